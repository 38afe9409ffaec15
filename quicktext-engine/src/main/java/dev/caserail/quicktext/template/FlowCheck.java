package dev.caserail.quicktext.template;

import dev.caserail.quicktext.schema.PlaceholderKind;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Proves that no output can be a hole (Q6, Q7): walks the tree with the set of facts "this is there" that the conditions
 * around a place have established.
 *
 * <p>A test establishes a fact where its outcome differs from the outcome it has for a missing value: then-branch of
 * {@code if x}, else-branch of {@code if x == blank}, then-branch of {@code if x == "A"}. {@code and} establishes all
 * facts of its sides when true, {@code or} when false; nothing else does.
 */
final class FlowCheck {
    private final SourceText source;
    private final Diagnostics faults;

    /** What a condition establishes. */
    private record Facts(Set<String> whenTrue, Set<String> whenFalse) {
        static final Facts NONE = new Facts(HashSet.empty(), HashSet.empty());

        Facts swapped() {
            return new Facts(whenFalse, whenTrue);
        }
    }

    private FlowCheck(SourceText source, Diagnostics faults) {
        this.source = source;
        this.faults = faults;
    }

    static void check(List<Node> nodes, SourceText source, Diagnostics faults) {
        new FlowCheck(source, faults).nodes(nodes, HashSet.empty(), false);
    }

    /** Lenient inside of an unreadable condition: it may have tested anything. */
    private void nodes(List<Node> nodes, Set<String> facts, boolean lenient) {
        for (Node node : nodes) {
            if (node instanceof Node.Output output) {
                output(output, facts, lenient);
            } else if (node instanceof Node.Choice choice) {
                choice(choice, facts, lenient);
            } else if (node instanceof Node.Loop loop) {
                loop(loop, facts, lenient);
            }
        }
    }

    private void output(Node.Output output, Set<String> facts, boolean lenient) {
        kind(output.value());
        boolean present = present(output.value(), facts);
        for (Node.FilterCall call : output.filters()) {
            if (call.argument().isPresent()) {
                Operand argument = call.argument().get();
                kind(argument);
                if (!present(argument, facts)) {
                    missing(argument, lenient);
                }
                present = true;
            }
        }
        if (!present) {
            missing(output.value(), lenient);
        }
    }

    private void missing(Operand operand, boolean lenient) {
        if (lenient || !(operand instanceof Operand.Path path)) {
            return;
        }
        faults.error(
                TemplateFault.MAY_BE_MISSING,
                source.at(path.offset()),
                "`" + path.text() + "` may be missing, expected a `default` or an enclosing `if` that tests it",
                "write {{ " + path.text() + " | default: \"…\" }}, or put the sentence between {% if " + path.text()
                        + " %} and {% endif %}");
    }

    /** Says whether an operand has a value for sure; what was reported otherwise counts as present. */
    private static boolean present(Operand operand, Set<String> facts) {
        if (operand instanceof Operand.Path path) {
            return path.fact().isEmpty() || facts.contains(path.fact().get());
        }
        return true;
    }

    private void kind(Operand operand) {
        if (operand instanceof Operand.Nothing || (operand instanceof Operand.Literal l && isBlank(l))) {
            faults.error(
                    TemplateFault.BLANK,
                    source.at(operand.offset()),
                    "this puts nothing into the text, expected words",
                    "write words, or leave the sentence out with {% if … %}");
            return;
        }
        Optional<PlaceholderKind> kind = operand.kind();
        if (kind.isPresent() && kind.get() == PlaceholderKind.FLAG) {
            faults.error(
                    TemplateFault.WRONG_KIND,
                    source.at(operand.offset()),
                    words(operand) + " is a flag, expected something that can be read in a sentence",
                    "test it with {% if … %} and write the words");
        } else if (kind.isPresent() && kind.get() == PlaceholderKind.LIST) {
            faults.error(
                    TemplateFault.WRONG_KIND,
                    source.at(operand.offset()),
                    words(operand) + " is a list, expected something that can be read in a sentence",
                    "go through it with {% for item in … %}");
        }
    }

    private static boolean isBlank(Operand.Literal literal) {
        return literal.value() instanceof String text && text.isBlank();
    }

    private void choice(Node.Choice choice, Set<String> facts, boolean lenient) {
        Set<String> rest = facts;
        boolean unsure = lenient;
        for (Node.Branch branch : choice.branches()) {
            Condition condition = branch.condition();
            condition.tests().forEach(this::test);
            warnAlwaysTrue(condition, rest);
            unsure |= condition.broken();
            Facts found = facts(condition);
            Facts effective = branch.negated() ? found.swapped() : found;
            nodes(branch.body(), rest.addAll(effective.whenTrue()), unsure);
            rest = rest.addAll(effective.whenFalse());
        }
        nodes(choice.otherwise(), rest, unsure);
    }

    private void loop(Node.Loop loop, Set<String> facts, boolean lenient) {
        if (loop.otherwise().isEmpty() && !present(loop.list(), facts) && !lenient) {
            String list = loop.list().text();
            faults.error(
                    TemplateFault.MAY_BE_MISSING,
                    source.at(loop.list().offset()),
                    "`" + list
                            + "` may be empty, expected an {% else %} in the loop or an enclosing `if` that tests it",
                    "put the loop and its sentence between {% if " + list + " %} and {% endif %}");
        }
        nodes(loop.body(), facts, lenient);
        loop.otherwise().ifPresent(otherwise -> nodes(otherwise, facts, lenient));
    }

