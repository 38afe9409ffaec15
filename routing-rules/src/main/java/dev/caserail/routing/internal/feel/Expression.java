package dev.caserail.routing.internal.feel;

import dev.caserail.routing.dmn.type.DmnContext;
import dev.caserail.routing.dmn.type.DmnFacts;
import dev.caserail.routing.dmn.type.DmnList;
import dev.caserail.routing.dmn.type.DmnScalar;
import dev.caserail.routing.dmn.type.DmnSingle;
import dev.caserail.routing.dmn.type.DmnType;
import dev.caserail.routing.dmn.type.DmnValue;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.FlagValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.Operator;
import dev.caserail.routing.value.TextValue;
import dev.caserail.routing.value.ValueArithmetic;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An expression within our reach: literals, names, arithmetic, joined texts, comparisons, and the logic of three values.
 * What is absent is FEEL's null: arithmetic and order make the whole absent, {@code =} finds it equal to itself only, and
 * {@code and}, {@code or} and {@code if} follow DMN 1.5, clause 10.3.2. Numbers have FEEL's 34 digits.
 */
public sealed interface Expression {
    /** What kind of value it gives. */
    DmnType type();

    /** Evaluates it. */
    Optional<DmnValue> value(DmnFacts facts);

    /** A number as it is written, a text in quotes, a flag, a date … */
    record Constant(FactValue literal, DmnScalar type) implements Expression {
        @Override
        public Optional<DmnValue> value(DmnFacts facts) {
            return Optional.of(DmnValue.of(literal));
        }
    }

    /** The literal {@code null}, which fits every type. */
    record Null() implements Expression {
        @Override
        public DmnType type() {
            return DmnScalar.of(TextDomain.TEXT);
        }

        @Override
        public Optional<DmnValue> value(DmnFacts facts) {
            return Optional.empty();
        }
    }

    /** A name, or a path such as {@code Applicant.age}. */
    record Name(List<String> path, DmnType type) implements Expression {
        @Override
        public Optional<DmnValue> value(DmnFacts facts) {
            return facts.find(path);
        }
    }

    /** {@code + - * / **} on numbers. */
    record Arithmetic(char operator, Expression left, Expression right) implements Expression {
        private static final int MOST = 999;

        /** What decimal128, FEEL's format for numbers, has. */
        private static final int LARGEST_EXPONENT = 6144;

        @Override
        public DmnType type() {
            return DmnScalar.of(NumberDomain.any());
        }

        @Override
        public Optional<DmnValue> value(DmnFacts facts) {
            return number(left, facts)
                    .flatMap(l -> number(right, facts).flatMap(r -> result(l, r)))
                    .filter(n -> Math.abs((long) n.precision() - n.scale()) <= LARGEST_EXPONENT)
                    .map(n -> DmnValue.of(NumberValue.of(n)));
        }

        /** Nothing for what has no result, such as a division by zero. */
        private Optional<BigDecimal> result(BigDecimal l, BigDecimal r) {
            try {
                return switch (operator) {
                    case '+' -> Optional.of(l.add(r, MathContext.DECIMAL128));
                    case '-' -> Optional.of(l.subtract(r, MathContext.DECIMAL128));
                    case '*' -> Optional.of(l.multiply(r, MathContext.DECIMAL128));
                    case '/' -> r.signum() == 0 ? Optional.empty() : Optional.of(l.divide(r, MathContext.DECIMAL128));
                    default -> power(l, r);
                };
            } catch (ArithmeticException e) {
                return Optional.empty();
            }
        }

        private static Optional<BigDecimal> power(BigDecimal base, BigDecimal exponent) {
            boolean whole = exponent.stripTrailingZeros().scale() <= 0;
            if (!whole
                    || exponent.abs().compareTo(BigDecimal.valueOf(MOST)) > 0
                    || (base.signum() == 0 && exponent.signum() < 0)) {
                return Optional.empty();
            }
            return Optional.of(base.pow(exponent.intValueExact(), MathContext.DECIMAL128));
        }
    }

    /** {@code + - * /} with dates, times and durations. */
    record Shifted(char operator, Expression left, Expression right, DmnType type) implements Expression {
        @Override
        public Optional<DmnValue> value(DmnFacts facts) {
            return single(left, facts)
                    .flatMap(l -> single(right, facts).flatMap(r -> ValueArithmetic.apply(Operator.of(operator), l, r)))
                    .map(DmnValue::of);
        }
    }

    /** Texts joined by {@code +}. */
    record Joined(Expression left, Expression right) implements Expression {
        /** Longer texts are not made. */
        private static final int LONGEST = 100_000;

        @Override
        public DmnType type() {
            return DmnScalar.of(TextDomain.TEXT);
        }

