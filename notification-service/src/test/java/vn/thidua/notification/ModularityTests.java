package vn.thidua.notification;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;
import org.springframework.modulith.docs.Documenter.Options;

class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(NotificationApplication.class);

    @Test
    void everyArrowIsDeclaredAndNoneGoesInACircle() {
        modules.verify();
    }

    @Test
    void drawsTheModulesIntoTheDocumentation() {
        new Documenter(modules, Options.defaults().withOutputFolder("../docs/modules/notification-service"))
                .writeModulesAsPlantUml(DiagramOptions.defaults());
    }
}
