package dev.caserail.routing.io;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.table.TableVersion;
import dev.caserail.routing.value.FactValue;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The comment block of a table file: name, hit policy, version, values and defaults of outputs, and remarks between them. */
final class TableHead {
    private static final String TABLE = "table";
    static final String HIT_POLICY = "hit policy";
    private static final String VERSION = "version";
    private static final List<String> KNOWN = List.of(TABLE, HIT_POLICY, VERSION);
    private static final Pattern DECLARATION = Pattern.compile("(?i)\\s*+(default|values)(\\s[^:]*+)?:(.*)");
    private static final Pattern SETTING = Pattern.compile("\\s*+([\\p{L} _-]*+)\\s*+:(.*)");
    private static final String PADDING = ",; \t\n\u000B\f\r";

    private final CsvTable csv;
    private final Diagnostics faults;
    private final String onlyOutput;
    private final List<String> outputNames;
    private final Map<String, Setting> settings = new LinkedHashMap<>();
    private final Map<String, FileLocation> declared = new LinkedHashMap<>();

    private TableHead(CsvTable csv, OutputSchema<?> outputs, Diagnostics faults) {
        this.csv = csv;
        this.onlyOutput =
                outputs.columns().size() == 1 ? outputs.columns().get(0).name() : "";
        this.outputNames = outputs.columns().stream().map(OutputColumn::name).toList();
        this.faults = faults;
    }

    private record Setting(String value, FileLocation place) {}

    static TableHead read(CsvTable csv, Corner corner, OutputSchema<?> outputs, Diagnostics faults) {
        TableHead head = new TableHead(csv, outputs, faults);
        csv.comments().forEach(head::readLine);
        corner.cell().ifPresent(cell -> {
            corner.name().ifPresent(name -> head.keepCorner(TABLE, name, cell));
            corner.hitPolicy().ifPresent(policy -> head.keepCorner(HIT_POLICY, policy, cell));
        });
        return head;
    }

    /** Says whether a comment line is the one that tells the hit policy. */
    static boolean isHitPolicy(String line) {
        Matcher setting = SETTING.matcher(unpadded(line));
        return setting.matches() && key(setting).equals(HIT_POLICY);
    }

    /** {@return the table's name; the file's where it has none of its own} */
    Optional<String> name() {
        if (settings.containsKey(TABLE)) {
            return filled(TABLE, "# table: skill-routing");
        }
        String file = csv.source().name().replaceAll(".*[/\\\\]", "");
        return Optional.of(file.matches(".+\\..*") ? file.substring(0, file.lastIndexOf('.')) : file);
    }

    Optional<String> version() {
        return settings.containsKey(VERSION) ? filled(VERSION, "# version: 1") : Optional.of(TableVersion.UNVERSIONED);
    }

    Optional<HitPolicy> hitPolicy() {
        Optional<String> written = filled(HIT_POLICY, "# hit policy: FIRST");
        Optional<HitPolicy> policy = written.flatMap(HitPolicy::find);
        FileLocation place = place(HIT_POLICY);
        if (written.isPresent() && policy.isEmpty()) {
            List<String> labels = HitPolicy.labels();
            faults.error(
                    TableCsv.UNKNOWN_HIT_POLICY,
                    place,
                    "unknown hit policy `" + Literal.shown(written.get()) + "`, expected one of "
                            + String.join(", ", labels),
                    NearName.hint(written.get(), labels));
        }
        return policy;
    }

    /** Adds the declared values and defaults of outputs; those with a fault are left out. */
    <O> OutputSchema<O> outputs(OutputSchema<O> outputs) {
        OutputSchema<O> told = outputs;
        List<FactValue> defaults = new ArrayList<>();
        for (OutputColumn<?> column : outputs.columns()) {
            Optional<List<FactValue>> values = values("values", column);
            if (values.isPresent()) {
                if (values.get().stream().distinct().count() < values.get().size()) {
                    faults.error(
                            TableCsv.BAD_DECLARATION,
                            place("values " + column.name()),
                            "a value of output `" + column.name() + "` stands in its declaration twice",
                            "keep the one with the right priority");
                } else {
                    told = told.withValues(column.name(), values.get());
                }
            }
        }
        for (OutputColumn<?> column : outputs.columns()) {
            List<FactValue> given = values("default", column).orElse(List.of());
            if (given.size() > 1) {
                faults.error(
                        TableCsv.BAD_DECLARATION,
                        place("default " + column.name()),
                        "output `" + column.name() + "` has " + given.size() + " defaults, expected one");
            } else if (given.size() == 1) {
                TableCsv.checkDeclared(given.get(0), told, column, place("default " + column.name()), faults);
                defaults.add(given.get(0));
            }
        }
        if (!defaults.isEmpty() && defaults.size() < outputs.columns().size() && !faults.hasErrors()) {
            faults.error(
                    TableCsv.BAD_DECLARATION,
                    csv.source().start(),
                    "only some outputs have a default, expected one for each of " + outputs.columns(),
                    "add lines such as `# default "
                            + outputs.columns().get(outputs.columns().size() - 1) + ": …`");
        }
        declared.forEach((key, place) -> {
            if (!settings.containsKey(key)) {
                return;
            }
            String name = key.substring(key.indexOf(' ') + 1);
            List<String> names =
                    outputs.columns().stream().map(OutputColumn::name).toList();
            if (!names.contains(name)) {
                faults.error(
                        TableCsv.BAD_DECLARATION,
                        place,
                        (name.isEmpty() ? "no output named" : "unknown output `" + Literal.shown(name) + "`")
                                + ", expected one of " + String.join(", ", names),
                        NearName.hint(name, names));
            }
        });
        return defaults.size() == outputs.columns().size() ? told.withDefaults(defaults) : told;
    }

