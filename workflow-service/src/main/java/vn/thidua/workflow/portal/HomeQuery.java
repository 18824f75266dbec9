package vn.thidua.workflow.portal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.workflow.nomination.NominationSearch;
import vn.thidua.workflow.nomination.NominationSearch.Order;
import vn.thidua.workflow.nomination.NominationStatus;

/** The list that an address of the home page asks for. What it asks for in words that nobody knows is not asked for. */
record HomeQuery(
        String text,
        @Nullable NominationStatus status,
        @Nullable Integer year,
        Order order,
        int page,
        boolean print) {

    static final int PAGE = 25;
    static final int PRINTED = 500;
    private static final int LONGEST = 100;

    static HomeQuery of(String text, String status, String year, String sort, String page, boolean print) {
        return new HomeQuery(
                text.strip().substring(0, Math.min(text.strip().length(), LONGEST)),
                one(NominationStatus.values(), status).orElse(null),
                number(year).orElse(null),
                one(Order.values(), sort).orElse(Order.CHANGED),
                number(page).orElse(1),
                print);
    }

    NominationSearch search() {
        return new NominationSearch(text, status, year, order, print ? 1 : page, print ? PRINTED : PAGE);
    }

    /** True where the list is not the whole of what the reader may see. */
    public boolean narrows() {
        return !text.isEmpty() || status != null || year != null;
    }

    /** Address of a page of this list. */
    public String to(int other) {
        return address(other, false);
    }

    /** Address of the whole list on one page. */
    public String toPrint() {
        return address(1, true);
    }

    private String address(int other, boolean printed) {
        return UriComponentsBuilder.fromPath("/")
                .queryParamIfPresent("q", Optional.of(text).filter(typed -> !typed.isEmpty()))
                .queryParamIfPresent("status", Optional.ofNullable(status))
                .queryParamIfPresent("year", Optional.ofNullable(year))
                .queryParamIfPresent("sort", Optional.of(order).filter(chosen -> chosen != Order.CHANGED))
                .queryParamIfPresent("page", Optional.of(other).filter(number -> number > 1))
                .queryParamIfPresent("print", Optional.of(printed).filter(whole -> whole))
                .encode()
                .toUriString();
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
