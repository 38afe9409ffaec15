package dev.caserail.quicktext.io;

import dev.caserail.quicktext.schema.DataReader;
import dev.caserail.quicktext.schema.MapSchema;
import dev.caserail.quicktext.schema.PlaceholderKind;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Loads a schema that a desk writes in a file, in YAML or JSON, and finds every fault of it at once (Q5).
 *
 * <pre>
 * order.number: text                      always there
 * customer.first_name: text?              may be missing
 * order.total:
 *   kind: money
 *   required: false                       as the question mark; left out, it is always there
 *   sample: 12.50 EUR                     to show people what to expect
 *   labels: {en: Total, de: Summe}
 * products:
 *   kind: list
 *   items: {name: text, quantity: number?}    without items, a list of texts
 * delivery:
 *   kind: group                           there as a whole or not at all
 *   members: {slot: slot, runner: text?}
 * </pre>
 *
 * <p>Kinds are text, number, date, date-time, slot, flag, money, person, list and group. The data of a text are then read
 * with {@link DataReader}.
 */
public final class SchemaFile {
    /** A path that is malformed, or the beginning of another one. */
    public static final DiagnosticCode PATH = DiagnosticCode.of("quicktext.path");

    /** A sample where there can be none. Samples that cannot be read have the codes of data. */
    public static final DiagnosticCode SAMPLE = DiagnosticCode.of("quicktext.sample");

    private static final List<String> KINDS =
            Arrays.stream(PlaceholderKind.values()).map(PlaceholderKind::word).toList();

