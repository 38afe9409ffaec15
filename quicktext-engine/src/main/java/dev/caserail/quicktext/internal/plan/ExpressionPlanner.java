package dev.caserail.quicktext.internal.plan;

import dev.caserail.quicktext.internal.filter.FilterSpec;
import dev.caserail.quicktext.internal.filter.Filters;
import dev.caserail.quicktext.internal.value.LiquidRange;
import dev.caserail.quicktext.internal.value.Numbers;
import dev.caserail.quicktext.internal.value.Values;
import dev.caserail.quicktext.schema.MissingValue;
import dev.caserail.quicktext.schema.Placeholder;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.quicktext.schema.PlaceholderValues;
import dev.caserail.quicktext.syntax.Expression;
import dev.caserail.quicktext.syntax.Expression.NothingWord;
import dev.caserail.quicktext.syntax.Expression.Sign;
import dev.caserail.quicktext.syntax.TemplateMode;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns expressions into reads and conditions. */
final class ExpressionPlanner {
    private final boolean guarded;
    private final @Nullable PlaceholderSchema<?> schema;
    private final Names names;
    /** Whether names that nothing else gives are handed over by the template that renders this one. */
    private final boolean parameters;

    private final SourceText source;

    ExpressionPlanner(
            TemplateMode mode,
            @Nullable PlaceholderSchema<?> schema,
            Names names,
            boolean parameters,
            SourceText source) {
        this.guarded = mode == TemplateMode.GUARDED;
        this.schema = schema;
        this.names = names;
        this.parameters = parameters;
        this.source = source;
    }

