package vn.thidua.workflow.identity.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** How people log in to pages and out again; a profile chooses one. */
interface LoginMethod {

    String PAGE = "/login";

    void addTo(HttpSecurity http) throws Exception;

    /** The origin that a logout leads to; empty when it stays here. */
    String logsOutAt();
}
