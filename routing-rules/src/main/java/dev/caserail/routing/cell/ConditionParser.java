package dev.caserail.routing.cell;

import dev.caserail.routing.cell.CellScanner.BrokenCell;
import dev.caserail.routing.cell.CellScanner.RawLiteral;
import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.AnyTest;
import dev.caserail.routing.condition.Comparison;
import dev.caserail.routing.condition.ComparisonTest;
import dev.caserail.routing.condition.IntervalTest;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.condition.NotTest;
import dev.caserail.routing.condition.NullTest;
import dev.caserail.routing.condition.TextPart;
import dev.caserail.routing.condition.TextPartTest;
import dev.caserail.routing.condition.TextSpan;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.Operand;
import dev.caserail.routing.value.TextValue;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.Location;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Reads conditions and values from a table's cells, checked against their column's domain (T1, T3).
 *
 * <p>Conditions: {@code -}; literals; comma lists; {@code <}, {@code <=}, {@code >}, {@code >=}, {@code =}, {@code !=};
 * intervals such as {@code [10..20)} and {@code ]10..20[}; {@code not(…)}; {@code null} where the fact may be absent. In
 * columns of codes and of text, a literal of one word needs no quotes. Numbers have a decimal point, never a comma. Dates,
 * times and durations are {@code date("2026-03-01")}, {@code time("09:30:00")},
 * {@code date and time("2026-03-01T09:30:00+01:00")}, {@code duration("P1DT12H")}, {@code duration("P1Y6M")}, or
 * {@code @"…"} of the same text. Where values have an order, literals can be calculated with: {@code 24 * 60},
 * {@code date("2026-03-01") + duration("P7D")}. For sets: {@code contains x}, {@code contains any (x, y)},
 * {@code contains all (x, y)}, {@code contains none (x, y)}, {@code empty}. For texts: {@code starts with "x"},
 * {@code ends with "x"}, {@code contains "x"}.
 *
 * <p>Also taken, and written the way above: dates, times and durations without quotes where the column has such
 * ({@code 2026-03-01}, {@code 09:30}, {@code PT2H}), {@code TRUE} and {@code FALSE}, a {@code ?} in front of a comparison, and
 * FEEL's {@code starts with(?, "x")}, {@code ends with(?, "x")}, {@code contains(?, "x")} and {@code list contains(?, "x")}.
 *
 * <p>Wherever a literal may stand (but among the codes of a set), so may the name of another input of the table whose values
 * can be compared with the column's: {@code > order total}, {@code [low..high]}, {@code not(other)}, {@code <= other + 5}.
 * Of several names that fit, the longest is taken. A code of the column's own list, {@code true}, {@code false} and a number
 * stay literals even where an input is called so; among texts the input is taken, and the text needs quotes. While the other
 * fact is absent, the condition is unknown.
 */
public final class ConditionParser {
    /** A cell whose form is no condition. */
    public static final DiagnosticCode SYNTAX = DiagnosticCode.of("condition.syntax");

    /** A literal that the column's domain does not have. */
    public static final DiagnosticCode OUTSIDE_DOMAIN = DiagnosticCode.of("condition.outside-domain");

    /** A literal of another kind than the column's, such as a word among numbers. */
    public static final DiagnosticCode WRONG_KIND = DiagnosticCode.of("condition.wrong-kind");

    /** A comparison by order in a column that has none. */
    public static final DiagnosticCode NO_ORDER = DiagnosticCode.of("condition.no-order");

    /** A test for single values in a column of sets, or the other way round. */
    public static final DiagnosticCode SET_TEST = DiagnosticCode.of("condition.set-test");

    /** {@code null} in a column whose fact is never absent. */
    public static final DiagnosticCode NEVER_ABSENT = DiagnosticCode.of("condition.never-absent");

    /** The name of another input, whose values cannot be compared with the column's. */
    public static final DiagnosticCode NOT_COMPARABLE = DiagnosticCode.of("condition.not-comparable");

    /** The name of the column itself. */
    public static final DiagnosticCode SELF_REFERENCE = DiagnosticCode.of("condition.self-reference");