    Read read(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return new Read.Constant(literal.value());
        }
        if (expression instanceof Expression.Path path) {
            Read read = path(path);
            return read instanceof Read.OfHost || read instanceof Read.Asked || read instanceof OfItem
                    ? read
                    : new Read.Named(read, path.text());
        }
        if (expression instanceof Expression.Filtered filtered) {
            return filtered(filtered);
        }
        if (expression instanceof Expression.Range range) {
            Read first = read(range.first());
            Read last = read(range.last());
            return frame -> new LiquidRange(whole(first.read(frame)), whole(last.read(frame)));
        }
        if (expression instanceof Expression.Comparison || expression instanceof Expression.Joined) {
            Condition condition = condition(expression);
            return frame -> condition.holds(frame);
        }
        Expression.Nothing nothing = (Expression.Nothing) expression;
        return new Read.Constant(nothing.word() == NothingWord.NIL ? null : "");
    }

    private static long whole(@Nullable Object value) {
        return Numbers.integer(Numbers.round(Numbers.of(value), 0, java.math.RoundingMode.DOWN));
    }

    private Read filtered(Expression.Filtered expression) {
        Read value = read(expression.value());
        for (Expression.FilterCall call : expression.filters()) {
            Optional<FilterSpec> spec = Filters.find(call.name());
            if (spec.isPresent()) {
                Read.Call arguments = Read.Call.of(
                        call.arguments().stream().map(this::read).toArray(Read[]::new),
                        call.named().stream()
                                .map(Expression.NamedArgument::name)
                                .toList(),
                        call.named().stream()
                                .map(argument -> read(argument.value()))
                                .toArray(Read[]::new));
                value = new Read.Filtered(
                        value,
                        arguments.constant() == null
                                ? spec.get().filter()
                                : spec.get().filter().prepare(arguments.constant()),
                        arguments,
                        guarded && !spec.get().takesNothing(),
                        spec.get().name().equals("default"));
            }
        }
        return value;
    }

    private Read path(Expression.Path path) {
        List<Expression.Step> steps = path.steps();
        String root = path.root();
        int loop = names.loopSlot(root);
        if (loop >= 0) {
            boolean simple = steps.size() == 2
                    && steps.get(1) instanceof Expression.Name name
                    && !name.name().equals("size");
            return simple ? new OfItem(loop, joined(steps, 1, 2), path.text()) : steps(slot(loop), steps, 1);
        }
        if (root.isEmpty()) {
            Read key = steps.get(0) instanceof Expression.Index index ? read(index.index()) : new Read.Constant(null);
            return steps(frame -> Values.index(frame.host, key.read(frame)), steps, 1);
        }
        if (schema != null) {
            Optional<Read> placeholder = placeholder(schema, path);
            if (placeholder.isPresent()) {
                return placeholder.get();
            }
        }
        if (names.hasVariable(root) || parameters) {
            return steps(variable(root), steps, 1);
        }
        return steps(fallback(root), steps, 1);
    }

    private static Read slot(int slot) {
        return frame -> {
            return Frame.plain(frame.slots[slot]);
        };
    }

    private Read variable(String root) {
        int slot = names.variable(root);
        Read otherwise = fallback(root);
        return frame -> {
            Object value = frame.slots[slot];
            return value == null ? otherwise.read(frame) : Frame.plain(value);
        };
    }

    private Read fallback(String root) {
        Read host = frame -> frame.host instanceof Map<?, ?> map ? Values.plain(map.get(root)) : null;
        if (!names.isCounter(root)) {
            return schema == null ? host : new Read.Constant(null);
        }
        String key = "counter " + root;
        return frame -> {
            Object counted = frame.registers().get(key);
            return counted == null ? host.read(frame) : counted;
        };
    }

    /** The longest path the schema knows, and the steps behind it. */
    private <T> Optional<Read> placeholder(PlaceholderSchema<T> of, Expression.Path path) {
        List<Expression.Step> steps = path.steps();
        int names = 0;
        while (names < steps.size() && steps.get(names) instanceof Expression.Name) {
            names++;
        }
        for (int length = names; length > 0; length--) {
            Optional<Placeholder<T>> placeholder = of.find(joined(steps, 0, length));
            if (placeholder.isPresent()) {
                return Optional.of(steps(host(placeholder.get(), path), steps, length));
            }
        }
        return Optional.empty();
    }

    @SuppressWarnings("unchecked") // a plan over a schema is only carried out with hosts of the schema's type
    private Read host(Placeholder<?> placeholder, Expression.Path path) {
        Read.OfHost read = new Read.OfHost((Placeholder<Object>) placeholder, path.text());
        return placeholder.whenMissing() == MissingValue.ASK ? new Read.Asked(read, source, path.offset()) : read;
    }

    /** Whether the sentence around an output is left out if there is nothing to put out. */
    boolean droppable(Expression expression) {
        Expression first = expression instanceof Expression.Filtered filtered ? filtered.value() : expression;
        return schema != null
                && first instanceof Expression.Path path
                && !names.hasVariable(path.root())
                && names.loopSlot(path.root()) < 0
                && schema.find(path.text())
                        .map(placeholder -> placeholder.whenMissing() == MissingValue.DROP_SENTENCE)
                        .orElse(false);
    }

    static String joined(List<Expression.Step> steps, int from, int to) {
        if (to == from + 1) {
            return ((Expression.Name) steps.get(from)).name();
        }
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(i == from ? "" : ".").append(((Expression.Name) steps.get(i)).name());
        }
        return joined.toString();
    }

    /** The steps behind a value, from one on. */
    private Read steps(Read value, List<Expression.Step> steps, int from) {
        Read at = value;
        int i = from;
        while (i < steps.size()) {
            if (steps.get(i) instanceof Expression.Index index) {
                Read before = at;
                Read key = read(index.index());
                at = frame -> Values.index(before.read(frame), key.read(frame));
                i++;
            } else {
                int to = i;
                while (to < steps.size() && steps.get(to) instanceof Expression.Name) {
                    to++;
                }
                at = named(at, steps, i, to);
                i = to;
            }
        }
        return at;
    }

    /** Steps by name; an item of a schema's list knows whole paths. */
    private Read named(Read value, List<Expression.Step> steps, int from, int to) {
        int count = to - from;
        String[] names = new String[count];
        String[] paths = new String[count];
        for (int i = 0; i < count; i++) {
            names[i] = joined(steps, from + i, from + i + 1);
            paths[i] = joined(steps, from, from + i + 1);
        }
        boolean sizeOfNothing = guarded && names[count - 1].equals("size");
        return frame -> {
            Object at = value.read(frame);
            int next = 0;
            if (at instanceof PlaceholderValues row) {
                next = count;
                while (next > 1 && !row.schema().has(paths[next - 1])) {
                    next--;
                }
                at = row.value(paths[next - 1]);
            }
            for (int i = next; i < count && at != null; i++) {
                at = Values.step(at, names[i]);
            }
            return at == null && sizeOfNothing ? (Object) 0L : at;
        };
    }

    Condition condition(Expression expression) {
        if (expression instanceof Expression.Joined joined) {
            return joined(joined);
        }
        if (expression instanceof Expression.Comparison comparison) {
            return comparison(comparison);
        }
        Read value = read(expression);
        return guarded ? frame -> present(value.read(frame)) : frame -> Values.truthy(value.read(frame));
    }

    private Condition joined(Expression.Joined joined) {
        Condition[] tests = joined.tests().stream().map(this::condition).toArray(Condition[]::new);
        boolean[] ands = new boolean[tests.length - 1];
        for (int i = 0; i < ands.length; i++) {
            ands[i] = joined.ands().get(i);
        }
        return frame -> {
            for (int i = 0; i < ands.length; i++) {
                frame.run.bounds().step();
                boolean holds = tests[i].holds(frame);
                if (holds != ands[i]) {
                    return holds;
                }
            }
            return tests[ands.length].holds(frame);
        };
    }

    /** In guarded mode a test asks whether something is there. */
    private static boolean present(@Nullable Object value) {
        return Values.truthy(value) && !Values.missing(value);
    }

    private Condition comparison(Expression.Comparison comparison) {
        Sign sign = comparison.sign();
        if (sign == Sign.EQUAL || sign == Sign.UNEQUAL) {
            Condition equal = nothing(comparison.left())
                    ? equal(read(comparison.right()), comparison.left())
                    : equal(read(comparison.left()), comparison.right());
            return sign == Sign.EQUAL ? equal : frame -> !equal.holds(frame);
        }
        Read left = read(comparison.left());
        Read right = read(comparison.right());
        return sign == Sign.CONTAINS
                ? frame -> contains(left.read(frame), right.read(frame), frame)
                : frame -> Values.holds(left.read(frame), sign, right.read(frame));
    }

    private static boolean contains(@Nullable Object all, @Nullable Object part, Frame frame) {
        if (all instanceof String text && part instanceof String target) {
            frame.run.bounds().search(text, target);
        } else if (all instanceof List<?> list && !(all instanceof LiquidRange)) {
            frame.run.bounds().steps(list.size() / 16);
        }
        return Values.holds(all, Sign.CONTAINS, part);
    }

    private boolean nothing(Expression expression) {
        return expression instanceof Expression.Nothing
                || (guarded && expression instanceof Expression.Literal literal && "".equals(literal.value()));
    }

    /** Whether a value is the same as what stands in the template. */
    Condition equal(Read value, Expression other) {
        if (nothing(other)) {
            if (guarded) {
                return frame -> Values.missing(value.read(frame));
            }
            NothingWord word = ((Expression.Nothing) other).word();
            return frame -> Values.is(value.read(frame), word);
        }
        Read right = read(other);
        return guarded
                ? frame -> {
                    Object left = value.read(frame);
                    return left != null && Values.equal(left, right.read(frame));
                }
                : frame -> Values.equal(value.read(frame), right.read(frame));
    }
}
