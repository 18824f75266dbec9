package vn.thidua.workflow.appraisal;

import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;

/** Who reads what the city found out about a nomination: its standing body, the council, the Chairman and auditors; not the unit. */
final class CityReaders {

    private CityReaders() {}

    static Group[] groups() {
        return new Group[] {
            Group.of(Role.CITY_SPECIALIST),
            Group.of(Role.CITY_HEAD),
            Group.of(Role.COUNCIL_CHAIR),
            Group.of(Role.COUNCIL_MEMBER),
            Group.of(Role.COUNCIL_SECRETARY),
            Group.of(Role.CHAIRMAN_PC),
            Group.of(Role.AUDITOR)
        };
    }
}
