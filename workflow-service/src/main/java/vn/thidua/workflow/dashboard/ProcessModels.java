package vn.thidua.workflow.dashboard;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.SharedProblem;

/** The models that the engine runs, newest version each. A deployed version never changes, so each is read once. */
@Component
class ProcessModels {

    private final JdbcClient database;
    private final Map<String, ProcessModel> read = new ConcurrentHashMap<>();

    ProcessModels(JdbcClient database) {
        this.database = database;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code not-found} */
    ProcessModel get(String process) {
        return all().stream()
                .filter(model -> model.process().equals(process))
                .findFirst()
                .orElseThrow(() -> SharedProblem.NOT_FOUND.on(process));
    }

    List<ProcessModel> all() {
        return database
                .sql("select distinct on (key_) id_ from act_re_procdef order by key_, version_ desc")
                .query(String.class)
                .list()
                .stream()
                .map(definition -> read.computeIfAbsent(definition, this::read))
                .toList();
    }

    private ProcessModel read(String definition) {
        return database.sql("""
                        select p.key_, coalesce(p.name_, p.key_) as name, b.bytes_
                        from act_re_procdef p
                        join act_ge_bytearray b on b.deployment_id_ = p.deployment_id_ and b.name_ = p.resource_name_
                        where p.id_ = :definition
                        """)
                .param("definition", definition)
                .query((row, number) -> {
                    var bpmn = new String(row.getBytes("bytes_"), StandardCharsets.UTF_8);
                    return new ProcessModel(
                            row.getString("key_"), row.getString("name"), bpmn, ModelReader.elements(bpmn));
                })
                .single();
    }
}
