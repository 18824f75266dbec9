package vn.thidua.workflow.nomination;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.ruleset.AwardCode;
import vn.thidua.workflow.shared.UnitCode;

/** Sample data: the three drafts of 2018 that the worked example begins with; all of it invented. */
@Component
@Profile("sample")
@Order(1000)
class SampleNominations implements ApplicationRunner {

    private static final int YEAR = 2018;

    private final Dossiers dossiers;
    private final OpenNomination open;
    private final SaveSection save;
    private final ObjectMapper json;

    SampleNominations(Dossiers dossiers, OpenNomination open, SaveSection save, ObjectMapper json) {
        this.dossiers = dossiers;
        this.open = open;
        this.save = save;
        this.json = json;
    }

    /** Leaves everything alone once the first of them is there. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws JsonProcessingException {
        if (dossiers.of(new UnitCode("U03")).stream()
                .anyMatch(each -> each.dossierCode().equals("HN-2018-XII-0001"))) {
            return;
        }
        flag();
        fighter();
        certificate();
    }

    private void flag() throws JsonProcessingException {
        var id = opened("COTP", "U03", "Cục Hải quan thành phố Hà Nội", null);
        write(id, Section.ACHIEVEMENTS, """
                {"text": "Dữ liệu minh họa. Hoàn thành vượt mức chỉ tiêu thu ngân sách năm 2018; dẫn đầu Cụm về cải cách thủ tục hành chính; ba mô hình mới được nhân rộng."}
                """);
        write(
                id,
                Section.HISTORY,
                "[{\"year\": 2016, \"title\": \"TTLDXS\"}, {\"year\": 2017, \"title\": \"TTLDXS\"}, {\"year\": 2018, \"title\": \"TTLDXS\"}]");
    }

    private void fighter() throws JsonProcessingException {
        var id = opened("CSTDTP", "U10", "Trần Thị Minh Họa (nhân vật giả định)", "Tổ trưởng");
        write(id, Section.ACHIEVEMENTS, """
                {"text": "Dữ liệu minh họa. Ba năm liên tục hoàn thành xuất sắc nhiệm vụ; sáng kiến rút ngắn thời gian phát bưu phẩm được áp dụng trong toàn Thành phố."}
                """);
        write(
                id,
                Section.HISTORY,
                "[{\"year\": 2016, \"title\": \"CSTDCS\", \"limb\": \"EXCELLENT\"}, {\"year\": 2017, \"title\": \"CSTDCS\", \"limb\": \"EXCELLENT\"}, {\"year\": 2018, \"title\": \"CSTDCS\", \"limb\": \"EXCELLENT\"}]");
        write(
                id,
                Section.INITIATIVES,
                "[{\"code\": \"SK-2018-017\", \"name\": \"Tối ưu tuyến phát bưu phẩm (minh họa)\", \"level\": \"CAP_TP\", \"decision\": \"minh họa\"}]");
    }

    private void certificate() throws JsonProcessingException {
        var id = opened("BKTP_TT", "U04", "Phòng Kế toán minh họa", null);
        write(id, Section.ACHIEVEMENTS, """
                {"text": "Dữ liệu minh họa. Hai năm liên tục là tập thể lao động xuất sắc; quyết toán đúng hạn, không có sai sót."}
                """);
        write(
                id,
                Section.HISTORY,
                "[{\"year\": 2017, \"title\": \"TTLDXS\"}, {\"year\": 2018, \"title\": \"TTLDXS\"}]");
    }

    private OpenNomination.Opened opened(String award, String unit, String subject, @Nullable String position) {
        return open.open(new OpenNomination.Proposal(
                YEAR, new AwardCode(award), new UnitCode(unit), subject, position, Basis.MERIT));
    }

    private void write(OpenNomination.Opened nomination, Section section, String content)
            throws JsonProcessingException {
        save.save(nomination.id(), section, json.readTree(content), null);
    }
}
