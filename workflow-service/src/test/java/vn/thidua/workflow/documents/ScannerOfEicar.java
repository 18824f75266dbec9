package vn.thidua.workflow.documents;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Speaks the part of ClamAV's protocol that uploads need, as its manual describes it (clamd(8), {@code INSTREAM}). */
final class ScannerOfEicar implements AutoCloseable {

    private final ServerSocket server;

    ScannerOfEicar() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var answering = new Thread(this::answer, "scanner");
        answering.setDaemon(true);
        answering.start();
    }

    /** The harmless signature that every scanner knows; put together here, so that no scanner finds it in our sources. */
    static String signature() {
        return "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";
    }

    String address() {
        return server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();
    }

    private void answer() {
        while (!server.isClosed()) {
            try (var client = server.accept()) {
                var infected = read(client).contains(signature());
                var verdict = infected ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
                client.getOutputStream().write(verdict.getBytes(StandardCharsets.US_ASCII));
            } catch (SocketException closed) {
                return;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private static String read(Socket client) throws IOException {
        var in = new DataInputStream(client.getInputStream());
        var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            throw new EOFException("not asked to scan but " + command);
        }
        var content = new ByteArrayOutputStream();
        for (var length = in.readInt(); length > 0; length = in.readInt()) {
            content.writeBytes(in.readNBytes(length));
        }
        return content.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
