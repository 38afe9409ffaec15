package dev.caserail.routing.internal.feel;

import dev.caserail.routing.dmn.type.DmnFacts;
import dev.caserail.routing.dmn.type.DmnScalar;
import dev.caserail.routing.dmn.type.DmnSingle;
import dev.caserail.routing.dmn.type.DmnType;
import dev.caserail.routing.dmn.type.DmnValue;
import dev.caserail.routing.fact.CodeValue;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FactValue;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.fact.FlagValue;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.NumberValue;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.fact.TextValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * An expression within our reach: literals, names, arithmetic, joined texts, comparisons. What is absent makes the whole
 * absent, as FEEL's null does. Numbers have FEEL's 34 digits.
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

        @Override
        public DmnType type() {
            return DmnScalar.of(NumberDomain.any());
        }

        @Override
        public Optional<DmnValue> value(DmnFacts facts) {
            return number(left, facts)
                    .flatMap(l -> number(right, facts).flatMap(r -> result(l, r)))
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
            Optional<FactValue> l = single(left, facts);
            Optional<FactValue> r = single(right, facts);
            if (l.isEmpty() || r.isEmpty()) {
                return Optional.empty();
            }
            return holds(l.get(), r.get()).map(h -> DmnValue.of(FlagValue.of(h)));
        }

        private Optional<Boolean> holds(FactValue l, FactValue r) {
            if (operator.equals("=") || operator.equals("!=")) {
                boolean equal = plain(l).equals(plain(r));
                return Optional.of(operator.equals("=") == equal);
            }
            return ValueComparison.compare(l, r).map(order -> switch (operator) {
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                default -> order >= 0;
            });
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

    /** Codes and texts are one kind in FEEL. */
    private static FactValue plain(FactValue value) {
        return value instanceof CodeValue code ? TextValue.of(code.code()) : value;
    }
}
