package vn.thidua.workflow.identity.web;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** Identity and what it stands on; no configuration by annotation, so that the whole service does not pick it up. */
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {
            "vn.thidua.workflow.shared",
            "vn.thidua.workflow.audit",
            "vn.thidua.workflow.outbox",
            "vn.thidua.workflow.organisation",
            "vn.thidua.workflow.identity"
        },
        excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@ConfigurationPropertiesScan({
    "vn.thidua.workflow.shared",
    "vn.thidua.workflow.audit",
    "vn.thidua.workflow.outbox",
    "vn.thidua.workflow.organisation",
    "vn.thidua.workflow.identity"
})
class IdentityAlone {}
