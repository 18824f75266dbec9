package vn.thidua.workflow.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sample data: the scoring sheet of Cluster XII for 2018, 1000 base points; invented. */
@Component
@Profile("sample")
@Order(30)
class SampleSheet implements ApplicationRunner {

    private static final String CLUSTER = "HN-XII";
    private static final ScoringSheet SHEET = new ScoringSheet(
            new SheetCode("SS-XII-2018"),
            2018,
            "Bảng chấm điểm thi đua Cụm XII năm 2018 (Dữ liệu minh họa)",
            List.of(
                    criterion("A1", "Hoàn thành chỉ tiêu kế hoạch được giao", 250),
                    criterion("A2", "Nhiệm vụ trọng tâm Thành phố năm 2018 và công tác đột xuất", 100),
                    criterion("A3", "Cải cách hành chính, ứng dụng CNTT, phục vụ người dân, doanh nghiệp", 120),
                    criterion("A4", "Sáng kiến, mô hình, giải pháp mới", 80),
                    criterion("B1", "Chủ trương của Đảng, pháp luật, quy định Thành phố", 50),
                    criterion("B2", "Kỷ luật, kỷ cương; văn hóa công sở", 50),
                    criterion("B3", "Phòng chống tham nhũng; tiết kiệm, chống lãng phí", 30),
                    criterion("B4", "An toàn, PCCC, vệ sinh môi trường", 20),
                    criterion("C1", "Xếp loại tổ chức đảng", 50),
                    criterion("C2", "Công đoàn, Đoàn thanh niên, Phụ nữ", 30),
                    criterion("C3", "Học tập, làm theo Bác; nêu gương của người đứng đầu", 20),
                    criterion("D1", "Đăng ký, ký giao ước đúng hạn; 100 % đơn vị và cá nhân", 40),
                    criterion("D2", "Tổ chức phong trào thường xuyên, chuyên đề; sơ kết, tổng kết", 60),
                    criterion("D3", "Theo dõi tháng/quý, báo cáo đúng hạn", 30),
                    criterion("D4", "Phát hiện, nhân rộng điển hình tiên tiến", 30),
                    criterion("D5", "Bình xét đúng quy định; tỷ lệ lao động trực tiếp", 20),
                    criterion("D6", "Hoạt động chung của Cụm", 20)),
            BigDecimal.valueOf(30));

    private final StoredScoringSheets sheets;

    SampleSheet(StoredScoringSheets sheets) {
        this.sheets = sheets;
    }

    /** Leaves the sheet alone when it is there already. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (sheets.of(CLUSTER, SHEET.year()).isEmpty()) {
            sheets.add(CLUSTER, SHEET);
        }
    }

    private static Criterion criterion(String code, String name, int max) {
        return new Criterion(code, name, BigDecimal.valueOf(max));
    }
}
