package dev.caserail.routing.skill;

import dev.caserail.routing.condition.Literal;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvRow;
import dev.caserail.taxonomy.source.CsvTable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The columns of a catalogue that hold one text in several languages, such as {@code label_en} and {@code label_de}. */
final class LanguageColumns {
    private final Map<String, Locale> locales = new LinkedHashMap<>();

    private LanguageColumns() {}

    static LanguageColumns find(CsvTable csv, String prefix, Diagnostics faults) {
        LanguageColumns found = new LanguageColumns();
        for (CsvCell cell : csv.header()) {
            if (cell.column().startsWith(prefix)) {
                Locale locale = Locale.forLanguageTag(
                        cell.column().substring(prefix.length()).replace('_', '-'));
                if (locale.getLanguage().isEmpty()) {
                    faults.error(
                            SkillCsv.LANGUAGE_COLUMN,
                            cell.location(),
                            "column `" + Literal.shown(cell.column())
                                    + "` does not end in a language tag, expected one such as `" + prefix + "en`");
                }
                found.locales.put(cell.column(), locale);
            }
        }
        return found;
    }

    Set<String> names() {
        return locales.keySet();
    }

    Map<Locale, String> read(CsvRow row, String of, Diagnostics faults) {
        Map<Locale, String> texts = new LinkedHashMap<>();
        locales.forEach((column, locale) -> {
            CsvCell cell = row.cell(column);
            if (cell.blank()) {
                faults.error(
                        SkillCsv.MISSING_TEXT,
                        cell.location(),
                        "`" + column + "` is empty, expected the text for `" + Literal.shown(of)
                                + "` in this language");
            } else {
                texts.put(locale, cell.trimmed());
            }
        });
        return texts;
    }
}
