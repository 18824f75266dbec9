package vn.thidua.notification.templates;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a message is about: names and codes only, and what to do. A task has a title and a case; a dossier has code, subject and award.
 *
 * @param path where it can be seen, below the address of the portal
 * @param title what is to be done; null for messages about a dossier
 * @param caseLabel the case of a task; null for messages about a dossier
 * @param dossierCode null for tasks
 * @param subject null for tasks
 * @param award null for tasks
 * @param due null without a deadline
 * @param decisionNumber null unless a decision was signed
 * @param decidedOn null unless a decision was signed
 */
public record Content(
        String path,
        @Nullable String title,
        @Nullable String caseLabel,
        @Nullable String dossierCode,
        @Nullable String subject,
        @Nullable String award,
        @Nullable Instant due,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn) {

    public static Content ofTask(String path, String title, String caseLabel, @Nullable Instant due) {
        return new Content(path, title, caseLabel, null, null, null, due, null, null);
    }

    public static Content ofDossier(String path, String dossierCode, String subject, String award) {
        return new Content(path, null, null, dossierCode, subject, award, null, null, null);
    }

    public Content dueAt(Instant deadline) {
        return new Content(path, title, caseLabel, dossierCode, subject, award, deadline, decisionNumber, decidedOn);
    }

    public Content decided(String number, LocalDate on) {
        return new Content(path, title, caseLabel, dossierCode, subject, award, due, number, on);
    }
}
