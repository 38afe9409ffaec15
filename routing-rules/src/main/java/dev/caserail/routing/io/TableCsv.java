package dev.caserail.routing.io;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.cell.DomainCheck;
import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.AnyTest;
import dev.caserail.routing.condition.IntervalTest;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.FactValue;
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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a decision table from CSV, one rule a row, and finds every fault of the file at once (T4).
 *
 * <pre>{@code
 * # table: skill-routing
 * # hit policy: FIRST
 * # version: 2026-03
 * rule,channel,issues,skill,note: why
 * damage,-,contains PROPERTY_DAMAGE,FINANCE_DAMAGE,claims are paid by finance
 * else,,,GENERAL,
 * }</pre>
 *
 * <p>The first column may be {@code rule} and name the rules; else they are {@code r1}, {@code r2} … by position. The
 * other columns are facts of the schema, outputs, and annotations (headed {@code note} or {@code note: …}), in any order.
 * The comment block may declare the values of an output, best first ({@code # values skill: A, B}), and its default where
 * no rule matches ({@code # default skill: B}). Hit policy and name may stand in the first cell of the header instead,
 * above the rules' names: {@code skill-routing (FIRST)}. An empty input cell means {@code -}; facts without a column are not asked for. What a condition looks like:
 * {@link ConditionParser}.
 */
public final class TableCsv {
    /** A column that is no fact, output or annotation. */
    public static final DiagnosticCode UNKNOWN_COLUMN = DiagnosticCode.of("table.unknown-column");

    /** An output that the file has no column for. */
    public static final DiagnosticCode MISSING_OUTPUT = DiagnosticCode.of("table.missing-output");

    /** An output cell without a value. */
    public static final DiagnosticCode EMPTY_OUTPUT = DiagnosticCode.of("table.empty-output");

    /** No hit policy, or a name, hit policy or version that is empty. */
    public static final DiagnosticCode MISSING_SETTING = DiagnosticCode.of("table.missing-setting");

    /** A line of the comment block that looks like a misspelt setting. */
    public static final DiagnosticCode UNKNOWN_SETTING = DiagnosticCode.of("table.unknown-setting");

    /** A setting that stands in the comment block twice. */
    public static final DiagnosticCode REPEATED_SETTING = DiagnosticCode.of("table.repeated-setting");

    /** A hit policy that DMN does not have. */
    public static final DiagnosticCode UNKNOWN_HIT_POLICY = DiagnosticCode.of("table.unknown-hit-policy");

    /** A hit policy that the outputs do not fit: nothing to rank by, or no number to aggregate. */
    public static final DiagnosticCode UNFIT_OUTPUTS = DiagnosticCode.of("table.unfit-outputs");

    /** Declared values or defaults that do not fit the outputs. */
    public static final DiagnosticCode BAD_DECLARATION = DiagnosticCode.of("table.bad-declaration");

    /** An output that is not among its declared values. */
    public static final DiagnosticCode UNDECLARED_OUTPUT = DiagnosticCode.of("table.undeclared-output");

    /** Two rules with one id. */
    public static final DiagnosticCode DUPLICATE_RULE = DiagnosticCode.of("table.duplicate-rule");

    /** A file without rules. */
    public static final DiagnosticCode NO_RULES = DiagnosticCode.of("table.no-rules");

    /** Warning: a rule below one that takes every case. */
    public static final DiagnosticCode NEVER_DECIDES = DiagnosticCode.of("table.never-decides");

    /** Warning: a list that looks like a number with a decimal comma. */
    public static final DiagnosticCode DECIMAL_COMMA = DiagnosticCode.of("table.decimal-comma");

    /** Warning: a condition that no fact can meet. */
    public static final DiagnosticCode NEVER_HOLDS = DiagnosticCode.of("table.never-holds");

    /** Warning: a file without a row of types, where no schema comes from code: the cells were asked for them. */
    public static final DiagnosticCode GUESSED_TYPES = DiagnosticCode.of("table.guessed-types");

    /** A name or version with control characters or others that nobody sees, and that DMN files cannot hold. */
    public static final DiagnosticCode INVISIBLE = DiagnosticCode.of("table.invisible-character");

    /** More rules or faults than a file of people has. */
    public static final DiagnosticCode TOO_LARGE = DiagnosticCode.of("table.too-large");

    /** A cell of the row of types that tells none. */
    public static final DiagnosticCode BAD_TYPE = DiagnosticCode.of("table.bad-type");

    /** A name in a table that a CSV file cannot hold. */
    public static final DiagnosticCode UNWRITABLE = DiagnosticCode.of("table.unwritable");

    static final String RULE = "rule";
    private static final String NOTE = "note";
    private static final int MOST_RULES = 20_000;
    private static final int MOST_FAULTS = 1_000;

    private final CsvTable csv;
    private final Corner corner;
    private final FactSchema<?> schema;
    private final OutputSchema<?> outputs;
    private final boolean first;
    private final Set<String> notes;
    private final Set<String> unusable;
    private final List<CsvRow> rows;
    private final DecimalComma decimalComma;
    private final DomainCheck check;
    private final Diagnostics faults;
    private int warnings;
    private final Map<String, FileLocation> firstPlaces = new LinkedHashMap<>();

    private TableCsv(
            CsvTable csv,
            Corner corner,
            FactSchema<?> schema,
            OutputSchema<?> outputs,
            boolean first,
            Set<String> notes,
            Set<String> unusable,
            int typeRows,
            DomainCheck check,
            Diagnostics faults) {
        this.csv = csv;
        this.corner = corner;
        this.schema = schema;
        this.outputs = outputs;
        this.first = first;
        this.notes = notes;
        this.unusable = unusable;
        this.rows = csv.rows().subList(typeRows, csv.rows().size());
        this.faults = faults;
        this.check = check;
        this.decimalComma = DecimalComma.of(csv);
    }

    /**
     * Reads a table over the host's own type. A row of types is passed over: the schema's count.
     *
     * @param <F> the host's type that facts are read from
     * @param <O> the outcome's type
     * @param source the file
     * @param schema the facts that conditions may ask for
     * @param outputs the outputs each rule gives
     * @return the table beside its warnings, or every fault of the file by line and column
     * @throws IllegalArgumentException if a fact and an output have one name, or one is called {@code rule} or
     *     {@code note}
     */
    public static <F, O> Validation<Seq<Diagnostic>, Checked<DecisionTable<F, O>>> load(
            SourceText source, FactSchema<F> schema, OutputSchema<O> outputs) {
        checkNames(schema, outputs);
        Diagnostics faults = new Diagnostics();
        CsvTable csv = CsvTable.parseCommented(source, faults);
        int typeRows = TypeRow.follows(csv) ? 1 : 0;
        Set<String> columns = Stream.concat(
                        schema.columns().stream().map(FactColumn::name),
                        outputs.columns().stream().map(OutputColumn::name))
                .collect(Collectors.toSet());
        Corner corner = Corner.of(csv, columns);
        return read(csv, corner, schema, outputs, TypeRow.notes(csv), Set.of(), typeRows, DomainCheck.REFUSE, faults);
    }

    /**
     * Reads a table whose second row tells the types of its columns, so that no schema is needed (T4): {@code number},
     * {@code text?} for a fact that may be absent, {@code output: one of A, B}, {@code note} for an annotation. Without
     * that row the last column that is no annotation is the output, types follow from the cells, and a warning says so.
     *
     * @param source the file
     * @return the table beside its warnings, or every fault of the file by line and column
     */
    public static Validation<Seq<Diagnostic>, Checked<TypedTable>> loadTyped(SourceText source) {
        return loadTyped(source, DomainCheck.REFUSE);
    }

    /**
     * Reads a table as {@link #loadTyped} does, but for verifying or reporting it: a value that its column's domain does not
     * have is no fault. It stays in the table, where it meets no fact, so that the rest can be analysed; the verifier tells it
     * at its cell (T10).
     *
     * @param source the file
     * @return the table beside its warnings, or every other fault of the file by line and column
     */
    public static Validation<Seq<Diagnostic>, Checked<TypedTable>> loadToVerify(SourceText source) {
        return loadTyped(source, DomainCheck.KEEP);
    }

    private static Validation<Seq<Diagnostic>, Checked<TypedTable>> loadTyped(SourceText source, DomainCheck check) {
        Diagnostics faults = new Diagnostics();
        CsvTable csv = CsvTable.parseCommented(source, faults);
        Corner corner = Corner.of(csv, Set.of());
        boolean told = TypeRow.stands(csv, corner);
        Optional<ColumnTypes> types =
                told ? Optional.of(TypeRow.read(csv, corner, faults)) : GuessedTypes.of(csv, corner, faults);
        if (types.isEmpty()) {
            TableHead.read(csv, corner, OutputSchema.of(OutputColumn.text(NOTE)), faults)
                    .hitPolicy();
            return Validation.invalid(faults.all());
        }
        FactSchema<NamedFacts> schema = types.get().inputs();
        return read(
                        csv,
                        corner,
                        schema,
                        types.get().outputs(),
                        types.get().notes(),
                        types.get().unusable(),
                        told ? 1 : 0,
                        check,
                        faults)
                .map(read -> Checked.of(TypedTable.of(schema, read.value()), read.remarks()));
    }

    /**
     * Writes a table with a row of types. Loading the text gives an equal table: the same hash, rules, annotations. The
     * same table always gives the same text; columns that no rule asks for are left out.
     *
     * @param table the table
     * @return the file's text, with line feeds; or the names in the table that a CSV file cannot hold
     */
    public static Validation<Seq<Diagnostic>, String> write(DecisionTable<?, ?> table) {
        return TableCsvWriter.write(table);
    }

    private static <F, O> Validation<Seq<Diagnostic>, Checked<DecisionTable<F, O>>> read(
            CsvTable csv,
            Corner corner,
            FactSchema<F> schema,
            OutputSchema<O> outputs,
            Set<String> notes,
            Set<String> unusable,
            int typeRows,
            DomainCheck check,
            Diagnostics faults) {
        TableHead head = TableHead.read(csv, corner, outputs, faults);
        Optional<String> name = head.name();
        Optional<HitPolicy> hitPolicy = head.hitPolicy();
        Optional<String> version = head.version();
        boolean known = outputs.columns().stream().noneMatch(c -> unusable.contains(c.name()));
        OutputSchema<O> declared = known ? head.outputs(outputs) : outputs;
        hitPolicy
                .filter(policy -> known)
                .ifPresent(policy -> checkFit(policy, declared, head.place(TableHead.HIT_POLICY), faults));
        boolean first = hitPolicy.filter(policy -> policy == HitPolicy.FIRST).isPresent();
        TableCsv reader = new TableCsv(csv, corner, schema, declared, first, notes, unusable, typeRows, check, faults);
        List<Rule> rules = csv.header().isEmpty() ? List.of() : reader.readRules();
        return faults.outcome(() -> DecisionTable.of(
                name.orElseThrow(),
                version.orElseThrow(),
                hitPolicy.orElseThrow(),
                schema,
                check == DomainCheck.KEEP ? declared.withOutputsOf(rules) : declared,
                rules));
    }

    private static void checkFit(HitPolicy policy, OutputSchema<?> outputs, FileLocation where, Diagnostics faults) {
        OutputColumn<?> column = outputs.columns().get(0);
        if (policy.ranksOutputs() && !outputs.ranked()) {
            faults.error(
                    UNFIT_OUTPUTS,
                    where,
                    "hit policy " + policy.label() + " ranks outputs, and none has declared values",
                    "add a line such as `# values " + column.name() + ": …`, best first");
        }
        if (policy.needsNumbers() && !outputs.numeric()) {
            faults.error(
                    UNFIT_OUTPUTS,
                    where,
                    "hit policy " + policy.label() + " needs one output of numbers, found "
                            + outputs.columns().stream()
                                    .map(c -> "`" + c.name() + "`")
                                    .collect(Collectors.joining(", ")),
                    "use COLLECT, which answers all outputs, or COLLECT COUNT");
        }
        if (policy == HitPolicy.COLLECT_COUNT && !policy.fits(outputs)) {
            faults.error(
                    UNFIT_OUTPUTS,
                    where,
                    "hit policy " + policy.label() + " answers a number, and the default of `" + column.name()
                            + "` is none",
                    "delete the default: where no rule matches, the answer is that none does");
        }
    }

    static void checkDeclared(
            FactValue value, OutputSchema<?> outputs, OutputColumn<?> column, FileLocation where, Diagnostics faults) {
        List<FactValue> declared = outputs.values(column.name());
        if (!declared.isEmpty() && !declared.contains(value)) {
            List<String> values = declared.stream().map(FactValue::shown).toList();
            faults.error(
                    UNDECLARED_OUTPUT,
                    where,
                    "`" + Literal.shown(value.shown()) + "` is not among the declared values of output `"
                            + column.name() + "`, expected one of " + Literal.shown(String.join(", ", values)),
                    NearName.hint(value.shown(), values));
        }
    }

    private List<Rule> readRules() {
        checkHeader();
        if (rows.isEmpty() && !faults.all().exists(d -> d.code().equals(CsvTable.MALFORMED))) {
            faults.error(
                    NO_RULES,
                    csv.source().start(),
                    "there is no rule below the header",
                    "write at least a rule that takes every case");
        }
        List<Rule> rules = new ArrayList<>();
        Optional<Rule> catchAll = Optional.empty();
        int position = 0;
        for (CsvRow row : rows) {
            if (tooMuch(row, position)) {
                break;
            }
            Optional<Rule> rule = readRule(row, ++position);
            if (first && rule.isPresent() && catchAll.isPresent()) {
                warnBelow(catchAll.get(), rule.get(), row);
            } else if (rule.isPresent() && rule.get().catchAll()) {
                catchAll = rule;
            }
            rule.ifPresent(rules::add);
        }
        return rules;
    }

    private boolean tooMuch(CsvRow row, int rules) {
        if (faults.errorCount() >= MOST_FAULTS) {
            return stop(row, "the file has more than " + MOST_FAULTS + " faults", "mend those above, then look again");
        }
        return rules >= MOST_RULES && stop(row, "the table has more than " + MOST_RULES + " rules", "split the table");
    }

    private boolean stop(CsvRow row, String why, String help) {
        faults.error(TOO_LARGE, row.location(), why + ": nothing from this row on is read", help);
        return true;
    }

    /** Whether people see all characters of a name, and DMN files can hold them. */
    static boolean visible(String name) {
        return name.codePoints()
                .noneMatch(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.SURROGATE
                        || (c & 0xFFFE) == 0xFFFE);
    }

    private void checkHeader() {
        List<String> known = Stream.of(
                        schema.columns().stream().map(FactColumn::name),
                        outputs.columns().stream().map(OutputColumn::name),
                        Stream.of(RULE, NOTE))
                .flatMap(names -> names)
                .toList();
        for (CsvCell cell : csv.header()) {
            if (!visible(cell.column())) {
                faults.error(
                        INVISIBLE,
                        cell.location(),
                        "the name of column `" + Literal.shown(cell.column()) + "` has a character that nobody sees",
                        "type the name anew");
            }
            boolean first = cell.equals(csv.header().get(0));
            if (first && cell.column().equals(corner.column())) {
                continue;
            }
            if (cell.column().equals(RULE)) {
                faults.error(
                        UNKNOWN_COLUMN,
                        cell.location(),
                        "column `" + RULE + "` stands behind another one, expected it first",
                        "move it to the front");
            } else if (!known.contains(cell.column()) && !unusable.contains(cell.column()) && !isNote(cell)) {
                faults.error(
                        UNKNOWN_COLUMN,
                        cell.location(),
                        "unknown column `" + Literal.shown(cell.column()) + "`, expected one of "
                                + String.join(", ", known),
                        NearName.hint(cell.column(), known));
            }
        }
        for (OutputColumn<?> output : outputs.columns()) {
            if (!csv.has(output.name()) && !unusable.contains(output.name())) {
                faults.error(
                        MISSING_OUTPUT,
                        csv.header().get(0).location(),
                        "the header has no column for the output `" + output.name() + "`");
            }
        }
    }

    private Optional<Rule> readRule(CsvRow row, int position) {
        int errorsBefore = faults.errorCount();
        Optional<RuleId> id = readId(row, position);
        Map<String, InputEntry> inputs = new LinkedHashMap<>();
        Map<String, String> annotations = new LinkedHashMap<>();
        for (CsvCell cell : row.cells()) {
            Optional<? extends FactColumn<?>> column = schema.find(cell.column());
            if (column.isPresent()) {
                readInput(cell, column.get())
                        .filter(test -> !(test instanceof AnyTest))
                        .ifPresent(
                                test -> inputs.put(cell.column(), InputEntry.of(cell.column(), test, cell.location())));
            } else if (isNote(cell) && !cell.blank()) {
                annotations.put(cell.column(), cell.trimmed());
            }
        }
        List<FactValue> values = new ArrayList<>();
        for (OutputColumn<?> output : outputs.columns()) {
            row.find(output.name())
                    .filter(cell -> !unusable.contains(output.name()))
                    .flatMap(cell -> readOutput(cell, output))
                    .ifPresent(values::add);
        }
        if (faults.errorCount() > errorsBefore
                || values.size() < outputs.columns().size()) {
            return Optional.empty();
        }
        return Optional.of(Rule.builder()
                .id(id.orElseThrow())
                .addAllInputs(inputs.values())
                .addAllOutputs(values)
                .putAllAnnotations(annotations)
                .location(row.location())
                .build());
    }

    private Optional<RuleId> readId(CsvRow row, int position) {
        String automatic = "r" + position;
        CsvCell cell = row.cells().get(0);
        boolean named = cell.column().equals(corner.column()) && !cell.blank();
        String text = named ? cell.trimmed() : automatic;
        FileLocation earlier = firstPlaces.putIfAbsent(text, cell.location());
        if (earlier != null) {
            faults.error(
                    DUPLICATE_RULE,
                    cell.location(),
                    "rule `" + Literal.shown(text) + "` stands at " + earlier.text() + " already",
                    "give this rule another name");
        }
        Validation<Diagnostic, RuleId> id = RuleId.parse(text, cell.location());
        if (id.isInvalid()) {
            faults.add(id.getError());
            return Optional.empty();
        }
        return Optional.of(id.get());
    }

    private Optional<UnaryTest> readInput(CsvCell cell, FactColumn<?> column) {
        if (cell.blank()) {
            return Optional.empty();
        }
        CellPlaces places = CellPlaces.of(csv.source(), cell);
        Optional<UnaryTest> test = faults.take(ConditionParser.parse(cell.text(), column, schema, places, check));
        test.ifPresent(t -> warnEmptyIntervals(t, places));
        test.ifPresent(t -> decimalComma.check(cell, column.name(), column.domain(), places, faults));
        return test;
    }

    private Optional<FactValue> readOutput(CsvCell cell, OutputColumn<?> output) {
        if (cell.blank()) {
            faults.error(
                    EMPTY_OUTPUT,
                    cell.location(),
                    "the output `" + output.name() + "` is empty, expected "
                            + output.domain().words());
            return Optional.empty();
        }
        if (decimalComma.fault(cell, output.name(), output.domain(), faults)) {
            return Optional.empty();
        }
        Optional<FactValue> value = faults.take(ConditionParser.parseValue(
                cell.text(), output.name(), output.domain(), CellPlaces.of(csv.source(), cell), check));
        value.filter(v -> output.domain().contains(v))
                .ifPresent(v -> checkDeclared(v, outputs, output, cell.location(), faults));
        return value;
    }

    private void warnEmptyIntervals(UnaryTest test, CellPlaces places) {
        if (test instanceof IntervalTest interval && interval.empty() && ++warnings <= MOST_FAULTS) {
            faults.add(Diagnostic.warning(
                    NEVER_HOLDS,
                    places.apply(interval.span().start()),
                    "nothing lies in the interval `" + Literal.shown(interval.text()) + "`",
                    "put the smaller end first, and include an end with `[` or `]`"));
        } else if (test instanceof AnyOfTest list) {
            list.tests().forEach(t -> warnEmptyIntervals(t, places));
        }
    }

    private void warnBelow(Rule catchAll, Rule rule, CsvRow row) {
        faults.add(Diagnostic.warning(
                NEVER_DECIDES,
                row.location(),
                "rule `" + rule.id().value() + "` can never decide: rule `"
                        + catchAll.id().value() + "` above it takes every case",
                "move it up, or delete it"));
    }

    private boolean isNote(CsvCell cell) {
        return notes.contains(cell.column()) || headsNote(cell);
    }

    static boolean headsNote(CsvCell cell) {
        return headsNote(cell.column());
    }

    static boolean headsNote(String name) {
        String column = name.toLowerCase(Locale.ROOT);
        return column.equals(NOTE) || column.startsWith(NOTE + ":");
    }

    private static void checkNames(FactSchema<?> schema, OutputSchema<?> outputs) {
        List<String> names = new ArrayList<>(List.of(RULE, NOTE));
        outputs.columns().forEach(c -> names.add(c.name()));
        for (FactColumn<?> column : schema.columns()) {
            if (names.contains(column.name())) {
                throw new IllegalArgumentException("the fact `" + column.name() + "` has the name of another column");
            }
        }
        if (outputs.columns().stream()
                .anyMatch(c -> c.name().equals(RULE) || c.name().equals(NOTE))) {
            throw new IllegalArgumentException("`" + RULE + "` and `" + NOTE + "` cannot name an output");
        }
    }
}
