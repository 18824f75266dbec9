package vn.thidua.workflow.nomination;

import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.ruleset.Award;
import vn.thidua.workflow.ruleset.RuleSetId;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.UnitCode;

/**
 * What others may know of a nomination at a glance.
 *
 * @param dossierCode such as {@code HN-2018-XII-0001}
 * @param version of the dossier, from 1
 * @param year of consideration
 * @param subject name of the collective or person
 * @param cluster code of the unit's cluster in that year; null where it belongs to none
 */
public record NominationCard(
        NominationId id,
        String dossierCode,
        int version,
        int year,
        RuleSetId ruleSet,
        Award award,
        String subject,
        UnitCode unit,
        String unitName,
        @Nullable String cluster,
        NominationStatus status) {}