    private Optional<List<FactValue>> values(String what, OutputColumn<?> column) {
        Setting setting = settings.get(what + " " + column.name());
        if (setting == null) {
            return Optional.empty();
        }
        FileLocation start = setting.place();
        return faults.take(ConditionParser.parseValues(
                setting.value(),
                column.name(),
                column.domain(),
                offset -> FileLocation.of(start.file(), start.line(), start.column() + offset)));
    }

    private void readLine(CsvCell comment) {
        String text = unpadded(comment.text());
        FileLocation start = comment.location();
        Matcher declaration = DECLARATION.matcher(text);
        if (declaration.matches()) {
            String behind = text.substring(declaration.end(1));
            String written =
                    declaration.group(2) == null ? "" : declaration.group(2).strip();
            String name = outputNames.stream()
                    .filter(known -> behind.strip().startsWith(known)
                            && behind.strip().substring(known.length()).strip().startsWith(":"))
                    .max(Comparator.comparingInt(String::length))
                    .orElse(written.isEmpty() ? onlyOutput : written);
            int named = written.isEmpty() ? 0 : behind.indexOf(name) + name.length();
            String value = behind.substring(behind.indexOf(':', named) + 1).strip();
            String key = declaration.group(1).toLowerCase(Locale.ROOT) + " " + name;
            FileLocation place = FileLocation.of(start.file(), start.line(), start.column() + declaration.start(1));
            declared.put(key, place);
            keep(key, text, value, start, place);
            return;
        }
        Matcher setting = SETTING.matcher(text);
        if (!setting.matches()) {
            return;
        }
        String key = key(setting);
        FileLocation keyPlace = FileLocation.of(start.file(), start.line(), start.column() + setting.start(1));
        if (!KNOWN.contains(key)) {
            NearName.hint(key, KNOWN)
                    .ifPresent(hint -> faults.error(
                            TableCsv.UNKNOWN_SETTING,
                            keyPlace,
                            "unknown setting `" + Literal.shown(setting.group(1)) + "`, expected one of "
                                    + String.join(", ", KNOWN),
                            hint));
            return;
        }
        keep(key, text, setting.group(2).strip(), start, keyPlace);
    }

    private static String key(Matcher setting) {
        return setting.group(1).strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    }

    private void keepCorner(String key, String value, CsvCell cell) {
        if (settings.putIfAbsent(key, new Setting(value, cell.location())) != null) {
            faults.error(
                    TableCsv.REPEATED_SETTING,
                    cell.location(),
                    "setting `" + key + "` stands in the comment block and in the first cell of the header",
                    "keep one of them");
        }
    }

    /** Undoes what a spreadsheet does to the line: it pads it with separators, and quotes it where it contains one. */
    static String unpadded(String line) {
        int end = line.length();
        while (end > 0 && PADDING.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        String text = line.substring(0, end);
        boolean quoted = text.chars().filter(c -> c == '"').count() % 2 == 1 && text.endsWith("\"");
        return quoted ? text.substring(0, text.length() - 1).replace("\"\"", "\"") : text;
    }

    private void keep(String key, String text, String value, FileLocation start, FileLocation keyPlace) {
        int valueAt = text.length() - value.length();
        FileLocation place = FileLocation.of(start.file(), start.line(), start.column() + valueAt);
        if (settings.putIfAbsent(key, new Setting(value, place)) != null) {
            faults.error(
                    TableCsv.REPEATED_SETTING,
                    keyPlace,
                    "setting `" + key + "` stands in the comment block twice",
                    "keep one of them");
        }
    }

    private Optional<String> filled(String key, String example) {
        Setting setting = settings.get(key);
        if (setting == null && csv.header().isEmpty()) {
            // A file without header is told already.
            return Optional.empty();
        }
        if (setting == null) {
            faults.error(
                    TableCsv.MISSING_SETTING,
                    csv.header().stream().findFirst().map(CsvCell::location).orElse(place(key)),
                    "neither the first cell of the header nor a line above it tells the " + key,
                    "write `vans (FIRST)` in the first cell, above the names of the rules, or add a line such as `"
                            + example + "` above the header");
            return Optional.empty();
        }
        if (setting.value().isEmpty()) {
            faults.error(
                    TableCsv.MISSING_SETTING,
                    place(key),
                    "the comment block above the header leaves `" + key + "` empty",
                    "add a line such as `" + example + "`");
            return Optional.empty();
        }
        if (!TableCsv.visible(setting.value())) {
            faults.error(
                    TableCsv.INVISIBLE,
                    setting.place(),
                    "the " + key + " `" + Literal.shown(setting.value()) + "` has a character that nobody sees",
                    "type it anew");
            return Optional.empty();
        }
        return Optional.of(setting.value());
    }

    FileLocation place(String key) {
        Setting setting = settings.get(key);
        return setting == null ? csv.source().start() : setting.place();
    }
}
