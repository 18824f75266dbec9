package vn.thidua.workflow.identity.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The login page. */
@Controller
class LoginController {

    @GetMapping("/login")
    String page() {
        return "identity/login";
    }
}
