package vn.thidua.workflow.dashboard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import vn.thidua.workflow.dashboard.WordedSheet.Cell;
import vn.thidua.workflow.dashboard.WordedSheet.Heading;

/** Writes a table into a file that spreadsheet programs open. Text that such a program would take for a formula begins with an apostrophe. */
final class SheetFile {

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final int LONGEST_TITLE = 31;

    private SheetFile() {}

    /** Comma-separated values as in RFC 4180, with the mark by which spreadsheet programs know UTF-8. */
    static byte[] csv(WordedSheet sheet) {
        var head = sheet.headings().stream().map(Heading::text).map(SheetFile::quoted);
        var rows = sheet.rows().stream()
                .map(row -> row.stream().map(SheetFile::csv).collect(Collectors.joining(",")));
        return Stream.concat(Stream.of("\uFEFF" + head.collect(Collectors.joining(","))), rows)
                .collect(Collectors.joining("\r\n", "", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xlsx(WordedSheet sheet) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Thi Dua", "1.0")) {
            var title = sheet.title();
            var page = workbook.newWorksheet(title.substring(0, Math.min(title.length(), LONGEST_TITLE)));
            for (var column = 0; column < sheet.headings().size(); column++) {
                page.value(0, column, sheet.headings().get(column).text());
                page.style(0, column).bold().set();
            }
            page.freezePane(0, 1);
            for (var row = 0; row < sheet.rows().size(); row++) {
                write(page, row + 1, sheet.rows().get(row));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static void write(org.dhatim.fastexcel.Worksheet page, int row, List<Cell> cells) {
        for (var column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell.number() == null) {
                page.value(row, column, harmless(cell.text()));
            } else {
                page.value(row, column, cell.number());
            }
        }
    }

    private static String csv(Cell cell) {
        return cell.number() == null
                ? quoted(harmless(cell.text()))
                : cell.number().toString();
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
