package vn.thidua.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessLedgerTests {

    @TempDir
    Path run;

    @Test
    void endsProcessesThatAKilledLauncherLeftBehind() throws Exception {
        var orphan = new ProcessBuilder("sleep", "600").start();
        try (var ledger = ProcessLedger.open(run)) {
            ledger.started(orphan.toHandle());

            ledger.endStale();

            assertThat(orphan.isAlive()).isFalse();
        }
    }

    @Test
    void sparesAProcessThatGotTheNumberOfAnOldOne() throws Exception {
        var innocent = new ProcessBuilder("sleep", "600").start();
        try (var ledger = ProcessLedger.open(run)) {
            Files.writeString(run.resolve("processes"), innocent.pid() + " 2018-01-11T00:00:00Z\n");

            ledger.endStale();

            assertThat(innocent.isAlive()).isTrue();
        } finally {
            innocent.destroyForcibly();
        }
    }

    @Test
    void refusesASecondSystemInTheSameFolder() {
        try (var first = ProcessLedger.open(run)) {
            assertThatThrownBy(() -> ProcessLedger.open(run))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("already running");
            assertThat(first).isNotNull();
        }
    }

    @Test
    void startsNothingWhileStopping() {
        try (var ledger = ProcessLedger.open(run)) {
            ledger.beginClosing();

            assertThatThrownBy(ledger::requireOpen).isInstanceOf(CancellationException.class);
        }
    }
}
