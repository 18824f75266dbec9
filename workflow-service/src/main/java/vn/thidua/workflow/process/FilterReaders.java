package vn.thidua.workflow.process;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.identity.Role;

/** Says who finds a list in Tasklist. A list shows nobody more than he may see anyway. */
@Component
class FilterReaders {

    private final AuthorizationService authorisations;

    FilterReaders(AuthorizationService authorisations) {
        this.authorisations = authorisations;
    }

    void everybody(String filter) {
        allow(authorisations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL), filter);
    }

    void only(Role role, String filter) {
        var grant = authorisations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(role.name());
        allow(grant, filter);
    }

    private void allow(Authorization right, String filter) {
        right.setResource(Resources.FILTER);
        right.setResourceId(filter);
        right.addPermission(Permissions.READ);
        authorisations.saveAuthorization(right);
    }
}
