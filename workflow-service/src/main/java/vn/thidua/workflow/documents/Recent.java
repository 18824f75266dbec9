package vn.thidua.workflow.documents;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What was asked for lately; the value that was not used for longest makes room. */
final class Recent<K, V> {

    private final Map<K, V> values;

    Recent(int most) {
        values = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }

    /** Two that ask at once may both make it; nobody waits for another key. */
    V get(K key, Supplier<V> make) {
        var known = values.get(key);
        if (known != null) {
            return known;
        }
        var made = make.get();
        values.put(key, made);
        return made;
    }
}
