package vn.thidua.workflow.identity;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Refuses to start where sample users, whose password everybody knows, would meet production; before anything else is built. */
@Component
class ProductionGuard implements BeanFactoryPostProcessor, EnvironmentAware {

    private static final Profiles FORBIDDEN = Profiles.of("sample & production");

    private boolean forbidden;

    @Override
    public void setEnvironment(Environment environment) {
        forbidden = environment.acceptsProfiles(FORBIDDEN);
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (forbidden) {
            throw new IllegalStateException("profiles 'sample' and 'production' must not be combined: "
                    + "sample users have a password that everybody knows");
        }
    }
}
