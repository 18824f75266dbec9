package vn.thidua.workflow.security;

import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.identity.Role;

/** One sample user for each role, and a stranger. The names are the columns of the table of outcomes. */
enum Caller {
    OFFICER(Role.UNIT_OFFICER, "u03.canbo"),
    HEAD(Role.UNIT_HEAD, "u03.thutruong"),
    UNIT_C(Role.UNIT_COUNCIL, "u03.hoidong"),
    REVIEWER(Role.CLUSTER_REVIEWER, "u03.cum"),
    CL_HEAD(Role.CLUSTER_HEAD, "u01.cumtruong"),
    CL_DEPUTY(Role.CLUSTER_DEPUTY, "u10.cumpho"),
    CITY_SP(Role.CITY_SPECIALIST, "tp.chuyenvien1"),
    CITY_HD(Role.CITY_HEAD, "tp.truongban"),
    CHAIR(Role.COUNCIL_CHAIR, "hd.chutich"),
    MEMBER(Role.COUNCIL_MEMBER, "hd.uv02"),
    SECRET(Role.COUNCIL_SECRETARY, "hd.thuky"),
    CHAIRMAN(Role.CHAIRMAN_PC, "tp.chutich"),
    AGENCY(Role.CONSULTEE, "snv.hiepy"),
    AUDITOR(Role.AUDITOR, "kiemtra"),
    ADMIN(Role.SYS_ADMIN, "quantri"),
    STRANGER(null, null);

    private final @Nullable Role role;
    private final @Nullable String person;

    Caller(@Nullable Role role, @Nullable String person) {
        this.role = role;
        this.person = person;
    }

    @Nullable
    Role role() {
        return role;
    }

    /** Null for the stranger, who has no login. */
    @Nullable
    String person() {
        return person;
    }
}
