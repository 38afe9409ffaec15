package dev.caserail.routing.condition;

import dev.caserail.routing.condition.CellScanner.BrokenCell;
import dev.caserail.routing.condition.CellScanner.RawLiteral;
import dev.caserail.routing.fact.CodeValue;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactValue;
import dev.caserail.routing.fact.NumberValue;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.Location;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.math.BigDecimal;
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
 * {@code contains all (x, y)}, {@code contains none (x, y)}, {@code empty}.
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

    private static final int DEEPEST = 8;

    private final CellScanner cell;
    private final String column;
    private final Domain domain;
    private final boolean optional;
    private final Diagnostics faults = new Diagnostics();
    private final LiteralReader literals;

    private ConditionParser(
            String text, String column, Domain domain, boolean optional, IntFunction<? extends Location> place) {
        this.cell = new CellScanner(text, place);
        this.column = column;
        this.domain = domain;
        this.optional = optional;
        this.literals = new LiteralReader(column, faults);
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
        ConditionParser parser = new ConditionParser(text, column.name(), column.domain(), column.optional(), place);
        return parser.whole(parser::cellTest);
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
        ConditionParser parser = new ConditionParser(text, column, domain, false, place);
        return parser.whole(parser::value);
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
        ConditionParser parser = new ConditionParser(text, column, domain, false, place);
        return parser.whole(parser::values);
    }

    private <T> Validation<Seq<Diagnostic>, T> whole(Supplier<? extends T> part) {
        try {
            T read = part.get();
            if (!cell.atEnd()) {
                throw cell.broken(cell.position(), "expected a comma or the end of the cell");
            }
            return faults.validation(() -> read);
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
        } while (cell.accept(","));
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
        return domain instanceof SetDomain set ? membership(set, start) : comparison(start);
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

    private UnaryTest comparison(int start) {
        if (cell.acceptWord("contains") || cell.acceptWord("empty")) {
            TextSpan word = cell.spanFrom(start);
            cell.back(start);
            RawLiteral literal = cell.literal();
            if (cell.atEnd() || cell.follows(",") || cell.follows(")")) {
                return ComparisonTest.of(Comparison.EQUAL, fit(literal), literal.span());
            }
            throw new BrokenCell(Diagnostic.error(
                    SET_TEST,
                    cell.place(word.start()),
                    "`" + Literal.shown(literal.text()) + "` in column `" + column + "`, which holds a single value",
                    "write " + domain.words()));
        }
        for (Comparison comparison : List.of(
                Comparison.AT_MOST,
                Comparison.AT_LEAST,
                Comparison.NOT_EQUAL,
                Comparison.LESS,
                Comparison.GREATER,
                Comparison.EQUAL)) {
            if (cell.accept(comparison.symbol())) {
                return compared(comparison, start);
            }
        }
        for (String opening : List.of("[", "(", "]")) {
            boolean interval = !opening.equals("(") || !domain.ordered() || cell.intervalFollows();
            if (interval && cell.accept(opening)) {
                return interval(opening.equals("["), start);
            }
        }
        FactValue value = value();
        return ComparisonTest.of(Comparison.EQUAL, value, cell.spanFrom(start));
    }

    private UnaryTest compared(Comparison comparison, int start) {
        if (!comparison.ordering() && cell.acceptWord("null")) {
            UnaryTest absent = absent(start);
            return comparison == Comparison.EQUAL ? absent : NotTest.of(absent, cell.spanFrom(start));
        }
        FactValue value = value();
        if (comparison.ordering() && !hasOrder(start, "`" + comparison.symbol() + "`")) {
            return NullTest.of(cell.spanFrom(start));
        }
        return ComparisonTest.of(comparison, value, cell.spanFrom(start));
    }

    private UnaryTest interval(boolean lowIncluded, int start) {
        FactValue low = value();
        cell.expect("..", "`..` between the ends of an interval");
        FactValue high = value();
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

    private UnaryTest membership(SetDomain set, int start) {
        if (cell.acceptWord("empty")) {
            return EmptyTest.of(cell.spanFrom(start));
        }
        if (cell.acceptWord("contains")) {
            for (Membership membership : Membership.values()) {
                if (cell.acceptCall(membership.word())) {
                    return ContainsTest.of(membership, codes(set), cell.spanFrom(start));
                }
            }
            CodeValue code = code(set);
            return ContainsTest.of(Membership.ANY, List.of(code), cell.spanFrom(start));
        }
        if (cell.followsLiteral()) {
            RawLiteral literal = cell.literal();
            faults.error(
                    SET_TEST,
                    cell.place(start),
                    "`" + Literal.shown(literal.text()) + "` in column `" + column + "`, which holds a set of codes",
                    "write `contains " + Literal.shown(literal.text()) + "`");
            return EmptyTest.of(literal.span());
        }
        throw cell.broken(start, "expected " + domain.words());
    }

    private List<CodeValue> codes(SetDomain set) {
        List<CodeValue> codes = new ArrayList<>();
        do {
            codes.add(code(set));
        } while (cell.accept(","));
        cell.expect(")", "a comma or `)`");
        return codes;
    }

    private CodeValue code(SetDomain set) {
        RawLiteral literal = cell.literal();
        return literals.code(literal, set.members(), cell.place(literal.span().start()));
    }

    private List<FactValue> values() {
        List<FactValue> values = new ArrayList<>();
        do {
            values.add(value());
        } while (cell.accept(","));
        return values;
    }

    private FactValue value() {
        if (!domain.ordered()) {
            return fit(cell.literal());
        }
        int start = cell.position();
        Operand result = sum(0);
        return literals.fit(result.value(), result.text(), domain, cell.place(start));
    }

    private Operand sum(int depth) {
        int start = cell.position();
        Operand left = product(depth);
        while (true) {
            if (cell.accept("+")) {
                left = applied('+', left, product(depth), start);
            } else if (cell.accept("-")) {
                left = applied('-', left, product(depth), start);
            } else {
                return left;
            }
        }
    }

    private Operand product(int depth) {
        int start = cell.position();
        Operand left = factor(depth);
        while (true) {
            if (cell.accept("*")) {
                left = applied('*', left, factor(depth), start);
            } else if (cell.accept("/")) {
                left = applied('/', left, factor(depth), start);
            } else {
                return left;
            }
        }
    }

    private Operand factor(int depth) {
        int start = cell.position();
        if (depth == DEEPEST) {
            throw cell.broken(start, "expected at most " + DEEPEST + " parentheses inside each other");
        }
        if (cell.acceptMinus()) {
            Operand minusOne = new Operand(Optional.of(NumberValue.of(BigDecimal.ONE.negate())), "-1");
            return applied('*', factor(depth + 1), minusOne, start);
        }
        if (cell.accept("(")) {
            Operand inside = sum(depth + 1);
            cell.expect(")", "`)`");
            return inside;
        }
        RawLiteral raw = cell.literal(true);
        return new Operand(literals.operand(raw, domain, cell.place(start)), raw.text());
    }

    private Operand applied(char operator, Operand left, Operand right, int start) {
        if (left.value().isEmpty() || right.value().isEmpty()) {
            return new Operand(Optional.empty(), "");
        }
        FactValue first = left.value().get();
        FactValue second = right.value().get();
        Optional<FactValue> result = LiteralArithmetic.apply(operator, first, second);
        if (result.isEmpty()) {
            literals.cannotPutTogether(first, operator, second, cell.place(start));
        }
        return new Operand(result, result.map(FactValue::shown).orElse(""));
    }

    /** A part of an expression: its value, unless a fault was told, and how a message shows it. */
    private record Operand(Optional<FactValue> value, String text) {}

    private FactValue fit(RawLiteral literal) {
        return literals.read(literal, domain, cell.place(literal.span().start()));
    }
}
