package vn.thidua.workflow.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CrashPointTests {

    @Test
    void nothingIsArmedWithoutTheProperty() {
        assertThat(CrashPoint.parse(null)).isNull();
    }

    @Test
    void isDueAtTheVisitOfThatNumberOnly() {
        var point = CrashPoint.parse("relay.after-ack@2");
        assertThat(point).isNotNull();
        assertThat(point.isDueAt("relay.after-ack")).isFalse();
        assertThat(point.isDueAt("relay.after-commit")).isFalse();
        assertThat(point.isDueAt("relay.after-ack")).isTrue();
        assertThat(point.isDueAt("relay.after-ack")).isFalse();
    }
}
