package vn.thidua.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildPartTests {

    private static final String PROGRAM = """
            class Program {
                public static void main(String... arguments) throws Exception {
                    System.out.println("serving");
                    Thread.currentThread().join();
                }
            }
            """;

    @TempDir
    Path folder;

    private ProcessLedger ledger;

    @BeforeEach
    void open() {
        ledger = ProcessLedger.open(folder.resolve("run"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void saysHowItDiedAndWhatItsLogEndsWith() {
        var part = new StandIn("-XX:+NoSuchFlag");
        part.launch();

        assertThatThrownBy(part::awaitReady)
                .isInstanceOf(PartDied.class)
                .hasMessageContaining("stand-in died with exit code 1")
                .hasMessageContaining("Unrecognized VM option");
    }

    @Test
    void tellsOfADeathThatNobodyAskedFor() throws Exception {
        var dead = new CompletableFuture<PartDied>();
        var part = running();
        part.whenItDies(dead::complete);

        ProcessHandle.current()
                .children()
                .filter(process -> process.info().commandLine().orElse("").contains("Program.java"))
                .forEach(ProcessHandle::destroyForcibly);

        await().atMost(Duration.ofSeconds(20)).until(dead::isDone);
        assertThat(dead.join())
                .hasMessageContaining("stand-in died with exit code")
                .hasMessageContaining("serving");
        assertThat(part.isAlive()).isFalse();
    }

    @Test
    void keepsQuietWhenItIsStoppedOrKilledOnPurpose() throws Exception {
        var dead = new CompletableFuture<PartDied>();
        var part = running();
        part.whenItDies(dead::complete);

        part.stop();
        assertThat(part.isAlive()).isFalse();
        part.start();
        part.kill();

        assertThat(part.isAlive()).isFalse();
        assertThat(dead).isNotDone();
    }

    private StandIn running() throws Exception {
        var program = Files.writeString(folder.resolve("Program.java"), PROGRAM);
        var part = new StandIn(program.toString());
        part.start();
        return part;
    }

    private final class StandIn extends ChildPart {

        private final String argument;

        StandIn(String argument) {
            super("stand-in", LogFile.in(folder.resolve("logs"), "stand-in"), ledger);
            this.argument = argument;
        }

        @Override
        List<String> arguments() {
            return List.of(argument);
        }

        @Override
        Map<String, String> environment() {
            return Map.of();
        }

        @Override
        boolean answers() {
            return isAlive() && log().tail(1).equals("serving");
        }
    }
}
