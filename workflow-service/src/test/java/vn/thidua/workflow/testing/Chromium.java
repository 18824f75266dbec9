package vn.thidua.workflow.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** The Chromium of this machine. A test that needs it is skipped, and says so, where there is none. */
public final class Chromium implements AutoCloseable {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium");

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Playwright playwright;
    private final Browser browser;
    private final String root;

    private Chromium(Path executable, String root) {
        this.root = root;
        // the first page waits for everything to be loaded once
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(ARGUMENTS));
    }

    /** In front of the running service. */
    public static Chromium at(Environment environment) {
        var executable = executable();
        assumeTrue(
                executable != null,
                "SKIPPED: no Chromium on this machine; install the package chromium, or name one in CHROMIUM");
        return new Chromium(executable, "http://localhost:" + environment.getRequiredProperty("local.server.port"));
    }

    /** A window of somebody who speaks that language and has not logged in. Paths are below the service's address. */
    public Page window(String language) {
        return browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(root)
                        .setLocale(language)
                        .setTimezoneId("Asia/Ho_Chi_Minh"))
                .newPage();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static @Nullable Path executable() {
        var named = System.getenv("CHROMIUM");
        return Stream.concat(Stream.ofNullable(named), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
