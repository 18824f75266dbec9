package vn.thidua.workflow.process.web;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.http.HttpStatus;

/** Tells the engine's web apps who has logged in to us, so that one login opens them all. */
class EngineLogin extends ContainerBasedAuthenticationFilter {

    @Override
    public void init(FilterConfig ignored) {
        authenticationProvider = new LoggedInPerson();
    }

    private static final class LoggedInPerson implements AuthenticationProvider {

        @Override
        public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
            var principal = request.getUserPrincipal();
            if (principal == null) {
                return AuthenticationResult.unsuccessful();
            }
            var result = AuthenticationResult.successful(principal.getName());
            result.setGroups(
                    engine.getIdentityService().createGroupQuery().groupMember(principal.getName()).list().stream()
                            .map(Group::getId)
                            .toList());
            return result;
        }

        @Override
        public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
    }
}
