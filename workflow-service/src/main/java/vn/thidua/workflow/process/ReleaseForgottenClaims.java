package vn.thidua.workflow.process;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.workflow.process.ClaimTimes.Claim;
import vn.thidua.workflow.shared.WorkingDays;

/**
 * Gives tasks back to their groups that somebody has claimed and not finished for days, and tells both. One node at a time sweeps;
 * each task is a commit of its own, so that one that is being worked on in that moment keeps no other.
 */
@Component
public class ReleaseForgottenClaims {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseForgottenClaims.class);

    private final ClaimTimes claims;
    private final ClaimSettings settings;
    private final TaskService tasks;
    private final TaskAnnouncer announcer;
    private final OneCommand command;
    private final WorkingDays days;
    private final Clock clock;
    private final JdbcClient database;
    private final TransactionTemplate sweep;
    private final TransactionTemplate each;

    ReleaseForgottenClaims(
            ClaimTimes claims,
            ClaimSettings settings,
            TaskService tasks,
            TaskAnnouncer announcer,
            OneCommand command,
            WorkingDays days,
            Clock clock,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.claims = claims;
        this.settings = settings;
        this.tasks = tasks;
        this.announcer = announcer;
        this.command = command;
        this.days = days;
        this.clock = clock;
        this.database = database;
        this.sweep = new TransactionTemplate(transactions);
        this.each = new TransactionTemplate(transactions);
        each.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Announces {@link TaskFact} of kinds CREATED and RELEASED for each. */
    @Scheduled(fixedDelay = 5, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    public void sweep() {
        sweep.executeWithoutResult(status -> {
            if (isMyTurn()) {
                claims.forgetEnded();
                claims.standingSince(clock.instant().minus(Duration.ofDays(settings.forgottenAfter()))).stream()
                        .filter(this::isForgotten)
                        .forEach(this::release);
            }
        });
    }

    private boolean isMyTurn() {
        return database.sql("select pg_try_advisory_xact_lock(hashtext('thidua.process.claims'))")
                .query(Boolean.class)
                .single();
    }

    /** The day of the claim does not count. */
    private boolean isForgotten(Claim claim) {
        var claimedOn = LocalDate.ofInstant(claim.since(), WorkingDays.ZONE);
        return clock.instant().isAfter(days.deadlineAfter(claimedOn, settings.forgottenAfter()));
    }

    private void release(Claim claim) {
        try {
            each.executeWithoutResult(status -> command.of(() -> {
                var task = tasks.createTaskQuery()
                        .taskId(claim.task())
                        .taskAssignee(claim.person())
                        .singleResult();
                if (task != null) {
                    tasks.setAssignee(claim.task(), null);
                    announcer.released((DelegateTask) task, claim.person());
                }
                return true;
            }));
        } catch (RuntimeException refused) {
            LOG.atWarn()
                    .addKeyValue("task", claim.task())
                    .setCause(refused)
                    .log("Could not take a forgotten claim back; the next sweep tries again");
        }
    }
}
