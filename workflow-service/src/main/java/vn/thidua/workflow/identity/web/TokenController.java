package vn.thidua.workflow.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.workflow.identity.IdentitySettings;
import vn.thidua.workflow.identity.IssueToken;

/** Exchanges a password for a token, so that scripts do not cost a password hash with each call. */
@RestController
@Profile("!oidc")
class TokenController {

    private final IssueToken issue;
    private final IdentitySettings settings;

    TokenController(IssueToken issue, IdentitySettings settings) {
        this.issue = issue;
        this.settings = settings;
    }

    @PostMapping("/api/token")
    @Operation(
            summary = "Exchange user and password (HTTP Basic) for a short-lived bearer token",
            security = @SecurityRequirement(name = "basic"))
    IssueToken.Token issue() {
        return issue.of(settings.tokenLife());
    }
}
