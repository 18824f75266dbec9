package vn.thidua.workflow.identity;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.PersonId;

/** The table of logins. */
@Component
class Users {

    private final JdbcClient jdbc;

    Users(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Login> find(PersonId person) {
        return jdbc.sql("select password_hash, enabled from login_user where person = :person")
                .param("person", person.value())
                .query((row, number) -> new Login(row.getString("password_hash"), row.getBoolean("enabled")))
                .optional();
    }

    void require(PersonId person) {
        if (find(person).isEmpty()) {
            throw IdentityProblem.USER_UNKNOWN.on(person);
        }
    }

    /** False when the person can log in already. */
    boolean add(PersonId person, String passwordHash) {
        return jdbc.sql("""
                                insert into login_user (person, password_hash, enabled)
                                values (:person, :hash, true)
                                on conflict do nothing
                                """)
                        .param("person", person.value())
                        .param("hash", passwordHash)
                        .update()
                == 1;
    }

    /** Ids of all who can log in. */
    Set<String> enabled() {
        return new HashSet<>(jdbc.sql("select person from login_user where enabled")
                .query(String.class)
                .list());
    }

    /** How many people of a mail domain can log in. */
    long enabledAt(String domain) {
        return jdbc.sql("""
                        select count(*) from login_user u join person p on p.id = u.person
                        where u.enabled and p.email like '%' || :domain
                        """).param("domain", domain).query(Long.class).single();
    }

    void enable(PersonId person, boolean enabled) {
        jdbc.sql("update login_user set enabled = :enabled where person = :person")
                .param("enabled", enabled)
                .param("person", person.value())
                .update();
    }

    /** What a login needs. */
    record Login(String passwordHash, boolean enabled) {

        /** Never shows the hash. */
        @Override
        public String toString() {
            return "Login[enabled=" + enabled + "]";
        }
    }
}
