package vn.thidua.workflow.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import vn.thidua.workflow.testing.GroundTest;

@GroundTest
class OutageTests {

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private HikariDataSource database;

    @Autowired
    private OutageFilter filter;

    @Test
    void aPostThatFindsNoConnectionIsToldToComeAgain() throws SQLException {
        var taken = new ArrayList<Connection>();
        try {
            takeAll(taken);
            var headers = new HttpHeaders();
            headers.set("Idempotency-Key", UUID.randomUUID().toString());
            headers.set("Accept-Language", "en");
            var answer = http.withBasicAuth("ann", "secret")
                    .exchange("/api/nowhere", HttpMethod.POST, new HttpEntity<>(headers), JsonNode.class);

            assertThat(answer.getStatusCode().value()).isEqualTo(503);
            assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("5");
            assertThat(answer.getBody().get("type").asText()).isEqualTo("/problems/temporarily-unavailable");
            assertThat(answer.getBody().get("title").asText()).isEqualTo("Temporarily unavailable");
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
    }

    @Test
    void aLoginThatCannotBeLookedUpIsToldToComeAgain() throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(new MockHttpServletRequest("GET", "/api/me"), response, (request, answer) -> {
            throw new CannotGetJdbcConnectionException("pool", new SQLException("no connection"));
        });
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("5");
    }

    @Test
    void otherFailuresAndPagesGoTheirOwnWay() {
        assertThatThrownBy(() -> filter.doFilter(
                        new MockHttpServletRequest("GET", "/api/me"),
                        new MockHttpServletResponse(),
                        (request, answer) -> {
                            throw new IllegalStateException("a bug");
                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> filter.doFilter(
                        new MockHttpServletRequest("GET", "/nominations"),
                        new MockHttpServletResponse(),
                        (request, answer) -> {
                            throw new CannotCreateTransactionException("away");
                        }))
                .isInstanceOf(CannotCreateTransactionException.class);
    }

    @Test
    void knowsAnOutageByWhatIsBehindIt() {
        assertThat(Outage.isBehind(new IllegalStateException(new QueryTimeoutException("slow"))))
                .isTrue();
        assertThat(Outage.isBehind(new IllegalStateException(new SQLException("gone", "08006"))))
                .isTrue();
        assertThat(Outage.isBehind(new SQLException("shut down", "57P01"))).isTrue();
        assertThat(Outage.isBehind(new SQLException("twice", "23505"))).isFalse();
        assertThat(Outage.isBehind(new CannotAcquireLockException("somebody else")))
                .isFalse();
    }

    private void takeAll(List<Connection> taken) {
        try {
            while (taken.size() <= database.getMaximumPoolSize()) {
                taken.add(database.getConnection());
            }
        } catch (SQLException noneLeft) {
            assertThat(taken).isNotEmpty();
        }
    }
}