    /** A test on a part of a text in a column that has no free text. */
    public static final DiagnosticCode TEXT_TEST = DiagnosticCode.of("condition.text-test");

    private static final int DEEPEST = 8;
    private static final int LONGEST = 100_000;

    /** Longer signs first. */
    private static final List<Comparison> COMPARED = List.of(
            Comparison.AT_MOST,
            Comparison.AT_LEAST,
            Comparison.NOT_EQUAL,
            Comparison.LESS,
            Comparison.GREATER,
            Comparison.EQUAL);

    private final CellScanner cell;
    private final String column;
    private final Domain domain;
    private final boolean optional;
    private final Diagnostics faults = new Diagnostics();
    private final LiteralReader literals;
    private final OperandReader operands;
    private final SetTestReader sets;

    private ConditionParser(
            String text,
            String column,
            Domain domain,
            boolean optional,
            Optional<? extends FactSchema<?>> inputs,
            IntFunction<? extends Location> place) {
        this.cell = new CellScanner(text, place);
        this.column = column;
        this.domain = domain;
        this.optional = optional;
        this.literals = new LiteralReader(column, () -> others(column, domain, inputs), faults);
        this.sets = new SetTestReader(cell, column, literals, faults);
        this.operands = new OperandReader(cell, column, domain, inputs, literals);
    }

    /**
     * Reads a condition.
     *
     * @param text the cell's text
     * @param column the column it stands in
     * @param place where each character of the text stands, counted from 0, its end included
     * @return the condition, or everything that is wrong with it
     */
    public static Validation<Seq<Diagnostic>, UnaryTest> parse(
            String text, FactColumn<?> column, IntFunction<? extends Location> place) {
        return parse(text, column, Optional.empty(), place, DomainCheck.REFUSE);
    }

    /**
     * Reads a condition that may name other inputs of its table.
     *
     * @param text the cell's text
     * @param column the column it stands in
     * @param inputs the table's inputs
     * @param place where each character of the text stands, counted from 0, its end included
     * @return the condition, or everything that is wrong with it
     */
    public static Validation<Seq<Diagnostic>, UnaryTest> parse(
            String text, FactColumn<?> column, FactSchema<?> inputs, IntFunction<? extends Location> place) {
        return parse(text, column, Optional.of(inputs), place, DomainCheck.REFUSE);
    }

    /**
     * Reads a condition that may name other inputs of its table.
     *
     * @param text the cell's text
     * @param column the column it stands in
     * @param inputs the table's inputs
     * @param place where each character of the text stands, counted from 0, its end included
     * @param check whether a value that the column's domain does not have is a fault
     * @return the condition, or everything that is wrong with it
     */
    public static Validation<Seq<Diagnostic>, UnaryTest> parse(
            String text,
            FactColumn<?> column,
            FactSchema<?> inputs,
            IntFunction<? extends Location> place,
            DomainCheck check) {
        return parse(text, column, Optional.of(inputs), place, check);
    }

    private static Validation<Seq<Diagnostic>, UnaryTest> parse(
            String text,
            FactColumn<?> column,
            Optional<? extends FactSchema<?>> inputs,
            IntFunction<? extends Location> place,
            DomainCheck check) {
        ConditionParser parser =
                new ConditionParser(text, column.name(), column.domain(), column.optional(), inputs, place);
        return parser.whole(parser::cellTest, check);
    }

    /** The inputs that a condition could have meant. */
    private static List<String> others(String column, Domain domain, Optional<? extends FactSchema<?>> inputs) {
        return inputs.map(schema -> schema.columns().stream()
                        .filter(other -> !other.name().equals(column) && domain.comparableWith(other.domain()))
                        .map(FactColumn::name)
                        .toList())
                .orElse(List.of());
    }

    /**
     * Reads a single value, as output cells have it.
     *
     * @param text the cell's text
     * @param column the name of the column it stands in
     * @param domain the column's values; no set
     * @param place where each character of the text stands, counted from 0, its end included
     * @return the value, or what is wrong with it
     */
    public static Validation<Seq<Diagnostic>, FactValue> parseValue(
            String text, String column, Domain domain, IntFunction<? extends Location> place) {
        return parseValue(text, column, domain, place, DomainCheck.REFUSE);
    }

