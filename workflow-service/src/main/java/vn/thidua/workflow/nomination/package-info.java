/**
 * The dossier of one nomination: its draft, versions, papers, eligibility and lifecycle from draft to archive.
 *
 * <p>It is not aware of how clusters, councils or signers come to their results; they hand their facts in. It announces every {@code NominationFact}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "outbox",
            "documents",
            "ballot",
            "organisation",
            "identity",
            "ruleset",
            "assessment"
        })
package vn.thidua.workflow.nomination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
