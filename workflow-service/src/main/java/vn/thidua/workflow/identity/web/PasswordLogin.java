package vn.thidua.workflow.identity.web;

import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** A name and a password of ours. */
@Component
@Profile("!oidc")
class PasswordLogin implements LoginMethod {

    @Override
    public void addTo(HttpSecurity http) throws Exception {
        http.formLogin(form -> form.loginPage(PAGE))
                .logout(logout -> logout.logoutSuccessUrl(PAGE + "?logout").deleteCookies("JSESSIONID"));
    }

    @Override
    public String logsOutAt() {
        return "";
    }
}
