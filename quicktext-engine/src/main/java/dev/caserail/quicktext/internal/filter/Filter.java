package dev.caserail.quicktext.internal.filter;

import org.jspecify.annotations.Nullable;

/** Makes one value of another. */
@FunctionalInterface
public interface Filter {
    /**
     * Filters a value.
     *
     * @param input the value
     * @param arguments the arguments
     * @param context the rendering it works for
     * @return the new value
     */
    @Nullable
    Object apply(@Nullable Object input, Arguments arguments, FilterContext context);

    /**
     * Appends the new value, for filters that need no text of their own for it.
     *
     * @param out where to
     * @param input the value
     * @param arguments the arguments
     * @param context the rendering it works for
     */
    default void append(StringBuilder out, @Nullable Object input, Arguments arguments, FilterContext context) {
        context.texts().append(out, apply(input, arguments, context));
    }

    /**
     * Prepares the filter for arguments that are the same each time.
     *
     * @param arguments the arguments
     * @return the filter to use with them
     */
    default Filter prepare(Arguments arguments) {
        return this;
    }
}
