package vn.thidua.workflow.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.UnitCode;

/** Clusters in the database. */
@Component
class StoredClusters implements Clusters {

    private final JdbcClient jdbc;

    StoredClusters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> clusterOf(UnitCode unit, int year) {
        return jdbc.sql("""
                        select membership.cluster
                        from cluster_membership membership
                        join cluster on cluster.code = membership.cluster
                        where membership.unit = :unit
                          and membership.year = :year
                          and cluster.organiser = :city
                        order by membership.cluster
                        limit 1
                        """)
                .param("unit", unit.value())
                .param("year", year)
                .param("city", Councils.CITY)
                .query(String.class)
                .optional();
    }

    @Override
    public String name(String cluster) {
        return jdbc.sql("select name from cluster where code = :cluster")
                .param("cluster", cluster)
                .query(String.class)
                .optional()
                .orElseThrow(() -> OrganisationProblem.CLUSTER_UNKNOWN.on(cluster));
    }

    @Override
    public List<ClusterMember> members(String cluster, int year) {
        return jdbc.sql("""
                        select unit, position, seat
                        from cluster_membership
                        where cluster = :cluster
                          and year = :year
                        order by position
                        """)
                .param("cluster", cluster)
                .param("year", year)
                .query((row, number) -> new ClusterMember(
                        new UnitCode(row.getString("unit")),
                        row.getInt("position"),
                        ClusterSeat.valueOf(row.getString("seat"))))
                .list();
    }
}
