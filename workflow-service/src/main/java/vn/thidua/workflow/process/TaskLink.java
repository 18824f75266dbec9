package vn.thidua.workflow.process;

import java.time.Instant;

/** What a link to a task leads to. Its title is in Vietnamese; the key is the id of its element in the model. */
public sealed interface TaskLink {

    /** The task is open and the reader may do it. @param page where: in Tasklist, or on the page of the case */
    record Open(String page) implements TaskLink {}

    /** The task is over; told to who did it and to who may see its case. @param by name of the person who did it, or of the system */
    record Done(String key, String title, String by, Instant at) implements TaskLink {}

    /** The task ended without anybody doing it: voting was closed, or the nomination was withdrawn. */
    record Cancelled(String key, String title, Instant at) implements TaskLink {}

    /** The task is open and not the reader's, who may see its case. @param page path of the page that shows the case */
    record NotYours(String key, String title, String page) implements TaskLink {}

    /** There is no such task, or the reader may not know of it. */
    record Unknown() implements TaskLink {}
}
