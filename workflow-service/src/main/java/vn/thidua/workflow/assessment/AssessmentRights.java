package vn.thidua.workflow.assessment;

import org.springframework.stereotype.Component;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.organisation.ClusterMember;
import vn.thidua.workflow.organisation.Clusters;
import vn.thidua.workflow.shared.SharedProblem;
import vn.thidua.workflow.shared.UnitCode;

/** Who may see or write a self-assessment: its unit always, its cluster and the city once it is submitted. */
@Component
class AssessmentRights {

    private final Access access;
    private final Clusters clusters;
    private final StoredScoringSheets sheets;

    AssessmentRights(Access access, Clusters clusters, StoredScoringSheets sheets) {
        this.access = access;
        this.clusters = clusters;
        this.sheets = sheets;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code not-found}, {@code not-authorised}, {@code sheet-not-for-unit} */
    void requireOfficer(SelfAssessment assessment) {
        requireSight(assessment);
        access.require(Group.of(Role.UNIT_OFFICER, assessment.unit()));
        var sheet = assessment.sheet();
        var members = clusters.members(sheets.clusterOf(sheet.code()), sheet.year());
        if (members.stream().map(ClusterMember::unit).noneMatch(assessment.unit()::equals)) {
            throw AssessmentProblem.SHEET_NOT_FOR_UNIT.on(sheet.code(), assessment.unit());
        }
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code not-found} */
    void requireSight(SelfAssessment assessment) {
        var submitted = assessment.status() == AssessmentStatus.SUBMITTED;
        if (!ofTheUnit(assessment.unit()) && !(submitted && (ofTheCity() || ofTheCluster(assessment)))) {
            throw SharedProblem.NOT_FOUND.on(assessment.sheet().code() + "/" + assessment.unit());
        }
    }

    private boolean ofTheUnit(UnitCode unit) {
        return access.holds(
                Group.of(Role.UNIT_OFFICER, unit),
                Group.of(Role.UNIT_HEAD, unit),
                Group.of(Role.UNIT_COUNCIL, unit),
                Group.of(Role.AUDITOR));
    }

    private boolean ofTheCity() {
        return access.holds(Group.of(Role.CITY_SPECIALIST), Group.of(Role.CITY_HEAD));
    }

    private boolean ofTheCluster(SelfAssessment assessment) {
        var sheet = assessment.sheet();
        var cluster = sheets.clusterOf(sheet.code());
        return access.holds(Group.of(Role.CLUSTER_HEAD, cluster), Group.of(Role.CLUSTER_DEPUTY, cluster))
                || access.holds(clusters.members(cluster, sheet.year()).stream()
                        .map(member -> Group.of(Role.CLUSTER_REVIEWER, member.unit()))
                        .toArray(Group[]::new));
    }
}
