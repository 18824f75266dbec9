package vn.thidua.workflow.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.module.SimpleModule;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How JSON of this service looks beyond Spring Boot's own conventions. */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

    @Bean
    Module plainIds() {
        return new SimpleModule("plain-ids") {
            @Override
            public void setupModule(SetupContext context) {
                super.setupModule(context);
                context.insertAnnotationIntrospector(new PlainIds());
            }
        };
    }

    /** A record whose only component is called {@code value}, such as an id, is written and read as that value. */
    private static final class PlainIds extends NopAnnotationIntrospector {

        @Override
        public @Nullable Boolean hasAsValue(Annotated member) {
            var isValue = member instanceof AnnotatedMethod method
                    && method.getName().equals("value")
                    && method.getParameterCount() == 0
                    && isPlain(method.getDeclaringClass());
            return isValue ? Boolean.TRUE : null;
        }

        @Override
        public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated member) {
            var takesValue =
                    member instanceof AnnotatedConstructor constructor && isPlain(constructor.getDeclaringClass());
            return takesValue ? JsonCreator.Mode.DELEGATING : null;
        }

        private static boolean isPlain(Class<?> type) {
            return type.isRecord()
                    && type.getRecordComponents().length == 1
                    && type.getRecordComponents()[0].getName().equals("value");
        }
    }
}
