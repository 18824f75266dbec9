package vn.thidua.workflow.dashboard;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know; it stands in the address of the page, so that it can be sent to colleagues.
 *
 * @param year of consideration; null for the newest
 * @param search part of a name, with or without accents; empty for all
 * @param process id of the one process that is asked about; null where it is about all
 */
record Question(
        Period period,
        @Nullable Integer year,
        String search,
        @Nullable String process) {}
