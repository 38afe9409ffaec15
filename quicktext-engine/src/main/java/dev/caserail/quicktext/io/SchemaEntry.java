package dev.caserail.quicktext.io;

import dev.caserail.quicktext.schema.MapSchema;
import dev.caserail.quicktext.schema.PlaceholderKind;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a schema file says of one path.
 *
 * @param kind its kind
 * @param required whether it is always there
 * @param sample a value of the kind's type to show
 * @param below what items of a list or members of a group may mention
 * @param labels what people call it
 */
record SchemaEntry(
        PlaceholderKind kind,
        boolean required,
        Optional<Object> sample,
        Optional<PlaceholderSchema<Map<String, ?>>> below,
        Map<Locale, String> labels) {

    /** Adds it; the path has been checked, and a group has members unless that was told. */
    void addTo(MapSchema schema, String path) {
        if (kind == PlaceholderKind.GROUP && below.isEmpty()) {
            return;
        }
        switch (kind) {
            case LIST -> addList(schema, path);
            case GROUP -> schema.group(path, below.orElseThrow());
            default -> addValue(schema, path);
        }
        labels.forEach(schema::label);
    }

    private void addValue(MapSchema schema, String path) {
        if (required) {
            sample.ifPresentOrElse(value -> schema.required(path, kind, value), () -> schema.required(path, kind));
        } else {
            sample.ifPresentOrElse(value -> schema.optional(path, kind, value), () -> schema.optional(path, kind));
        }
    }

    private void addList(MapSchema schema, String path) {
        if (below.isPresent() && required) {
            schema.requiredList(path, below.get());
        } else if (below.isPresent()) {
            schema.optionalList(path, below.get());
        } else if (required) {
            schema.requiredTexts(path, texts());
        } else {
            schema.optionalTexts(path, texts());
        }
    }

    private List<String> texts() {
        return sample.map(list ->
                        ((List<?>) list).stream().map(String.class::cast).toList())
                .orElse(List.of());
    }
}
