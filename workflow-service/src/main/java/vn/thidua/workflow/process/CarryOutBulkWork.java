package vn.thidua.workflow.process;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.workflow.identity.WebCall;
import vn.thidua.workflow.shared.SharedProblem;

/**
 * Does what was tried out, task by task, in the background and in the rights that its orderer has by then. Each task is a commit of
 * its own together with the note of its outcome: however often the work is confirmed, and whenever a node dies, no task is changed
 * twice.
 */
@Component
public class CarryOutBulkWork {

    private static final Logger LOG = LoggerFactory.getLogger(CarryOutBulkWork.class);

    private final ViewBulkWork viewing;
    private final BulkWorkTable works;
    private final ManagedTasks tasks;
    private final BulkDesk desk;
    private final RemindedToday reminded;
    private final Secretariat secretariat;
    private final WebCall calls;
    private final TaskExecutor background;
    private final TransactionTemplate transaction;

    CarryOutBulkWork(
            ViewBulkWork viewing,
            BulkWorkTable works,
            ManagedTasks tasks,
            BulkDesk desk,
            RemindedToday reminded,
            Secretariat secretariat,
            WebCall calls,
            @Qualifier("applicationTaskExecutor") TaskExecutor background,
            PlatformTransactionManager transactions) {
        this.viewing = viewing;
        this.works = works;
        this.tasks = tasks;
        this.desk = desk;
        this.reminded = reminded;
        this.secretariat = secretariat;
        this.calls = calls;
        this.background = background;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Begins it, or goes on with it where it was interrupted. @throws vn.thidua.workflow.shared.Problem {@code not-authorised}, {@code not-found} */
    public void confirm(UUID id) {
        var work = viewing.show(id);
        works.confirm(id);
        var login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null) {
            throw SharedProblem.NOT_AUTHORISED.on();
        }
        background.execute(new DelegatingSecurityContextRunnable(() -> carryOut(work), new SecurityContextImpl(login)));
    }

    private void carryOut(BulkWork work) {
        while (next(work)) {
            // until nothing waits
        }
    }

    private boolean next(BulkWork work) {
        var attempt = new Attempt();
        var call = calls.begin();
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> settleNext(work, attempt)));
        } catch (RuntimeException refused) {
            if (attempt.task == null) {
                throw refused;
            }
            LOG.atInfo()
                    .addKeyValue("task", attempt.task)
                    .addKeyValue("cause", refused.getClass().getSimpleName())
                    .log("Left a task of a bulk work as it is");
            works.settle(work.id(), attempt.task, BulkObstacle.CHANGED_MEANWHILE);
            return true;
        } finally {
            call.end();
        }
    }

    private boolean settleNext(BulkWork work, Attempt attempt) {
        var next = works.next(work.id());
        if (next.isEmpty()) {
            return false;
        }
        attempt.task = next.get();
        secretariat.require();
        var found = tasks.withId(next.get());
        var judge = desk.judge(work.action(), work.person(), reminded.among(work.action(), List.of(next.get())));
        var obstacle = found.flatMap(judge::obstacle);
        if (found.isEmpty()) {
            works.settle(work.id(), next.get(), BulkObstacle.GONE);
        } else if (obstacle.isPresent()) {
            works.settle(work.id(), next.get(), obstacle.get());
        } else {
            desk.change(work.action(), work.person(), found.get());
            works.settle(work.id(), next.get(), null);
        }
        return true;
    }

    /** Which task a failed transaction was about. */
    private static final class Attempt {

        private @Nullable String task;
    }
}
