package vn.thidua.workflow.shared.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import vn.thidua.workflow.shared.MerkleTree;
import vn.thidua.workflow.shared.SharedProblem;

/** A request whose body was read once to be hashed and can be read again by the controller. */
final class RepeatableRequest extends HttpServletRequestWrapper {

    private static final int LARGEST = 2 * 1024 * 1024;

    private final byte[] body;

    private RepeatableRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /** A request that the chain can read, with the hash of its body. @param hash SHA-256, lower-case hex */
    record Hashed(HttpServletRequest request, String hash) {}

    /** @throws vn.thidua.workflow.shared.Problem {@code input-too-large} beyond 2 MB outside file uploads */
    static Hashed read(HttpServletRequest request) throws IOException, ServletException {
        var type = Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/form-data")) {
            return new Hashed(request, hashOfParts(request));
        }
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw SharedProblem.INPUT_TOO_LARGE.on();
        }
        return new Hashed(
                new RepeatableRequest(request, body),
                HexFormat.of().formatHex(MerkleTree.sha256().digest(body)));
    }

    /** The container keeps the parts for the controller; boundary and order of headers do not matter. */
    private static String hashOfParts(HttpServletRequest request) throws IOException, ServletException {
        var hash = MerkleTree.sha256();
        for (var part : request.getParts()) {
            var head = part.getName() + "\n" + part.getSubmittedFileName() + "\n" + part.getSize() + "\n";
            hash.update(head.getBytes(StandardCharsets.UTF_8));
            try (var content = part.getInputStream()) {
                var buffer = new byte[8192];
                for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    hash.update(buffer, 0, read);
                }
            }
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    @Override
    public ServletInputStream getInputStream() {
        var bytes = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                return bytes.read(target, offset, length);
            }

            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new IllegalStateException("the body is already here");
            }
        };
    }

    @Override
    public BufferedReader getReader() {
        var encoding = getCharacterEncoding();
        return new BufferedReader(new InputStreamReader(
                getInputStream(), encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding)));
    }
}
