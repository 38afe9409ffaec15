package dev.caserail.quicktext.internal.filter;

import java.util.List;
import java.util.Set;

/**
 * A filter with what it takes and gives.
 *
 * @param name its name
 * @param input what it works on
 * @param arguments what its arguments without a name are, the required ones first
 * @param required how many of them must be given
 * @param named which arguments with a name it knows
 * @param result what it gives
 * @param mayBlank whether it can make nothing of something, as {@code remove} can
 * @param filter what it does
 */
public record FilterSpec(
        String name,
        Input input,
        List<Argument> arguments,
        int required,
        Set<String> named,
        Result result,
        boolean mayBlank,
        Filter filter) {
    /** What a filter works on, in guarded mode. */
    public enum Input {
        /** Anything that reads in a sentence. */
        READABLE,
        /** A number. */
        NUMBER,
        /** A number or a sum of money. */
        AMOUNT,
        /** A list. */
        LIST,
        /** A list or text. */
        LIST_OR_TEXT,
        /** A day, a moment, or a text that names one. */
        DATE,
        /** A moment, or a text that names one. */
        TIME,
        /** A delivery slot. */
        SLOT,
        /** A sum of money. */
        MONEY,
        /** Somebody, who need not be known. */
        PERSON,
        /** Anything, and nothing too. */
        ANYTHING
    }

    /** What an argument is. */
    public enum Argument {
        /** Something that reads in a sentence. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A number that must not be 0. */
        DIVISOR,
        /** The name of a property of the list's items. */
        PROPERTY,
        /** A list. */
        LIST,
        /** Anything. */
        ANYTHING
    }

    /** What a filter gives. */
    public enum Result {
        /** A text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** What it was given. */
        SAME,
        /** An item of the list, which may be empty. */
        ITEM,
        /** A list of texts. */
        TEXTS,
        /** A list of the items' property. */
        PROPERTIES,
        /** Yes or no. */
        FLAG
    }

    /** {@return whether it makes something of nothing; the others leave nothing as it is in guarded mode} */
    public boolean takesNothing() {
        return input == Input.ANYTHING || input == Input.PERSON || input == Input.LIST_OR_TEXT;
    }

    /** Keeps the lists as they are. */
    public FilterSpec {
        arguments = List.copyOf(arguments);
        named = Set.copyOf(named);
    }
}
