package vn.thidua.workflow.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Looks at pages with axe: on a wide light screen and on a narrow dark one, which no page may overflow. Keeps what is serious or worse.
 */
public final class Axe {

    private static final Set<String> BAD = Set.of("serious", "critical");
    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static final int HIGH = 860;

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Axe(Page page) {
        this.page = page;
    }

    public static Axe in(Chromium chromium) {
        return new Axe(chromium.window("vi-VN"));
    }

    public void logIn(String person) {
        page.navigate("/login");
        page.fill("input[name=username]", person);
        page.fill("input[name=password]", Web.SAMPLE_PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.contains("/login"));
    }

    /** The page that the service shows there. */
    public void visit(String path) {
        page.navigate(path);
        look(path);
    }

    /** A page that the service would show there if the test had committed what it did. */
    public void show(String path, String html) {
        page.route(
                address -> address.endsWith(path),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html;charset=utf-8")
                        .setBody(html)),
                new Page.RouteOptions().setTimes(1));
        page.navigate(path);
        look(path);
    }

    /** What is wrong on which page; empty is good. */
    public List<String> complaints() {
        return complaints;
    }

    private void look(String path) {
        look(path, ColorScheme.LIGHT, WIDE);
        look(path, ColorScheme.DARK, NARROW);
    }

    private void look(String path, ColorScheme scheme, int width) {
        page.setViewportSize(width, HIGH);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        var theme = scheme == ColorScheme.DARK ? "dark" : "light";
        assertThat(page.locator("html")).hasAttribute("data-bs-theme", theme);
        var place = path + " (" + theme + ", " + width + " px): ";
        new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> BAD.contains(rule.getImpact()))
                        .forEach(rule -> rule.getNodes()
                                .forEach(node -> complaints.add(place + rule.getId() + ": " + node.getHtml())));
        var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) overflow).intValue() > 0) {
            complaints.add(place + overflow + " px wider than the screen");
        }
    }
}
