package vn.thidua.workflow.process;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.process.BulkWork.Item;
import vn.thidua.workflow.shared.Ids;

/** Tries out what would become of many tasks, and changes none. */
@Component
public class PlanBulkWork {

    /** What one work may hold; keeps the trial quick. */
    public static final int MOST = 2000;

    private static final Duration KEPT = Duration.ofDays(30);

    private final Secretariat secretariat;
    private final ManagedTasks tasks;
    private final BulkDesk desk;
    private final BulkWorkTable works;
    private final RemindedToday reminded;
    private final Access access;
    private final Clock clock;

    PlanBulkWork(
            Secretariat secretariat,
            ManagedTasks tasks,
            BulkDesk desk,
            BulkWorkTable works,
            RemindedToday reminded,
            Access access,
            Clock clock) {
        this.secretariat = secretariat;
        this.tasks = tasks;
        this.desk = desk;
        this.works = works;
        this.reminded = reminded;
        this.access = access;
        this.clock = clock;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code not-authorised} */
    @Transactional
    public UUID ofAll(BulkAction action, @Nullable String person, TaskSearch search) {
        secretariat.require();
        return plan(action, person, tasks.matching(search, 0, MOST), List.of());
    }

    /** The same for chosen tasks; those that are no more, or not the actor's to manage, are told as gone. */
    @Transactional
    public UUID of(BulkAction action, @Nullable String person, Collection<String> ids) {
        secretariat.require();
        var wanted = ids.stream().limit(MOST).collect(Collectors.toCollection(LinkedHashSet::new));
        var found = tasks.withIds(wanted);
        found.stream().map(ManagedTask::id).forEach(wanted::remove);
        return plan(action, person, found, wanted);
    }

    private UUID plan(BulkAction action, @Nullable String person, List<ManagedTask> found, Collection<String> gone) {
        var me = access.me().value();
        works.forget(me, clock.instant().minus(KEPT));
        var work = Ids.next();
        works.add(work, action, me, person);
        var byId = found.stream()
                .collect(
                        Collectors.toMap(ManagedTask::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        var judge = desk.judge(action, person, reminded.among(action, byId.keySet()));
        var place = 0;
        for (var task : byId.values()) {
            var obstacle = judge.obstacle(task).orElse(null);
            var outcome = obstacle == null ? BulkOutcome.PLANNED : BulkOutcome.SKIPPED;
            works.add(work, place++, new Item(task.id(), task.title(), task.caseLabel(), outcome, obstacle));
        }
        for (var id : gone) {
            works.add(work, place++, new Item(id, "", "", BulkOutcome.SKIPPED, BulkObstacle.GONE));
        }
        return work;
    }
}
