package dev.caserail.quicktext.internal.plan;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one template can see while it is carried out: the host's object and its own variables. */
final class Frame {
    /** No loop is being left. */
    static final int NONE = 0;
    /** The round of a loop is being left. */
    static final int CONTINUE = 1;
    /** A loop is being left. */
    static final int BREAK = 2;

    /** Stands in a slot that was assigned nothing; one that was not assigned yet holds null. */
    private static final Object NIL = new Object();

    /** What a slot holds of a value. */
    static Object stored(@Nullable Object value) {
        return value == null ? NIL : value;
    }

    /** The value of what a slot holds. */
    @SuppressWarnings("ReferenceEquality") // there is only one
    static @Nullable Object plain(@Nullable Object stored) {
        return stored == NIL ? null : stored;
    }

    /** For values that need no frame. */
    static final Frame NOWHERE = new Frame();

    final Run run;
    final @Nullable Object host;
    final @Nullable Object[] slots;
    final int depth;
    int interrupt;
    private @Nullable Map<String, Object> registers;

    @SuppressWarnings("NullAway") // read by nobody: constants read neither run nor host
    private Frame() {
        this.run = null;
        this.host = null;
        this.slots = new Object[0];
        this.depth = 0;
    }

    Frame(Run run, @Nullable Object host, int slots, int depth) {
        this.run = run;
        this.host = host;
        this.slots = new Object[slots];
        this.depth = depth;
    }

    /** Counters, cycles and the places where loops ended, by kind and name. */
    Map<String, Object> registers() {
        if (registers == null) {
            registers = new HashMap<>();
        }
        return registers;
    }
}
