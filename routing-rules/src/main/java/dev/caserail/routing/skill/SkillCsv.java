package dev.caserail.routing.skill;

import dev.caserail.routing.condition.Literal;
import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvRow;
import dev.caserail.taxonomy.source.CsvTable;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a skill catalogue from CSV, one skill a row, and finds every fault of the file at once.
 *
 * <p>Columns: {@code code}, {@code name} (internal), one {@code label_xx} per language (at least one), and
 * {@code description_xx} per language.
 */
public final class SkillCsv {
    /** Two rows with one code or one internal name. */
    public static final DiagnosticCode DUPLICATE = DiagnosticCode.of("skill.duplicate");

    /** No internal name. */
    public static final DiagnosticCode MISSING_NAME = DiagnosticCode.of("skill.missing-name");

    /** No label or description in a language that the file has a column for. */
    public static final DiagnosticCode MISSING_TEXT = DiagnosticCode.of("skill.missing-text");

    /** No column {@code label_xx} at all, or a column whose xx is no language. */
    public static final DiagnosticCode LANGUAGE_COLUMN = DiagnosticCode.of("skill.language-column");

    /** A file without skills. */
    public static final DiagnosticCode NO_SKILLS = DiagnosticCode.of("skill.no-skills");

    private static final String CODE = "code";
    private static final String NAME = "name";

    private final CsvTable csv;
    private final Diagnostics faults;
    private final List<Skill> skills = new ArrayList<>();
    private final Set<String> codes = new LinkedHashSet<>();

    private SkillCsv(CsvTable csv, Diagnostics faults) {
        this.csv = csv;
        this.faults = faults;
    }

    /**
     * Reads a catalogue.
     *
     * @param source the file
     * @return the catalogue, or every fault of the file by line and column
     */
    public static Validation<Seq<Diagnostic>, SkillCatalogue> load(SourceText source) {
        Diagnostics faults = new Diagnostics();
        SkillCsv read = read(source, faults);
        return faults.validation(read::catalogue);
    }

    static SkillCsv read(SourceText source, Diagnostics faults) {
        SkillCsv reader = new SkillCsv(CsvTable.parseCommented(source, faults), faults);
        if (!reader.csv.header().isEmpty()) {
            reader.readSkills();
        }
        return reader;
    }

    /** Every well-formed code of the file, in faulty rows too: what a table may refer to. */
    Set<String> codes() {
        return codes;
    }

    SkillCatalogue catalogue() {
        return SkillCatalogue.of(skills);
    }

    private void readSkills() {
        LanguageColumns labels = LanguageColumns.find(csv, "label_", faults);
        LanguageColumns descriptions = LanguageColumns.find(csv, "description_", faults);
        Set<String> required = new LinkedHashSet<>(List.of(CODE, NAME));
        Set<String> texts = new LinkedHashSet<>(labels.names());
        texts.addAll(descriptions.names());
        csv.checkColumns(required, texts, faults);
        if (labels.names().isEmpty()) {
            faults.error(
                    LANGUAGE_COLUMN,
                    csv.source().start(),
                    "the header has no label column, expected at least one such as `label_en`");
        }
        if (csv.rows().isEmpty()) {
            faults.error(NO_SKILLS, csv.source().start(), "there is no skill below the header");
        }
        if (!csv.has(CODE) || !csv.has(NAME)) {
            return;
        }
        Map<String, FileLocation> places = new LinkedHashMap<>();
        for (CsvRow row : csv.rows()) {
            readSkill(row, labels, descriptions, places).ifPresent(skills::add);
        }
    }

    private Optional<Skill> readSkill(
            CsvRow row, LanguageColumns labels, LanguageColumns descriptions, Map<String, FileLocation> places) {
        int errorsBefore = faults.errorCount();
        CsvCell name = row.cell(NAME);
        Validation<Diagnostic, SkillCode> code =
                SkillCode.parse(row.cell(CODE).trimmed(), row.cell(CODE).location());
        if (code.isInvalid()) {
            faults.add(code.getError());
        } else {
            codes.add(code.get().value());
        }
        if (name.blank()) {
            faults.error(
                    MISSING_NAME,
                    name.location(),
                    "`name` is empty, expected what the desk calls the skill",
                    "repeat the code if there is no other name");
        }
        checkOnce(row.cell(CODE), places);
        checkOnce(name, places);
        String of = row.cell(CODE).trimmed();
        Map<Locale, String> labelTexts = labels.read(row, of, faults);
        Map<Locale, String> descriptionTexts = descriptions.read(row, of, faults);
        if (faults.errorCount() > errorsBefore || labelTexts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Skill.builder()
                .code(code.get())
                .name(name.trimmed())
                .putAllLabels(labelTexts)
                .putAllDescriptions(descriptionTexts)
                .build());
    }

    private void checkOnce(CsvCell cell, Map<String, FileLocation> places) {
        FileLocation earlier = places.putIfAbsent(cell.column() + " " + cell.trimmed(), cell.location());
        if (earlier != null && !cell.blank()) {
            faults.error(
                    DUPLICATE,
                    cell.location(),
                    "skill " + cell.column() + " `" + Literal.shown(cell.trimmed()) + "` stands at " + earlier.text()
                            + " already");
        }
    }
}