        @Override
        public Optional<DmnValue> value(DmnFacts facts) {
            return text(left, facts)
                    .flatMap(l -> text(right, facts)
                            .filter(r -> l.length() + r.length() <= LONGEST)
                            .map(r -> DmnValue.of(TextValue.of(l + r))));
        }
    }

    /** {@code = != < <= > >=}. */
    record Compared(String operator, Expression left, Expression right) implements Expression {
        @Override
        public DmnType type() {
            return DmnScalar.of(FlagDomain.FLAG);
        }

        @Override
        public Optional<DmnValue> value(DmnFacts facts) {
            if (operator.equals("=") || operator.equals("!=")) {
                boolean equal = left.value(facts)
                        .map(Expression::plain)
                        .equals(right.value(facts).map(Expression::plain));
                return flag(operator.equals("=") == equal);
            }
            return single(left, facts)
                    .flatMap(l -> single(right, facts).flatMap(r -> ValueComparison.compare(l, r)))
                    .flatMap(order -> flag(
                            switch (operator) {
                                case "<" -> order < 0;
                                case "<=" -> order <= 0;
                                case ">" -> order > 0;
                                default -> order >= 0;
                            }));
        }
    }

    /** {@code and}, {@code or}: one false settles an {@code and}, one true an {@code or}, whatever the other side is. */
    record Joint(boolean and, Expression left, Expression right) implements Expression {
        @Override
        public DmnType type() {
            return DmnScalar.of(FlagDomain.FLAG);
        }

        @Override
        public Optional<DmnValue> value(DmnFacts facts) {
            Optional<Boolean> l = truth(left, facts);
            Optional<Boolean> r = truth(right, facts);
            Optional<Boolean> settles = Optional.of(!and);
            if (l.equals(settles) || r.equals(settles)) {
                return flag(!and);
            }
            return l.isPresent() && r.isPresent() ? flag(and) : Optional.empty();
        }
    }

    /** {@code not(…)}. */
    record Negated(Expression operand) implements Expression {
        @Override
        public DmnType type() {
            return DmnScalar.of(FlagDomain.FLAG);
        }

        @Override
        public Optional<DmnValue> value(DmnFacts facts) {
            return truth(operand, facts).flatMap(t -> flag(!t));
        }
    }

    /** {@code if … then … else …}; what is not true, null too, leads to {@code else}. */
    record Conditional(Expression condition, Expression then, Expression otherwise) implements Expression {
        @Override
        public DmnType type() {
            return then instanceof Null ? otherwise.type() : then.type();
        }

        @Override
        public Optional<DmnValue> value(DmnFacts facts) {
            return truth(condition, facts).orElse(false) ? then.value(facts) : otherwise.value(facts);
        }
    }

    /** Says whether a type holds values of a kind of domain; codes are texts. */
    static boolean is(DmnType type, Class<? extends Domain> kind) {
        return type instanceof DmnScalar scalar
                && (kind.isInstance(scalar.domain().base())
                        || (kind == TextDomain.class
                                && Kinds.word(scalar.domain()).equals("string")));
    }

    private static Optional<FactValue> single(Expression part, DmnFacts facts) {
        return part.value(facts).flatMap(v -> v instanceof DmnSingle one ? Optional.of(one.value()) : Optional.empty());
    }

    private static Optional<BigDecimal> number(Expression part, DmnFacts facts) {
        return single(part, facts)
                .flatMap(v -> v instanceof NumberValue n ? Optional.of(n.number()) : Optional.empty());
    }

    private static Optional<String> text(Expression part, DmnFacts facts) {
        return single(part, facts)
                .flatMap(v -> plain(v) instanceof TextValue t ? Optional.of(t.text()) : Optional.empty());
    }

    private static Optional<Boolean> truth(Expression part, DmnFacts facts) {
        return single(part, facts).flatMap(v -> v instanceof FlagValue f ? Optional.of(f.flag()) : Optional.empty());
    }

    private static Optional<DmnValue> flag(boolean flag) {
        return Optional.of(DmnValue.of(FlagValue.of(flag)));
    }

    private static DmnValue plain(DmnValue value) {
        if (value instanceof DmnSingle single) {
            return DmnValue.of(plain(single.value()));
        }
        if (value instanceof DmnList list) {
            return DmnList.of(list.members().stream().map(Expression::plain).toList());
        }
        Map<String, DmnValue> parts = new LinkedHashMap<>();
        ((DmnContext) value).entries().forEach((name, part) -> parts.put(name, plain(part)));
        return DmnContext.of(parts);
    }

    /** Codes and texts are one kind in FEEL. */
    private static FactValue plain(FactValue value) {
        return value instanceof CodeValue code ? TextValue.of(code.code()) : value;
    }
}
