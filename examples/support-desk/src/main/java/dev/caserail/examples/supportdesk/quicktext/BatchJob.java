package dev.caserail.examples.supportdesk.quicktext;

import static dev.caserail.taxonomy.diagnostic.Diagnostic.quoted;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;

/**
 * One line of a batch.
 *
 * @param texts the template with all that is read with it
 * @param data what is put into it
 * @param locale in which language
 */
record BatchJob(Texts texts, Map<String, Object> data, Locale locale) {
    private static final List<String> FIELDS = List.of("template", "data", "partials", "locale", "schema");

    /** A template, the texts it may render by name, and what they may mention; what is read once and rendered often. */
    record Texts(String template, Map<String, String> partials, Optional<Map<String, Object>> schema) {}

    /** Reads a line; the faults have no place, or the path of a field. Fields that nobody knows are passed over. */
    static Validation<Seq<Diagnostic>, BatchJob> read(String line) {
        try {
            Map<String, Object> fields = LineJson.read(line);
            if (fields != null) {
                return new Reader(fields).read();
            }
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? ""
                    : " at column " + e.getLocation().getColumnNr();
            return invalid(BatchFault.NO_OBJECT, LineJson.reason(e) + place, "write one object {…} a line");
        }
        return invalid(BatchFault.NO_OBJECT, "the line is no JSON object", "write one object {…} a line");
    }

    static <T> Validation<Seq<Diagnostic>, T> invalid(DiagnosticCode code, String message, String help) {
        return Validation.invalid(Vector.of(Diagnostic.error(code, PathLocation.of(""), message, help)));
    }

    /** Takes the fields of one line apart. */
    private static final class Reader {
        private final Map<String, Object> fields;
        private final Diagnostics faults = new Diagnostics();

        Reader(Map<String, Object> fields) {
            this.fields = fields;
        }

        Validation<Seq<Diagnostic>, BatchJob> read() {
            String template = text("template");
            if (fields.get("template") == null) {
                Optional<String> near = fields.keySet().stream()
                        .filter(key -> !FIELDS.contains(key))
                        .filter(key -> NearName.of(key, List.of("template")).isPresent())
                        .findFirst()
                        .map(key -> "write it instead of " + quoted(key));
                faults.error(BatchFault.FIELD, PathLocation.of("template"), "`template` is missing", near);
            }
            Map<String, Object> data = object("data");
            Map<String, String> partials = partials();
            Locale locale = locale();
            Optional<Map<String, Object>> schema = Optional.ofNullable(object("schema"));
            return faults.validation(() -> new BatchJob(
                    new Texts(template == null ? "" : template, partials, schema),
                    data == null ? Map.of() : data,
                    locale));
        }

        private Locale locale() {
            String tag = text("locale");
            try {
                return tag == null ? Locale.ENGLISH : new LanguageTag().convert(tag);
            } catch (TypeConversionException e) {
                faults.error(BatchFault.FIELD, PathLocation.of("locale"), String.valueOf(e.getMessage()));
                return Locale.ENGLISH;
            }
        }

        /** Names of files find their texts without the ending too, as tags name them. */
        private Map<String, String> partials() {
            Map<String, String> partials = new LinkedHashMap<>();
            Map<String, Object> given = object("partials");
            if (given != null) {
                given.forEach((name, text) -> {
                    if (text instanceof String found) {
                        partials.put(name, found);
                    } else {
                        wrong("partials." + name, "a text");
                    }
                });
                Map.copyOf(partials).forEach((name, text) -> {
                    if (name.endsWith(".liquid")) {
                        partials.putIfAbsent(name.substring(0, name.length() - ".liquid".length()), text);
                    }
                });
            }
            return partials;
        }

        private @Nullable String text(String field) {
            Object value = fields.get(field);
            if (value == null || value instanceof String) {
                return (String) value;
            }
            wrong(field, "a text");
            return null;
        }

        @SuppressWarnings("unchecked") // JSON objects have texts as keys
        private @Nullable Map<String, Object> object(String field) {
            Object value = fields.get(field);
            if (value == null || value instanceof Map<?, ?>) {
                return (Map<String, Object>) value;
            }
            wrong(field, "an object");
            return null;
        }

        private void wrong(String field, String expected) {
            faults.error(BatchFault.FIELD, PathLocation.of(field), quoted(field) + " is not " + expected);
        }
    }
}
