package vn.thidua.workflow.testing;

import java.util.concurrent.Callable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Acts as somebody in a test. Without it a test acts as the system. */
public final class As {

    private As() {}

    /** What the call returns when this person makes it; sample users hold their sample groups. */
    public static <T> T person(String id, Callable<T> call) {
        return with(UsernamePasswordAuthenticationToken.authenticated(id, "", AuthorityUtils.NO_AUTHORITIES), call);
    }

    /** Runs the call as this person. */
    public static void person(String id, Runnable call) {
        person(id, () -> {
            call.run();
            return true;
        });
    }

    /** What the call returns when somebody of the public makes it. */
    public static <T> T anonymous(Callable<T> call) {
        return with(
                new AnonymousAuthenticationToken("key", "anonymousUser", AuthorityUtils.createAuthorityList("NOBODY")),
                call);
    }

    private static <T> T with(Authentication login, Callable<T> call) {
        SecurityContextHolder.setContext(new SecurityContextImpl(login));
        try {
            return call.call();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
