package vn.thidua.workflow.appraisal;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.SharedProblem;

/** Shows publications to everybody, and their comments to the standing body. */
@Component
public class ViewPublications {

    private final Publications publications;
    private final Comments comments;
    private final NominationDesk desk;

    ViewPublications(Publications publications, Comments comments, NominationDesk desk) {
        this.publications = publications;
        this.comments = comments;
        this.desk = desk;
    }

    /** Publications that are not closed, the one that ends first at the top. For everybody. */
    @Transactional(readOnly = true)
    public List<Publication> open() {
        return publications.open();
    }

    /** A publication, closed or not. For everybody. @throws vn.thidua.workflow.shared.Problem {@code not-found} */
    @Transactional(readOnly = true)
    public Publication one(NominationId nomination) {
        return publications.find(nomination).orElseThrow(() -> SharedProblem.NOT_FOUND.on(nomination));
    }

    /** Comments, oldest first. @throws vn.thidua.workflow.shared.Problem {@code not-authorised}, {@code not-found} */
    @Transactional(readOnly = true)
    public List<Comment> comments(NominationId nomination) {
        desk.require(nomination, Group.of(Role.CITY_SPECIALIST), Group.of(Role.CITY_HEAD));
        return comments.of(nomination);
    }
}
