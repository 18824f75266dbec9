package vn.thidua.workflow.organisation;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.UnitCode;

/** Sample data: invented people, each with a name that says so. */
final class SamplePeople {

    /** The seventeen voting members of the city council, the chair first. */
    static final List<PersonId> COUNCIL = Stream.concat(
                    Stream.of("hd.chutich"), IntStream.rangeClosed(2, 17).mapToObj("hd.uv%02d"::formatted))
            .map(PersonId::new)
            .toList();

    private static final List<String> FAMILIES =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương");
    private static final List<String> GIVEN = List.of(
            "Thu An",
            "Văn Bình",
            "Minh Châu",
            "Quốc Dũng",
            "Hồng Hà",
            "Thanh Hải",
            "Ngọc Lan",
            "Đức Long",
            "Tuyết Mai",
            "Hoài Nam",
            "Bích Ngọc",
            "Hữu Phúc",
            "Kim Oanh");

    private SamplePeople() {}

    static List<Person> all(List<Unit> units) {
        return number(Stream.of(
                        units.stream().flatMap(SamplePeople::ofUnit),
                        Stream.of(
                                new Post("u01.cumtruong", "Cụm trưởng Cụm thi đua số XII", new UnitCode("U01")),
                                new Post("u10.cumpho", "Cụm phó Cụm thi đua số XII", new UnitCode("U10")),
                                new Post("tp.chuyenvien1", "Chuyên viên Ban Thi đua – Khen thưởng Thành phố", null),
                                new Post("tp.chuyenvien2", "Chuyên viên Ban Thi đua – Khen thưởng Thành phố", null),
                                new Post("tp.truongban", "Trưởng ban Thi đua – Khen thưởng Thành phố", null)),
                        COUNCIL.stream().map(SamplePeople::ofCouncil),
                        Stream.of(
                                new Post("hd.thuky", "Thư ký Hội đồng Thi đua – Khen thưởng Thành phố", null),
                                new Post("tp.chutich", "Chủ tịch UBND Thành phố", null),
                                new Post("snv.hiepy", "Sở Nội vụ", null),
                                new Post("catp.hiepy", "Công an Thành phố", null),
                                new Post("bhxh.hiepy", "Bảo hiểm xã hội Thành phố", null),
                                new Post("kiemtra", "Thanh tra Thành phố", null),
                                new Post("quantri", "Quản trị hệ thống", null)))
                .flatMap(posts -> posts)
                .toList());
    }

    static CouncilSeat seatOf(PersonId member) {
        return switch (member.value()) {
            case "hd.chutich" -> CouncilSeat.CHAIR;
            case "hd.uv02" -> CouncilSeat.VICE_CHAIR;
            default -> CouncilSeat.MEMBER;
        };
    }

    private static Stream<Post> ofUnit(Unit unit) {
        var prefix = unit.code().value().toLowerCase(Locale.ROOT);
        return Stream.of(
                new Post(prefix + ".canbo", "Cán bộ thi đua – khen thưởng, " + unit.name(), unit.code()),
                new Post(prefix + ".thutruong", "Thủ trưởng đơn vị, " + unit.name(), unit.code()),
                new Post(prefix + ".hoidong", "Thư ký Hội đồng TĐKT cơ sở, " + unit.name(), unit.code()),
                new Post(prefix + ".cum", "Đại diện đơn vị trong Cụm, " + unit.name(), unit.code()));
    }

    private static Post ofCouncil(PersonId member) {
        var position = switch (seatOf(member)) {
            case CHAIR -> "Chủ tịch Hội đồng Thi đua – Khen thưởng Thành phố";
            case VICE_CHAIR -> "Phó Chủ tịch Hội đồng Thi đua – Khen thưởng Thành phố";
            case MEMBER, SECRETARY -> "Ủy viên Hội đồng Thi đua – Khen thưởng Thành phố";
        };
        return new Post(member.value(), position, null);
    }

    private static List<Person> number(List<Post> posts) {
        return IntStream.range(0, posts.size())
                .mapToObj(
                        i -> posts.get(i).heldBy(FAMILIES.get(i % FAMILIES.size()) + " " + GIVEN.get(i % GIVEN.size())))
                .toList();
    }

    private record Post(
            String id, String position, @Nullable UnitCode unit) {

        Person heldBy(String name) {
            return new Person(new PersonId(id), name + " (minh họa)", unit, position, id + "@minhhoa.example", null);
        }
    }
}
