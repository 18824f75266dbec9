package vn.thidua.workflow.organisation;

import java.util.List;
import vn.thidua.workflow.shared.UnitCode;

/** The directory of units, as valid today. */
public interface Units {

    /** @throws vn.thidua.workflow.shared.Problem {@code unit-unknown} */
    Unit get(UnitCode code);

    /** All units, in the order of their codes. */
    List<Unit> all();
}
