package vn.thidua.workflow.nomination;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Revision;

/** The officer writes in a draft; saved while typing. */
@Component
public class SaveSection {

    private final Desk desk;
    private final Dossiers dossiers;
    private final Sections sections;
    private final ViewNomination view;
    private final Clock clock;

    SaveSection(Desk desk, Dossiers dossiers, Sections sections, ViewNomination view, Clock clock) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.sections = sections;
        this.view = view;
        this.clock = clock;
    }

    /**
     * The section has this content and the dossier a new revision, which is returned.
     *
     * @param seen revision that the writer saw; null accepts any
     * @throws vn.thidua.workflow.shared.Problem {@code not-found}, {@code not-authorised}, {@code not-now} unless it is a draft or was
     *     returned, {@code part-not-asked} when it was returned for other parts, {@code changed-meanwhile}, {@code section-malformed}
     */
    @Transactional
    public Revision save(NominationId id, Section section, JsonNode content, @Nullable Revision seen) {
        var nomination = desk.take(id, Role.UNIT_OFFICER);
        nomination.mustBeOpenForWriting();
        if (nomination.isBack()) {
            view.view(id).mustOpen(section.slug());
        }
        nomination.revision().mustBe(seen);
        sections.save(id, section, content);
        nomination.written(clock.instant());
        dossiers.flush();
        return nomination.revision();
    }
}
