package vn.thidua.workflow.process.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
class EngineConflictTests {

    @Autowired
    @Qualifier("handlerExceptionResolver")
    HandlerExceptionResolver problems;

    static Stream<Exception> conflicts() {
        var lost = new OptimisticLockingException("execution 17 was updated by another transaction");
        return Stream.of(lost, new TransactionSystemException("could not commit", lost));
    }

    @ParameterizedTest
    @MethodSource("conflicts")
    void whoWasSlowerHearsThatItWasChangedMeanwhile(Exception conflict) throws Exception {
        var request = new MockHttpServletRequest("POST", "/api/nominations/1/appraisal");
        request.addHeader("Accept-Language", "en");
        var response = new MockHttpServletResponse();

        assertThat(problems.resolveException(request, response, null, conflict)).isNotNull();

        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .contains("/problems/changed-meanwhile")
                .doesNotContain("execution 17");
    }
}