    /**
     * Reads a single value, as output cells have it.
     *
     * @param text the cell's text
     * @param column the name of the column it stands in
     * @param domain the column's values; no set
     * @param place where each character of the text stands, counted from 0, its end included
     * @param check whether a value that the domain does not have is a fault
     * @return the value, or what is wrong with it
     */
    public static Validation<Seq<Diagnostic>, FactValue> parseValue(
            String text, String column, Domain domain, IntFunction<? extends Location> place, DomainCheck check) {
        ConditionParser parser = new ConditionParser(text, column, domain, false, Optional.empty(), place);
        return parser.whole(parser.operands::value, check);
    }

    /**
     * Reads several values with commas between them.
     *
     * @param text the text
     * @param column the name of the column they belong to
     * @param domain the column's values; no set
     * @param place where each character of the text stands, counted from 0, its end included
     * @return the values, at least one, or everything that is wrong with them
     */
    public static Validation<Seq<Diagnostic>, List<FactValue>> parseValues(
            String text, String column, Domain domain, IntFunction<? extends Location> place) {
        ConditionParser parser = new ConditionParser(text, column, domain, false, Optional.empty(), place);
        return parser.whole(parser::values, DomainCheck.REFUSE);
    }

    private <T> Validation<Seq<Diagnostic>, T> whole(Supplier<? extends T> part, DomainCheck check) {
        try {
            cell.checkLength(LONGEST);
            T read = part.get();
            if (!cell.atEnd()) {
                throw cell.broken(cell.position(), "expected a comma or the end of the cell");
            }
            boolean kept = check == DomainCheck.KEEP
                    && faults.all().forAll(fault -> fault.code().equals(OUTSIDE_DOMAIN));
            return kept ? Validation.valid(read) : faults.validation(() -> read);
        } catch (BrokenCell e) {
            faults.add(e.fault());
            return Validation.invalid(faults.all());
        }
    }

    private UnaryTest cellTest() {
        int start = cell.position();
        if (cell.atEnd()) {
            throw cell.broken(start, "expected a condition such as `-`");
        }
        if (cell.accept("-")) {
            if (cell.atEnd()) {
                return AnyTest.of(cell.spanFrom(start));
            }
            cell.back(start);
        }
        return list(0);
    }

    private UnaryTest list(int depth) {
        int start = cell.position();
        List<UnaryTest> tests = new ArrayList<>();
        do {
            tests.add(single(depth));
        } while (cell.another(faults));
        return tests.size() == 1 ? tests.get(0) : AnyOfTest.of(tests, cell.spanFrom(start));
    }

    private UnaryTest single(int depth) {
        int start = cell.position();
        if (cell.acceptCall("not")) {
            if (depth == DEEPEST) {
                throw cell.broken(start, "expected at most " + DEEPEST + " `not` inside each other");
            }
            UnaryTest negated = list(depth + 1);
            cell.expect(")", "a comma or `)`");
            return NotTest.of(negated, cell.spanFrom(start));
        }
        if (cell.acceptWord("null")) {
            return absent(start);
        }
        return domain instanceof SetDomain set ? sets.test(set) : comparison(start);
    }

    private UnaryTest absent(int start) {
        if (!optional) {
            faults.error(
                    NEVER_ABSENT,
                    cell.place(start),
                    "`null` in column `" + column + "`, whose fact is never absent",
                    domain instanceof SetDomain ? "write `empty` for a set without members" : "write `-` or a value");
        }
        return NullTest.of(cell.spanFrom(start));
    }

    private UnaryTest textPart(TextDomain texts, TextPart where, int start) {
        boolean call = cell.follows("(");
        if (call) {
            cell.expectFact();
        }
        RawLiteral part = cell.literal();
        if (call) {
            cell.expect(")", "`)`");
        }
        FactValue read = literals.read(part, texts, cell.place(part.span().start()));
        return TextPartTest.of(where, (TextValue) read, cell.spanFrom(start));
    }

