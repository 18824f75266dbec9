package vn.thidua.workflow.process;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Memberships;
import vn.thidua.workflow.organisation.People;
import vn.thidua.workflow.organisation.Person;
import vn.thidua.workflow.organisation.Unit;
import vn.thidua.workflow.organisation.Units;
import vn.thidua.workflow.shared.PersonId;

/** Lists the open tasks that the actor may manage, and what they can be narrowed by. */
@Component
public class FindTasks {

    private static final int PAGE = 50;

    /** With more groups than this among the tasks the list of their people would be of no use. */
    private static final int MOST_GROUPS = 40;

    private final Secretariat secretariat;
    private final ManagedTasks tasks;
    private final Memberships memberships;
    private final People people;
    private final Units units;

    FindTasks(Secretariat secretariat, ManagedTasks tasks, Memberships memberships, People people, Units units) {
        this.secretariat = secretariat;
        this.tasks = tasks;
        this.memberships = memberships;
        this.people = people;
        this.units = units;
    }

    /**
     * The next deadline first.
     *
     * @param page from 0
     * @throws vn.thidua.workflow.shared.Problem {@code not-authorised}
     */
    @Transactional(readOnly = true)
    public Found matching(TaskSearch search, int page) {
        secretariat.require();
        var count = tasks.count(search);
        var last = (int) Math.max(0, (count - 1) / PAGE);
        var shown = Math.max(0, Math.min(page, last));
        return new Found(
                tasks.matching(search, shown * PAGE, PAGE),
                count,
                shown,
                last,
                tasks.stages(),
                names(tasks.holders()),
                units.all(),
                candidates(search));
    }

    private Map<String, String> candidates(TaskSearch search) {
        var offered = tasks.groups(search);
        return offered.size() > MOST_GROUPS
                ? Map.of()
                : names(memberships.all().stream()
                        .filter(group -> offered.contains(group.id()))
                        .flatMap(group -> memberships.membersOf(group).stream())
                        .map(PersonId::value)
                        .collect(Collectors.toSet()));
    }

    private Map<String, String> names(Iterable<String> ids) {
        var names = new TreeMap<String, String>();
        ids.forEach(id ->
                names.put(id, people.find(new PersonId(id)).map(Person::name).orElse(id)));
        return names;
    }

    /**
     * One page of tasks.
     *
     * @param count how many there are on all pages
     * @param stages titles of the steps to choose from, by id
     * @param holders names of those who have claimed any, by id
     * @param candidates names of those whom any of the tasks found may be given to, by id; empty where they are too many to list
     */
    public record Found(
            List<ManagedTask> tasks,
            long count,
            int page,
            int lastPage,
            Map<String, String> stages,
            Map<String, String> holders,
            List<Unit> units,
            Map<String, String> candidates) {}
}
