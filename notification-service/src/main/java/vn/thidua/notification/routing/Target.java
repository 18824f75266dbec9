package vn.thidua.notification.routing;

/** Who is meant: a person by id, or whoever is in a group. */
record Target(Kind kind, String id) {

    /** Kinds of targets. */
    enum Kind {
        GROUP,
        PERSON
    }

    static Target group(String id) {
        return new Target(Kind.GROUP, id);
    }

    static Target person(String id) {
        return new Target(Kind.PERSON, id);
    }
}
