package vn.thidua.workflow.nomination;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Use cases that ask for no right have no door to the outside. */
@AnalyzeClasses(packages = "vn.thidua.workflow", importOptions = ImportOption.DoNotIncludeTests.class)
class AutomaticStepTests {

    @ArchTest
    static final ArchRule onlyTheProcessTakesAutomaticSteps = noClasses()
            .that()
            .resideOutsideOfPackage("vn.thidua.workflow.process")
            .and()
            .doNotBelongToAnyOf(CheckEligibility.class, SendToCity.class)
            .should()
            .dependOnClassesThat(belongToAnyOf(CheckEligibility.class, SendToCity.class))
            .because("a page or an interface would let anybody check or forward a dossier");
}
