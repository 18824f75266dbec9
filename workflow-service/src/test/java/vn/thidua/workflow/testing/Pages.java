package vn.thidua.workflow.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Opens pages inside the transaction of the test, which so can show what it never commits. Filters stay out of it. */
public final class Pages {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MockMvc mvc;

    private Pages(MockMvc mvc) {
        this.mvc = mvc;
    }

    public static Pages of(WebApplicationContext context) {
        return new Pages(MockMvcBuilders.webAppContextSetup(context).build());
    }

    /** The page as this person sees it in Vietnamese; it opens and every text is there. */
    public String open(String person, String path) {
        return open(person, path, VIETNAMESE);
    }

    /** The same in English. */
    public String openInEnglish(String person, String path) {
        return open(person, path, Locale.ENGLISH);
    }

    /** The page is not this person's to see. */
    public void refuses(String person, String path, int status) {
        assertThat(answer(person, path, VIETNAMESE).getStatus())
                .as("%s for %s", path, person)
                .isEqualTo(status);
    }

    private String open(String person, String path, Locale language) {
        var answer = answer(person, path, language);
        try {
            var page = answer.getContentAsString(StandardCharsets.UTF_8);
            assertThat(answer.getStatus())
                    .as("%s for %s: %s", path, person, page)
                    .isEqualTo(200);
            assertThat(page).contains("<h1").doesNotContain("??");
            return page;
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MockHttpServletResponse answer(String person, String path, Locale language) {
        return As.person(
                person,
                () -> mvc.perform(MockMvcRequestBuilders.get(path)
                                .locale(language)
                                .header("Accept-Language", language.toLanguageTag()))
                        .andReturn()
                        .getResponse());
    }
}
