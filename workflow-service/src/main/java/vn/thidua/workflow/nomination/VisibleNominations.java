package vn.thidua.workflow.nomination;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.organisation.Clusters;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.SharedProblem;
import vn.thidua.workflow.shared.UnitCode;

/**
 * The nominations that whoever acts may see: those of the own unit always; those of the own cluster once the cluster has them; all
 * that the city has, for its standing body, secretary and Chairman; for an agency what it was consulted on itself, for council members what
 * was on an agenda; everything for auditors and the system.
 */
@Component
public class VisibleNominations {

    private static final Set<Role> OF_A_UNIT = EnumSet.of(Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.UNIT_COUNCIL);
    private static final Set<Role> LEADS_A_CLUSTER = EnumSet.of(Role.CLUSTER_HEAD, Role.CLUSTER_DEPUTY);

    /** A condition on {@code nomination}; {@link #asSeen} gives its parameters. */
    static final String VISIBLE = """
            (:all
             or unit = any(:units)
             or (cluster_since is not null and (cluster = any(:clusters) or cluster || '/' || year = any(:rounds)))
             or (city_since is not null and :city)
             or exists (select from nomination_consultee asked
                        where asked.nomination = nomination.id and asked.agency = any(:agencies))
             or (council_since is not null and :council))
            """;

    private final Access access;
    private final Clusters clusters;
    private final Dossiers dossiers;
    private final Cards cards;
    private final JdbcClient sql;

    VisibleNominations(Access access, Clusters clusters, Dossiers dossiers, Cards cards, JdbcClient sql) {
        this.access = access;
        this.clusters = clusters;
        this.dossiers = dossiers;
        this.cards = cards;
        this.sql = sql;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code not-found} when there is none, or none that the actor may see */
    @Transactional(readOnly = true)
    public void require(NominationId id) {
        if (!include(id)) {
            throw SharedProblem.NOT_FOUND.on(id);
        }
    }

    /** Whether there is one that the actor may see. */
    @Transactional(readOnly = true)
    public boolean include(NominationId id) {
        dossiers.flush();
        return asSeen(sql.sql("select count(*) from nomination where id = :id and " + VISIBLE)
                                .param("id", id.value()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Newest first, 500 at most. @param status null for every status @param unit null for every unit */
    @Transactional(readOnly = true)
    public List<NominationCard> list(@Nullable NominationStatus status, @Nullable UnitCode unit) {
        var ids = asSeen(sql.sql("""
                                        select id from nomination
                                        where (cast(:status as text) is null or status = :status)
                                          and (cast(:unit as text) is null or unit = :unit) and %s
                                        order by opened_at desc, id desc limit 500
                                        """.formatted(VISIBLE))
                        .param("status", status == null ? null : status.name())
                        .param("unit", unit == null ? null : unit.value()))
                .query(UUID.class)
                .list();
        return cards.all(ids);
    }

    StatementSpec asSeen(StatementSpec query) {
        var groups = access.groups();
        return query.param("all", access.holds(Group.of(Role.AUDITOR)))
                .param("units", scopes(groups, OF_A_UNIT))
                .param("clusters", scopes(groups, LEADS_A_CLUSTER))
                .param("rounds", rounds(scopes(groups, EnumSet.of(Role.CLUSTER_REVIEWER))))
                .param(
                        "city",
                        access.holds(
                                Group.of(Role.CITY_SPECIALIST),
                                Group.of(Role.CITY_HEAD),
                                Group.of(Role.COUNCIL_SECRETARY),
                                Group.of(Role.CHAIRMAN_PC)))
                .param("agencies", scopes(groups, EnumSet.of(Role.CONSULTEE)))
                .param("council", access.holds(Group.of(Role.COUNCIL_CHAIR), Group.of(Role.COUNCIL_MEMBER)));
    }

    /** Membership is of a year, so a reviewer sees the clusters of the unit in each year that has nominations. */
    private String[] rounds(String[] reviewedFor) {
        var rounds = new ArrayList<String>();
        if (reviewedFor.length > 0) {
            var years = sql.sql("select distinct year from nomination where cluster_since is not null")
                    .query(Integer.class)
                    .list();
            for (var unit : reviewedFor) {
                for (var year : years) {
                    clusters.clusterOf(new UnitCode(unit), year).ifPresent(cluster -> rounds.add(cluster + "/" + year));
                }
            }
        }
        return rounds.toArray(String[]::new);
    }

    private static String[] scopes(Set<Group> groups, Set<Role> roles) {
        return groups.stream()
                .filter(group -> roles.contains(group.role()) && group.scope() != null)
                .map(Group::scope)
                .toArray(String[]::new);
    }
}
