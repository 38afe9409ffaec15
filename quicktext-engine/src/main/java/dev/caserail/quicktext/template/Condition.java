package dev.caserail.quicktext.template;

import dev.caserail.quicktext.schema.PlaceholderKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A condition: tests joined by {@code and} and {@code or}, which have one precedence and bind from right to left, as in
 * Liquid. There is one join less than there are tests.
 */
record Condition(List<Test> tests, List<Join> joins, boolean broken) {
    /** How two conditions are joined. */
    enum Join {
        AND,
        OR
    }

    /** A comparison's sign. */
    enum Sign {
        EQUAL("=="),
        UNEQUAL("!="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">="),
        CONTAINS("contains");

        /** The signs as they are written. */
        static final Map<String, Sign> BY_TEXT = Map.of(
                "==",
                EQUAL,
                "!=",
                UNEQUAL,
                "<>",
                UNEQUAL,
                "<",
                LESS,
                "<=",
                AT_MOST,
                ">",
                MORE,
                ">=",
                AT_LEAST,
                "contains",
                CONTAINS);

        private final String text;

        Sign(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }

        boolean orders() {
            return this == LESS || this == AT_MOST || this == MORE || this == AT_LEAST;
        }
    }

    /** One test. */
    sealed interface Test {
        int offset();
    }

    /** A path or literal alone: there, and not {@code false}. */
    record Truth(Operand operand, int offset) implements Test {}

    /** Two operands compared. */
    record Comparison(Operand left, Sign sign, Operand right, int offset) implements Test {}

    /** Gives the value of an operand; empty where it is missing. */
    interface Lookup {
        Optional<Object> value(Operand operand);
    }

    static Condition unreadable() {
        return new Condition(List.of(), List.of(), true);
    }

    boolean holds(Lookup lookup) {
        if (broken) {
            return false;
        }
        boolean holds = holds(tests.get(tests.size() - 1), lookup);
        for (int i = joins.size() - 1; i >= 0; i--) {
            boolean left = holds(tests.get(i), lookup);
            holds = joins.get(i) == Join.AND ? left && holds : left || holds;
        }
        return holds;
    }

    /**
     * Decides one test. A missing value equals nothing, is unequal to everything, and is neither before nor after
     * anything.
     */
    static boolean holds(Test test, Lookup lookup) {
        if (test instanceof Truth truth) {
            Optional<Object> value = lookup.value(truth.operand());
            return value.isPresent() && !value.get().equals(false);
        }
        Comparison comparison = (Comparison) test;
        Optional<Object> left = lookup.value(comparison.left());
        Optional<Object> right = lookup.value(comparison.right());
        if (comparison.left() instanceof Operand.Nothing || comparison.right() instanceof Operand.Nothing) {
            boolean nothing = left.isEmpty() && right.isEmpty();
            return (comparison.sign() == Sign.EQUAL) == nothing;
        }
        if (left.isEmpty() || right.isEmpty()) {
            return comparison.sign() == Sign.UNEQUAL;
        }
        return compare(left.get(), comparison.sign(), right.get());
    }

    private static boolean compare(Object left, Sign sign, Object right) {
        if (sign == Sign.CONTAINS) {
            return left instanceof String l && right instanceof String r && l.contains(r);
        }
        int order = order(left, right);
        return switch (sign) {
            case EQUAL -> order == 0;
            case UNEQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
            case CONTAINS -> false;
        };
    }

    /** The check at load has made sure that the kinds agree, and that only ordered kinds are ordered. */
    private static int order(Object left, Object right) {
        if (left instanceof BigDecimal l && right instanceof BigDecimal r) {
            return l.compareTo(r);
        }
        if (left instanceof LocalDate l && right instanceof LocalDate r) {
            return l.compareTo(r);
        }
        if (left instanceof ZonedDateTime l && right instanceof ZonedDateTime r) {
            return l.toInstant().compareTo(r.toInstant());
        }
        return left.equals(right) ? 0 : 1;
    }

    /** Kinds that have an order. */
    static boolean ordered(PlaceholderKind kind) {
        return kind == PlaceholderKind.NUMBER || kind == PlaceholderKind.DATE || kind == PlaceholderKind.DATE_TIME;
    }
}
