package dev.caserail.quicktext.internal.plan;

import dev.caserail.quicktext.internal.value.Values;
import dev.caserail.quicktext.schema.Placeholder;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.quicktext.schema.PlaceholderValues;
import org.jspecify.annotations.Nullable;

/** One step from the item of a loop. Remembers the placeholder it led to, for the items behind are of the same schema. */
final class OfItem implements Read {
    private final int slot;
    private final String name;
    private final String path;
    /** Replaced whole, so that any thread sees a schema with its own placeholder. */
    private @Nullable Known known;

    private record Known(PlaceholderSchema<?> schema, Placeholder<Object> placeholder) {}

    OfItem(int slot, String name, String path) {
        this.slot = slot;
        this.name = name;
        this.path = path;
    }

    @Override
    public @Nullable Object read(Frame frame) {
        Object item = Frame.plain(frame.slots[slot]);
        return item instanceof PlaceholderValues row ? read(row) : Values.step(item, name);
    }

    @SuppressWarnings("ReferenceEquality") // another schema is looked up anew, whatever it is equal to
    private @Nullable Object read(PlaceholderValues row) {
        Known last = known;
        if (last == null || last.schema() != row.schema()) {
            last = find(row.schema());
            known = last;
        }
        return last == null ? null : last.placeholder().value(row.host());
    }

    @SuppressWarnings("unchecked") // a row holds a host of its schema's type
    private @Nullable Known find(PlaceholderSchema<?> schema) {
        return schema.find(name)
                .map(placeholder -> new Known(schema, (Placeholder<Object>) placeholder))
                .orElse(null);
    }

    @Override
    public String origin(Frame frame) {
        return path;
    }
}
