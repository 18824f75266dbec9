package vn.thidua.workflow.identity.web;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets every page say that what it shows is invented. */
@ControllerAdvice(annotations = Controller.class)
class SampleDataBanner {

    private final boolean sampleData;

    SampleDataBanner(Environment environment) {
        sampleData = environment.acceptsProfiles(Profiles.of("sample"));
    }

    /** True where pages must carry the banner "Dữ liệu minh họa". */
    @ModelAttribute("sampleData")
    boolean sampleData() {
        return sampleData;
    }
}
