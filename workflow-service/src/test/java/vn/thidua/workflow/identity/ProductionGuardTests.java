package vn.thidua.workflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.StandardEnvironment;

class ProductionGuardTests {

    @Test
    void refusesToStartWithSampleDataInProduction() {
        assertThatThrownBy(() -> start("sample", "production"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'sample' and 'production' must not be combined");
    }

    @Test
    void startsWithEither() {
        assertThatCode(() -> start("sample")).doesNotThrowAnyException();
        assertThatCode(() -> start("production")).doesNotThrowAnyException();
    }

    @Test
    void hasNoSampleBeanOutsideTheSampleProfile() {
        assertThat(sampleBeans()).isEmpty();
        assertThat(sampleBeans("production")).isEmpty();
        assertThat(sampleBeans("sample")).contains(SampleUsers.class.getName());
    }

    private static void start(String... profiles) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment().setActiveProfiles(profiles);
            context.register(ProductionGuard.class);
            context.refresh();
        }
    }

    private static List<String> sampleBeans(String... profiles) {
        var environment = new StandardEnvironment();
        environment.setActiveProfiles(profiles);
        return new ClassPathScanningCandidateComponentProvider(true, environment)
                .findCandidateComponents("vn.thidua.workflow").stream()
                        .map(BeanDefinition::getBeanClassName)
                        .filter(name -> name != null && name.matches(".*[.]Sample[^.]*"))
                        .filter(name -> !name.endsWith("SampleDataBanner"))
                        .toList();
    }
}
