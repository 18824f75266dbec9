package vn.thidua.workflow.process.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Tells which paths are the engine's, in whatever disguise, and which of them are spelled plainly. */
final class EnginePaths {

    private static final Pattern ENGINE =
            Pattern.compile("^/++(camunda|engine-rest|webjars/+camunda|plugin/+(admin|cockpit|tasklist|welcome)).*");
    // ids of definitions contain a colon, which browsers send as %3A
    private static final Pattern PLAIN = Pattern.compile("(/(?!\\.)([A-Za-z0-9._:-]|%3A)*+(?<!\\.))++");

    private EnginePaths() {}

    /** The path as sent, without the context path. */
    static String of(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** True for every path that the engine could take for its own: case, encoding, parameters and detours are seen through. */
    static boolean isEngine(HttpServletRequest request) {
        return looksLikeEngine(decoded(of(request).replaceAll(";[^/]*", ""))) || looksLikeEngine(resolved(request));
    }

    private static boolean looksLikeEngine(String path) {
        return ENGINE.matcher(path.toLowerCase(Locale.ROOT).replace('\\', '/')).matches();
    }

    /** The path as the container has understood it. */
    private static String resolved(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    /** False for double slashes, dots at an end of a segment, path parameters and encodings: nothing honest needs them. */
    static boolean isPlain(String path) {
        return path.length() <= 1000 && PLAIN.matcher(path).matches() && !path.contains("//");
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return path;
        }
    }
}
