package vn.thidua.workflow.process.identity;

import java.util.Set;
import vn.thidua.workflow.identity.Role;

/** Which roles work in the engine's web apps. Unit officers work in the portal. */
public final class EngineRoles {

    /** Reviewers and signers. */
    public static final Set<Role> TASKLIST = Set.of(
            Role.UNIT_HEAD,
            Role.UNIT_COUNCIL,
            Role.CLUSTER_HEAD,
            Role.CLUSTER_DEPUTY,
            Role.CLUSTER_REVIEWER,
            Role.CITY_SPECIALIST,
            Role.CITY_HEAD,
            Role.COUNCIL_CHAIR,
            Role.COUNCIL_MEMBER,
            Role.COUNCIL_SECRETARY,
            Role.CHAIRMAN_PC,
            Role.CONSULTEE);

    private EngineRoles() {}
}
