package vn.thidua.workflow.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.workflow.nomination.AttachPaper;
import vn.thidua.workflow.nomination.NominationView;
import vn.thidua.workflow.nomination.SaveSection;
import vn.thidua.workflow.nomination.Section;
import vn.thidua.workflow.nomination.ViewNomination;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Problem;
import vn.thidua.workflow.shared.Revision;
import vn.thidua.workflow.shared.SharedProblem;

/** Takes sections and papers from browsers that run no scripts; scripts send the same to the API while somebody types. */
@Controller
class SectionPages {

    private final SaveSection saveSection;
    private final AttachPaper attachPaper;
    private final ViewNomination nominations;
    private final MessageSource messages;

    SectionPages(SaveSection saveSection, AttachPaper attachPaper, ViewNomination nominations, MessageSource messages) {
        this.saveSection = saveSection;
        this.attachPaper = attachPaper;
        this.nominations = nominations;
        this.messages = messages;
    }

    /** @param before what the section held when the writer began; null when nobody knows */
    @PostMapping("/nominations/{id}/sections/{section}")
    String save(
            @PathVariable String id,
            @PathVariable String section,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(name = "_before", required = false) @Nullable String before,
            @RequestParam(name = "_version", required = false) @Nullable String version,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        var nomination = NominationId.of(id);
        var written = Section.of(section);
        var content = SectionText.read(written, text);
        try {
            saveSection.save(nomination, written, content, Revision.ofIfMatch(version));
        } catch (Problem refusal) {
            if (refusal.type() != SharedProblem.CHANGED_MEANWHILE || text == null) {
                throw refusal;
            }
            var now = nominations.view(nomination);
            var theirs = SectionText.of(written, now.sections().get(written));
            if (before == null || !SectionText.plain(before).equals(theirs)) {
                response.setStatus(refusal.type().status());
                model.addAttribute("conflict", conflict(now, written, SectionText.plain(text), theirs, locale));
                return "portal/conflict";
            }
            // others have changed other parts only
            saveSection.save(nomination, written, content, now.revision());
        }
        return "redirect:/nominations/" + nomination + "?saved=" + section + "#part-" + section;
    }

    @PostMapping("/nominations/{id}/papers/{paper}")
    String attach(@PathVariable String id, @PathVariable String paper, @RequestParam("file") MultipartFile file)
            throws IOException {
        var nomination = NominationId.of(id);
        var name = file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            attachPaper.attach(nomination, paper, name == null ? "" : name, content);
        }
        return "redirect:/nominations/" + nomination + "#part-" + paper;
    }

    private Conflict conflict(NominationView now, Section section, String mine, String theirs, Locale locale) {
        var page = "/nominations/" + now.card().id();
        var label = messages.getMessage("field." + section.slug(), null, locale);
        return new Conflict(
                page + "/sections/" + section.slug(),
                page + "#part-" + section.slug(),
                now.revision().etag(),
                Map.of(),
                List.of(new Conflict.Line("text", label, mine, theirs)));
    }
}
