package vn.thidua.workflow.identity;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Refuses to start on a database that a start with sample data has filled: its users have a password that everybody knows. */
@Component
@Profile("!sample")
class NoSampleUsers implements SmartInitializingSingleton {

    private final Users users;

    NoSampleUsers(Users users) {
        this.users = users;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var found = users.enabledAt(SampleUsers.DOMAIN);
        if (found > 0) {
            throw new IllegalStateException(
                    "this database has " + found + " sample users, whose password everybody knows; "
                            + "start with profile 'sample', or on a database of its own");
        }
    }
}
