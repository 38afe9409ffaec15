package dev.caserail.quicktext.internal.filter;

import dev.caserail.quicktext.internal.value.Numbers;
import dev.caserail.quicktext.internal.value.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arguments of one call of a filter. */
public final class Arguments {
    /** No arguments at all. */
    public static final Arguments NONE = new Arguments(new Object[0], List.of(), new Object[0]);

    private final @Nullable Object[] positional;
    private final List<String> names;
    private final @Nullable Object[] named;

    /**
     * Keeps the arguments.
     *
     * @param positional those without a name
     * @param names the names of the others
     * @param named the values of the others, in the same order
     */
    public Arguments(@Nullable Object[] positional, List<String> names, @Nullable Object[] named) {
        this.positional = positional;
        this.names = names;
        this.named = named;
    }

    int count() {
        return positional.length;
    }

    @Nullable
    Object value(int index) {
        return index < positional.length ? positional[index] : null;
    }

    String text(int index, FilterContext context) {
        Texts texts = context.texts();
        return texts.text(value(index));
    }

    Number number(int index) {
        return Numbers.of(value(index));
    }

    int integer(int index, int otherwise) {
        return index < positional.length ? Numbers.integer(positional[index]) : otherwise;
    }

    @Nullable
    Object named(String name) {
        int at = names.indexOf(name);
        return at < 0 ? null : named[at];
    }
}
