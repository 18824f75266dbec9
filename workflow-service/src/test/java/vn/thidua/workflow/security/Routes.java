package vn.thidua.workflow.security;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What of ours answers over HTTP. */
final class Routes {

    private Routes() {}

    /** Method and pattern of each handler whose class is ours; actuator, error page and OpenAPI belong to others. */
    static Set<String> of(RequestMappingHandlerMapping handlers) {
        return handlers.getHandlerMethods().entrySet().stream()
                .filter(handler -> {
                    var type = handler.getValue().getBeanType();
                    return type.getPackageName().startsWith("vn.thidua.") && type.getEnclosingClass() == null;
                })
                .flatMap(handler -> spelled(handler.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static boolean changesSomething(String route) {
        return !route.startsWith("GET ");
    }

    /** The kinds of objects that the outcomes of a route are told apart by. */
    static List<String> objectsOf(String route) {
        var path = route.substring(route.indexOf(' ') + 1);
        if (path.matches("(/api)?/nominations/\\{.*")) {
            return List.of("own", "other", "city", "closed");
        }
        if (path.matches("(/api)?/(rounds|council/sessions)/\\{.*")) {
            return List.of("open", "ballot", "closed");
        }
        if (path.matches("(/api)?/assessments/\\{.*")) {
            return List.of("own", "other", "closed");
        }
        if (path.matches("/t/\\{.*|(/api)?/tasks/\\{.*")) {
            return List.of("own", "other", "ended");
        }
        if (path.matches("/api/publications/\\{.*")) {
            return List.of("open");
        }
        return List.of("-");
    }

    private static Stream<String> spelled(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        var patterns = mapping.getPatternValues();
        return (methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods)
                .stream().flatMap(method -> patterns.stream().map(pattern -> method + " " + pattern));
    }
}
