package vn.thidua.workflow.nomination;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers dossiers by year and cluster: {@code HN-2018-XII-0001}. Units outside clusters share the series {@code DL} (độc lập). */
@Component
class DossierCodes {

    private final JdbcClient sql;

    DossierCodes(JdbcClient sql) {
        this.sql = sql;
    }

    String next(int year, @Nullable String cluster) {
        var parts = (cluster == null ? "HN-DL" : cluster).split("-", 2);
        var series = parts.length == 2 ? parts[0] + "-" + year + "-" + parts[1] : parts[0] + "-" + year;
        var number = sql.sql("""
                        insert into dossier_series (series, last_number) values (:series, 1)
                        on conflict (series) do update set last_number = dossier_series.last_number + 1
                        returning last_number
                        """).param("series", series).query(Integer.class).single();
        return "%s-%04d".formatted(series, number);
    }
}
