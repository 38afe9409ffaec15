package dev.caserail.quicktext.internal.filter;

import org.jspecify.annotations.Nullable;

/** A filter that writes words: nothing for nothing. */
interface WordingFilter extends Filter {
    void write(StringBuilder out, Object input, Arguments arguments, FilterContext context);

    @Override
    default @Nullable Object apply(@Nullable Object input, Arguments arguments, FilterContext context) {
        if (input == null) {
            return null;
        }
        StringBuilder out = new StringBuilder();
        write(out, input, arguments, context);
        return out.toString();
    }

    @Override
    default void append(StringBuilder out, @Nullable Object input, Arguments arguments, FilterContext context) {
        if (input != null) {
            write(out, input, arguments, context);
        }
    }
}
