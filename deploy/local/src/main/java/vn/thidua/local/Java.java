package vn.thidua.local;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/** How child JVMs are started. */
final class Java {

    private Java() {}

    /**
     * The Java of this process. Ctrl-C in a terminal reaches every process of the foreground group; children ignore it, so that the
     * launcher can stop them in order.
     */
    static List<String> ignoringInterrupts() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return File.separatorChar == '/'
                ? List.of("/bin/sh", "-c", "trap '' INT; exec \"$0\" \"$@\"", java)
                : List.of(java);
    }

    /** Quick to start and small, which matters more here than peak speed. */
    static List<String> smallAndQuick(int heapMegabytes) {
        return List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx" + heapMegabytes + "m",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=Asia/Ho_Chi_Minh");
    }
}
