package vn.thidua.workflow.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models of our jar under names that are the same however the service is started, so that only a changed model makes a new
 * version. All of them go together, because called processes and decisions are those of the same deployment.
 */
@Component
class ModelDeployment implements SmartInitializingSingleton {

    private static final String NAME = "thidua-models";

    private final RepositoryService repository;

    ModelDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var deployment = repository.createDeployment().name(NAME).source(NAME).enableDuplicateFiltering(false);
        Stream.of("processes/*.bpmn", "decisions/*.dmn")
                .flatMap(ModelDeployment::find)
                .forEach(model -> {
                    try (var content = model.getInputStream()) {
                        deployment.addInputStream(stableName(model), content);
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                });
        deployment.deploy();
    }

    private static Stream<Resource> find(String pattern) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String stableName(Resource model) {
        var file = Objects.requireNonNull(model.getFilename());
        return (file.endsWith(".dmn") ? "decisions/" : "processes/") + file;
    }
}
