package vn.thidua.local;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A valid PDF of one page with one line, for papers of the sample data. */
public final class Pdf {

    private Pdf() {}

    /** @param line plain ASCII */
    public static byte[] with(String line) {
        var text = "BT /F1 14 Tf 60 780 Td (%s) Tj ET".formatted(line.replaceAll("[^ -~]|[()\\\\]", "?"));
        var objects = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
                "<</Length %d>>\nstream\n%s\nendstream".formatted(text.length(), text),
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        return assemble(objects).getBytes(StandardCharsets.US_ASCII);
    }

    private static String assemble(List<String> objects) {
        var pdf = new StringBuilder("%PDF-1.4\n");
        var offsets = new ArrayList<Integer>();
        for (var object : objects) {
            offsets.add(pdf.length());
            pdf.append("%d 0 obj\n%s\nendobj\n".formatted(offsets.size(), object));
        }
        var table = pdf.length();
        pdf.append("xref\n0 %d\n0000000000 65535 f \n".formatted(objects.size() + 1));
        offsets.forEach(offset -> pdf.append("%010d 00000 n \n".formatted(offset)));
        return pdf.append("trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
                        .formatted(objects.size() + 1, table))
                .toString();
    }
}
