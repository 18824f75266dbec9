package vn.thidua.workflow.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;
import vn.thidua.workflow.dashboard.WordedSheet.Cell;
import vn.thidua.workflow.dashboard.WordedSheet.Heading;

class SheetFileTests {

    @TempDir
    Path place;

    @Test
    void keepsAccentsQuotesAndNumbers() {
        var csv = text(SheetFile.csv(
                sheet(new Cell("Cục \"Hải quan\", Hà Nội", null, "/t/1"), new Cell("1.234,5", 1234.5, null))));

        assertThat(csv).isEqualTo("\uFEFF\"Đơn vị\",\"Số\"\r\n\"Cục \"\"Hải quan\"\", Hà Nội\",1234.5\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void takesTheHarmOutOfFormulas(String text) throws IOException {
        var sheet = sheet(new Cell(text, null, null), new Cell("-3", -3, null));

        assertThat(text(SheetFile.csv(sheet))).contains("\"'" + text + "\",-3\r\n");
        assertThat(strings(SheetFile.xlsx(sheet)))
                .contains(text.strip())
                .doesNotContain("<f>")
                .doesNotContain(">" + text + "<");
    }

    @Test
    void writesAWorkbook() throws IOException {
        assertThat(strings(SheetFile.xlsx(sheet(new Cell("Hải quan", null, null), new Cell("7", 7, null)))))
                .contains("Hải quan", "Đơn vị", "<v>7</v>");
    }

    private static WordedSheet sheet(Cell... cells) {
        return new WordedSheet(
                "test",
                "Một tên dài hơn ba mươi mốt chữ cái của bảng tính",
                "",
                List.of(new Heading("Đơn vị", false), new Heading("Số", false)),
                List.of(List.of(cells)));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    /** Everything that the parts of the workbook say. */
    private String strings(byte[] workbook) throws IOException {
        var file = Files.write(place.resolve("test.xlsx"), workbook);
        var all = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                all.append(text(zip.getInputStream(entry).readAllBytes()));
            }
        }
        return HtmlUtils.htmlUnescape(all.toString());
    }
}
