package vn.thidua.workflow.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.OrderUtils;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
class WebCallFilterTests {

    @Autowired
    WebCallFilter filter;

    @Autowired
    Access access;

    @Test
    void takesTheSystemsRightsFromWhateverRunsBehindIt() throws Exception {
        var seen = new ArrayList<Boolean>();
        var chain = new MockFilterChain(new jakarta.servlet.http.HttpServlet() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void service(
                    jakarta.servlet.http.HttpServletRequest request,
                    jakarta.servlet.http.HttpServletResponse response) {
                seen.add(access.holds(Group.of(Role.SYS_ADMIN)));
            }
        });
        filter.doFilter(new MockHttpServletRequest("GET", "/unguarded"), new MockHttpServletResponse(), chain);

        assertThat(seen).containsExactly(false);
        assertThat(access.holds(Group.of(Role.SYS_ADMIN)))
                .as("off the web again")
                .isTrue();
    }

    @Test
    void standsBeforeEveryOtherFilter() {
        assertThat(OrderUtils.getOrder(WebCallFilter.class)).isEqualTo(Ordered.HIGHEST_PRECEDENCE);
    }
}
