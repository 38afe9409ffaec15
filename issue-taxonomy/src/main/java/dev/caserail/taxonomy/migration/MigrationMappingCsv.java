package dev.caserail.taxonomy.migration;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.source.CsvLine;
import dev.caserail.taxonomy.source.CsvTable;
import dev.caserail.taxonomy.source.LabelColumns;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A migration mapping as a CSV file: {@code from} and {@code to}, a row for each code that takes the place of another, and
 * for splits {@code question_xx} and {@code answer_xx} per language; what else there is to say in {@code note}.
 *
 * <pre>{@code
 * from,to,question_en,answer_en
 * APP_BUG,APP_ERROR,,
 * LATE,LATE_TRAFFIC,Why was it late?,traffic
 * LATE,LATE_LOADING,,loading
 * FAX_ISSUE,,,
 * }</pre>
 *
 * A code with several rows is split; the question stands in one of its rows, or the same in several. A row without
 * {@code to} withdraws the code. Lines that begin with {@code #} above the header are comments.
 */
public final class MigrationMappingCsv {
    /** A code that two rows say something else of, that is replaced although it takes the place of one, or by itself. */
    public static final DiagnosticCode MOVE = DiagnosticCode.of("taxonomy.migration.move");

    /** A split without a question, a question without a split, two questions, or two answers of one text. */
    public static final DiagnosticCode QUESTION = DiagnosticCode.of("taxonomy.migration.question");

    /** A column of questions or answers that does not end in a language. */
    public static final DiagnosticCode COLUMN = DiagnosticCode.of("taxonomy.migration.column");

    static final String QUESTION_PREFIX = "question_";
    static final String ANSWER_PREFIX = "answer_";

    private MigrationMappingCsv() {}

    /**
     * Reads a mapping by itself.
     *
     * @param source the file
     * @return the mapping, or every fault of the file by line and column
     */
    public static Validation<Seq<Diagnostic>, MigrationMapping> load(SourceText source) {
        Diagnostics faults = new Diagnostics();
        MappingReader reader = read(source, faults);
        return faults.validation(() -> MigrationMapping.of(reader.moves()));
    }

    /**
     * Reads a mapping between two versions, and checks that it fits both ({@link MappingCheck}).
     *
     * @param source the file
     * @param before the older version
     * @param after the newer version
     * @return the mapping beside warnings, such as codes that it forgot; or every fault of the file by line and column
     */
    public static Validation<Seq<Diagnostic>, Checked<MigrationMapping>> load(
            SourceText source, IssueTaxonomy before, IssueTaxonomy after) {
        Diagnostics faults = new Diagnostics();
        MappingReader reader = read(source, faults);
        if (!faults.hasErrors()) {
            MappingCheck check = MappingCheck.of(MigrationMapping.of(reader.moves()), before, after);
            Location start = source.start();
            faults.addAll(check.findings((from, to) ->
                    reader.place(from, to).map(Location.class::cast).orElse(start)));
        }
        return faults.outcome(() -> MigrationMapping.of(reader.moves()));
    }

    private static MappingReader read(SourceText source, Diagnostics faults) {
        CsvTable table = CsvTable.parseCommented(source, faults);
        Map<String, Locale> questions = LabelColumns.find(table, QUESTION_PREFIX, COLUMN, faults);
        Map<String, Locale> answers = LabelColumns.find(table, ANSWER_PREFIX, COLUMN, faults);
        MappingReader reader = new MappingReader(questions, answers, faults);
        if (!table.header().isEmpty()) {
            Set<String> optional = new LinkedHashSet<>(questions.keySet());
            optional.addAll(answers.keySet());
            optional.add("note");
            table.checkColumns(new LinkedHashSet<>(List.of("from", "to")), optional, faults);
            if (table.has("from") && table.has("to")) {
                reader.read(table.rows());
            }
        }
        return reader;
    }

    /**
     * Writes a mapping; read again it is the same.
     *
     * @param mapping the mapping
     * @return the file's text, its lines ended by a line feed
     */
    public static String write(MigrationMapping mapping) {
        Set<Locale> questions = new LinkedHashSet<>();
        Set<Locale> answers = new LinkedHashSet<>();
        for (Move move : mapping.moves()) {
            if (move instanceof Split split) {
                questions.addAll(split.question().keySet());
                split.answers().forEach(answer -> answers.addAll(answer.text().keySet()));
            }
        }
        List<String> header = new ArrayList<>(List.of("from", "to"));
        questions.forEach(locale -> header.add(QUESTION_PREFIX + locale.toLanguageTag()));
        answers.forEach(locale -> header.add(ANSWER_PREFIX + locale.toLanguageTag()));
        StringBuilder text = new StringBuilder(CsvLine.of(header));
        for (Move move : mapping.moves()) {
            if (move instanceof Split split) {
                for (SplitAnswer answer : split.answers()) {
                    Map<Locale, String> question = answer.equals(split.answers().get(0)) ? split.question() : Map.of();
                    text.append(CsvLine.of(
                            cells(move.from(), answer.to().value(), question, questions, answer.text(), answers)));
                }
            } else {
                String to = move instanceof Replacement replacement
                        ? replacement.to().value()
                        : "";
                text.append(CsvLine.of(cells(move.from(), to, Map.of(), questions, Map.of(), answers)));
            }
        }
        return text.toString();
    }

    private static List<String> cells(
            IssueCode from,
            String to,
            Map<Locale, String> question,
            Set<Locale> questions,
            Map<Locale, String> answer,
            Set<Locale> answers) {
        List<String> cells = new ArrayList<>(List.of(from.value(), to));
        questions.forEach(locale -> cells.add(question.getOrDefault(locale, "")));
        answers.forEach(locale -> cells.add(answer.getOrDefault(locale, "")));
        return cells;
    }
}
