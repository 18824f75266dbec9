package vn.thidua.local;

import com.fasterxml.jackson.databind.JsonNode;

/** The service refused a request, and said why in problem details. */
public final class ApiRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String slug;

    ApiRefused(String request, int status, JsonNode problem) {
        super("%s was refused with %d %s".formatted(request, status, problem));
        this.status = status;
        this.slug = problem.path("type").asText().replaceFirst(".*/", "");
    }

    public int status() {
        return status;
    }

    /** The stable name of the problem, such as {@code not-authorised}. */
    public String slug() {
        return slug;
    }
}
