package vn.thidua.workflow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.workflow.testing.OnRealServers;
import vn.thidua.workflow.testing.WorkflowTest;

/**
 * Compares every list of values in a check constraint with our enums, whatever module they are in: the list must be exactly the
 * constants of one. A list that is shorter on purpose says so in its comment, which begins with "Only".
 */
@WorkflowTest
@OnRealServers
class EnumConstraintTests {

    private static final Pattern LIST = Pattern.compile("CHECK \\(\\(\\w+ = ANY \\(ARRAY\\[(.*)]\\)\\)\\)");
    private static final Pattern VALUE = Pattern.compile("'([^']*)'");

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyListOfValuesIsAnEnum() {
        var enums = enums();
        var lists = lists();

        assertThat(lists).as("check constraints with a list of values").hasSizeGreaterThan(8);
        assertThat(lists)
                .allSatisfy((constraint, values) -> assertThat(enums)
                        .as("enum with the constants of %s", constraint)
                        .containsKey(values));
    }

    private Map<String, SortedSet<String>> lists() {
        return jdbc
                .sql("""
                        select conname, pg_get_constraintdef(oid) as definition
                        from pg_constraint
                        where contype = 'c'
                          and connamespace = 'public'::regnamespace
                          and coalesce(obj_description(oid, 'pg_constraint'), '') not like 'Only%'
                        """)
                .query((row, number) -> Map.entry(row.getString(1), LIST.matcher(row.getString(2))))
                .list()
                .stream()
                .filter(constraint -> constraint.getValue().matches())
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey,
                        constraint -> values(constraint.getValue().group(1))));
    }

    private static SortedSet<String> values(String list) {
        return VALUE.matcher(list)
                .results()
                .map((MatchResult value) -> value.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Map<SortedSet<String>, List<String>> enums() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("vn.thidua.workflow").stream()
                        .filter(JavaClass::isEnum)
                        .collect(groupingBy(EnumConstraintTests::constants, mapping(JavaClass::getName, toList())));
    }

    private static SortedSet<String> constants(JavaClass type) {
        return type.getEnumConstants().stream().map(JavaEnumConstant::name).collect(toCollection(TreeSet::new));
    }
}
