package vn.thidua.workflow.contracts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.workflow.assessment.SheetCode;
import vn.thidua.workflow.cluster.ClusterFact;
import vn.thidua.workflow.council.CouncilFact;
import vn.thidua.workflow.identity.PersonAnnounced;
import vn.thidua.workflow.nomination.NominationFact;
import vn.thidua.workflow.organisation.ManagingLine;
import vn.thidua.workflow.organisation.UnitAnnounced;
import vn.thidua.workflow.process.TaskFact;
import vn.thidua.workflow.ruleset.AwardCode;
import vn.thidua.workflow.shared.DomainEvent;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.Reason;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.SessionId;
import vn.thidua.workflow.shared.UnitCode;

/** One instance of every fact that leaves the service, filled by the types of its components. */
record SampleFacts(NominationId nomination, RoundId round, SessionId session) {

    private static final Map<String, String> TEXTS = Map.of(
            "verdict",
            "ELIGIBLE",
            "answer",
            "AGREE",
            "agency",
            "SNV",
            "cluster",
            "HN-XII",
            "assignee",
            "u03.thutruong");

    Stream<DomainEvent> all() {
        var families = Stream.of(NominationFact.class, ClusterFact.class, CouncilFact.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .map(this::fact);
        var tasks = Arrays.stream(TaskFact.Kind.values()).map(this::task);
        var organisation = Stream.of(
                new PersonAnnounced(
                        new PersonId("u03.thutruong"), "Người ký (minh họa)", List.of("UNIT_HEAD.U03"), true),
                new UnitAnnounced(new UnitCode("U03"), "Cục Hải quan thành phố Hà Nội", ManagingLine.CENTRAL_VERTICAL));
        return Stream.of(families, tasks, organisation).flatMap(facts -> facts);
    }

    private DomainEvent fact(Class<?> type) {
        return make(
                type, Arrays.stream(type.getRecordComponents()).map(this::value).toArray());
    }

    private DomainEvent task(TaskFact.Kind kind) {
        var values = Arrays.stream(TaskFact.class.getRecordComponents())
                .map(this::value)
                .toArray();
        values[0] = kind;
        return make(TaskFact.class, values);
    }

    private static DomainEvent make(Class<?> type, Object... values) {
        try {
            var types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (DomainEvent) constructor.newInstance(values);
        } catch (ReflectiveOperationException unfit) {
            throw new IllegalStateException("cannot make a sample of " + type, unfit);
        }
    }

    private Object value(RecordComponent component) {
        return switch (component.getName()) {
            case "nominationId" -> nomination.toString();
            case "roundId" -> round.toString();
            case "sessionId" -> session.toString();
            case "groups" -> List.of("UNIT_HEAD.U03");
            case "parts" -> Map.of("BB_CS", "Bổ sung số phiếu");
            default -> value(component.getGenericType(), component.getName());
        };
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType list) {
            return List.of(value(list.getActualTypeArguments()[0], name));
        }
        var samples = Map.<Type, Object>ofEntries(
                Map.entry(NominationId.class, nomination),
                Map.entry(RoundId.class, round),
                Map.entry(SessionId.class, session),
                Map.entry(UnitCode.class, new UnitCode("U03")),
                Map.entry(AwardCode.class, new AwardCode("COTP")),
                Map.entry(SheetCode.class, new SheetCode("SS-XII-2018")),
                Map.entry(Reason.class, new Reason("evidence-missing", "Thiếu biên bản họp.")),
                Map.entry(Instant.class, Instant.parse("2019-01-10T16:59:59Z")),
                Map.entry(LocalDate.class, LocalDate.parse("2019-02-20")),
                Map.entry(BigDecimal.class, new BigDecimal("75.50")),
                Map.entry(int.class, 3),
                Map.entry(boolean.class, true),
                Map.entry(TaskFact.Kind.class, TaskFact.Kind.CREATED),
                Map.entry(String.class, TEXTS.getOrDefault(name, "mẫu")));
        var sample = samples.get(type);
        if (sample == null) {
            throw new IllegalStateException("no sample value for " + type + " " + name);
        }
        return sample;
    }
}
