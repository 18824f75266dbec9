package vn.thidua.workflow.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.UnitCode;

/** Sample data: Cluster XII of 2018 with its ten units, the people of {@link SamplePeople} and the city council. */
@Component
@Profile("sample")
@Order(10)
class SampleOrganisation implements ApplicationRunner {

    private static final LocalDate START = LocalDate.of(2018, 1, 1);
    private static final String CLUSTER = "HN-XII";
    private static final List<Unit> UNITS = List.of(
            unit("U01", "Bảo hiểm xã hội thành phố Hà Nội", ManagingLine.CENTRAL_VERTICAL),
            unit("U02", "Cục Thuế thành phố Hà Nội", ManagingLine.CENTRAL_VERTICAL),
            unit("U03", "Cục Hải quan thành phố Hà Nội", ManagingLine.CENTRAL_VERTICAL),
            unit("U04", "Kho bạc Nhà nước thành phố Hà Nội", ManagingLine.CENTRAL_VERTICAL),
            unit("U05", "Ngân hàng Nhà nước Chi nhánh Hà Nội", ManagingLine.CENTRAL_VERTICAL),
            unit("U06", "Cục Thống kê thành phố Hà Nội", ManagingLine.CENTRAL_VERTICAL),
            unit("U07", "Tổng Công ty Điện lực Thành phố Hà Nội", ManagingLine.CENTRAL_ENTERPRISE),
            unit("U08", "Trung tâm kinh doanh VNPT - Hà Nội", ManagingLine.CENTRAL_ENTERPRISE),
            unit("U09", "VNPT Hà Nội", ManagingLine.CENTRAL_ENTERPRISE),
            unit("U10", "Bưu điện thành phố Hà Nội", ManagingLine.CENTRAL_ENTERPRISE));

    private final JdbcClient jdbc;
    private final RegisterUnit registerUnit;

    SampleOrganisation(JdbcClient jdbc, RegisterUnit registerUnit) {
        this.jdbc = jdbc;
        this.registerUnit = registerUnit;
    }

    /** Leaves everything as it is when the cluster is there already. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        var isNew = jdbc.sql(
                        "insert into cluster (code, name, organiser) values (:code, :name, :city) on conflict do nothing")
                .param("code", CLUSTER)
                .param("name", "Cụm thi đua số XII")
                .param("city", Councils.CITY)
                .update();
        if (isNew == 0) {
            return;
        }
        UNITS.forEach(unit -> registerUnit.from(START, unit));
        UNITS.forEach(unit -> join(unit.code()));
        SamplePeople.all(UNITS).forEach(this::add);
        establishCouncil();
    }

    private void join(UnitCode unit) {
        var position = Integer.parseInt(unit.value().substring(1));
        var seat = switch (position) {
            case 1 -> ClusterSeat.HEAD;
            case 10 -> ClusterSeat.DEPUTY;
            default -> ClusterSeat.MEMBER;
        };
        jdbc.sql("""
                        insert into cluster_membership (cluster, year, unit, position, seat)
                        values (:cluster, 2018, :unit, :position, :seat)
                        """)
                .param("cluster", CLUSTER)
                .param("unit", unit.value())
                .param("position", position)
                .param("seat", seat.name())
                .update();
    }

    private void add(Person person) {
        var unit = person.unit();
        jdbc.sql("""
                        insert into person (id, name, unit, position, email)
                        values (:id, :name, :unit, :position, :email)
                        """)
                .param("id", person.id().value())
                .param("name", person.name())
                .param("unit", unit == null ? null : unit.value())
                .param("position", person.position())
                .param("email", person.email())
                .update();
    }

    private void establishCouncil() {
        jdbc.sql("insert into council (code, name) values (:code, :name)")
                .param("code", Councils.CITY)
                .param("name", "Hội đồng Thi đua – Khen thưởng Thành phố")
                .update();
        var seats = Stream.concat(
                        SamplePeople.COUNCIL.stream().map(id -> new CouncilMember(id, SamplePeople.seatOf(id), true)),
                        Stream.of(new CouncilMember(new PersonId("hd.thuky"), CouncilSeat.SECRETARY, false)))
                .toList();
        for (var i = 0; i < seats.size(); i++) {
            seat(seats.get(i), i + 1);
        }
    }

    private void seat(CouncilMember member, int position) {
        jdbc.sql("""
                        insert into council_membership (council, person, seat, votes, position, valid_from)
                        values (:council, :person, :seat, :votes, :position, :from)
                        """)
                .param("council", Councils.CITY)
                .param("person", member.person().value())
                .param("seat", member.seat().name())
                .param("votes", member.votes())
                .param("position", position)
                .param("from", START)
                .update();
    }

    private static Unit unit(String code, String name, ManagingLine line) {
        return new Unit(new UnitCode(code), name, line);
    }
}
