package dev.caserail.routing.cell;

import dev.caserail.routing.cell.CellScanner.RawLiteral;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.OperandKinds;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.value.Calculation;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import dev.caserail.routing.value.FactReference;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.Operand;
import dev.caserail.routing.value.Operator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads what facts are compared with: literals, names of other inputs, and where values have an order, calculations with
 * both. Calculations with literals only are done at once.
 *
 * <p>At each place the longest name that stands there is taken. A code of the column's list, a flag's {@code true} and a
 * number win over an input of that very name; among texts the input wins, and the text needs quotes.
 */
final class OperandReader {
    private static final int DEEPEST = 8;
    private static final int MOST_STEPS = 200;

    private final CellScanner cell;
    private final String column;
    private final Domain domain;
    private final Optional<? extends FactSchema<?>> inputs;
    private final List<String> names;
    private final LiteralReader literals;
    private int steps;

    OperandReader(
            CellScanner cell,
            String column,
            Domain domain,
            Optional<? extends FactSchema<?>> inputs,
            LiteralReader literals) {
        this.cell = cell;
        this.column = column;
        this.domain = domain;
        this.inputs = inputs;
        this.names = inputs.map(schema ->
                        schema.columns().stream().map(FactColumn::name).toList())
                .orElse(List.of());
        this.literals = literals;
    }

    /** Takes a literal, or a calculation with literals; for columns without references. */
    FactValue value() {
        return (FactValue) operand();
    }

    Operand operand() {
        int start = cell.position();
        if (!domain.ordered()) {
            Optional<String> name = name();
            return name.isPresent() ? checked(FactReference.to(name.get()), start) : literal();
        }
        steps = 0;
        Part result = sum(0);
        Optional<Operand> operand = result.operand();
        if (operand.isPresent() && !(operand.get() instanceof FactValue)) {
            return checked(operand.get(), start);
        }
        return literals.fit(operand.map(FactValue.class::cast), result.text(), domain, cell.place(start));
    }

    /** Whether the name of an input stands here, and no literal of the column. */
    boolean nameFollows() {
        int start = cell.position();
        boolean found = name().isPresent();
        cell.back(start);
        return found;
    }

    private FactValue literal() {
        RawLiteral raw = cell.literal();
        return literals.read(raw, domain, cell.place(raw.span().start()));
    }

    /** Takes the longest name that stands here, unless a literal of the column does. */
    private Optional<String> name() {
        if (names.isEmpty() || cell.literalCallFollows()) {
            return Optional.empty();
        }
        int start = cell.position();
        int literal = domain.ordered() ? Math.max(cell.numberEnd(), bareEnd()) : cell.wordEnd();
        Optional<String> name = cell.acceptName(names);
        int end = cell.at();
        boolean wins = literal > end || (literal == end && name.isPresent() && literalWins(name.get()));
        if (wins) {
            cell.back(start);
            return Optional.empty();
        }
        return name;
    }

    /** Where a date, time or duration without quotes ends, in columns of these; among numbers, `2026-03-01` is none. */
    private int bareEnd() {
        return domain.ordered() && !(domain.base() instanceof NumberDomain) ? cell.temporalEnd() : cell.position();
    }

    private boolean literalWins(String name) {
        Domain base = domain.base();
        if (base instanceof FiniteDomain codes) {
            return codes.codes().contains(name) || name.equals(column);
        }
        if (base instanceof FlagDomain) {
            return name.equalsIgnoreCase("true") || name.equalsIgnoreCase("false");
        }
        return !(base instanceof TextDomain) || name.equals(column);
    }

    private Operand checked(Operand operand, int start) {
        FactSchema<?> schema = inputs.orElseThrow();
        if (Operand.references(operand).contains(column)) {
            literals.comparedWithItself(cell.place(start));
        } else if (!OperandKinds.comparable(operand, domain, schema)) {
            literals.cannotCompare(operand, schema, domain, cell.place(start));
        } else {
            return operand;
        }
        return literals.standIn(domain);
    }

    private Part sum(int depth) {
        int start = cell.position();
        Part left = product(depth);
        while (true) {
            if (cell.accept("+")) {
                left = applied(Operator.PLUS, left, product(depth), start);
            } else if (cell.accept("-")) {
                left = applied(Operator.MINUS, left, product(depth), start);
            } else {
                return left;
            }
        }
    }

    private Part product(int depth) {
        int start = cell.position();
        Part left = factor(depth);
        while (true) {
            if (cell.accept("*")) {
                left = applied(Operator.TIMES, left, factor(depth), start);
            } else if (cell.accept("/")) {
                left = applied(Operator.DIVIDED_BY, left, factor(depth), start);
            } else {
                return left;
            }
        }
    }

    private Part factor(int depth) {
        int start = cell.position();
        if (depth == DEEPEST) {
            throw cell.broken(start, "expected at most " + DEEPEST + " parentheses inside each other");
        }
        if (cell.acceptMinus()) {
            Part minusOne = new Part(Optional.of(NumberValue.of(BigDecimal.ONE.negate())), "-1");
            return applied(Operator.TIMES, factor(depth + 1), minusOne, start);
        }
        if (cell.accept("(")) {
            Part inside = sum(depth + 1);
            cell.expect(")", "`)`");
            return inside;
        }
        Optional<String> name = name();
        if (name.isPresent()) {
            return new Part(name.map(FactReference::to), name.get());
        }
        if (bareEnd() > start) {
            RawLiteral bare = cell.temporal();
            return new Part(literals.operand(bare, domain, cell.place(start)).map(value -> value), bare.text());
        }
        RawLiteral raw = names.isEmpty() ? cell.literal(true) : cell.phrase();
        return new Part(literals.operand(raw, domain, cell.place(start)).map(value -> value), raw.text());
    }

    private Part applied(Operator operator, Part left, Part right, int start) {
        if (++steps > MOST_STEPS) {
            throw cell.broken(start, "expected at most " + MOST_STEPS + " operators in a calculation");
        }
        if (left.operand().isEmpty() || right.operand().isEmpty()) {
            return Part.NONE;
        }
        Operand first = left.operand().get();
        Operand second = right.operand().get();
        Calculation calculation = Calculation.of(operator, first, second);
        Optional<Operand> result;
        if (first instanceof FactValue && second instanceof FactValue) {
            Fact value = calculation.value(FactLookup.NONE);
            result = value instanceof FactValue done ? Optional.of(done) : Optional.empty();
        } else {
            result = Optional.of((Operand) calculation)
                    .filter(made ->
                            OperandKinds.sample(made, inputs.orElseThrow()).isPresent());
        }
        if (result.isEmpty()) {
            literals.cannotPutTogether(calculation, cell.place(start));
        }
        return new Part(result, result.map(Operand::shown).orElse(""));
    }

    /** A part of an expression, unless a fault was told, and how a message shows it. */
    private record Part(Optional<Operand> operand, String text) {
        static final Part NONE = new Part(Optional.empty(), "");
    }
}
