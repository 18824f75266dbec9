package vn.thidua.workflow.dashboard;

import static java.util.stream.Collectors.toMap;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists incidents where they happened, oldest first; the engine repeats each of them in the calling processes. */
@Component
class ListIncidents {

    private static final String STATEMENT = """
            select i.id_ as id, p.key_ as process, coalesce(i.failed_activity_id_, i.activity_id_) as element
                 , i.incident_msg_ as message, cast(i.incident_timestamp_ as timestamptz) as since
                 , (select v.text_ from act_ru_variable v
                    where v.execution_id_ = e.root_proc_inst_id_ and v.name_ = 'caseLabel') as case_label
            from act_ru_incident i
            join act_re_procdef p on p.id_ = i.proc_def_id_
            left join act_ru_execution e on e.id_ = i.proc_inst_id_
            where i.cause_incident_id_ = i.id_
            order by i.incident_timestamp_, i.id_
            """;

    private final JdbcClient database;
    private final DashboardReaders readers;
    private final ProcessModels models;

    ListIncidents(JdbcClient database, DashboardReaders readers, ProcessModels models) {
        this.database = database;
        this.readers = readers;
        this.models = models;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code not-authorised} */
    @Transactional(readOnly = true)
    public List<Incident> list() {
        readers.require();
        var drawn = models.all().stream().collect(toMap(ProcessModel::process, model -> model));
        return database.sql(STATEMENT).query(Row.class).stream()
                .map(row -> row.named(drawn.get(row.process())))
                .toList();
    }

    /** As the engine has it. */
    record Row(
            String id,
            String process,
            String element,
            @Nullable String message,
            OffsetDateTime since,
            @Nullable String caseLabel) {

        Incident named(@Nullable ProcessModel model) {
            return new Incident(
                    id,
                    process,
                    model == null ? process : model.name(),
                    element,
                    model == null ? element : model.nameOf(element),
                    caseLabel,
                    message,
                    since);
        }
    }
}
