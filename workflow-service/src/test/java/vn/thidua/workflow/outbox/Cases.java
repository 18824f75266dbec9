package vn.thidua.workflow.outbox;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import vn.thidua.workflow.shared.AggregateKind;
import vn.thidua.workflow.shared.AggregateRef;
import vn.thidua.workflow.shared.DomainEvent;

/** Invented facts and how they are told. */
@TestConfiguration(proxyBeanMethods = false)
class Cases {

    sealed interface CaseFact extends DomainEvent permits CaseMoved, CaseClosed, CaseForgotten {
        String id();

        @Override
        default AggregateRef aggregate() {
            return new AggregateRef(AggregateKind.COUNCIL_SESSION, id());
        }
    }

    record CaseMoved(String id, String where) implements CaseFact {}

    record CaseClosed(String id) implements CaseFact {}

    record CaseForgotten(String id) implements CaseFact {}

    record Untold(String id) implements DomainEvent {
        @Override
        public AggregateRef aggregate() {
            return new AggregateRef(AggregateKind.UNIT, id);
        }
    }

    @Bean
    OutboundMapping<CaseFact> anyCase() {
        return mapping(CaseFact.class, "vn.thidua.council.case.v1", true);
    }

    @Bean
    OutboundMapping<CaseClosed> closedCase() {
        return mapping(CaseClosed.class, "vn.thidua.council.case-closed.v1", true);
    }

    @Bean
    OutboundMapping<CaseForgotten> forgottenCase() {
        return mapping(CaseForgotten.class, "vn.thidua.council.case.v1", false);
    }

    private static <E extends CaseFact> OutboundMapping<E> mapping(Class<E> facts, String type, boolean withData) {
        return new OutboundMapping<>() {
            @Override
            public Class<E> fact() {
                return facts;
            }

            @Override
            public OutboundEvent map(E fact) {
                return new OutboundEvent(Topic.COUNCIL, type, fact.id(), withData ? data(fact) : null, "RS-2017");
            }
        };
    }

    private static @Nullable Object data(CaseFact fact) {
        return fact instanceof CaseMoved moved ? Map.of("where", moved.where()) : Map.of("id", fact.id());
    }
}
