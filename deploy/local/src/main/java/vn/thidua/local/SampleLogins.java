package vn.thidua.local;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The people of the sample data: Cluster XII with its ten units, the city office and the city council. */
public final class SampleLogins {

    /** Everybody's password; sample people exist in the profile {@code sample} only. */
    public static final String PASSWORD = "ThiDua-MinhHoa-2018";

    private static final int UNITS = 10;
    private static final int COUNCIL_MEMBERS = 17;

    private SampleLogins() {}

    public static List<Login> all() {
        return Stream.of(units(), cluster(), city(), council(), others())
                .flatMap(part -> part)
                .toList();
    }

    /** The members of the city council who vote, chair first. */
    public static List<String> councilMembers() {
        var members = new ArrayList<String>(List.of("hd.chutich"));
        IntStream.rangeClosed(2, COUNCIL_MEMBERS).forEach(n -> members.add("hd.uv%02d".formatted(n)));
        return List.copyOf(members);
    }

    /** U01 to U10. */
    public static List<String> unitCodes() {
        return IntStream.rangeClosed(1, UNITS).mapToObj("U%02d"::formatted).toList();
    }

    private static Stream<Login> units() {
        return unitCodes().stream()
                .flatMap(unit -> Stream.of(
                        login(unit.toLowerCase(java.util.Locale.ROOT) + ".canbo", "UNIT_OFFICER." + unit),
                        login(unit.toLowerCase(java.util.Locale.ROOT) + ".thutruong", "UNIT_HEAD." + unit),
                        login(unit.toLowerCase(java.util.Locale.ROOT) + ".hoidong", "UNIT_COUNCIL." + unit),
                        login(unit.toLowerCase(java.util.Locale.ROOT) + ".cum", "CLUSTER_REVIEWER." + unit)));
    }

    private static Stream<Login> cluster() {
        return Stream.of(login("u01.cumtruong", "CLUSTER_HEAD.HN-XII"), login("u10.cumpho", "CLUSTER_DEPUTY.HN-XII"));
    }

    private static Stream<Login> city() {
        return Stream.of(
                login("tp.chuyenvien1", "CITY_SPECIALIST"),
                login("tp.chuyenvien2", "CITY_SPECIALIST"),
                login("tp.truongban", "CITY_HEAD"),
                login("tp.chutich", "CHAIRMAN_PC"));
    }

    private static Stream<Login> council() {
        var members = councilMembers().stream()
                .map(user -> "hd.chutich".equals(user)
                        ? login(user, "COUNCIL_CHAIR", "COUNCIL_MEMBER")
                        : login(user, "COUNCIL_MEMBER"));
        return Stream.concat(members, Stream.of(login("hd.thuky", "COUNCIL_SECRETARY")));
    }

    private static Stream<Login> others() {
        return Stream.of(
                login("snv.hiepy", "CONSULTEE.SNV"),
                login("catp.hiepy", "CONSULTEE.CATP"),
                login("bhxh.hiepy", "CONSULTEE.BHXH"),
                login("kiemtra", "AUDITOR"),
                login("quantri", "SYS_ADMIN"));
    }

    private static Login login(String user, String... roles) {
        return new Login(user, PASSWORD, List.of(roles));
    }
}
