package vn.thidua.workflow.identity;

import java.util.Locale;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.organisation.People;
import vn.thidua.workflow.organisation.Person;
import vn.thidua.workflow.shared.PersonId;

/** Sample data: a login for every sample person, all with one published password. */
@Component
@Profile("sample")
@Order(20)
class SampleUsers implements ApplicationRunner {

    static final String PASSWORD = "ThiDua-MinhHoa-2018";
    static final String DOMAIN = "@minhhoa.example";

    private final People people;
    private final Users users;
    private final RoleAssignments assignments;
    private final PasswordEncoder passwords;
    private final Announcement announcement;

    SampleUsers(
            People people,
            Users users,
            RoleAssignments assignments,
            PasswordEncoder passwords,
            Announcement announcement) {
        this.people = people;
        this.users = users;
        this.assignments = assignments;
        this.passwords = passwords;
        this.announcement = announcement;
    }

    /** Leaves users alone who are there already. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        var newcomers = people.all().stream()
                .filter(person -> person.email().endsWith(DOMAIN))
                .map(Person::id)
                .filter(id -> users.find(id).isEmpty())
                .toList();
        if (newcomers.isEmpty()) {
            return;
        }
        var hash = passwords.encode(PASSWORD);
        newcomers.forEach(id -> enrol(id, hash));
    }

    private void enrol(PersonId id, String hash) {
        users.add(id, hash);
        groupsOf(id.value()).forEach(group -> assignments.grant(id, group));
        announcement.of(id);
    }

    private static Set<Group> groupsOf(String id) {
        return switch (id) {
            case "u01.cumtruong" -> Set.of(Group.of(Role.CLUSTER_HEAD, "HN-XII"));
            case "u10.cumpho" -> Set.of(Group.of(Role.CLUSTER_DEPUTY, "HN-XII"));
            case "tp.chuyenvien1", "tp.chuyenvien2" -> Set.of(Group.of(Role.CITY_SPECIALIST));
            case "tp.truongban" -> Set.of(Group.of(Role.CITY_HEAD));
            case "tp.chutich" -> Set.of(Group.of(Role.CHAIRMAN_PC));
            case "hd.chutich" -> Set.of(Group.of(Role.COUNCIL_CHAIR), Group.of(Role.COUNCIL_MEMBER));
            case "hd.thuky" -> Set.of(Group.of(Role.COUNCIL_SECRETARY));
            case "snv.hiepy", "catp.hiepy", "bhxh.hiepy" -> Set.of(Group.of(Role.CONSULTEE, prefix(id)));
            case "kiemtra" -> Set.of(Group.of(Role.AUDITOR));
            case "quantri" -> Set.of(Group.of(Role.SYS_ADMIN));
            default -> id.startsWith("hd.uv") ? Set.of(Group.of(Role.COUNCIL_MEMBER)) : ofUnit(id);
        };
    }

    private static Set<Group> ofUnit(String id) {
        var unit = prefix(id);
        return switch (id.substring(unit.length() + 1)) {
            case "canbo" -> Set.of(Group.of(Role.UNIT_OFFICER, unit));
            case "thutruong" -> Set.of(Group.of(Role.UNIT_HEAD, unit));
            case "hoidong" -> Set.of(Group.of(Role.UNIT_COUNCIL, unit));
            case "cum" -> Set.of(Group.of(Role.CLUSTER_REVIEWER, unit));
            default -> Set.of();
        };
    }

    private static String prefix(String id) {
        return id.substring(0, id.indexOf('.')).toUpperCase(Locale.ROOT);
    }
}
