package vn.thidua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.workflow.organisation.Units;
import vn.thidua.workflow.testing.OnRealServers;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
@OnRealServers
class StartsTests {

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    @Test
    void startsWithEngineTablesBesideOursAndWithSampleData() {
        assertThat(units.all())
                .extracting(unit -> unit.code().value())
                .startsWith("U01", "U02", "U03")
                .contains("U10");
        assertThat(count("select count(*) from act_ge_property")).isPositive();
        assertThat(count("select count(*) from flyway_schema_history where not success"))
                .isZero();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
