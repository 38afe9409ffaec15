package dev.caserail.model.servicelevel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Open stretches on a line of local seconds, either listed once or repeated with a period, with prefix sums. Seconds count
 * from 1970-01-01T00:00 of the wall clock.
 */
final class OpenPattern {
    private static final long FAR = 1L << 60;

    static final OpenPattern ALWAYS = once(List.of(new Stretch(-FAR, FAR)));
    static final OpenPattern NEVER = once(List.of());

    /** From its first second to before its last. */
    record Stretch(long from, long to) {}

    private final long origin;
    private final long period;
    private final long[] from;
    private final long[] to;
    /** Open seconds before each stretch, and, last, all of them. */
    private final long[] before;

    private OpenPattern(long origin, long period, List<Stretch> stretches) {
        this.origin = origin;
        this.period = period;
        long[] starts = new long[stretches.size()];
        long[] ends = new long[stretches.size()];
        int count = 0;
        for (Stretch next : stretches.stream()
                .sorted(Comparator.comparingLong(Stretch::from))
                .toList()) {
            if (count > 0 && next.from() <= ends[count - 1]) {
                ends[count - 1] = Math.max(ends[count - 1], next.to());
            } else {
                starts[count] = next.from();
                ends[count++] = next.to();
            }
        }
        this.from = Arrays.copyOf(starts, count);
        this.to = Arrays.copyOf(ends, count);
        this.before = new long[count + 1];
        for (int i = 0; i < count; i++) {
            before[i + 1] = before[i] + to[i] - from[i];
        }
    }

    /** A pattern that does not repeat. */
    static OpenPattern once(List<Stretch> stretches) {
        return new OpenPattern(0, 0, stretches);
    }

    /** A pattern that repeats from an origin on, both ways; stretches lie in 0..period. */
    static OpenPattern repeated(long origin, long period, List<Stretch> stretches) {
        return new OpenPattern(origin, period, stretches);
    }

    /** Counts the open seconds before a local second, from a fixed but unknown beginning. */
    long before(long local) {
        long rest = rest(local);
        int i = last(from, rest);
        long within = i < 0 ? 0 : before[i] + Math.min(rest, to[i]) - from[i];
        return turns(local) * before[from.length] + within;
    }

    boolean open(long local) {
        long rest = rest(local);
        int i = last(from, rest);
        return i >= 0 && rest < to[i];
    }

    /** Finds the first local second that has so many open ones before it. */
    long reach(long count) {
        long turns = period == 0 ? 0 : Math.floorDiv(count - 1, before[from.length]);
        long rest = count - turns * before[from.length];
        int i = last(before, rest - 1);
        return origin + turns * period + from[i] + rest - before[i];
    }

    /** Finds the first closed second after an open one, in a pattern that has one. */
    long closing(long local) {
        long rest = rest(local);
        int i = last(from, rest);
        boolean runsOn = period != 0 && to[i] == period && from[0] == 0;
        return local - rest + (runsOn ? period + to[0] : to[i]);
    }

    private long turns(long local) {
        return period == 0 ? 0 : Math.floorDiv(local - origin, period);
    }

    private long rest(long local) {
        return period == 0 ? local : Math.floorMod(local - origin, period);
    }

    /** The last index whose value is at most the one sought; -1 for none. */
    static int last(long[] ascending, long sought) {
        return last(ascending, ascending.length, sought);
    }

    static int last(long[] ascending, int length, long sought) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] <= sought) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
