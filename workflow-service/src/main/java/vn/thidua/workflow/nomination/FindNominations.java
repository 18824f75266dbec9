package vn.thidua.workflow.nomination;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds nominations among those that whoever acts may see. */
@Component
public class FindNominations {

    private final VisibleNominations visible;
    private final SearchWords searchWords;
    private final Cards cards;
    private final JdbcClient sql;

    FindNominations(VisibleNominations visible, SearchWords searchWords, Cards cards, JdbcClient sql) {
        this.visible = visible;
        this.searchWords = searchWords;
        this.cards = cards;
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public FoundNominations find(NominationSearch search) {
        var years = new TreeMap<Integer, Integer>(Comparator.reverseOrder());
        var statuses = new EnumMap<NominationStatus, Integer>(NominationStatus.class);
        visible.asSeen(sql.sql("select year, status, count(*) as many from nomination where "
                        + VisibleNominations.VISIBLE + " group by year, status"))
                .query(row -> {
                    years.merge(row.getInt("year"), row.getInt("many"), Integer::sum);
                    statuses.merge(NominationStatus.valueOf(row.getString("status")), row.getInt("many"), Integer::sum);
                });
        var words = searchWords.in(search.text(), years.keySet());
        var where = " from nomination where (cast(:status as text) is null or status = :status)"
                + " and (cast(:year as integer) is null or year = :year) and "
                + words.sql() + " and " + VisibleNominations.VISIBLE;
        Function<String, StatementSpec> query = text -> words.addTo(visible.asSeen(sql.sql(text)))
                .param(
                        "status",
                        search.status() == null ? null : search.status().name())
                .param("year", search.year());
        var total = query.apply("select count(*)" + where).query(Integer.class).single();
        var pages = Math.max(1, (total + search.size() - 1) / search.size());
        var page = Math.min(Math.max(1, search.page()), pages);
        var rows = query.apply("select id, changed_at, supplement_due" + where + " order by "
                        + search.order().sql() + ", id desc limit :size offset :from")
                .param("size", search.size())
                .param("from", (page - 1) * search.size())
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("changed_at", OffsetDateTime.class),
                        row.getObject("supplement_due", OffsetDateTime.class)))
                .list();
        return new FoundNominations(lines(rows), total, page, pages, new LinkedHashMap<>(years), statuses);
    }

    private List<FoundNominations.Line> lines(List<Row> rows) {
        Map<UUID, NominationCard> byId = cards.all(rows.stream().map(Row::id).toList()).stream()
                .collect(Collectors.toMap(card -> card.id().value(), Function.identity()));
        return rows.stream()
                .map(row -> new FoundNominations.Line(
                        Objects.requireNonNull(byId.get(row.id())),
                        row.changedAt().toInstant(),
                        row.supplementDue() == null ? null : row.supplementDue().toInstant()))
                .toList();
    }

    private record Row(
            UUID id, OffsetDateTime changedAt, @Nullable OffsetDateTime supplementDue) {}
}