    private void warnAlwaysTrue(Condition condition, Set<String> facts) {
        if (condition.tests().size() != 1
                || !(condition.tests().get(0) instanceof Condition.Truth truth)
                || !(truth.operand() instanceof Operand.Path path)
                || !(path.target() instanceof Target.Value value)
                || value.type() == PlaceholderKind.FLAG
                || !present(path, facts)) {
            return;
        }
        faults.add(Diagnostic.warning(
                TemplateFault.ALWAYS_TRUE,
                source.at(path.offset()),
                "`" + path.text() + "` is always there at this place, so this test decides nothing",
                "remove the test and the branch that is never used"));
    }

    private static Facts facts(Condition condition) {
        if (condition.broken()) {
            return Facts.NONE;
        }
        List<Condition.Test> tests = condition.tests();
        Facts all = facts(tests.get(tests.size() - 1));
        for (int i = condition.joins().size() - 1; i >= 0; i--) {
            Facts left = facts(tests.get(i));
            all = condition.joins().get(i) == Condition.Join.AND
                    ? new Facts(left.whenTrue().addAll(all.whenTrue()), HashSet.empty())
                    : new Facts(HashSet.empty(), left.whenFalse().addAll(all.whenFalse()));
        }
        return all;
    }

    private static Facts facts(Condition.Test test) {
        Set<String> tested = HashSet.empty();
        if (test instanceof Condition.Truth truth) {
            tested = tested(truth.operand());
        } else if (test instanceof Condition.Comparison comparison) {
            boolean size = isSize(comparison.left()) || isSize(comparison.right());
            boolean paths = comparison.left() instanceof Operand.Path && comparison.right() instanceof Operand.Path;
            if (!(size && paths)) {
                tested = tested(comparison.left()).addAll(tested(comparison.right()));
            }
        }
        if (tested.isEmpty()) {
            return Facts.NONE;
        }
        boolean whenMissing = Condition.holds(test, FlowCheck::valueIfMissing);
        return whenMissing ? new Facts(HashSet.empty(), tested) : new Facts(tested, HashSet.empty());
    }

    private static boolean isSize(Operand operand) {
        return operand instanceof Operand.Path path && path.target() instanceof Target.Size;
    }

    /** The facts a test on this operand is about. */
    private static Set<String> tested(Operand operand) {
        if (!(operand instanceof Operand.Path path)) {
            return HashSet.empty();
        }
        if (path.target() instanceof Target.Size size) {
            Optional<String> fact = new Operand.Path("", size.list(), 0).fact();
            return fact.<Set<String>>map(HashSet::of).orElse(HashSet.empty());
        }
        return path.fact().<Set<String>>map(HashSet::of).orElse(HashSet.empty());
    }

    private static Optional<Object> valueIfMissing(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return Optional.of(literal.value());
        }
        return isSize(operand) ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    }

    private void test(Condition.Test test) {
        if (!(test instanceof Condition.Comparison comparison)) {
            return;
        }
        Operand left = comparison.left();
        Operand right = comparison.right();
        Condition.Sign sign = comparison.sign();
        boolean nothing = left instanceof Operand.Nothing || right instanceof Operand.Nothing;
        if (nothing) {
            if (sign != Condition.Sign.EQUAL && sign != Condition.Sign.UNEQUAL) {
                wrong(comparison, "`" + sign.text() + "` cannot compare with nothing", "use == or !=");
            }
            return;
        }
        if (left.kind().isEmpty() || right.kind().isEmpty()) {
            return;
        }
        PlaceholderKind leftKind = left.kind().get();
        PlaceholderKind rightKind = right.kind().get();
        String both = words(left) + " is a " + leftKind.word() + " and " + words(right) + " a " + rightKind.word();
        if (sign == Condition.Sign.CONTAINS) {
            if (leftKind != PlaceholderKind.TEXT || rightKind != PlaceholderKind.TEXT) {
                wrong(comparison, both + ", expected two texts around `contains`", "compare texts");
            }
        } else if (leftKind != rightKind || leftKind == PlaceholderKind.LIST) {
            wrong(
                    comparison,
                    both + ", expected two values of one kind around `" + sign.text() + "`",
                    "compare like with like");
        } else if (sign.orders() && !Condition.ordered(leftKind)) {
            wrong(
                    comparison,
                    "`" + sign.text() + "` orders numbers, dates and date-times, not a " + leftKind.word(),
                    "use == or !=");
        }
    }

    private void wrong(Condition.Comparison comparison, String message, String help) {
        faults.error(TemplateFault.WRONG_KIND, source.at(comparison.offset()), message, help);
    }

    private static String words(Operand operand) {
        if (operand instanceof Operand.Path path) {
            return "`" + path.text() + "`";
        }
        return operand instanceof Operand.Literal literal ? "`" + literal.value() + "`" : "nothing";
    }
}
