package dev.caserail.taxonomy.io;

import dev.caserail.taxonomy.DefaultSkill;
import dev.caserail.taxonomy.Discouragement;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueGroup;
import dev.caserail.taxonomy.IssueKind;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.IssueMention;
import dev.caserail.taxonomy.Retirement;
import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.SkillMode;
import dev.caserail.taxonomy.Synonym;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvRow;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Turns rows of our layout into issues, and tells every fault of every cell. */
final class IssueReader {
    private final IssueSheet sheet;
    private final Diagnostics faults;
    private final Map<String, Boolean> discouraged = new LinkedHashMap<>();
    private final Map<IssueCode, FileLocation> places = new LinkedHashMap<>();
    private final RetirementReader retirements;

    IssueReader(IssueSheet sheet, Diagnostics faults) {
        this.sheet = sheet;
        this.faults = faults;
        this.retirements = new RetirementReader(discouraged.keySet(), sheet.whole(), faults);
    }

    List<Issue> read() {
        if (sheet.rows().isEmpty() && !faults.hasErrors()) {
            faults.error(TaxonomyCsv.NO_ISSUES, sheet.source().start(), "the file has a header but no issue below it");
        }
        collectCodes();
        List<Issue> issues = new ArrayList<>();
        for (CsvRow row : sheet.rows()) {
            readIssue(row).ifPresent(issue -> {
                issues.add(issue);
                places.put(issue.code(), row.cell("code").location());
            });
        }
        return issues;
    }

    /** Where each issue's code stands; of issues without faults only. */
    Map<IssueCode, FileLocation> places() {
        return places;
    }

    private void collectCodes() {
        Map<String, FileLocation> first = new LinkedHashMap<>();
        for (CsvRow row : sheet.rows()) {
            CsvCell cell = row.cell("code");
            if (cell.blank()) {
                continue;
            }
            FileLocation earlier = first.putIfAbsent(cell.trimmed(), cell.location());
            if (earlier != null) {
                faults.error(
                        TaxonomyCsv.DUPLICATE_CODE,
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
                    TaxonomyCsv.MISSING_DEFINITION,
                    useWhen.location(),
                    "`use_when` is empty, expected the definition of " + name(row),
                    "say in one sentence when to track this issue");
        }
        checkNotWhen(row);
        Optional<Discouragement> discouragement = readDiscouragement(row);
        Optional<DefaultSkill> skill = readSkill(row);
        IssueKind kind = readKind(row);
        Optional<LocalDate> validFrom = retirements.validFrom(row);
        Optional<Retirement> retirement = retirements.retirement(row, validFrom);
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
                .kind(kind)
                .addAllSynonyms(readSynonyms(row))
                .validFrom(validFrom)
                .retirement(retirement)
                .build());
    }

    private Optional<IssueLevel> readLevel(CsvCell cell) {
        return oneOf(
                IssueLevel.values(),
                cell.trimmed(),
                known -> faults.error(
                        TaxonomyCsv.UNKNOWN_LEVEL,
                        cell.location(),
                        "unknown level `" + cell.trimmed() + "`, expected one of " + String.join(", ", known),
                        NearName.hint(cell.trimmed(), known)));
    }

    private IssueKind readKind(CsvRow row) {
        return IssueSheet.optional(row, "kind")
                .flatMap(cell -> oneOf(
                        IssueKind.values(),
                        cell.trimmed(),
                        known -> faults.error(
                                TaxonomyCsv.UNKNOWN_KIND,
                                cell.location(),
                                "unknown kind `" + cell.trimmed() + "`, expected one of " + String.join(", ", known)
                                        + " or nothing",
                                NearName.hint(cell.trimmed(), known))))
                .orElse(IssueKind.TOPIC);
    }

    /** Finds the constant of a name in any case; else tells the names there are. */
    private static <E extends Enum<E>> Optional<E> oneOf(E[] values, String text, Consumer<List<String>> unknown) {
        Optional<E> found = Arrays.stream(values)
                .filter(v -> v.name().equalsIgnoreCase(text))
                .findFirst();
        if (found.isEmpty()) {
            unknown.accept(Arrays.stream(values)
                    .map(v -> v.name().toLowerCase(Locale.ROOT))
                    .toList());
        }
        return found;
    }

