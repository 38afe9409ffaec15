package dev.caserail.quicktext.syntax;

import java.util.List;
import java.util.Locale;

/** What stands between the signs of an output or in a tag: a value, or a test of values. Offsets are into the source. */
public sealed interface Expression {
    /** {@return its first character in the source, from 0} */
    int offset();

    /**
     * A text, number or flag written in the template.
     *
     * @param value a {@link String}, {@link Long}, {@link java.math.BigInteger}, {@link java.math.BigDecimal} or {@link
     *     Boolean}
     * @param offset its place
     */
    record Literal(Object value, int offset) implements Expression {}

    /**
     * One of Liquid's words for nothing.
     *
     * @param word which one
     * @param offset its place
     */
    record Nothing(NothingWord word, int offset) implements Expression {}

    /** Liquid's words for nothing. */
    enum NothingWord {
        /** {@code nil} or {@code null}. */
        NIL,
        /** {@code blank}. */
        BLANK,
        /** {@code empty}. */
        EMPTY;

        /** {@return the word as written} */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A name and the steps behind it, such as {@code order.items[0].name}.
     *
     * @param text the path as written
     * @param steps at least one; the first is the name it starts from
     * @param offset its place
     */
    record Path(String text, List<Step> steps, int offset) implements Expression {
        /** Keeps the steps as they are. */
        public Path {
            steps = List.copyOf(steps);
        }

        /** {@return the name it starts from; empty if it starts with brackets around something else than a text} */
        public String root() {
            return steps.get(0) instanceof Name name ? name.name() : "";
        }
    }

    /** One step of a path. */
    sealed interface Step {
        /** {@return its place} */
        int offset();
    }

    /**
     * A step by name: {@code .name} or {@code ["name"]}.
     *
     * @param name the name
     * @param offset its place
     */
    record Name(String name, int offset) implements Step {}

    /**
     * A step by number or by a name that is known only when rendered: {@code [0]}, {@code [key]}.
     *
     * @param index what stands in the brackets
     * @param offset its place
     */
    record Index(Expression index, int offset) implements Step {}

    /**
     * Whole numbers from one to another, both inclusive: {@code (1..5)}.
     *
     * @param first the first
     * @param last the last
     * @param offset its place
     */
    record Range(Expression first, Expression last, int offset) implements Expression {}

    /**
     * A test of two values.
     *
     * @param left the left one
     * @param sign what is tested
     * @param right the right one
     * @param offset the place of the sign
     */
    record Comparison(Expression left, Sign sign, Expression right, int offset) implements Expression {}

    /** What a comparison tests. */
    enum Sign {
        /** {@code ==}. */
        EQUAL("=="),
        /** {@code !=} or {@code <>}. */
        UNEQUAL("!="),
        /** {@code <}. */
        LESS("<"),
        /** {@code <=}. */
        AT_MOST("<="),
        /** {@code >}. */
        MORE(">"),
        /** {@code >=}. */
        AT_LEAST(">="),
        /** {@code contains}. */
        CONTAINS("contains");

        private final String text;

        Sign(String text) {
            this.text = text;
        }

        /** {@return the sign as written} */
        public String text() {
            return text;
        }

        /** {@return whether it asks which value is greater} */
        public boolean orders() {
            return this == LESS || this == AT_MOST || this == MORE || this == AT_LEAST;
        }
    }

    /**
     * Several tests. Liquid joins from right to left: {@code a and b or c} is {@code a and (b or c)}.
     *
     * @param tests at least two
     * @param ands for each but the last, whether it must hold together with all that is right of it, and not only one
     * @param offset the place of the first
     */
    record Joined(List<Expression> tests, List<Boolean> ands, int offset) implements Expression {
        /** Keeps the tests as they are. */
        public Joined {
            tests = List.copyOf(tests);
            ands = List.copyOf(ands);
        }
    }

    /**
     * A value that goes through filters.
     *
     * @param value the value
     * @param filters the filters, in order
     * @param offset the place of the value
     */
    record Filtered(Expression value, List<FilterCall> filters, int offset) implements Expression {
        /** Keeps the filters as they are. */
        public Filtered {
            filters = List.copyOf(filters);
        }
    }

    /**
     * One filter with its arguments.
     *
     * @param name the filter
     * @param arguments the arguments without a name, in order
     * @param named the arguments with a name, in order
     * @param offset the place of its name
     */
    record FilterCall(String name, List<Expression> arguments, List<NamedArgument> named, int offset) {
        /** Keeps the arguments as they are. */
        public FilterCall {
            arguments = List.copyOf(arguments);
            named = List.copyOf(named);
        }
    }

    /**
     * An argument with a name, such as {@code one: "item"}.
     *
     * @param name the name
     * @param value the value
     * @param offset the place of the name
     */
    record NamedArgument(String name, Expression value, int offset) {}
}
