package vn.thidua.workflow.appraisal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.workflow.appraisal.Comment;
import vn.thidua.workflow.appraisal.CommentId;
import vn.thidua.workflow.appraisal.CommentKind;
import vn.thidua.workflow.appraisal.NewComment;
import vn.thidua.workflow.appraisal.Publication;
import vn.thidua.workflow.appraisal.ResolveComment;
import vn.thidua.workflow.appraisal.SubmitComment;
import vn.thidua.workflow.appraisal.ViewPublications;
import vn.thidua.workflow.shared.Ids;
import vn.thidua.workflow.shared.NominationId;

/** What the public may read and say; no login is needed but for the comments themselves. */
@RestController
@RequestMapping("/api/publications")
class PublicationController {

    private final ViewPublications viewPublications;
    private final SubmitComment submitComment;
    private final ResolveComment resolveComment;
    private final CommentThrottle throttle;

    PublicationController(
            ViewPublications viewPublications,
            SubmitComment submitComment,
            ResolveComment resolveComment,
            CommentThrottle throttle) {
        this.viewPublications = viewPublications;
        this.submitComment = submitComment;
        this.resolveComment = resolveComment;
        this.throttle = throttle;
    }

    @GetMapping
    List<PublicationJson> open() {
        return viewPublications.open().stream().map(PublicationJson::of).toList();
    }

    @GetMapping("/{nomination}")
    PublicationJson one(@PathVariable String nomination) {
        return PublicationJson.of(viewPublications.one(NominationId.of(nomination)));
    }

    @PostMapping("/{nomination}/comments")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> comment(
            @PathVariable String nomination, @RequestBody @Valid CommentForm body, HttpServletRequest request) {
        throttle.check(request.getRemoteAddr());
        var id = body.filledByRobot()
                ? Ids.next()
                : submitComment.on(NominationId.of(nomination), body.comment()).value();
        return Map.of("id", id.toString());
    }

    @GetMapping("/{nomination}/comments")
    List<CommentJson> comments(@PathVariable String nomination) {
        return viewPublications.comments(NominationId.of(nomination)).stream()
                .map(CommentJson::of)
                .toList();
    }

    @PostMapping("/{nomination}/comments/{comment}/resolution")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resolve(@PathVariable String nomination, @PathVariable String comment, @RequestBody @Valid Resolution body) {
        resolveComment.resolve(NominationId.of(nomination), new CommentId(Ids.parse(comment)), body.text());
    }

    /**
     * The form of the publication page.
     *
     * @param website left empty by people, who do not see it; a robot that fills it is answered as if all were well
     */
    record CommentForm(
            @NotBlank @Size(max = 120) String name,
            @NotBlank @Size(max = 160) String contact,
            @NotNull CommentKind kind,
            @NotBlank @Size(max = 4000) String text,
            @Nullable String website) {

        boolean filledByRobot() {
            return website != null && !website.isBlank();
        }

        NewComment comment() {
            return new NewComment(name.strip(), contact.strip(), kind, text.strip());
        }

        @Override
        public String toString() {
            return "CommentForm[" + kind + "]";
        }
    }

    record Resolution(@NotBlank @Size(max = 4000) String text) {}

    record PublicationJson(
            String nominationId,
            int year,
            String awardName,
            String awardNameEn,
            String subject,
            String unitName,
            Instant openedAt,
            Instant deadline) {

        static PublicationJson of(Publication publication) {
            return new PublicationJson(
                    publication.nomination().toString(),
                    publication.year(),
                    publication.awardNameVi(),
                    publication.awardNameEn(),
                    publication.subject(),
                    publication.unitName(),
                    publication.openedAt(),
                    publication.deadline());
        }
    }

    record CommentJson(
            String id,
            String name,
            String contact,
            CommentKind kind,
            String text,
            Instant receivedAt,
            @Nullable String resolution) {

        static CommentJson of(Comment comment) {
            return new CommentJson(
                    comment.id().toString(),
                    comment.name(),
                    comment.contact(),
                    comment.kind(),
                    comment.text(),
                    comment.receivedAt(),
                    comment.resolution());
        }
    }
}