    /** Takes {@code starts with} and the like; {@code contains} alone is a text. */
    private Optional<TextPart> textPart() {
        int start = cell.position();
        for (TextPart where : TextPart.values()) {
            if (cell.acceptWords(where.words())) {
                if (!cell.atEnd() && !cell.follows(",") && !cell.follows(")")) {
                    return Optional.of(where);
                }
                cell.back(start);
            }
        }
        return Optional.empty();
    }

    private UnaryTest comparison(int start) {
        boolean named = operands.nameFollows();
        Optional<TextPart> part = named ? Optional.empty() : textPart();
        if (part.isPresent() && domain.base() instanceof TextDomain texts) {
            return textPart(texts, part.get(), start);
        }
        if (part.isPresent() && part.get() != TextPart.CONTAINS) {
            throw new BrokenCell(Diagnostic.error(
                    TEXT_TEST,
                    cell.place(start),
                    "`" + part.get().words() + "` in column `" + column + "`, which holds no free text, expected "
                            + domain.words()));
        }
        cell.back(start);
        if (cell.accept("?") && !COMPARED.stream().anyMatch(c -> cell.follows(c.symbol()))) {
            throw cell.broken(cell.position(), "expected a comparison such as `>` behind `?`");
        }
        if (!named && (cell.acceptWord("contains") || cell.acceptWord("empty"))) {
            TextSpan word = cell.spanFrom(start);
            cell.back(start);
            RawLiteral literal = cell.literal();
            if (cell.atEnd() || cell.follows(",") || cell.follows(")")) {
                cell.back(start);
                return ComparisonTest.of(Comparison.EQUAL, operands.operand(), literal.span());
            }
            throw new BrokenCell(Diagnostic.error(
                    SET_TEST,
                    cell.place(word.start()),
                    "`" + Literal.shown(literal.text()) + "` in column `" + column + "`, which holds a single value",
                    "write " + domain.words()));
        }
        for (Comparison comparison : COMPARED) {
            if (cell.accept(comparison.symbol())) {
                return compared(comparison, start);
            }
        }
        for (String opening : List.of("[", "(", "]")) {
            boolean interval =
                    cell.follows(opening) && (!opening.equals("(") || !domain.ordered() || cell.intervalFollows());
            if (interval && cell.accept(opening)) {
                return interval(opening.equals("["), start);
            }
        }
        Operand value = operands.operand();
        return ComparisonTest.of(Comparison.EQUAL, value, cell.spanFrom(start));
    }

    private UnaryTest compared(Comparison comparison, int start) {
        if (!comparison.ordering() && cell.acceptWord("null")) {
            UnaryTest absent = absent(start);
            return comparison == Comparison.EQUAL ? absent : NotTest.of(absent, cell.spanFrom(start));
        }
        Operand value = operands.operand();
        if (comparison.ordering() && !hasOrder(start, "`" + comparison.symbol() + "`")) {
            return NullTest.of(cell.spanFrom(start));
        }
        return ComparisonTest.of(comparison, value, cell.spanFrom(start));
    }

    private UnaryTest interval(boolean lowIncluded, int start) {
        Operand low = operands.operand();
        cell.expect("..", "`..` between the ends of an interval");
        Operand high = operands.operand();
        boolean highIncluded = cell.accept("]");
        if (!highIncluded && !cell.accept(")")) {
            cell.expect("[", "`]`, `)` or `[` at the end of an interval");
        }
        return hasOrder(start, "an interval")
                ? IntervalTest.of(low, lowIncluded, high, highIncluded, cell.spanFrom(start))
                : NullTest.of(cell.spanFrom(start));
    }

    private boolean hasOrder(int start, String what) {
        if (domain.ordered()) {
            return true;
        }
        faults.error(
                NO_ORDER,
                cell.place(start),
                what + " in column `" + column + "`, whose values have no order, expected " + domain.words(),
                "list the values with commas");
        return false;
    }

    private List<FactValue> values() {
        List<FactValue> values = new ArrayList<>();
        do {
            values.add(operands.value());
        } while (cell.another(faults));
        return values;
    }
}
