package vn.thidua.workflow.process;

import vn.thidua.workflow.identity.Role;

/** A step of the city that has a list of its own in Tasklist, for those who do it. @param name as the model has it */
record CityStep(String task, String name, Role by) {

    static final CityStep[] ALL = {
        new CityStep(TaskKeys.RECEIVE_DOSSIER, "Tiếp nhận, kiểm tra hồ sơ", Role.CITY_SPECIALIST),
        new CityStep(TaskKeys.APPRAISE_DOSSIER, "Thẩm định hồ sơ", Role.CITY_SPECIALIST),
        new CityStep(TaskKeys.RESOLVE_COMMENTS, "Giải quyết ý kiến nhân dân", Role.CITY_SPECIALIST),
        new CityStep(TaskKeys.PRESENT_AWARD, "Tổ chức trao tặng", Role.CITY_SPECIALIST),
        new CityStep(TaskKeys.ARCHIVE_DOSSIER, "Lưu trữ hồ sơ", Role.CITY_SPECIALIST),
        new CityStep(TaskKeys.CONFIRM_APPRAISAL, "Duyệt kết quả thẩm định", Role.CITY_HEAD),
        new CityStep(TaskKeys.OPEN_SESSION, "Điểm danh, mở phiên họp", Role.COUNCIL_SECRETARY),
        new CityStep(TaskKeys.CLOSE_COUNCIL_BALLOT, "Đóng bỏ phiếu", Role.COUNCIL_SECRETARY),
    };

    /** The step stands in the name, so that it is found beside the lists that everybody has. */
    String list() {
        return "Bước: " + name;
    }
}
