package vn.thidua.workflow.process.web;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * One thing that may be asked of the engine's web apps.
 *
 * @param audience who may ask
 * @param methods HTTP methods
 * @param path the whole path
 * @param body what may be sent along
 */
record EngineDoor(Audience audience, Set<String> methods, Pattern path, Body body) {

    /** Whom a door is for. */
    enum Audience {
        /** Whoever is logged in: pages, scripts, the question who one is. */
        ANYBODY,
        /** Reviewers and signers. */
        TASKLIST,
        /** Administrators of the system. */
        ADMINISTRATORS
    }

    /** What a request may carry. */
    enum Body {
        NONE,
        /** How a list is ordered, and nothing that asks or evaluates. */
        ORDER_ONLY,
        /** Criteria of a search, without expressions. */
        SEARCH,
        /** A number of retries. */
        RETRIES,
        /** The id of whoever asks, and of nobody else. */
        ONESELF,
        /** Nothing in the body; the address asks for tasks that whoever asks has, and for nothing else. */
        OWN_TASKS
    }

    static EngineDoor get(Audience audience, String path) {
        return new EngineDoor(audience, Set.of("GET", "HEAD"), Pattern.compile(path), Body.NONE);
    }

    static EngineDoor get(Audience audience, String path, Body body) {
        return new EngineDoor(audience, Set.of("GET"), Pattern.compile(path), body);
    }

    static EngineDoor options(Audience audience, String path) {
        return new EngineDoor(audience, Set.of("OPTIONS"), Pattern.compile(path), Body.NONE);
    }

    static EngineDoor post(Audience audience, String path, Body body) {
        return new EngineDoor(audience, Set.of("POST"), Pattern.compile(path), body);
    }

    static EngineDoor put(Audience audience, String path, Body body) {
        return new EngineDoor(audience, Set.of("PUT"), Pattern.compile(path), body);
    }

    boolean leadsTo(String method, String path) {
        return methods.contains(method) && this.path.matcher(path).matches();
    }
}
