package vn.thidua.workflow.process.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Memberships;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.process.identity.EngineRoles;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.Problem;

/**
 * Stands before everything under the engine's paths, behind the login. It lets through what {@link EngineDoors} lists for the
 * person's roles and nothing else, and what it lets through carries no expression.
 */
class EngineLock extends OncePerRequestFilter {

    private final Memberships memberships;
    private final EngineRefusals refusals;

    EngineLock(Memberships memberships, EngineRefusals refusals) {
        this.memberships = memberships;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var path = EnginePaths.of(request);
            var body = EngineBodies.admitted(request, door(request, path).body());
            chain.doFilter(new EngineRequest(request, body), response);
            if (path.equals(EngineDoors.LOGOUT)) {
                logout(request, response);
            }
        } catch (Problem refused) {
            refusals.write(refused, request, response);
        }
    }

    private EngineDoor door(HttpServletRequest request, String path) {
        var mine = audiences(request.getUserPrincipal());
        return EngineDoors.leadingTo(request.getMethod(), path)
                .filter(door -> mine.contains(door.audience()))
                .findFirst()
                .orElseThrow(EngineProblem.ENGINE_PATH_CLOSED::on);
    }

    private Set<EngineDoor.Audience> audiences(Principal principal) {
        var roles = memberships.groupsOf(new PersonId(principal.getName())).stream()
                .map(Group::role)
                .collect(Collectors.toSet());
        return Set.of(EngineDoor.Audience.values()).stream()
                .filter(audience -> switch (audience) {
                    case ANYBODY -> !roles.isEmpty();
                    case TASKLIST -> roles.stream().anyMatch(EngineRoles.TASKLIST::contains);
                    case ADMINISTRATORS -> roles.contains(Role.SYS_ADMIN);
                })
                .collect(Collectors.toSet());
    }

    /** Leaving one of the web apps is leaving the system. */
    private static void logout(HttpServletRequest request, HttpServletResponse response) {
        new SecurityContextLogoutHandler()
                .logout(request, response, SecurityContextHolder.getContext().getAuthentication());
    }
}
