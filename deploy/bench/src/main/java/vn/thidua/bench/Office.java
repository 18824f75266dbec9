package vn.thidua.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Reviewers made for the benchmark, half of them at a unit and half at the city, and the administrator of the sample data. */
record Office(List<Reviewer> reviewers, Reviewer administrator) {

    private static final String PASSWORD = "ThiDua-MinhHoa-2018";
    private static final String TASKLIST = "/camunda/api/engine/engine/default/filter?resourceType=Task&maxResults=100";

    private static final String PEOPLE = """
            insert into person (id, name, unit, position, email)
            select 'do.tai' || number, 'Người đo tải ' || number, 'U04', 'Chuyên viên', 'do.tai' || number || '@minhhoa.example'
            from generate_series(1, %1$d) number;
            insert into login_user (person, password_hash, enabled)
            select person.id, colleague.password_hash, true
            from person, login_user colleague where person.id like 'do.tai%%' and colleague.person = 'u04.canbo';
            insert into role_assignment (person, role, scope, valid_from)
            select 'do.tai' || number
                 , case when number %% 2 = 0 then 'UNIT_COUNCIL' else 'CITY_SPECIALIST' end
                 , case when number %% 2 = 0 then 'U04' else '' end
                 , date '2018-01-01'
            from generate_series(1, %1$d) number;
            """;

    static Office of(int reviewers, DataSource database, String address) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(PEOPLE.formatted(reviewers));
        }
        return new Office(
                IntStream.rangeClosed(1, reviewers)
                        .mapToObj(number -> new Reviewer(address, "do.tai" + number, PASSWORD))
                        .toList(),
                new Reviewer(address, "quantri", PASSWORD));
    }

    /** Id of the list of that name in Tasklist. */
    String filterNamed(String name) {
        var id = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"[^{}]*?\"name\"\\s*:\\s*\"" + Pattern.quote(name) + "\"");
        return Reviewer.find(id, reviewers.get(0).get(TASKLIST));
    }
}
