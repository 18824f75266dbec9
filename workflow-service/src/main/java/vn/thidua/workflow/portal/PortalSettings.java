package vn.thidua.workflow.portal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param address where people reach the portal, for links that leave it on paper; empty means where the reader of the page has reached it */
@ConfigurationProperties("workflow.portal")
record PortalSettings(@DefaultValue("") String address) {}
