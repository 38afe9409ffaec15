package dev.caserail.taxonomy.io;

import dev.caserail.taxonomy.DefaultSkill;
import dev.caserail.taxonomy.Discouragement;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueGroup;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.SkillMode;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvRow;
import dev.caserail.taxonomy.source.CsvTable;
import dev.caserail.taxonomy.source.LabelColumns;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a taxonomy from CSV, one issue a row, and finds every fault of the file at once.
 *
 * <p>Columns: {@code code}, {@code level}, {@code group}, one {@code label_xx} per language (at least one),
 * {@code use_when}, {@code not_when}, {@code discouraged} ({@code true} or {@code false}), {@code discouraged_reason},
 * {@code better_alternatives} (codes joined by {@code |}), {@code default_skill}, {@code skill_mode}. In
 * {@code not_when}, a word with underscores, or one in capitals after a colon, names another issue and must exist.
 *
 * <p>Lines that begin with {@code #} above the header are comments. What is checked, each with its place: the form of the file ({@link CsvTable}), and the codes declared here.
 */
public final class TaxonomyCsv {
    /** Two rows with one code. */
    public static final DiagnosticCode DUPLICATE_CODE = DiagnosticCode.of("taxonomy.duplicate-code");

    /** A file without an issue. */
    public static final DiagnosticCode NO_ISSUES = DiagnosticCode.of("taxonomy.no-issues");

    /** A level that is none of the three. */
    public static final DiagnosticCode UNKNOWN_LEVEL = DiagnosticCode.of("taxonomy.unknown-level");

    /** No label in a language that other issues have one in. */
    public static final DiagnosticCode MISSING_LABEL = DiagnosticCode.of("taxonomy.missing-label");

    /** No column {@code label_xx} at all, one whose xx is no language, or two of one language. */
    public static final DiagnosticCode LABEL_COLUMN = DiagnosticCode.of("taxonomy.label-column");

    /** No definition. */
    public static final DiagnosticCode MISSING_DEFINITION = DiagnosticCode.of("taxonomy.missing-definition");

    /** {@code not_when} names an issue that the file does not have, or the issue itself. */
    public static final DiagnosticCode NOT_WHEN_REFERENCE = DiagnosticCode.of("taxonomy.not-when-reference");

    /** {@code discouraged} is neither {@code true} nor {@code false}. */
    public static final DiagnosticCode NOT_A_FLAG = DiagnosticCode.of("taxonomy.not-a-flag");

    /** A discouraged issue without a reason or alternative, or one of these on an issue that is not discouraged. */
    public static final DiagnosticCode DISCOURAGEMENT = DiagnosticCode.of("taxonomy.discouragement");

    /** An alternative that the file does not have. */
    public static final DiagnosticCode UNKNOWN_ALTERNATIVE = DiagnosticCode.of("taxonomy.unknown-alternative");

    /** An alternative that is itself discouraged, the issue itself, or named twice. */
    public static final DiagnosticCode POOR_ALTERNATIVE = DiagnosticCode.of("taxonomy.poor-alternative");

    /** A default skill without a mode, a mode without a skill, or a mode that is none. */
    public static final DiagnosticCode SKILL_MODE = DiagnosticCode.of("taxonomy.skill-mode");

    private static final Set<String> REQUIRED = columns(
            "code",
            "level",
            "group",
            "use_when",
            "not_when",
            "discouraged",
            "discouraged_reason",
            "better_alternatives",
            "default_skill",
            "skill_mode");
    private static final Set<DiagnosticCode> HEADER_FAULTS = Set.of(
            LABEL_COLUMN,
            CsvTable.MISSING_COLUMN,
            CsvTable.UNKNOWN_COLUMN,
            CsvTable.UNNAMED_COLUMN,
            CsvTable.DUPLICATE_COLUMN);

    private static final Pattern REFERENCE =
            Pattern.compile("\\b[A-Z][A-Z0-9]*+(?:_[A-Z0-9]++)++\\b|(?<=: )[A-Z][A-Z0-9]{2,}\\b(?![-'])");

    private final CsvTable table;
    private final Map<String, Locale> labelColumns = new LinkedHashMap<>();
    private final Map<String, Boolean> discouraged = new LinkedHashMap<>();
    private final Diagnostics faults;

    /** Whether all rows could be read: only then is a code that no row has really missing. */
    private final boolean allRows;

    private TaxonomyCsv(CsvTable table, Diagnostics faults) {
        this.table = table;
        this.faults = faults;
        this.allRows = !faults.hasErrors();
    }

    /**
     * Reads a taxonomy.
     *
     * @param version name and version of the taxonomy
     * @param source the file
     * @return the taxonomy, or every fault of the file by line and column
     */
    public static Validation<Seq<Diagnostic>, Checked<IssueTaxonomy>> load(String version, SourceText source) {
        Diagnostics faults = new Diagnostics();
        return new TaxonomyCsv(CsvTable.parseCommented(source, faults), faults).read(version);
    }

    private Validation<Seq<Diagnostic>, Checked<IssueTaxonomy>> read(String version) {
        if (table.header().isEmpty()) {
            return Validation.invalid(faults.all());
        }
        labelColumns.putAll(LabelColumns.read(table, LABEL_COLUMN, faults));
        table.checkColumns(REQUIRED, labelColumns.keySet(), faults);
        if (faults.all().exists(fault -> HEADER_FAULTS.contains(fault.code()))) {
            return Validation.invalid(faults.all());
        }
        if (table.rows().isEmpty() && !faults.hasErrors()) {
            faults.error(NO_ISSUES, table.source().start(), "the file has a header but no issue below it");
        }
        collectCodes();
        List<Issue> issues = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            readIssue(row).ifPresent(issues::add);
        }
        return faults.outcome(() -> IssueTaxonomy.of(version, issues));
    }

    private void collectCodes() {
        Map<String, FileLocation> first = new LinkedHashMap<>();
        for (CsvRow row : table.rows()) {
            CsvCell cell = row.cell("code");
            if (cell.blank()) {
                continue;
            }
            FileLocation earlier = first.putIfAbsent(cell.trimmed(), cell.location());
            if (earlier != null) {
                faults.error(
                        DUPLICATE_CODE,
                        cell.location(),
                        "issue code `" + cell.trimmed() + "` stands at " + earlier.text() + " already",
                        "codes are unique and never reused: give this issue another");
            }
            discouraged.put(cell.trimmed(), row.cell("discouraged").trimmed().equalsIgnoreCase("true"));
        }
    }

    private Optional<Issue> readIssue(CsvRow row) {
        int errorsBefore = faults.errorCount();
        Optional<IssueCode> code =
                take(row.cell("code"), IssueCode.parse(row.cell("code").trimmed(), place(row, "code")));
        Optional<IssueLevel> level = readLevel(row.cell("level"));
        Optional<IssueGroup> group =
                take(row.cell("group"), IssueGroup.parse(row.cell("group").trimmed(), place(row, "group")));
        Map<Locale, String> labels = readLabels(row);
        CsvCell useWhen = row.cell("use_when");
        if (useWhen.blank()) {
            faults.error(
                    MISSING_DEFINITION,
                    useWhen.location(),
                    "`use_when` is empty, expected the definition of " + name(row),
                    "say in one sentence when to track this issue");
        }
        checkNotWhen(row);
        Optional<Discouragement> discouragement = readDiscouragement(row);
        Optional<DefaultSkill> skill = readSkill(row);
        if (faults.errorCount() > errorsBefore) {
            return Optional.empty();
        }
        CsvCell notWhen = row.cell("not_when");
        return Optional.of(Issue.builder()
                .code(code.orElseThrow())
                .level(level.orElseThrow())
                .group(group.orElseThrow())
                .useWhen(useWhen.trimmed())
                .notWhen(notWhen.blank() ? Optional.empty() : Optional.of(notWhen.trimmed()))
                .putAllLabels(labels)
                .discouragement(discouragement)
                .defaultSkill(skill)
                .build());
    }

    private Optional<IssueLevel> readLevel(CsvCell cell) {
        for (IssueLevel level : IssueLevel.values()) {
            if (level.name().equalsIgnoreCase(cell.trimmed())) {
                return Optional.of(level);
            }
        }
        List<String> known = lowerCaseNames(IssueLevel.values());
        faults.error(
                UNKNOWN_LEVEL,
                cell.location(),
                "unknown level `" + cell.trimmed() + "`, expected one of " + String.join(", ", known),
                NearName.hint(cell.trimmed(), known));
        return Optional.empty();
    }

    private Map<Locale, String> readLabels(CsvRow row) {
        Map<Locale, String> labels = new LinkedHashMap<>();
        labelColumns.forEach((column, locale) -> {
            CsvCell cell = row.cell(column);
            if (cell.blank()) {
                faults.error(
                        MISSING_LABEL,
                        cell.location(),
                        "`" + column + "` is empty, expected the label of " + name(row) + " in this language");
            } else {
                labels.put(locale, cell.trimmed());
            }
        });
        return labels;
    }

    private void checkNotWhen(CsvRow row) {
        CsvCell cell = row.cell("not_when");
        Matcher references = REFERENCE.matcher(cell.text());
        while (references.find()) {
            String reference = references.group();
            FileLocation place = inside(cell, references.start());
            if (reference.equals(row.cell("code").trimmed())) {
                faults.error(NOT_WHEN_REFERENCE, place, "`not_when` of `" + reference + "` names the issue itself");
            } else if (allRows && !discouraged.containsKey(reference)) {
                faults.error(
                        NOT_WHEN_REFERENCE,
                        place,
                        "`not_when` of " + name(row) + " names `" + reference + "`, which the file does not have",
                        NearName.hint(reference, discouraged.keySet()));
            }
        }
    }

    private Optional<Discouragement> readDiscouragement(CsvRow row) {
        CsvCell flag = row.cell("discouraged");
        CsvCell reason = row.cell("discouraged_reason");
        CsvCell alternatives = row.cell("better_alternatives");
        boolean isTrue = flag.trimmed().equalsIgnoreCase("true");
        if (!isTrue && !flag.trimmed().equalsIgnoreCase("false")) {
            faults.error(
                    NOT_A_FLAG,
                    flag.location(),
                    "`" + flag.trimmed() + "` in column `discouraged`, expected `true` or `false`");
        }
        if (isTrue && reason.blank()) {
            faults.error(
                    DISCOURAGEMENT,
                    reason.location(),
                    "`discouraged_reason` is empty although " + name(row) + " is discouraged",
                    "say why agents should avoid it");
        }
        if (isTrue && alternatives.blank()) {
            faults.error(
                    DISCOURAGEMENT,
                    alternatives.location(),
                    "`better_alternatives` is empty although " + name(row) + " is discouraged",
                    "name at least one issue that usually fits better");
        }
        if (!isTrue && !(reason.blank() && alternatives.blank())) {
            faults.error(
                    DISCOURAGEMENT,
                    flag.location(),
                    name(row) + " is not discouraged but has a reason or alternatives",
                    "set `discouraged` to true, or empty the two cells");
        }
        List<IssueCode> codes = readAlternatives(row, alternatives);
        return isTrue && !reason.blank() && !codes.isEmpty()
                ? Optional.of(Discouragement.of(reason.trimmed(), codes))
                : Optional.empty();
    }

    private List<IssueCode> readAlternatives(CsvRow row, CsvCell cell) {
        Set<IssueCode> codes = new LinkedHashSet<>();
        int offset = 0;
        for (String part : cell.blank() ? new String[0] : cell.text().split("\\|", -1)) {
            String text = part.strip();
            FileLocation place = inside(cell, offset + part.indexOf(text));
            offset += part.length() + 1;
            Boolean isDiscouraged = discouraged.get(text);
            if (isDiscouraged == null) {
                unknownAlternative(row, text, place);
            } else if (text.equals(row.cell("code").trimmed())) {
                faults.error(POOR_ALTERNATIVE, place, "`" + text + "` is named as its own better alternative");
            } else if (isDiscouraged) {
                faults.error(
                        POOR_ALTERNATIVE,
                        place,
                        "better alternative `" + text + "` of " + name(row) + " is itself discouraged",
                        "name an issue that agents should use");
            } else {
                IssueCode.parse(text, place).forEach(code -> {
                    if (!codes.add(code)) {
                        faults.error(
                                POOR_ALTERNATIVE,
                                place,
                                "better alternative `" + text + "` of " + name(row) + " is named twice");
                    }
                });
            }
        }
        return List.copyOf(codes);
    }

    private void unknownAlternative(CsvRow row, String text, FileLocation place) {
        if (allRows) {
            faults.error(
                    UNKNOWN_ALTERNATIVE,
                    place,
                    "better alternative `" + text + "` of " + name(row) + " is not in the file",
                    NearName.hint(text, discouraged.keySet()));
        }
    }

    private Optional<DefaultSkill> readSkill(CsvRow row) {
        CsvCell skillCell = row.cell("default_skill");
        CsvCell modeCell = row.cell("skill_mode");
        if (skillCell.blank() && modeCell.blank()) {
            return Optional.empty();
        }
        if (skillCell.blank()) {
            faults.error(
                    SKILL_MODE,
                    skillCell.location(),
                    "`skill_mode` is `" + modeCell.trimmed() + "` but `default_skill` is empty",
                    "name the skill, or empty the mode");
            return Optional.empty();
        }
        Optional<SkillCode> skill = take(skillCell, SkillCode.parse(skillCell.trimmed(), skillCell.location()));
        Optional<SkillMode> mode = Arrays.stream(SkillMode.values())
                .filter(m -> m.name().equalsIgnoreCase(modeCell.trimmed()))
                .findFirst();
        if (mode.isEmpty()) {
            List<String> known =
                    Arrays.stream(SkillMode.values()).map(Enum::name).toList();
            faults.error(
                    SKILL_MODE,
                    modeCell.location(),
                    "skill mode `" + modeCell.trimmed() + "`, expected one of " + String.join(", ", known),
                    NearName.hint(modeCell.trimmed(), known));
        }
        return skill.flatMap(s -> mode.map(m -> DefaultSkill.of(s, m)));
    }

    private <T> Optional<T> take(CsvCell cell, Validation<Diagnostic, T> parsed) {
        if (parsed.isInvalid()) {
            Diagnostic fault = parsed.getError();
            faults.error(fault.code(), fault.location(), "column `" + cell.column() + "`: " + fault.message());
            return Optional.empty();
        }
        return Optional.of(parsed.get());
    }

    private static FileLocation place(CsvRow row, String column) {
        return row.cell(column).location();
    }

    /** A place within a cell; cells over several lines are pointed at by their start. */
    private static FileLocation inside(CsvCell cell, int offset) {
        FileLocation start = cell.location();
        boolean oneLine = cell.text().chars().noneMatch(c -> c == '\n' || c == '\r' || c == '"');
        return oneLine ? FileLocation.of(start.file(), start.line(), start.column() + offset) : start;
    }

    private static String name(CsvRow row) {
        return "`" + row.cell("code").trimmed() + "`";
    }

    private static List<String> lowerCaseNames(Enum<?>[] values) {
        return Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
    }

    private static Set<String> columns(String... names) {
        return Arrays.stream(names).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
