package dev.caserail.taxonomy.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tallies by name, of which only so many are kept: those that come first in an order. Whoever is among them at the end was so
 * all the time and has been counted whole, so that it does not matter in which order things come, nor whether they are
 * counted together or apart and put together later.
 *
 * @param <K> the names
 */
final class Tallies<K> {
    private final int most;
    private final Comparator<K> order;
    private final Map<K, Tally> kept = new HashMap<>();

    Tallies(int most, Comparator<K> order) {
        this.most = most;
        this.order = order;
    }

    /** The tally of a name, to be added to at once: a later call may drop it. */
    Tally of(K name) {
        Tally found = kept.get(name);
        if (found != null) {
            return found;
        }
        if (kept.size() >= 2 * most) {
            trim();
        }
        Tally made = new Tally();
        kept.put(name, made);
        return made;
    }

    void add(Tallies<K> other) {
        other.kept.forEach((name, tally) -> of(name).add(tally));
    }

    /** The names, in their order. */
    List<K> names() {
        List<K> names = new ArrayList<>(kept.keySet());
        names.sort(order);
        return names.size() > most ? names.subList(0, most) : names;
    }

    Tally get(K name) {
        return kept.getOrDefault(name, new Tally());
    }

    /** Whether there are more names than these: where some were dropped, at least one has come since. */
    boolean truncated() {
        return kept.size() > most;
    }

    private void trim() {
        List<K> names = new ArrayList<>(kept.keySet());
        names.sort(order);
        names.subList(most, names.size()).forEach(kept::remove);
    }
}
