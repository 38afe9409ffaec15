package dev.caserail.routing.io;

import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.example.Example;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvRow;
import dev.caserail.taxonomy.source.CsvTable;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads and writes examples of a table as CSV, one a row, with the table's own columns (T12), and finds every fault of the file at
 * once.
 *
 * <pre>{@code
 * # table: vans
 * example,channel,items,city,van,rule,note
 * many items,PHONE,25,,large,big,
 * few for Kiel,CHAT,3,Kiel,small,,asked by the depot
 * nothing fits,CHAT,-1,,(error),,
 * }</pre>
 *
 * <p>The first column may be {@code example} and name them; else they are {@code e1}, {@code e2} … by position. Columns of
 * facts have a value each, written as in the table; several codes of a set with commas. A text needs no quotes of its own. An
 * empty cell, or {@code null}, is an absent fact, and so is a fact without a column; an absent set is empty. Columns of outputs have
 * what is expected, or the first one has {@code (no decision)} or {@code (error)}; where the hit policy answers a list, each has
 * the values of all matches with commas, and where it answers a number, the first output has that number. {@code rule} may
 * name the rules that should decide. {@code note} is for people; {@code note: to confirm} has {@code yes} where nobody has
 * confirmed an example that was proposed. Further notes, a row of types and comment lines above the header are passed over, but
 * {@code # table: …} must name the table.
 */
public final class ExampleCsv {
    /** A column that is no fact or output of the table. */
    public static final DiagnosticCode UNKNOWN_COLUMN = DiagnosticCode.of("example.unknown-column");

    /** An output that the file has no column for. */
    public static final DiagnosticCode MISSING_OUTPUT = DiagnosticCode.of("example.missing-output");

    /** An example that does not say what is expected, or says two things. */
    public static final DiagnosticCode EXPECTATION = DiagnosticCode.of("example.expectation");

    /** A fact that its column cannot have. */
    public static final DiagnosticCode WRONG_FACT = DiagnosticCode.of("example.wrong-fact");

    /** A rule that the table does not have. */
    public static final DiagnosticCode UNKNOWN_RULE = DiagnosticCode.of("example.unknown-rule");

    /** A name that is no name, or two examples of one name. */
    public static final DiagnosticCode BAD_NAME = DiagnosticCode.of("example.bad-name");

    /** A mark of confirmation that is neither yes nor no. */
    public static final DiagnosticCode BAD_MARK = DiagnosticCode.of("example.bad-mark");

    /** Examples of another table. */
    public static final DiagnosticCode OTHER_TABLE = DiagnosticCode.of("example.other-table");

    /** A file without examples, which would prove nothing. */
    public static final DiagnosticCode NO_EXAMPLES = DiagnosticCode.of("example.none");

    /** More faults than are told. */
    public static final DiagnosticCode TOO_MANY_FAULTS = DiagnosticCode.of("example.too-many-faults");

    static final String NAME = "example";
    static final String RULE = "rule";
    static final String NOTE = "note";
    static final String TO_CONFIRM = "note: to confirm";
    static final String YES = "yes";

    private static final int MOST_FAULTS = 1_000;

    private final CsvTable csv;
    private final FactSchema<?> schema;
    private final DecisionTable<?, ?> table;
    private final Diagnostics faults;
    private final ExampleCells cells;
    private final boolean named;
    private final Map<String, FileLocation> firstPlaces = new LinkedHashMap<>();

    private ExampleCsv(CsvTable csv, FactSchema<?> schema, DecisionTable<?, ?> table, Diagnostics faults) {
        this.csv = csv;
        this.schema = schema;
        this.table = table;
        this.faults = faults;
        this.cells = new ExampleCells(csv.source(), table, faults);
        this.named = !csv.header().isEmpty()
                && csv.header().get(0).column().equals(NAME)
                && schema.find(NAME).isEmpty()
                && outputs().noneMatch(NAME::equals);
    }

    /**
     * Reads examples over the facts that a table asks for.
     *
     * @param source the file
     * @param table the table
     * @return the examples, or every fault of the file by line and column
     */
    public static Validation<Seq<Diagnostic>, Checked<List<Example>>> load(
            SourceText source, DecisionTable<?, ?> table) {
        return load(source, asked(table), table);
    }

    /**
     * Reads examples that may also have facts which no rule asks for.
     *
     * @param source the file
     * @param schema all facts that there are
     * @param table the table
     * @return the examples, or every fault of the file by line and column
     */
    public static Validation<Seq<Diagnostic>, Checked<List<Example>>> load(
            SourceText source, FactSchema<?> schema, DecisionTable<?, ?> table) {
        Diagnostics faults = new Diagnostics();
        CsvTable csv = CsvTable.parseCommented(source, faults);
        ExampleCsv reader = new ExampleCsv(csv, schema, table, faults);
        List<Example> examples = csv.header().isEmpty() ? List.of() : reader.read();
        return faults.outcome(() -> examples);
    }

    /**
     * Writes examples. Reading the text gives equal examples.
     *
     * @param examples the examples
     * @param table the table that they are of
     * @return the file's text, with line feeds
     * @throws IllegalArgumentException if two examples have one name, or one expects what the table's policy cannot answer
     */
    public static String write(List<Example> examples, DecisionTable<?, ?> table) {
        return new ExampleCsvWriter(examples, table).text();
    }

    private static <F> FactSchema<F> asked(DecisionTable<F, ?> table) {
        return FactSchema.of(table.version().name(), table.inputs());
    }

    private Stream<String> outputs() {
        Stream<String> names = table.outputs().columns().stream().map(OutputColumn::name);
        return table.hitPolicy().answersNumber() ? names.limit(1) : names;
    }

    private List<Example> read() {
        checkTable();
        checkHeader();
        List<CsvRow> rows =
                csv.rows().subList(TypeRow.follows(csv) ? 1 : 0, csv.rows().size());
        if (rows.isEmpty() && !faults.hasErrors()) {
            faults.error(
                    NO_EXAMPLES,
                    csv.source().start(),
                    "there is no example below the header",
                    "write a row of facts and what should follow");
        }
        List<Example> examples = new ArrayList<>();
        int position = 0;
        for (CsvRow row : rows) {
            if (faults.errorCount() >= MOST_FAULTS) {
                faults.error(
                        TOO_MANY_FAULTS,
                        row.location(),
                        "the file has more than " + MOST_FAULTS + " faults: nothing from this row on is read",
                        "mend those above, then look again");
                break;
            }
            example(row, ++position).ifPresent(examples::add);
        }
        return examples;
    }

    private void checkTable() {
        for (CsvCell comment : csv.comments()) {
            String line = comment.trimmed();
            int colon = line.indexOf(':');
            boolean tells = colon > 0 && line.substring(0, colon).strip().equalsIgnoreCase("table");
            String name = tells ? line.substring(colon + 1).strip() : "";
            if (tells && !name.equals(table.version().name())) {
                faults.error(
                        OTHER_TABLE,
                        comment.location(),
                        "these are examples of table `" + Literal.shown(name) + "`, expected `"
                                + Literal.shown(table.version().name()) + "`",
                        "give the table's own examples, or change this line");
            }
        }
    }

    private void checkHeader() {
        List<String> known = Stream.of(
                        Stream.of(NAME),
                        schema.columns().stream().map(FactColumn::name),
                        outputs(),
                        Stream.of(RULE, NOTE))
                .flatMap(names -> names)
                .toList();
        for (CsvCell cell : csv.header()) {
            String column = cell.column();
            boolean first = cell.equals(csv.header().get(0));
            boolean elsewhere = column.equals(NAME) && !first && known.indexOf(NAME) == known.lastIndexOf(NAME);
            if ((!known.contains(column) && !TableCsv.headsNote(column)) || elsewhere) {
                faults.error(
                        UNKNOWN_COLUMN,
                        cell.location(),
                        elsewhere
                                ? "column `" + NAME + "` stands behind another one, expected it first"
                                : "unknown column `" + Literal.shown(column) + "`, expected " + Literal.oneOf(known),
                        elsewhere ? Optional.of("move it to the front") : NearName.hint(column, known));
            }
        }
        outputs()
                .filter(output -> !csv.has(output))
                .forEach(output -> faults.error(
                        MISSING_OUTPUT,
                        csv.header().get(0).location(),
                        "the header has no column for the output `" + output + "`"));
    }

    private Optional<Example> example(CsvRow row, int position) {
        int errorsBefore = faults.errorCount();
        String name = name(row, position);
        NamedFacts facts = cells.facts(row, schema);
        var expected = cells.expected(row, outputs().toList());
        List<RuleId> rules = row.find(RULE).map(this::rules).orElse(List.of());
        boolean toConfirm = row.cells().stream()
                .filter(cell -> cell.column().toLowerCase(Locale.ROOT).equals(TO_CONFIRM))
                .anyMatch(this::toConfirm);
        Optional<String> note = row.cells().stream()
                .filter(cell -> cell.column().equalsIgnoreCase(NOTE) && !cell.blank())
                .map(CsvCell::trimmed)
                .findFirst();
        if (faults.errorCount() > errorsBefore || expected.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Example.builder()
                .name(name)
                .facts(facts)
                .expected(expected.get())
                .addAllRules(rules)
                .note(note)
                .toConfirm(toConfirm)
                .location(row.location())
                .build());
    }

    private String name(CsvRow row, int position) {
        CsvCell cell = row.cells().get(0);
        String name = named && !cell.blank() ? cell.trimmed() : "e" + position;
        if (!Example.fit(name)) {
            faults.error(
                    BAD_NAME,
                    cell.location(),
                    "`" + Literal.shown(name) + "` is no name, expected one line of at most " + Example.LONGEST_NAME
                            + " characters");
        }
        FileLocation earlier = firstPlaces.putIfAbsent(name, cell.location());
        if (earlier != null) {
            faults.error(
                    BAD_NAME,
                    cell.location(),
                    "example `" + Literal.shown(name) + "` stands at " + earlier.text() + " already",
                    "give this example another name");
        }
        return name;
    }

    private List<RuleId> rules(CsvCell cell) {
        List<RuleId> found = new ArrayList<>();
        List<String> known = Stream.concat(
                        table.rules().stream().map(Rule::id),
                        table.outputs().defaults().stream().map(d -> RuleId.DEFAULT))
                .map(RuleId::value)
                .toList();
        for (String part : cell.blank() ? new String[0] : cell.text().split(",", -1)) {
            String id = part.strip();
            if (known.contains(id)) {
                found.add(id.equals(RuleId.DEFAULT.value()) ? RuleId.DEFAULT : RuleId.of(id));
            } else {
                faults.error(
                        UNKNOWN_RULE,
                        cell.location(),
                        "the table has no rule `" + Literal.shown(id) + "`",
                        NearName.hint(id, known));
            }
        }
        return found;
    }

    private boolean toConfirm(CsvCell cell) {
        String mark = cell.trimmed().toLowerCase(Locale.ROOT);
        if (!mark.isEmpty() && !mark.equals(YES) && !mark.equals("no")) {
            faults.error(
                    BAD_MARK,
                    cell.location(),
                    "`" + Literal.shown(mark) + "` in column `" + TO_CONFIRM + "`, expected `yes` or nothing");
        }
        return mark.equals(YES);
    }
}
