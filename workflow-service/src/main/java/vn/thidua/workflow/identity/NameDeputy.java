package vn.thidua.workflow.identity;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.organisation.People;
import vn.thidua.workflow.shared.Ids;
import vn.thidua.workflow.shared.PersonId;

/** Names somebody who stands in for a person while they are away. */
@Component
public class NameDeputy {

    private static final int LONGEST_DAYS = 366;

    private final Access access;
    private final People people;
    private final Users users;
    private final StoredMemberships memberships;
    private final Deputations deputations;
    private final AnnounceDeputies announce;
    private final ApplicationEventPublisher facts;

    NameDeputy(
            Access access,
            People people,
            Users users,
            StoredMemberships memberships,
            Deputations deputations,
            AnnounceDeputies announce,
            ApplicationEventPublisher facts) {
        this.access = access;
        this.people = people;
        this.users = users;
        this.memberships = memberships;
        this.deputations = deputations;
        this.announce = announce;
        this.facts = facts;
    }

    /**
     * In these days, the first and the last included, the deputy may do what the person may, except what is personal. Announces
     * {@link DeputyNamed}, and {@link PersonAnnounced} when it begins and ends. A person names their own deputy, an administrator
     * anybody's.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code not-authorised}, {@code user-unknown}; {@code deputy-unfit} for oneself,
     *     somebody of another house, somebody who is locked, administers or audits; {@code deputation-unfit} for days that have passed, are
     *     out of order or more than a year; {@code nothing-to-deputise} where all that the person may is personal
     */
    @Transactional
    public UUID name(PersonId principal, PersonId deputy, LocalDate firstDay, LocalDate lastDay) {
        var me = access.me();
        if (!me.equals(principal)) {
            access.require(Group.of(Role.SYS_ADMIN));
        }
        users.require(principal);
        users.require(deputy);
        if (!isFit(principal, deputy)) {
            throw IdentityProblem.DEPUTY_UNFIT.on(deputy);
        }
        if (firstDay.isBefore(deputations.today())
                || lastDay.isBefore(firstDay)
                || lastDay.isAfter(firstDay.plusDays(LONGEST_DAYS))) {
            throw IdentityProblem.DEPUTATION_UNFIT.on(firstDay, lastDay);
        }
        if (memberships.holdingsOf(principal).own().stream().allMatch(group -> Deputising.isPersonal(group.role()))) {
            throw IdentityProblem.NOTHING_TO_DEPUTISE.on(principal);
        }
        var deputation = new Deputation(Ids.next(), principal, deputy, firstDay, lastDay, false);
        deputations.add(deputation, me);
        facts.publishEvent(new DeputyNamed(deputation.id(), principal, deputy, firstDay, lastDay));
        announce.whatHasTurned();
        return deputation.id();
    }

    private boolean isFit(PersonId principal, PersonId deputy) {
        return !principal.equals(deputy)
                && users.find(deputy).map(Users.Login::enabled).orElse(false)
                && Deputising.mayDeputise(memberships.holdingsOf(deputy).own())
                && people.find(principal)
                        .flatMap(one -> people.find(deputy).map(other -> Objects.equals(one.unit(), other.unit())))
                        .orElse(false);
    }
}
