package vn.thidua.local;

/** Hears what the system is doing while somebody waits for it. */
@FunctionalInterface
public interface Progress {

    void step(String text);
}
