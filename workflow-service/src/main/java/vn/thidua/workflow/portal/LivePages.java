package vn.thidua.workflow.portal;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;
import vn.thidua.workflow.nomination.NominationFact;
import vn.thidua.workflow.shared.ListenerOrder;
import vn.thidua.workflow.shared.NominationId;

/**
 * Tells open pages of a nomination that something has happened to it, once that is committed. Only a hint: a page reads anew what its
 * reader may see. Streams end after a minute and browsers open them again, which also shows what another node has done.
 */
@Component
class LivePages implements SmartLifecycle {

    private static final long ONE_MINUTE = 60_000;

    private final Map<NominationId, Set<SseEmitter>> open = new ConcurrentHashMap<>();
    private final TaskExecutor background;
    private volatile boolean running;

    LivePages(@Qualifier("applicationTaskExecutor") TaskExecutor background) {
        this.background = background;
    }

    /** A stream of hints for one page. */
    SseEmitter follow(NominationId nomination) {
        var page = new SseEmitter(ONE_MINUTE);
        page.onCompletion(() -> leave(nomination, page));
        page.onTimeout(page::complete);
        open.computeIfAbsent(nomination, any -> ConcurrentHashMap.newKeySet()).add(page);
        send(page, SseEmitter.event().comment("open"));
        return page;
    }

    @EventListener
    @Order(ListenerOrder.READ_MODEL)
    void on(NominationFact fact) {
        if (open.containsKey(fact.nomination())) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    // whoever has acted does not wait for the browsers of others
                    background.execute(() -> tell(fact));
                }
            });
        }
    }

    private void tell(NominationFact fact) {
        pagesOf(fact.nomination())
                .forEach(page -> send(page, SseEmitter.event().name("changed").data(fact.slug())));
    }

    /** Finds out which browsers have gone, and keeps proxies from closing the others. */
    @Scheduled(fixedDelayString = "PT20S")
    void beat() {
        open.values()
                .forEach(pages ->
                        pages.forEach(page -> send(page, SseEmitter.event().comment("beat"))));
    }

    private Set<SseEmitter> pagesOf(NominationId nomination) {
        return open.getOrDefault(nomination, Set.of());
    }

    private void leave(NominationId nomination, SseEmitter page) {
        open.computeIfPresent(nomination, (any, pages) -> {
            pages.remove(page);
            return pages.isEmpty() ? null : pages;
        });
    }

    private static void send(SseEmitter page, SseEventBuilder hint) {
        try {
            page.send(hint);
        } catch (IOException | IllegalStateException gone) {
            page.completeWithError(gone);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Ends all streams before the web server stops, which would else wait for them. */
    @Override
    public void stop() {
        running = false;
        open.values().forEach(pages -> pages.forEach(SseEmitter::complete));
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
