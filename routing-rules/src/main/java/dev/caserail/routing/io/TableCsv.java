package dev.caserail.routing.io;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.cell.DomainCheck;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.FactValue;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvTable;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    static final String NOTE = "note";

    private TableCsv() {}

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
        CsvRules reader = new CsvRules(csv, corner, schema, declared, first, notes, unusable, typeRows, check, faults);
        List<Rule> rules = csv.header().isEmpty() ? List.of() : reader.read();
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

    /** Whether people see all characters of a name, and DMN files can hold them. */
    static boolean visible(String name) {
        return name.codePoints()
                .noneMatch(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.SURROGATE
                        || (c & 0xFFFE) == 0xFFFE);
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
