package vn.thidua.workflow.security;

import java.util.Map;

/** A body for each route that reads one: well formed, so that nothing but the caller decides. */
final class Bodies {

    private static final String REASON = "{\"code\":\"content-unclear\",\"text\":\"Cần làm rõ số liệu\"}";
    private static final String TEXT = "{\"text\":\"Xin xem lại (minh họa)\"}";
    private static final String VOTES = "{\"choices\":{\"%s\":\"YES\"}}";

    private static final Map<String, String> OF = Map.ofEntries(
            Map.entry("POST /sample/clock", "{\"forward\":\"PT0S\"}"),
            Map.entry(
                    "POST /api/nominations",
                    "{\"year\":2018,\"award\":\"BKTP_TT\",\"unit\":\"U03\",\"subject\":\"Phòng minh họa\"}"),
            Map.entry("PUT /api/nominations/{id}/sections/{section}", "{}"),
            Map.entry(
                    "POST /api/nominations/{id}/overrides",
                    "{\"finding\":\"AUTH-01\",\"reason\":\"minh họa\",\"legalBasis\":\"minh họa\"}"),
            Map.entry(
                    "POST /api/nominations/{id}/unit-vote",
                    "{\"members\":9,\"present\":8,\"yes\":7,\"no\":1,\"invalid\":0}"),
            Map.entry("POST /api/nominations/{id}/signature/refusal", REASON),
            Map.entry("POST /api/nominations/{id}/withdrawal", REASON),
            Map.entry(
                    "POST /api/nominations/{id}/intake/return",
                    "{\"code\":\"content-unclear\",\"text\":\"Thiếu\",\"parts\":{\"BCTT_TT\":\"Thiếu số liệu\"}}"),
            Map.entry("POST /api/nominations/{id}/appraisal", "{\"verdict\":\"ELIGIBLE\",\"note\":\"\"}"),
            Map.entry("POST /api/nominations/{id}/appraisal/send-back", REASON),
            Map.entry("POST /api/nominations/{id}/consultations/{agency}", "{\"answer\":\"AGREE\"}"),
            Map.entry("POST /api/nominations/{id}/decision", "{\"number\":\"1/QĐ-UBND\",\"decidedOn\":\"2018-12-01\"}"),
            Map.entry("POST /api/nominations/{id}/decision/refusal", REASON),
            Map.entry("POST /api/nominations/{id}/presentation", "{\"presentedOn\":\"2018-12-20\"}"),
            Map.entry(
                    "POST /api/nominations/{id}/notification",
                    "{\"channel\":\"Bưu điện\",\"text\":\"Đã gửi (minh họa)\"}"),
            Map.entry(
                    "POST /api/publications/{nomination}/comments",
                    "{\"name\":\"A\",\"contact\":\"a@minhhoa.example\",\"kind\":\"SUPPORT\",\"text\":\"Đồng ý\"}"),
            Map.entry("POST /api/publications/{nomination}/comments/{comment}/resolution", TEXT),
            Map.entry("PUT /api/assessments/{sheet}/{unit}", "{\"points\":{\"A1\":200}}"),
            Map.entry("POST /api/rounds", "{\"cluster\":\"HN-XII\",\"year\":2018,\"sheet\":\"SS-XII-2018\"}"),
            Map.entry("POST /api/rounds/{id}/peer-scores", "{\"scores\":{\"U01\":{\"A1\":200}}}"),
            Map.entry("POST /api/rounds/{id}/verification", "{\"bonus\":{\"U03\":1}}"),
            Map.entry("POST /api/rounds/{id}/objections", TEXT),
            Map.entry("POST /api/rounds/{id}/objections/{unit}/settlement", TEXT),
            Map.entry("POST /api/rounds/{id}/ballot", "{\"present\":[\"U01\",\"U02\"]}"),
            Map.entry("PUT /api/rounds/{id}/votes", VOTES),
            Map.entry(
                    "POST /api/council/sessions",
                    "{\"heldAt\":\"2030-01-01T08:00:00+07:00\",\"nominations\":[\"%s\"]}"),
            Map.entry("POST /api/council/sessions/{id}/opening", "{\"present\":[\"hd.uv02\"]}"),
            Map.entry("PUT /api/council/sessions/{id}/votes", VOTES));

    private Bodies() {}

    /** @param nomination takes the place of an id that the body names */
    static String of(String route, String nomination) {
        return OF.getOrDefault(route, "").replace("%s", nomination);
    }
}
