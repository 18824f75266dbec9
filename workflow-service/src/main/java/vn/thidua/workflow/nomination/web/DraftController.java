package vn.thidua.workflow.nomination.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.workflow.nomination.AttachPaper;
import vn.thidua.workflow.nomination.OverrideWarning;
import vn.thidua.workflow.nomination.ReadPaper;
import vn.thidua.workflow.nomination.SaveSection;
import vn.thidua.workflow.nomination.Section;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Revision;

/** What is written into a dossier: sections, papers, reasons for overriding a warning. */
@RestController
@RequestMapping("/api/nominations/{id}")
class DraftController {

    private final SaveSection save;
    private final AttachPaper attach;
    private final ReadPaper read;
    private final OverrideWarning override;

    DraftController(SaveSection save, AttachPaper attach, ReadPaper read, OverrideWarning override) {
        this.save = save;
        this.attach = attach;
        this.read = read;
        this.override = override;
    }

    @PutMapping("/sections/{section}")
    ResponseEntity<Void> save(
            @PathVariable String id,
            @PathVariable String section,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody JsonNode content) {
        var revision = save.save(NominationId.of(id), Section.of(section), content, Revision.ofIfMatch(ifMatch));
        return ResponseEntity.noContent().eTag(revision.etag()).build();
    }

    @PostMapping("/papers/{paper}")
    @ResponseStatus(HttpStatus.CREATED)
    NominationJson.Attachment attach(
            @PathVariable String id, @PathVariable String paper, @RequestParam("file") MultipartFile file)
            throws IOException {
        var name = file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            return NominationJson.Attachment.of(
                    attach.attach(NominationId.of(id), paper, name == null ? "" : name, content));
        }
    }

    @GetMapping("/papers/{paper}")
    ResponseEntity<Resource> read(@PathVariable String id, @PathVariable String paper) {
        var found = read.newest(NominationId.of(id), paper);
        var stored = found.document();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(stored.mediaType()))
                .contentLength(stored.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(stored.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(found.content()));
    }

    @PostMapping("/overrides")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void override(@PathVariable String id, @RequestBody @Valid Responsibility body) {
        override.override(NominationId.of(id), body.finding(), body.reason(), body.legalBasis());
    }

    record Responsibility(
            @NotBlank @Size(max = 60) @Pattern(regexp = Forms.LINE)
            String finding,

            @NotBlank @Size(max = 2000) @Pattern(regexp = Forms.LINES)
            String reason,

            @NotBlank @Size(max = 500) @Pattern(regexp = Forms.LINES)
            String legalBasis) {}
}
