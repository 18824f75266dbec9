package vn.thidua.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.event.TransactionalEventListener;

@AnalyzeClasses(packages = "vn.thidua.notification", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule onlyIntakeAndDeliveryKnowKafka = noClasses()
            .that()
            .resideOutsideOfPackages("..notification.intake..", "..notification.delivery..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..", "io.cloudevents..")
            .because("facts arrive through intake, and reports leave from delivery");

    @ArchTest
    static final ArchRule onlyChannelsKnowMail = noClasses()
            .that()
            .resideOutsideOfPackage("..notification.channels..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..", "org.springframework.mail..")
            .because("a channel can be replaced without touching what decides and what remembers");

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
            .because("pauses and quiet hours are tested by moving a Clock");

    @ArchTest
    static final ArchRule controllersAreNobodysApi = classes()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .notBePublic()
            .because("only the dispatcher calls a controller");

    @ArchTest
    static final ArchRule webStaysInWeb = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..", "org.springframework.http..")
            .because("a use case is called by interfaces, timers and events alike");

    @ArchTest
    static final ArchRule nothingDurableHangsOnAnAfterCommitListener = noClasses()
            .should()
            .beAnnotatedWith(TransactionalEventListener.class)
            .orShould()
            .beAnnotatedWith(Async.class)
            .because("what must happen happens in the same transaction or is found again in the database");

    @ArchTest
    static final ArchRule dependenciesComeThroughConstructors =
            fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static void theRulesLookedAtTheWholeService(JavaClasses classes) {
        assertThat(classes).as("imported classes").hasSizeGreaterThan(80);
    }
}
