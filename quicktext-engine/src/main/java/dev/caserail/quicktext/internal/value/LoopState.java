package dev.caserail.quicktext.internal.value;

import org.jspecify.annotations.Nullable;

/** What {@code forloop} knows; mutable, counts with its loop. */
public final class LoopState {
    private final String name;
    private final int length;
    private final @Nullable LoopState parent;
    private int index;

    /**
     * Starts a loop.
     *
     * @param name its variable and list as written
     * @param length how many rounds it has
     * @param parent the loop around it; null if there is none
     */
    public LoopState(String name, int length, @Nullable LoopState parent) {
        this.name = name;
        this.length = length;
        this.parent = parent;
    }

    /** Goes to the next round. */
    public void next() {
        index++;
    }

    /**
     * Reads a property.
     *
     * @param property its name, such as {@code index}
     * @return its value; null if there is none of that name
     */
    public @Nullable Object property(String property) {
        return switch (property) {
            case "index" -> (long) index + 1;
            case "index0" -> (long) index;
            case "rindex" -> (long) length - index;
            case "rindex0" -> (long) length - index - 1;
            case "first" -> index == 0;
            case "last" -> index == length - 1;
            case "length" -> (long) length;
            case "name" -> name;
            case "parentloop" -> parent;
            default -> null;
        };
    }
}
