package dev.caserail.examples.supportdesk.desk;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.source.CsvRow;
import dev.caserail.taxonomy.source.CsvTable;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a desk says of itself: the zone its delivery slots are told in, and its name by language, the first one for
 * languages it has none in. A CSV file of the columns {@code setting,value} with {@code zone} and one {@code name_xx} per
 * language.
 *
 * @param zone the zone
 * @param names the names by language, never empty
 */
record DeskSettings(ZoneId zone, Map<String, String> names) {
    /** The file's name. */
    static final String FILE = "desk.csv";

    /** A setting that nobody knows, is missing, or has no such value. */
    static final DiagnosticCode SETTING = DiagnosticCode.of("desk.setting");

    private static final String ZONE = "zone";
    private static final String NAME = "name_";

    static SourceText reference() {
        return SourceText.resource(DeskSettings.class, "/dev/caserail/examples/supportdesk/" + FILE);
    }

    static Validation<Seq<Diagnostic>, DeskSettings> load(SourceText source) {
        return CsvTable.parse(source).flatMap(table -> {
            Diagnostics faults = new Diagnostics();
            table.checkColumns(new LinkedHashSet<>(List.of("setting", "value")), Set.of(), faults);
            Map<String, String> names = new LinkedHashMap<>();
            Map<String, ZoneId> zones = new LinkedHashMap<>();
            if (!faults.hasErrors()) {
                table.rows().forEach(row -> read(row, names, zones, faults));
                if (zones.isEmpty() && !faults.hasErrors()) {
                    faults.error(
                            SETTING, source.start(), "the file does not set `zone`", "add a row `zone,Europe/Berlin`");
                }
                if (names.isEmpty()) {
                    faults.error(SETTING, source.start(), "the file sets no name", "add a row `name_en,…`");
                }
            }
            return faults.validation(
                    () -> new DeskSettings(zones.values().iterator().next(), names));
        });
    }

    String name(Locale language) {
        return names.getOrDefault(
                language.getLanguage(), names.values().iterator().next());
    }

    private static void read(CsvRow row, Map<String, String> names, Map<String, ZoneId> zones, Diagnostics faults) {
        String setting = row.cell("setting").trimmed();
        String value = row.cell("value").trimmed();
        if (value.isEmpty()) {
            faults.error(SETTING, row.cell("value").location(), "setting `" + setting + "` has no value");
        } else if (setting.startsWith(NAME)) {
            names.put(setting.substring(NAME.length()), value);
        } else if (setting.equals(ZONE)) {
            try {
                zones.put(ZONE, ZoneId.of(value));
            } catch (DateTimeException e) {
                faults.error(
                        SETTING,
                        row.cell("value").location(),
                        "unknown zone `" + value + "`, expected a name such as `Europe/Berlin`",
                        NearName.hint(value, ZoneId.getAvailableZoneIds()));
            }
        } else {
            faults.error(
                    SETTING,
                    row.cell("setting").location(),
                    "unknown setting `" + setting + "`, expected `zone` or `name_xx`",
                    NearName.hint(setting, List.of(ZONE, "name_en")));
        }
    }
}
