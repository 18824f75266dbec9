package vn.thidua.workflow.nomination;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among the nominations that they may see.
 *
 * @param text words that must all be in the dossier's code, subject, position, unit or award, with or without accents; blank for any
 * @param status null for every status
 * @param year null for every year
 * @param page from 1
 * @param size of a page
 */
public record NominationSearch(
        String text,
        @Nullable NominationStatus status,
        @Nullable Integer year,
        Order order,
        int page,
        int size) {

    /** What comes first. */
    public enum Order {
        /** What has changed last. */
        CHANGED("changed_at desc"),
        /** The supplement that is due next, then what has changed last. */
        DEADLINE("supplement_due, changed_at desc"),
        CODE("dossier_code"),
        SUBJECT("subject collate \"vi-x-icu\"");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }
}
