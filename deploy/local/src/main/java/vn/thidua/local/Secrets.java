package vn.thidua.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Passwords and keys that belong to one data folder; made at its first start, read again at later ones.
 *
 * @param tokenKey with which API tokens are signed
 */
record Secrets(String postgres, String workflow, String notification, String tokenKey) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BYTES = 32;

    static Secrets in(Path data) {
        var file = data.resolve("secrets.json");
        try {
            if (Files.exists(file)) {
                return JSON.readValue(file.toFile(), Secrets.class);
            }
            var random = new SecureRandom();
            var made = new Secrets(secret(random), secret(random), secret(random), secret(random));
            Folders.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(made));
            return made;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String secret(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
