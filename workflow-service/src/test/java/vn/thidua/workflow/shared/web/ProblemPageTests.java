package vn.thidua.workflow.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.thidua.workflow.shared.ProblemType;
import vn.thidua.workflow.testing.Web;
import vn.thidua.workflow.testing.WorkflowTest;

/** The addresses that refusals name as their type answer, to anybody. */
@WorkflowTest
class ProblemPageTests {

    @Autowired
    Environment environment;

    @Test
    void explainsEveryProblemInBothLanguagesWithoutFactsOfOneCase() {
        var browser = Web.at(environment);
        var slugs = slugs();
        assertThat(slugs).hasSizeGreaterThan(40);
        for (var slug : slugs) {
            for (var language : List.of("vi", "en")) {
                var page = browser.get("/problems/" + slug, "Accept-Language", language);
                assertThat(page.statusCode()).as(slug).isEqualTo(200);
                assertThat(page.body()).contains(slug).doesNotContainPattern("\\{\\d");
            }
        }
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        var browser = Web.at(environment);
        assertThat(browser.get("/problems/changed-meanwhile", "Accept-Language", "en")
                        .body())
                .contains("Changed meanwhile", "Somebody changed this after it was opened.");
        assertThat(browser.get("/problems/not-authorised").body()).contains("Không có thẩm quyền");
    }

    @Test
    void knowsNoOtherProblem() {
        var browser = Web.at(environment);
        assertThat(browser.get("/problems/nothing-of-the-kind").statusCode()).isEqualTo(404);
        assertThat(browser.get("/problems/A.B").statusCode()).isEqualTo(404);
    }

    private static List<String> slugs() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("vn.thidua.workflow").stream()
                        .filter(type -> type.isAssignableTo(ProblemType.class) && type.isEnum())
                        .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                        .map(constant -> ((ProblemType) constant).slug())
                        .distinct()
                        .toList();
    }
}
