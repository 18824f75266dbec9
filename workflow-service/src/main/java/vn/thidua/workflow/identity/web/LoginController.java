package vn.thidua.workflow.identity.web;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The login page. */
@Controller
class LoginController {

    private final boolean singleSignOn;

    LoginController(Environment environment) {
        singleSignOn = environment.acceptsProfiles(Profiles.of("oidc"));
    }

    @GetMapping("/login")
    String page(Model model) {
        model.addAttribute("singleSignOn", singleSignOn);
        return "identity/login";
    }
}
