package vn.thidua.notification.templates;

/**
 * A message in words.
 *
 * @param subject one line
 * @param summary one sentence, for places that show no mail
 * @param link full address of what it is about
 */
public record Composed(String subject, String summary, String text, String html, String link) {}
