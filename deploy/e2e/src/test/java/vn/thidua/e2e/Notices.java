package vn.thidua.e2e;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Works out from the events alone who is to be told what: the rules of notification-service, written down a second time. */
final class Notices {

    private static final String RESULT = "Kết quả xét khen thưởng – hồ sơ ";

    private final Map<String, Notice> firstOnly = new LinkedHashMap<>();
    private final Map<String, String> dossierCodes = new HashMap<>();
    private final Set<String> over = new HashSet<>();

    private Notices() {}

    /** What one person is told of one event. @param path of its link @param names what its text must name */
    record Notice(String person, String eventId, String kind, String subject, String path, List<String> names) {

        String line() {
            return person + " " + eventId + " " + kind;
        }
    }

    /** Rounds and sessions are told of by their tasks only. Each person once for each event, and once for an open task, whether it is created or assigned. */
    static List<Notice> askedForBy(List<Topics.Event> everything) {
        var notices = new Notices();
        var events = Topics.distinct(everything);
        events.stream()
                .filter(event -> event.data().has("dossierCode"))
                .forEach(event -> notices.dossierCodes.put(
                        event.subject(), event.data().get("dossierCode").asText()));
        events.forEach(notices::take);
        return List.copyOf(notices.firstOnly.values());
    }

    private void take(Topics.Event event) {
        var fact = event.type().replaceFirst("^vn\\.thidua\\.", "");
        if (fact.startsWith("nomination.")) {
            takeNomination(fact, event);
        } else if (fact.startsWith("task.") && !over.contains(event.subject())) {
            takeTask(fact, event);
        }
    }

    private void takeTask(String fact, Topics.Event event) {
        var task = event.data();
        switch (fact) {
            case "task.created.v1", "task.assigned.v1" ->
                tellOfTask(event, event.subject(), "TASK_OPEN", "Việc cần làm: ", People.responsibleFor(task));
            case "task.released.v1" -> throw new AssertionError("nobody leaves a task lying on this journey: " + task);
            case "task.due-soon.v1" ->
                tellOfTask(event, event.id(), "TASK_DUE_SOON", "Sắp đến hạn: ", People.responsibleFor(task));
            case "task.overdue.v1" -> {
                tellOfTask(event, event.id(), "TASK_OVERDUE", "Quá hạn: ", People.responsibleFor(task));
                tellOfTask(
                        event,
                        event.id(),
                        "TASK_ESCALATED",
                        "Việc quá hạn trong phạm vi phụ trách: ",
                        People.above(task));
            }
            default -> over.add(event.subject());
        }
    }

    private void tellOfTask(Topics.Event event, String once, String kind, String intro, Stream<String> people) {
        var title = event.data().get("title").asText();
        var label = event.data().get("caseLabel").asText();
        var code = dossierCodes.getOrDefault(event.data().path("nominationId").asText(), label);
        tell(
                once,
                people.map(person -> new Notice(
                        person,
                        event.id(),
                        kind,
                        intro + title + " – " + label,
                        "/t/" + event.subject(),
                        List.of(title, code))));
    }

    private void takeNomination(String fact, Topics.Event event) {
        var detail = event.data().get("detail");
        switch (fact) {
            case "nomination.accepted.v1" ->
                tellOfDossier(event, "NOMINATION_ACCEPTED", "Hồ sơ %s đã được tiếp nhận", officer(event));
            case "nomination.returned.v1" ->
                tellOfDossier(event, "NOMINATION_RETURNED", "Hồ sơ %s được trả lại để bổ sung", officerAndHead(event));
            case "nomination.withdrawn.v1" ->
                tellOfDossier(event, "NOMINATION_WITHDRAWN", "Hồ sơ %s đã được rút", officerAndHead(event));
            case "nomination.awarded.v1" ->
                tellOfDossier(event, "RESULT_AWARDED", "Kết quả khen thưởng – hồ sơ %s", officerAndHead(event));
            case "nomination.refused.v1" ->
                tellOfDossier(event, "RESULT_REFUSED", RESULT + "%s", officerAndHead(event));
            case "nomination.council-voted.v1" -> {
                if (!detail.get("passed").asBoolean()) {
                    tellOfDossier(event, "RESULT_NOT_PASSED", RESULT + "%s", officerAndHead(event));
                }
            }
            case "nomination.cluster-voted.v1" -> {
                if (!detail.get("proposed").asBoolean()) {
                    tellOfDossier(
                            event, "RESULT_NOT_PROPOSED", "Kết quả bình xét tại cụm – hồ sơ %s", officerAndHead(event));
                }
            }
            case "nomination.appraisal-confirmed.v1" -> {
                if (!detail.get("eligible").asBoolean()) {
                    tellOfDossier(event, "RESULT_NOT_ELIGIBLE", "Kết quả thẩm định – hồ sơ %s", officerAndHead(event));
                }
            }
            default -> {
                // a step on the way is told to nobody
            }
        }
    }

    private void tellOfDossier(Topics.Event event, String kind, String subject, Stream<String> people) {
        var nomination = event.data();
        var code = nomination.get("dossierCode").asText();
        var names = List.of(
                code,
                nomination.get("subject").asText(),
                nomination.get("awardName").asText());
        tell(
                event.id(),
                people.map(person -> new Notice(
                        person, event.id(), kind, subject.formatted(code), "/nominations/" + event.subject(), names)));
    }

    private void tell(String once, Stream<Notice> notices) {
        notices.forEach(notice -> firstOnly.putIfAbsent(notice.person() + " " + once, notice));
    }

    private static Stream<String> officer(Topics.Event event) {
        return People.in(List.of("UNIT_OFFICER." + event.data().get("unit").asText()));
    }

    private static Stream<String> officerAndHead(Topics.Event event) {
        var unit = event.data().get("unit").asText();
        return People.in(List.of("UNIT_OFFICER." + unit, "UNIT_HEAD." + unit));
    }
}
