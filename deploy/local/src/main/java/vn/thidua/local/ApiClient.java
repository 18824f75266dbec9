package vn.thidua.local;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Speaks to a service as people do: each person logs in once and keeps the token. */
public final class ApiClient {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build();
    private final Map<String, Account> accounts = new ConcurrentHashMap<>();
    private final URI base;

    public ApiClient(URI base) {
        this.base = base;
    }

    /** The person with this login of the sample data. */
    public Account as(String user) {
        return accounts.computeIfAbsent(user, name -> new Account(http, base, name, SampleLogins.PASSWORD));
    }

    /** Somebody who has not logged in. */
    public Account stranger() {
        return new Account(http, base, "", "");
    }
}
