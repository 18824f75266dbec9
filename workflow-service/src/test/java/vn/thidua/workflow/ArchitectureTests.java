package vn.thidua.workflow;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

@AnalyzeClasses(packages = "vn.thidua.workflow", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule onlyProcessKnowsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("..workflow.process..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..")
            .because("a use case must run, and be tested, without a process engine");

    @ArchTest
    static final ArchRule onlyOutboxAndIntakeKnowKafka = noClasses()
            .that()
            .resideOutsideOfPackages("..workflow.outbox..", "..workflow.intake..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..")
            .because("facts leave through the outbox and arrive through intake");

    @ArchTest
    static final ArchRule timeIsPassedIn = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .because("deadlines are tested by moving a Clock");

    @ArchTest
    static final ArchRule controllersAreNobodysApi = classes()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .notBePublic()
            .allowEmptyShould(true)
            .because("only the dispatcher calls a controller");

    @ArchTest
    static final ArchRule webStaysInWeb = noClasses()
            .that()
            .resideOutsideOfPackages("..web..", "..workflow.portal..", "..workflow.dashboard..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..", "org.springframework.http..")
            .because("a use case is called by pages, interfaces, timers and events alike");

    @ArchTest
    static final ArchRule nothingDurableHangsOnAnAfterCommitListener = noClasses()
            .should()
            .beAnnotatedWith(TransactionalEventListener.class)
            .orShould()
            .beAnnotatedWith(Async.class)
            .because("what must happen happens in the same transaction or through the outbox");

    @ArchTest
    static final ArchRule dependenciesComeThroughConstructors =
            fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule useCasesCanBeProxied = noClasses()
            .that()
            .areAnnotatedWith(Transactional.class)
            .or()
            .containAnyMethodsThat(annotatedWith(Transactional.class))
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("Spring opens the transaction in a subclass");

    @ArchTest
    static final ArchRule transactionsBeginWhereTheyCan = noMethods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .bePrivate()
            .orShould()
            .beFinal()
            .because("a proxy sees neither, and the annotation would say what does not happen");

    @ArchTest
    static final ArchRule nothingPrints = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
            "what a service has to say is in its log, as JSON, with the request id");

    @ArchTest
    static final ArchRule entitiesAreNobodysApi = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAnnotatedWith(Embeddable.class)
            .should()
            .bePackagePrivate()
            .because("other modules know records, not rows");

    @ArchTest
    static void theRulesLookedAtTheWholeService(JavaClasses classes) {
        assertThat(classes).as("imported classes").hasSizeGreaterThan(500);
    }
}
