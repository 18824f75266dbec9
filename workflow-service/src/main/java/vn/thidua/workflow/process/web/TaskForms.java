package vn.thidua.workflow.process.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the forms of tasks from the jar of the models, behind the login. A form speaks to this service as it is now, so a task
 * that was made by an older model gets the form of today.
 */
@Configuration(proxyBeanMethods = false)
class TaskForms implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/forms/**")
                .addResourceLocations("classpath:/forms/")
                .setCacheControl(CacheControl.noCache());
    }
}
