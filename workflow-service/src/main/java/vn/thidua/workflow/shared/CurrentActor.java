package vn.thidua.workflow.shared;

/** Tells who acts in the current call. Implemented by identity from the login; {@link Actor#SYSTEM} where there is none. */
public interface CurrentActor {

    Actor get();
}
