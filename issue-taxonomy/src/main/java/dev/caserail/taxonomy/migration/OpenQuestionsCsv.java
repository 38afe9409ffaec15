package dev.caserail.taxonomy.migration;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.history.CaseReference;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvLine;
import dev.caserail.taxonomy.source.CsvRow;
import dev.caserail.taxonomy.source.CsvTable;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The open questions of a migration as a CSV file that people fill in: {@code case}, {@code number} of the tracked issue
 * within it, {@code from}, {@code level}, {@code tracked_on}, {@code question}, {@code choices} and an empty {@code to}. Whoever
 * knows the case writes the code into {@code to}, or the answer in any language of the mapping.
 */
public final class OpenQuestionsCsv {
    /** A row that answers what nobody asked, with what nobody offered, or twice. */
    public static final DiagnosticCode ANSWER = DiagnosticCode.of("taxonomy.migration.answer");

    private static final List<String> REQUIRED = List.of("case", "number", "from", "to");
    private static final List<String> OPTIONAL = List.of("level", "tracked_on", "question", "choices");

    private OpenQuestionsCsv() {}

    /** {@return the header of a file that is written, with its line break} */
    public static String header() {
        return CsvLine.of(List.of("case", "number", "from", "level", "tracked_on", "question", "choices", "to"));
    }

    /**
     * Writes a question.
     *
     * @param question the question
     * @param locale the language of question and answers
     * @return its row below {@link #header()}, with its line break
     */
    public static String row(OpenQuestion question, Locale locale) {
        return CsvLine.of(List.of(
                question.reference().value(),
                Integer.toString(question.number()),
                question.split().from().value(),
                question.tracking().level().name().toLowerCase(Locale.ROOT),
                question.tracking().trackedOn().toString(),
                question.split().question(locale),
                question.choices().stream()
                        .map(choice -> choice.text(locale).equals(choice.to().value())
                                ? choice.to().value()
                                : choice.to().value() + ": " + choice.text(locale))
                        .collect(Collectors.joining(" | ")),
                ""));
    }

    /**
     * Reads what people answered. Rows with an empty {@code to} are passed over.
     *
     * @param source the file
     * @param mapping the mapping whose questions it answers
     * @return the answers, or every fault of the file by line and column
     */
    public static Validation<Seq<Diagnostic>, AnswerSheet> load(SourceText source, MigrationMapping mapping) {
        Diagnostics faults = new Diagnostics();
        CsvTable table = CsvTable.parseCommented(source, faults);
        Map<AnswerSheet.Place, AnswerSheet.Answer> answers = new LinkedHashMap<>();
        if (!table.header().isEmpty()) {
            table.checkColumns(new LinkedHashSet<>(REQUIRED), new LinkedHashSet<>(OPTIONAL), faults);
            if (REQUIRED.stream().allMatch(table::has)) {
                Set<AnswerSheet.Place> seen = new LinkedHashSet<>();
                table.rows().stream()
                        .filter(row -> !row.cell("to").blank())
                        .forEach(row -> read(row, mapping, seen, answers, faults));
            }
        }
        return faults.validation(() -> new AnswerSheet(answers));
    }

    private static void read(
            CsvRow row,
            MigrationMapping mapping,
            Set<AnswerSheet.Place> seen,
            Map<AnswerSheet.Place, AnswerSheet.Answer> answers,
            Diagnostics faults) {
        Validation<Diagnostic, CaseReference> reference =
                CaseReference.parse(row.cell("case").trimmed(), row.cell("case").location());
        if (reference.isInvalid()) {
            faults.add(reference.getError());
        }
        Optional<Integer> number = number(row.cell("number"), faults);
        Optional<Split> split = split(row.cell("from"), mapping, faults);
        Optional<IssueCode> to = split.flatMap(asked -> choice(row.cell("to"), asked, faults));
        if (reference.isValid() && number.isPresent()) {
            AnswerSheet.Place place = new AnswerSheet.Place(reference.get(), number.get());
            if (!seen.add(place)) {
                faults.error(
                        ANSWER,
                        row.cell("case").location(),
                        "an earlier row answers for tracked issue " + number.get() + " of this case already",
                        "delete one of the rows");
            }
            to.ifPresent(code -> answers.put(
                    place,
                    new AnswerSheet.Answer(
                            split.orElseThrow().from(), code, row.cell("to").location())));
        }
    }

    private static Optional<Integer> number(CsvCell cell, Diagnostics faults) {
        if (cell.trimmed().matches("[1-9][0-9]{0,8}")) {
            return Optional.of(Integer.valueOf(cell.trimmed()));
        }
        faults.error(
                ANSWER,
                cell.location(),
                Diagnostic.quoted(cell.trimmed()) + " is no number of a tracked issue, expected a whole number from 1");
        return Optional.empty();
    }

    private static Optional<Split> split(CsvCell cell, MigrationMapping mapping, Diagnostics faults) {
        Validation<Diagnostic, IssueCode> code = IssueCode.parse(cell.trimmed(), cell.location());
        if (code.isInvalid()) {
            faults.add(code.getError());
            return Optional.empty();
        }
        Optional<Split> split =
                mapping.find(code.get()).filter(Split.class::isInstance).map(Split.class::cast);
        if (split.isEmpty()) {
            faults.error(
                    ANSWER,
                    cell.location(),
                    "the mapping does not split " + Diagnostic.quoted(cell.trimmed()),
                    NearName.hint(
                            cell.trimmed(),
                            mapping.moves().stream()
                                    .filter(Split.class::isInstance)
                                    .map(move -> move.from().value())
                                    .toList()));
        }
        return split;
    }

    private static Optional<IssueCode> choice(CsvCell cell, Split split, Diagnostics faults) {
        List<IssueCode> meant = split.answers().stream()
                .filter(answer -> answer.meantBy(cell.trimmed()))
                .map(SplitAnswer::to)
                .toList();
        if (meant.size() == 1) {
            return Optional.of(meant.get(0));
        }
        List<String> codes = split.targets().stream().map(IssueCode::value).toList();
        faults.error(
                ANSWER,
                cell.location(),
                Diagnostic.quoted(cell.trimmed())
                        + (meant.isEmpty()
                                ? " is no answer to what became of `"
                                : " is several answers to what became of `")
                        + split.from().value() + "`, expected one of " + String.join(", ", codes),
                NearName.hint(cell.trimmed(), codes));
        return Optional.empty();
    }
}
