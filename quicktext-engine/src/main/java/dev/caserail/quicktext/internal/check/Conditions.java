package dev.caserail.quicktext.internal.check;

import dev.caserail.quicktext.internal.value.Values;
import dev.caserail.quicktext.schema.PlaceholderKind;
import dev.caserail.quicktext.syntax.Expression;
import dev.caserail.quicktext.syntax.Expression.Sign;
import dev.caserail.quicktext.syntax.TemplateFault;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a condition establishes: a fact is established on the side where the outcome differs from the one for a missing
 * value. {@code and} establishes all facts of its sides when true, {@code or} when false.
 */
final class Conditions {
    private final Expressions expressions;
    private final Findings findings;

    /** What is there when a condition holds, and when it does not. */
    record Facts(Set<String> whenTrue, Set<String> whenFalse) {
        static final Facts NONE = new Facts(HashSet.empty(), HashSet.empty());

        Facts negatedIf(boolean negated) {
            return negated ? new Facts(/* whenTrue= */ whenFalse, /* whenFalse= */ whenTrue) : this;
        }
    }

    Conditions(Expressions expressions, Findings findings) {
        this.expressions = expressions;
        this.findings = findings;
    }

    Facts facts(Expression condition, Flow flow) {
        if (condition instanceof Expression.Joined joined) {
            return joined(joined, flow);
        }
        if (condition instanceof Expression.Comparison comparison) {
            return comparison(comparison, flow);
        }
        Shape shape = expressions.shape(condition, flow);
        return shape.size() || condition instanceof Expression.Filtered
                ? Facts.NONE
                : new Facts(HashSet.ofAll(shape.facts()), HashSet.empty());
    }

    /** From left to right each test knows what the tests before it have shown; from right to left they are joined. */
    private Facts joined(Expression.Joined joined, Flow before) {
        List<Facts> single = new ArrayList<>();
        Flow flow = before;
        for (int i = 0; i < joined.tests().size(); i++) {
            Facts facts = facts(joined.tests().get(i), flow);
            single.add(facts);
            if (i < joined.ands().size()) {
                flow = flow.with(joined.ands().get(i) ? facts.whenTrue() : facts.whenFalse());
            }
        }
        Facts all = single.get(single.size() - 1);
        for (int i = joined.ands().size() - 1; i >= 0; i--) {
            Facts left = single.get(i);
            all = joined.ands().get(i)
                    ? new Facts(left.whenTrue().addAll(all.whenTrue()), HashSet.empty())
                    : new Facts(HashSet.empty(), left.whenFalse().addAll(all.whenFalse()));
        }
        return all;
    }

    /** Says whether a test asks for what is there anyway. */
    void warnAlwaysTrue(Expression condition, Flow flow) {
        if (!(condition instanceof Expression.Path path)) {
            return;
        }
        Shape shape = expressions.shape(path, flow);
        boolean decides =
                !shape.certain() || shape.type().mayBe(PlaceholderKind.FLAG) || shape.type() instanceof Type.Any;
        if (!decides) {
            findings.warning(
                    TemplateFault.ALWAYS_TRUE,
                    path.offset(),
                    "`" + path.text() + "` is always there at this place, so this test decides nothing",
                    "remove the test and the branch that is never used");
        }
    }

    private Facts comparison(Expression.Comparison comparison, Flow flow) {
        Shape left = expressions.shape(comparison.left(), flow);
        Shape right = expressions.shape(comparison.right(), flow);
        check(comparison, left, right);
        boolean nothing = nothing(comparison.left()) || nothing(comparison.right());
        if (nothing) {
            Set<String> facts = HashSet.ofAll(left.facts()).addAll(right.facts());
            return left.size() || right.size()
                    ? Facts.NONE
                    : comparison.sign() == Sign.EQUAL
                            ? new Facts(HashSet.empty(), facts)
                            : new Facts(facts, HashSet.empty());
        }
        if (left.size() || right.size()) {
            return size(comparison, left, right);
        }
        Set<String> both = HashSet.ofAll(left.facts()).addAll(right.facts());
        return comparison.sign() == Sign.UNEQUAL ? new Facts(HashSet.empty(), both) : new Facts(both, HashSet.empty());
    }

    /** A size compared with a number: it tells of the list where 0 would have the other outcome. */
    private static Facts size(Expression.Comparison comparison, Shape left, Shape right) {
        Object a = number(comparison.left(), left);
        Object b = number(comparison.right(), right);
        if (a == null || b == null) {
            return Facts.NONE;
        }
        Set<String> facts = HashSet.ofAll(left.facts()).addAll(right.facts());
        return Values.holds(a, comparison.sign(), b)
                ? new Facts(HashSet.empty(), facts)
                : new Facts(facts, HashSet.empty());
    }

    private static @Nullable Object number(Expression expression, Shape shape) {
        if (shape.size()) {
            return 0L;
        }
        return expression instanceof Expression.Literal literal && literal.value() instanceof Number
                ? literal.value()
                : null;
    }

    static boolean nothing(Expression expression) {
        return expression instanceof Expression.Nothing
                || (expression instanceof Expression.Literal literal && "".equals(literal.value()));
    }

    private void check(Expression.Comparison comparison, Shape left, Shape right) {
        Sign sign = comparison.sign();
        if (nothing(comparison.left()) || nothing(comparison.right())) {
            if (sign != Sign.EQUAL && sign != Sign.UNEQUAL) {
                wrong(comparison, "`" + sign.text() + "` cannot compare with nothing", "use == or !=");
            }
            return;
        }
        Type a = left.type();
        Type b = right.type();
        if (a instanceof Type.Any || b instanceof Type.Any) {
            return;
        }
        String both =
                named(comparison.left()) + " is a " + a.word() + " and " + named(comparison.right()) + " a " + b.word();
        if (sign == Sign.CONTAINS) {
            boolean inList = a instanceof Type.ListOf list && list.item().equals(b);
            if (!inList && !(a.mayBe(PlaceholderKind.TEXT) && b.mayBe(PlaceholderKind.TEXT))) {
                wrong(
                        comparison,
                        both + ", expected two texts around `contains`",
                        "compare texts, or a list of texts with a text");
            }
        } else if (!a.equals(b) || a instanceof Type.ListOf || a instanceof Type.Row) {
            wrong(
                    comparison,
                    both + ", expected two values of one kind around `" + sign.text() + "`",
                    "compare like with like");
        } else if (sign.orders()
                && !a.mayBe(PlaceholderKind.NUMBER)
                && !a.mayBe(PlaceholderKind.DATE)
                && !a.mayBe(PlaceholderKind.DATE_TIME)) {
            wrong(
                    comparison,
                    "`" + sign.text() + "` orders numbers, dates and date-times, not a " + a.word(),
                    "use == or !=");
        }
    }

    private void wrong(Expression.Comparison comparison, String message, String help) {
        findings.error(TemplateFault.WRONG_KIND, comparison.offset(), message, help);
    }

    private static String named(Expression expression) {
        return "`" + Expressions.words(expression) + "`";
    }

    /** The comparison a {@code when} makes. */
    Facts when(Expression subject, Expression value, Flow flow) {
        return comparison(new Expression.Comparison(subject, Sign.EQUAL, value, value.offset()), flow);
    }
}
