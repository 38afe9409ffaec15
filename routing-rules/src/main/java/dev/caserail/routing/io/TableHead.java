package dev.caserail.routing.io;

import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.table.HitPolicy;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvTable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The comment block of a table file: name, hit policy and version, and remarks between them. */
final class TableHead {
    private static final String TABLE = "table";
    private static final String HIT_POLICY = "hit policy";
    private static final String VERSION = "version";
    private static final List<String> KNOWN = List.of(TABLE, HIT_POLICY, VERSION);
    private static final Pattern SETTING = Pattern.compile("\\s*([\\p{L} _-]+?)\\s*:(.*)");

    private final CsvTable csv;
    private final Diagnostics faults;
    private final Map<String, Setting> settings = new LinkedHashMap<>();

    private TableHead(CsvTable csv, Diagnostics faults) {
        this.csv = csv;
        this.faults = faults;
    }

    private record Setting(String value, FileLocation place) {}

    static TableHead read(CsvTable csv, Diagnostics faults) {
        TableHead head = new TableHead(csv, faults);
        csv.comments().forEach(head::readLine);
        return head;
    }

    Optional<String> name() {
        return required(TABLE, "# table: skill-routing");
    }

    Optional<String> version() {
        return required(VERSION, "# version: 1");
    }

    Optional<HitPolicy> hitPolicy() {
        Optional<String> written = required(HIT_POLICY, "# hit policy: FIRST");
        Optional<HitPolicy> policy = written.flatMap(HitPolicy::find);
        FileLocation place = place(HIT_POLICY);
        if (written.isPresent() && policy.isEmpty()) {
            List<String> labels =
                    Arrays.stream(HitPolicy.values()).map(HitPolicy::label).toList();
            faults.error(
                    TableCsv.UNKNOWN_HIT_POLICY,
                    place,
                    "unknown hit policy `" + Literal.shown(written.get()) + "`, expected one of "
                            + String.join(", ", labels),
                    NearName.hint(written.get(), labels));
        }
        policy.filter(p -> !p.supported())
                .ifPresent(p -> faults.error(
                        TableCsv.UNSUPPORTED_HIT_POLICY,
                        place,
                        "hit policy " + p.label() + " is not supported yet, expected FIRST",
                        "order the rules so that the first match is the right one"));
        return policy.filter(HitPolicy::supported);
    }

    private void readLine(CsvCell comment) {
        // A spreadsheet pads the line with separators, and quotes it where it contains one.
        String text = comment.text().replaceAll("[,;\\t\"\\s]+$", "");
        Matcher setting = SETTING.matcher(text);
        if (!setting.matches()) {
            return;
        }
        String key = setting.group(1).toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        FileLocation start = comment.location();
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
        String value = setting.group(2).strip();
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

    private Optional<String> required(String key, String example) {
        Setting setting = settings.get(key);
        if (setting == null || setting.value().isEmpty()) {
            String said = setting == null ? "has no line `# " + key + ": …`" : "leaves `" + key + "` empty";
            faults.error(
                    TableCsv.MISSING_SETTING,
                    place(key),
                    "the comment block above the header " + said,
                    "add a line such as `" + example + "`");
            return Optional.empty();
        }
        return Optional.of(setting.value());
    }

    private FileLocation place(String key) {
        Setting setting = settings.get(key);
        return setting == null ? csv.source().start() : setting.place();
    }
}
