package vn.thidua.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where everything is, for people and programs.
 *
 * @param notification base of that service; its root is a public page, {@code /inbox} and {@code /api/inbox} want a bearer token
 * @param kafka for {@code bootstrap.servers}
 * @param jdbc by service
 */
public record Endpoints(
        String portal,
        String tasklist,
        String admin,
        String notification,
        String mail,
        String kafka,
        Map<String, Jdbc> jdbc,
        List<Login> logins) {

    private static final String FILE = "endpoints.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** How one database is reached. */
    public record Jdbc(String url, String user, String password) {}

    /** Those of an earlier run lead nowhere. */
    static void forget(Path run) {
        try {
            Files.deleteIfExists(run.resolve(FILE));
        } catch (IOException inUse) {
            throw new UncheckedIOException(inUse);
        }
    }

    void writeTo(Path run) {
        try {
            Folders.write(
                    run.resolve(FILE), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The table that the launcher prints. */
    String table() {
        return """

                Addresses
                  portal            %s
                  tasks (Tasklist)  %s
                  administration    %s
                  notifications     %s (says what it offers; people read their inbox in the portal)
                  mails received    %s
                  Kafka             %s
                  PostgreSQL        %s

                Logins (password of everybody: %s)
                  unit u03          u03.canbo (officer), u03.hoidong (council), u03.thutruong (head); the same for u01 to u10
                  cluster XII       u03.cum (reviewer), u01.cumtruong (head), u10.cumpho (deputy)
                  city office       tp.chuyenvien1, tp.chuyenvien2 (specialists), tp.truongban (head)
                  agencies          snv.hiepy, catp.hiepy, bhxh.hiepy
                  city council      hd.thuky (secretary), hd.chutich (chair), hd.uv02 to hd.uv17 (members)
                  Chairman          tp.chutich (signs)
                  others            kiemtra (auditor), quantri (system administrator)

                """.formatted(
                        portal,
                        tasklist,
                        admin,
                        notification,
                        mail,
                        kafka,
                        jdbc.values().stream().map(Jdbc::url).sorted().toList(),
                        SampleLogins.PASSWORD);
    }
}
