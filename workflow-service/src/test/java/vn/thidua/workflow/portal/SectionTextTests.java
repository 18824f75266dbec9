package vn.thidua.workflow.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.workflow.nomination.Section;

class SectionTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "HISTORY; 2017 | TTLDXS; [{\"year\":2017,\"title\":\"TTLDXS\"}]",
                "HISTORY; 2017|CSTDCS|EXCELLENT; [{\"year\":2017,\"title\":\"CSTDCS\",\"limb\":\"EXCELLENT\"}]",
                "HISTORY; năm nào | CSTDCS; [{\"year\":\"năm nào\",\"title\":\"CSTDCS\"}]",
                "INITIATIVES; SK-1 | Tên; [{\"code\":\"SK-1\",\"name\":\"Tên\"}]",
                "ACHIEVEMENTS; Hoàn thành | xuất sắc; {\"text\":\"Hoàn thành | xuất sắc\"}"
            })
    void readsWhatPeopleWrite(Section section, String text, String content) {
        assertThat(SectionText.read(section, text).toString()).isEqualTo(content);
    }

    @Test
    void showsWhatItHasRead() {
        var text = "2016 | CSTDCS | EXCELLENT\n2017 | TTLDXS";

        assertThat(SectionText.of(
                        Section.HISTORY, SectionText.read(Section.HISTORY, "\r\n" + text.replace("\n", "\r\n\r\n"))))
                .isEqualTo(text);
    }

    @Test
    void sendsNothingWhereNothingCame() {
        assertThat(SectionText.read(Section.ACHIEVEMENTS, null)).isEmpty();
        assertThat(SectionText.of(Section.ACHIEVEMENTS, null)).isEmpty();
    }
}
