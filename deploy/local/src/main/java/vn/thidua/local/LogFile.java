package vn.thidua.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where a part writes what it does. */
record LogFile(Path file) {

    static LogFile in(Path logs, String part) {
        return new LogFile(Folders.create(logs).resolve(part + ".log"));
    }

    ProcessBuilder.Redirect append() {
        return ProcessBuilder.Redirect.appendTo(file.toFile());
    }

    String tail(int lines) {
        try {
            var all = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", last(all, lines));
        } catch (IOException unreadable) {
            return "(" + unreadable + ")";
        }
    }

    private static List<String> last(List<String> all, int lines) {
        return all.subList(Math.max(0, all.size() - lines), all.size());
    }
}
