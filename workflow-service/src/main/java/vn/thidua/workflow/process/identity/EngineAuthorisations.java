package vn.thidua.workflow.process.identity;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import vn.thidua.workflow.identity.Role;

/**
 * What roles may do in the engine. Reviewers and signers open Tasklist; administrators look at definitions and instances and
 * retry failed jobs, and write neither tasks nor variables. Seeding again changes nothing.
 */
class EngineAuthorisations {

    private final AuthorizationService authorisations;

    EngineAuthorisations(AuthorizationService authorisations) {
        this.authorisations = authorisations;
    }

    void seed() {
        EngineRoles.TASKLIST.forEach(role -> grant(role, Resources.APPLICATION, "tasklist", Permissions.ACCESS));
        for (var app : Set.of("cockpit", "admin")) {
            grant(Role.SYS_ADMIN, Resources.APPLICATION, app, Permissions.ACCESS);
        }
        administrators(
                Resources.PROCESS_DEFINITION,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.READ_HISTORY,
                ProcessDefinitionPermissions.RETRY_JOB);
        administrators(
                Resources.PROCESS_INSTANCE, ProcessInstancePermissions.READ, ProcessInstancePermissions.RETRY_JOB);
        administrators(Resources.DECISION_DEFINITION, Permissions.READ, Permissions.READ_HISTORY);
        administrators(Resources.DECISION_REQUIREMENTS_DEFINITION, Permissions.READ);
        administrators(Resources.DEPLOYMENT, Permissions.READ);
    }

    private void administrators(Resource resource, Permission... permissions) {
        grant(Role.SYS_ADMIN, resource, ANY, permissions);
    }

    private void grant(Role role, Resource resource, String id, Permission... permissions) {
        var existing = authorisations
                .createAuthorizationQuery()
                .authorizationType(AUTH_TYPE_GRANT)
                .groupIdIn(role.name())
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
        var grant = existing == null ? authorisations.createNewAuthorization(AUTH_TYPE_GRANT) : existing;
        if (existing == null) {
            grant.setGroupId(role.name());
        }
        save(grant, resource, id, permissions);
    }

    private void save(Authorization authorisation, Resource resource, String id, Permission... permissions) {
        authorisation.setResource(resource);
        authorisation.setResourceId(id);
        authorisation.setPermissions(permissions);
        authorisations.saveAuthorization(authorisation);
    }
}
