package vn.thidua.workflow.identity.web;

import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.stereotype.Component;

/** A name and a password of ours. */
@Component
@Profile("!oidc")
class PasswordLogin implements LoginMethod {

    private final LoginBrake brake;
    private final ProblemAnswers answers;

    PasswordLogin(LoginBrake brake, ProblemAnswers answers) {
        this.brake = brake;
        this.answers = answers;
    }

    @Override
    public void addTo(HttpSecurity http) throws Exception {
        var guesses = new LoginBrakeFilter(brake, PAGE, answers::tooFastOnPage);
        http.addFilterBefore(guesses, UsernamePasswordAuthenticationFilter.class)
                .formLogin(form -> form.loginPage(PAGE))
                .logout(logout -> logout.logoutSuccessUrl(PAGE + "?logout").deleteCookies("JSESSIONID"));
    }

    @Override
    public String logsOutAt() {
        return "";
    }
}