    private static final List<String> FIELDS = List.of("kind", "required", "sample", "labels", "items", "members");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,300}(\\.[0-9]{1,300})?");

    private final Diagnostics faults;

    private SchemaFile(Diagnostics faults) {
        this.faults = faults;
    }

    /**
     * Loads a schema.
     *
     * @param source the file
     * @return the schema of maps; or every fault by line and column
     */
    public static Validation<Seq<Diagnostic>, PlaceholderSchema<Map<String, ?>>> load(SourceText source) {
        Diagnostics faults = new Diagnostics();
        PlaceholderSchema<Map<String, ?>> schema = new SchemaFile(faults).schema(YamlMap.of(source, faults));
        return faults.validation(() -> schema);
    }

    private PlaceholderSchema<Map<String, ?>> schema(YamlMap yaml) {
        MapSchema schema = MapSchema.builder();
        for (String path : yaml.keys()) {
            Optional<String> refusal = schema.refusal(path);
            refusal.ifPresent(reason -> faults.error(PATH, yaml.keyPlace(path), reason));
            Optional<SchemaEntry> entry = yaml.isMapping(path)
                    ? yaml.mapping(path, "").flatMap(fields -> entry(path, fields))
                    : yaml.optional(path).flatMap(this::entry);
            if (refusal.isEmpty()) {
                entry.ifPresent(found -> found.addTo(schema, path));
            }
        }
        return schema.build();
    }

    /** The short form. */
    private Optional<SchemaEntry> entry(YamlMap.Scalar text) {
        boolean required = !text.text().endsWith("?");
        String word =
                required ? text.text() : text.text().substring(0, text.text().length() - 1);
        return kind(word, text.place()).flatMap(kind -> {
            if (kind == PlaceholderKind.GROUP) {
                faults.error(
                        CatalogueFault.FIELD,
                        text.place(),
                        "a group without members",
                        "write {kind: group, members: {…}}");
                return Optional.empty();
            }
            return Optional.of(new SchemaEntry(kind, required, Optional.empty(), Optional.empty(), Map.of()));
        });
    }

    private Optional<SchemaEntry> entry(String path, YamlMap fields) {
        fields.knows(FIELDS);
        Optional<PlaceholderKind> kind = fields.required("kind").flatMap(text -> kind(text.text(), text.place()));
        Optional<YamlMap.Scalar> required = fields.optional("required");
        boolean always = required.map(text -> flag(text)).orElse(true);
        Map<Locale, String> labels = labels(fields);
        Optional<PlaceholderSchema<Map<String, ?>>> items = below(fields, "items");
        Optional<PlaceholderSchema<Map<String, ?>>> members = below(fields, "members");
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        refuse(fields, "items", kind.get(), PlaceholderKind.LIST);
        refuse(fields, "members", kind.get(), PlaceholderKind.GROUP);
        if (kind.get() == PlaceholderKind.GROUP) {
            if (!fields.has("members")) {
                faults.error(
                        CatalogueFault.FIELD, fields.keyPlace("kind"), "a group without members", "add members: {…}");
            }
            required.filter(text -> always)
                    .ifPresent(text -> faults.error(
                            CatalogueFault.FIELD,
                            text.place(),
                            "group `" + path + "` is required, but a group may always be missing",
                            "write its members as `" + path + ".…` at the top if they are always there"));
        }
        boolean has = items.isPresent() || kind.get() == PlaceholderKind.GROUP;
        Optional<Object> sample = sample(fields, kind.get(), has);
        return Optional.of(new SchemaEntry(kind.get(), always, sample, items.or(() -> members), labels));
    }

    private Optional<PlaceholderSchema<Map<String, ?>>> below(YamlMap fields, String key) {
        return fields.mapping(key, "lines such as `name: text` below it").map(this::schema);
    }

    private void refuse(YamlMap fields, String key, PlaceholderKind kind, PlaceholderKind only) {
        if (fields.has(key) && kind != only) {
            faults.error(
                    CatalogueFault.FIELD,
                    fields.keyPlace(key),
                    "`" + key + "` of a " + kind.word() + ", expected them only of a " + only.word());
        }
    }

    private Optional<PlaceholderKind> kind(String word, FileLocation place) {
        Optional<PlaceholderKind> kind = Arrays.stream(PlaceholderKind.values())
                .filter(k -> k.word().equals(word))
                .findFirst();
        if (kind.isEmpty()) {
            faults.error(
                    CatalogueFault.UNKNOWN_NAME,
                    place,
                    "unknown kind " + Diagnostic.quoted(word) + ", expected one of " + String.join(", ", KINDS),
                    NearName.hint(word, KINDS));
        }
        return kind;
    }

    private boolean flag(YamlMap.Scalar text) {
        if (!text.text().equals("true") && !text.text().equals("false")) {
            faults.error(
                    CatalogueFault.FIELD,
                    text.place(),
                    "`required` is " + Diagnostic.quoted(text.text()) + ", expected true or false");
        }
        return !text.text().equals("false");
    }

    private Map<Locale, String> labels(YamlMap fields) {
        Map<Locale, String> labels = new LinkedHashMap<>();
        if (fields.has("labels")) {
            fields.texts("labels")
                    .forEach((tag, text) -> CatalogueFiles.locale(new YamlMap.Scalar(tag, text.place()), faults)
                            .ifPresent(locale -> labels.put(locale, text.text())));
        }
        return labels;
    }

    private Optional<Object> sample(YamlMap fields, PlaceholderKind kind, boolean nested) {
        Optional<Object> plain = fields.plain("sample");
        if (plain.isPresent() && nested) {
            faults.error(
                    SAMPLE,
                    fields.keyPlace("sample"),
                    "a " + kind.word() + " has no sample of its own",
                    "give samples to what is in it");
            return Optional.empty();
        }
        return plain.flatMap(
                value -> faults.take(DataReader.value(kind, typed(kind, value), fields.valuePlace("sample"))));
    }

    /** YAML's words as the kind has them; a text that is none stays one, and is told as such. */
    private static Object typed(PlaceholderKind kind, Object plain) {
        if (kind == PlaceholderKind.FLAG && (plain.equals("true") || plain.equals("false"))) {
            return plain.equals("true");
        }
        return kind == PlaceholderKind.NUMBER
                        && plain instanceof String text
                        && NUMBER.matcher(text).matches()
                ? new BigDecimal(text)
                : plain;
    }
}
