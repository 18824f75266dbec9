package vn.thidua.workflow.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.workflow.testing.OnRealServers;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
@OnRealServers
class SchemaTests {

    @Autowired
    JdbcClient sql;

    @Test
    void theDatabaseKnowsTheSameWordsAsTheCode() {
        assertThat(words("nomination_status_check"))
                .containsExactlyInAnyOrderElementsOf(names(NominationStatus.values()));
        assertThat(words("nomination_basis_check")).containsExactlyInAnyOrderElementsOf(names(Basis.values()));
        assertThat(words("nomination_section_section_check"))
                .containsExactlyInAnyOrderElementsOf(names(Section.values()));
    }

    @Test
    void theSampleDraftsOfTheWorkedExampleAreThere() {
        assertThat(sql.sql("""
                                select dossier_code || ' ' || award || ' ' || unit from nomination
                                where dossier_code <= 'HN-2018-XII-0003' and dossier_code like 'HN-2018-XII-%' order by 1
                                """).query(String.class).list())
                .containsExactly(
                        "HN-2018-XII-0001 COTP U03", "HN-2018-XII-0002 CSTDTP U10", "HN-2018-XII-0003 BKTP_TT U04");
    }

    private List<String> words(String constraint) {
        var definition = sql.sql("select pg_get_constraintdef(oid) from pg_constraint where conname = ?")
                .param(constraint)
                .query(String.class)
                .single();
        return Pattern.compile("'([A-Z_]+)'")
                .matcher(definition)
                .results()
                .map((MatchResult word) -> word.group(1))
                .toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
