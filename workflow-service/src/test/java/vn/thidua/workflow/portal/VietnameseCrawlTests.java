package vn.thidua.workflow.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import vn.thidua.workflow.process.CaseDriver;
import vn.thidua.workflow.testing.Chromium;
import vn.thidua.workflow.testing.NotificationStand;
import vn.thidua.workflow.testing.Web;
import vn.thidua.workflow.testing.WorkflowTest;

/** Follows every link of the portal as somebody of each role, in Vietnamese, and finds no English word of {@code language/english-words.txt}. */
@WorkflowTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VietnameseCrawlTests {

    private static final int OF_ONE_KIND = 3;

    /** Whoever is logged in has at least these: home, tasks, inbox, rounds, sessions, publications. */
    private static final int FEWEST = 5;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|\\d+");
    private static final Pattern RECEIVING = Pattern.compile("\"id\":\"([^\"]+)\",\"key\":\"Task_ReceiveDossier\"");
    private static final Pattern OURS = Pattern.compile("/(?!/|api/|camunda/|oauth2/|logout|webjars/|admin/export/).*");

    /** What stands on a page but what people have written and what says itself that it is another language. */
    private static final String READ = """
            html => {
              const page = html == null ? document : new DOMParser().parseFromString(html, 'text/html');
              const links = [...page.querySelectorAll('a[href]')].map(link => link.getAttribute('href'));
              page.querySelectorAll('script, style, code, pre, body [lang=en], .as-written, svg').forEach(other => other.remove());
              const words = [page.title];
              for (const element of page.body.querySelectorAll('*')) {
                for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'data-label', 'data-words']) words.push(element.getAttribute(name));
                for (const node of element.childNodes) if (node.nodeType === 3) words.push(node.data);
              }
              return { lang: page.documentElement.lang, links, words: words.filter(word => word?.trim()) };
            }
            """;

    @Autowired
    Environment environment;

    @Autowired
    CaseDriver cases;

    private Chromium chromium;
    private Page parser;
    private Pattern english;

    @BeforeAll
    void prepare() throws IOException {
        english = Pattern.compile(
                new ClassPathResource("language/english-words.txt")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\p{L}/._-])(?:", ")(?![\\p{L}/._-])")),
                Pattern.CASE_INSENSITIVE);
        chromium = Chromium.at(environment);
        parser = chromium.window("vi-VN");
        cases.certificate();
        cases.signed();
        cases.readyForCouncil();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "u03.canbo",
                "u03.thutruong",
                "u03.hoidong",
                "u03.cum",
                "u01.cumtruong",
                "u10.cumpho",
                "tp.chuyenvien1",
                "tp.truongban",
                "hd.chutich",
                "hd.uv02",
                "hd.thuky",
                "tp.chutich",
                "snv.hiepy",
                "kiemtra",
                "quantri"
            })
    void noPageOfThePortalHasAnEnglishWord(String person) {
        NotificationStand.one().tell(person, "Có việc mới", "/tasks");
        var web = Web.at(environment);
        web.login(person, Web.SAMPLE_PASSWORD);

        assertThat(crawled(web, person, "vi")).isEmpty();
    }

    @Test
    void whatAnybodyMayReadHasNoneEither() {
        var web = Web.at(environment);
        assertThat(complaints(
                        "/login",
                        read(web.get("/login", "Accept-Language", "vi").body()),
                        "vi"))
                .isEmpty();
        assertThat(complaints(
                        "/publications",
                        read(web.get("/publications", "Accept-Language", "vi").body()),
                        "vi"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"u03.canbo", "tp.chuyenvien1", "hd.thuky", "quantri"})
    void everyPageIsThereInEnglishToo(String person) {
        var web = Web.at(environment);
        web.login(person, Web.SAMPLE_PASSWORD);

        assertThat(crawled(web, person, "en")).isEmpty();
    }

    @Test
    void tasklistAndTheWelcomePageSpeakVietnamese() {
        var web = Web.at(environment);
        web.login("tp.chuyenvien1", Web.SAMPLE_PASSWORD);
        var task = RECEIVING.matcher(web.get("/api/tasks").body());
        assertThat(task.find()).isTrue();
        var page = chromium.window("vi-VN");
        page.navigate("/t/" + task.group(1));
        page.fill("input[name=username]", "tp.chuyenvien1");
        page.fill("input[name=password]", Web.SAMPLE_PASSWORD);
        page.keyboard().press("Enter");
        page.locator(".thidua-facts dl").waitFor();
        nothingEnglishIn("Tasklist", page);

        page.navigate("/camunda/app/welcome/default/");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        nothingEnglishIn("Welcome", page);
    }

    /** Tasklist names some things once, when it begins; whatever it has no word for by then keeps the name that its programmers gave it. */
    @Test
    void aFirstVisitToTasklistWaitsForItsWords() {
        var page = chromium.window("vi-VN");
        var held = new ArrayList<Route>();
        page.route("**/app/tasklist/locales/vi.json**", route -> {
            if (held.isEmpty()) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        page.navigate("/camunda/app/tasklist/default/");
        page.fill("input[name=username]", "tp.chuyenvien1");
        page.fill("input[name=password]", Web.SAMPLE_PASSWORD);
        page.keyboard().press("Enter");
        page.waitForCondition(() -> !held.isEmpty());

        assertThat(page.evaluate("document.documentElement.classList.contains('ng-scope')"))
                .as("Tasklist has begun")
                .isEqualTo(false);
        held.get(0).resume();
        page.locator(".task-filters").getByText("Việc của tôi").waitFor();
    }

    private void nothingEnglishIn(String app, Page page) {
        var read = asRead(page.evaluate(READ, null));
        assertThat(read.words()).as(app).hasSizeGreaterThan(FEWEST);
        assertThat(complaints(app, read, "vi")).isEmpty();
    }

    private record Read(String lang, List<String> links, List<String> words) {}

    private List<String> crawled(Web web, String person, String language) {
        var complaints = new ArrayList<String>();
        var known = new HashSet<String>();
        var kinds = new HashMap<String, Integer>();
        var waiting = new ArrayDeque<>(List.of("/"));
        while (!waiting.isEmpty()) {
            var path = waiting.remove();
            if (!known.add(path) || kinds.merge(kind(path), 1, Integer::sum) > OF_ONE_KIND) {
                continue;
            }
            var answer = web.get(path, "Accept-Language", language);
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                if (answer.statusCode() != 200) {
                    complaints.add(path + ": a link leads to " + answer.statusCode());
                }
                var page = read(answer.body());
                complaints.addAll(complaints(path, page, language));
                page.links().stream()
                        .filter(link -> link.startsWith("/camunda/") && known.add(link))
                        .filter(link -> web.get(link).statusCode() >= 400)
                        .forEach(link -> complaints.add(path + ": offers " + link + ", which is closed to " + person));
                page.links().stream()
                        .map(link -> link.startsWith("?") ? path.replaceFirst("\\?.*", "") + link : link)
                        .map(link -> link.replaceFirst("#.*", ""))
                        .filter(link -> OURS.matcher(link).matches() && !link.contains("lang="))
                        .forEach(waiting::add);
            }
        }
        assertThat(known).hasSizeGreaterThan(FEWEST);
        return complaints;
    }

    private static String kind(String path) {
        return ID.matcher(path).replaceAll("#");
    }

    private List<String> complaints(String path, Read page, String language) {
        var complaints = new ArrayList<String>();
        if (!page.lang().equals(language)) {
            complaints.add(path + ": says that its language is " + page.lang());
        }
        for (var words : page.words()) {
            if (words.contains("??")
                    || (language.equals("vi") && english.matcher(words).find())) {
                complaints.add(path + ": " + words.strip());
            }
        }
        return complaints;
    }

    private Read read(String html) {
        return asRead(parser.evaluate(READ, html));
    }

    @SuppressWarnings("unchecked")
    private static Read asRead(Object found) {
        var page = (Map<String, Object>) found;
        return new Read((String) page.get("lang"), (List<String>) page.get("links"), (List<String>) page.get("words"));
    }
}
