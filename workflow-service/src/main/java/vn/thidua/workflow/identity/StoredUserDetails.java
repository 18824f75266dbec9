package vn.thidua.workflow.identity;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.PersonId;

/** Reads a login for Spring Security; its authorities are the ids of the groups held today. */
@Component
class StoredUserDetails implements UserDetailsService {

    private final Users users;
    private final Memberships memberships;

    StoredUserDetails(Users users, Memberships memberships) {
        this.users = users;
        this.memberships = memberships;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        var person = person(username);
        var login = users.find(person).orElseThrow(() -> new UsernameNotFoundException("no such user"));
        return User.withUsername(person.value())
                .password(login.passwordHash())
                .disabled(!login.enabled())
                .authorities(
                        memberships.groupsOf(person).stream().map(Group::id).toArray(String[]::new))
                .build();
    }

    private static PersonId person(String username) {
        try {
            return new PersonId(username);
        } catch (IllegalArgumentException malformed) {
            throw new UsernameNotFoundException("no such user", malformed);
        }
    }
}