    private Map<Locale, String> readLabels(CsvRow row) {
        Map<Locale, String> labels = new LinkedHashMap<>();
        sheet.labels().forEach((column, locale) -> {
            CsvCell cell = row.cell(column);
            if (cell.blank()) {
                faults.error(
                        TaxonomyCsv.MISSING_LABEL,
                        cell.location(),
                        "`" + column + "` is empty, expected the label of " + name(row) + " in this language");
            } else {
                labels.put(locale, cell.trimmed());
            }
        });
        return labels;
    }

    private List<Synonym> readSynonyms(CsvRow row) {
        Set<Synonym> synonyms = new LinkedHashSet<>();
        sheet.synonyms().forEach((column, locale) -> {
            JoinedCell.of(row.cell(column)).stream()
                    .map(JoinedCell::text)
                    .filter(text -> !text.isEmpty())
                    .forEach(text -> synonyms.add(Synonym.of(locale, text)));
        });
        return List.copyOf(synonyms);
    }

    private void checkNotWhen(CsvRow row) {
        CsvCell cell = row.cell("not_when");
        for (IssueMention mention : IssueMention.in(cell.text())) {
            String reference = mention.issue().value();
            FileLocation place = JoinedCell.inside(cell, mention.offset());
            if (reference.equals(row.cell("code").trimmed())) {
                faults.error(
                        TaxonomyCsv.NOT_WHEN_REFERENCE,
                        place,
                        "`not_when` of `" + reference + "` names the issue itself");
            } else if (sheet.whole() && !discouraged.containsKey(reference)) {
                faults.error(
                        TaxonomyCsv.NOT_WHEN_REFERENCE,
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
                    TaxonomyCsv.NOT_A_FLAG,
                    flag.location(),
                    "`" + flag.trimmed() + "` in column `discouraged`, expected `true` or `false`");
        }
        if (isTrue && reason.blank()) {
            faults.error(
                    TaxonomyCsv.DISCOURAGEMENT,
                    reason.location(),
                    "`discouraged_reason` is empty although " + name(row) + " is discouraged",
                    "say why agents should avoid it");
        }
        if (isTrue && alternatives.blank()) {
            faults.error(
                    TaxonomyCsv.DISCOURAGEMENT,
                    alternatives.location(),
                    "`better_alternatives` is empty although " + name(row) + " is discouraged",
                    "name at least one issue that usually fits better");
        }
        if (!isTrue && !(reason.blank() && alternatives.blank())) {
            faults.error(
                    TaxonomyCsv.DISCOURAGEMENT,
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
        for (JoinedCell part : JoinedCell.of(cell)) {
            String text = part.text();
            Boolean isDiscouraged = discouraged.get(text);
            if (isDiscouraged == null) {
                if (sheet.whole()) {
                    faults.error(
                            TaxonomyCsv.UNKNOWN_ALTERNATIVE,
                            part.place(),
                            "better alternative `" + text + "` of " + name(row) + " is not in the file",
                            NearName.hint(text, discouraged.keySet()));
                }
            } else if (text.equals(row.cell("code").trimmed())) {
                faults.error(
                        TaxonomyCsv.POOR_ALTERNATIVE,
                        part.place(),
                        "`" + text + "` is named as its own better alternative");
            } else if (isDiscouraged) {
                faults.error(
                        TaxonomyCsv.POOR_ALTERNATIVE,
                        part.place(),
                        "better alternative `" + text + "` of " + name(row) + " is itself discouraged",
                        "name an issue that agents should use");
            } else {
                IssueCode.parse(text, part.place()).forEach(code -> {
                    if (!codes.add(code)) {
                        faults.error(
                                TaxonomyCsv.POOR_ALTERNATIVE,
                                part.place(),
                                "better alternative `" + text + "` of " + name(row) + " is named twice");
                    }
                });
            }
        }
        return List.copyOf(codes);
    }

    private Optional<DefaultSkill> readSkill(CsvRow row) {
        CsvCell skillCell = row.cell("default_skill");
        CsvCell modeCell = row.cell("skill_mode");
        if (skillCell.blank() && modeCell.blank()) {
            return Optional.empty();
        }
        if (skillCell.blank()) {
            faults.error(
                    TaxonomyCsv.SKILL_MODE,
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
                    TaxonomyCsv.SKILL_MODE,
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

    private static String name(CsvRow row) {
        return "`" + row.cell("code").trimmed() + "`";
    }
}
