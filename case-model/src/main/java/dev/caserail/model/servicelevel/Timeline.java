package dev.caserail.model.servicelevel;

import java.util.Arrays;
import java.util.OptionalLong;

/**
 * The whole of time as segments, each with one offset from UTC and one pattern of open time, and how much open time lies
 * before each. Seconds count from the epoch. From {@code cycleStart} on, everything repeats every 400 years: those are
 * whole weeks, and rules of zones depend on the date alone.
 */
final class Timeline {
    /** Exactly 20,871 weeks. */
    static final long CYCLE = 146_097L * 86_400;

    private final long[] starts;
    private final int[] offsets;
    private final OpenPattern[] patterns;
    private final long[] openBefore;
    private final long[] closedBefore;
    /** The second after the last segment; where the zone has rules, one cycle after {@code cycleStart}. */
    private final long end;

    private final boolean cycles;

    private Timeline(Builder b, long end, boolean cycles) {
        this.starts = Arrays.copyOf(b.starts, b.count + 1);
        this.offsets = Arrays.copyOf(b.offsets, b.count);
        this.patterns = Arrays.copyOf(b.patterns, b.count);
        this.end = end;
        this.cycles = cycles;
        this.starts[b.count] = end;
        this.openBefore = new long[b.count + 1];
        this.closedBefore = new long[b.count + 1];
        for (int i = 0; i < b.count; i++) {
            long open = patterns[i].before(starts[i + 1] + offsets[i]) - patterns[i].before(starts[i] + offsets[i]);
            openBefore[i + 1] = openBefore[i] + open;
            closedBefore[i + 1] = closedBefore[i] + starts[i + 1] - starts[i] - open;
        }
    }

    /** Counts the open seconds from the beginning of time to before a second. */
    long open(long second) {
        long turns = turns(second);
        long within = second - turns * CYCLE;
        int i = segment(within);
        return turns * cycleOpen()
                + openBefore[i]
                + patterns[i].before(within + offsets[i])
                - patterns[i].before(starts[i] + offsets[i]);
    }

    boolean isOpen(long second) {
        long within = second - turns(second) * CYCLE;
        int i = segment(within);
        return patterns[i].open(within + offsets[i]);
    }

    /** Finds the first second with so many open ones before it, at least one; empty if time ends earlier. */
    OptionalLong reach(long open) {
        long turns = beyond(open - 1, openBefore);
        if (turns < 0) {
            return OptionalLong.empty();
        }
        long rest = open - turns * cycleOpen();
        int i = OpenPattern.last(openBefore, rest - 1);
        long already = patterns[i].before(starts[i] + offsets[i]);
        return OptionalLong.of(patterns[i].reach(already + rest - openBefore[i]) - offsets[i] + turns * CYCLE);
    }

    /** Finds the first closed second after an open one; empty if none follows. */
    OptionalLong closing(long openSecond) {
        long closed = openSecond - starts[0] - open(openSecond);
        long turns = beyond(closed, closedBefore);
        if (turns < 0) {
            return OptionalLong.empty();
        }
        int i = OpenPattern.last(closedBefore, closed - turns * cycleClosed());
        long from = Math.max(starts[i], openSecond - turns * CYCLE);
        boolean open = patterns[i].open(from + offsets[i]);
        return OptionalLong.of((open ? patterns[i].closing(from + offsets[i]) - offsets[i] : from) + turns * CYCLE);
    }

    /** How many cycles to skip to a count; -1 if it is never exceeded. */
    private long beyond(long count, long[] counts) {
        long all = counts[counts.length - 1];
        if (count < all) {
            return 0;
        }
        long perCycle = cycles ? all - counts[cycleSegment()] : 0;
        return perCycle == 0 ? -1 : (count - all) / perCycle + 1;
    }

    private long turns(long second) {
        return second < end ? 0 : (second - end) / CYCLE + 1;
    }

    private int segment(long second) {
        return OpenPattern.last(starts, offsets.length, second);
    }

    private int cycleSegment() {
        return segment(end - CYCLE);
    }

    private long cycleOpen() {
        return cycles ? openBefore[offsets.length] - openBefore[cycleSegment()] : 0;
    }

    private long cycleClosed() {
        return cycles ? closedBefore[offsets.length] - closedBefore[cycleSegment()] : 0;
    }

    /** Gathers segments in the order of time. */
    static final class Builder {
        private long[] starts = new long[64];
        private int[] offsets = new int[64];
        private OpenPattern[] patterns = new OpenPattern[64];
        private int count;

        void add(long start, int offset, OpenPattern pattern) {
            if (count + 1 >= starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                offsets = Arrays.copyOf(offsets, count * 2);
                patterns = Arrays.copyOf(patterns, count * 2);
            }
            starts[count] = start;
            offsets[count] = offset;
            patterns[count++] = pattern;
        }

        /** Whether a second after the start of the last segment, and still in it, is open. */
        boolean openInLast(long second) {
            return patterns[count - 1].open(second + offsets[count - 1]);
        }

        /** Ends the last segment. */
        Timeline endingAt(long end) {
            return new Timeline(this, end, false);
        }

        /** Ends the last segment, and repeats the last 400 years, which begin with a segment, for ever. */
        Timeline cyclingFrom(long end) {
            return new Timeline(this, end, true);
        }
    }
}
