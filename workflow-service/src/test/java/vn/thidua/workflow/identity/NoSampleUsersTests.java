package vn.thidua.workflow.identity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.workflow.testing.WorkflowTest;

/** The other half, a start on an empty database, is {@code NoSampleClockTests}. */
@WorkflowTest
class NoSampleUsersTests {

    @Autowired
    Users users;

    @Test
    void productionDoesNotStartOnADatabaseWithSampleUsers() {
        assertThatThrownBy(new NoSampleUsers(users)::afterSingletonsInstantiated)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sample users, whose password everybody knows");
    }
}
