package vn.thidua.workflow.process;

import vn.thidua.workflow.shared.DomainEvent;

/** What one fact does to the tokens of its own case. */
@FunctionalInterface
interface Move<F extends DomainEvent> {

    void make(F fact, Tokens tokens);
}
