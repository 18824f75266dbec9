package vn.thidua.workflow.dashboard;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Every table of the administration as a file. */
@Controller
class ExportController {

    private final ReadReport readReport;
    private final SheetWords words;
    private final LegalDays legalDays;

    ExportController(ReadReport readReport, SheetWords words, LegalDays legalDays) {
        this.readReport = readReport;
        this.words = words;
        this.legalDays = legalDays;
    }

    @GetMapping("/admin/export/{report}/{format:csv|xlsx}")
    ResponseEntity<byte[]> export(
            @PathVariable String report,
            @PathVariable String format,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String process,
            Locale locale) {
        var question = new Question(Period.of(from, to, legalDays.today()), year, q, process);
        var sheet = words.say(readReport.read(report, question), locale);
        var csv = format.equals("csv");
        var disposition = ContentDisposition.attachment()
                .filename("thidua-" + sheet.name() + "-" + legalDays.today() + "." + format)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(
                        csv
                                ? "text/csv;charset=UTF-8"
                                : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .body(csv ? SheetFile.csv(sheet) : SheetFile.xlsx(sheet));
    }
}
