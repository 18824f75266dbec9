package vn.thidua.workflow.organisation;

import vn.thidua.workflow.shared.UnitCode;

/** An office or enterprise as it is named today; names are dated because units merge and are renamed. */
public record Unit(UnitCode code, String name, ManagingLine managingLine) {}
