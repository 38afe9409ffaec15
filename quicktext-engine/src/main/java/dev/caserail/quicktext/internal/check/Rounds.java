package dev.caserail.quicktext.internal.check;

import dev.caserail.quicktext.internal.filter.Filters;
import dev.caserail.quicktext.syntax.Expression;
import dev.caserail.quicktext.syntax.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of variables at the begin of every round of a loop: as much as before the loop, if no round leaves less.
 * A variable stays certain only if all that the body assigns to it is certain wherever it stands.
 */
final class Rounds {
    private Rounds() {}

    static Flow entry(List<Node> body, Flow before, Paths paths) {
        Map<String, List<Node>> assigned = new LinkedHashMap<>();
        collect(body, assigned);
        Flow flow = before;
        for (Map.Entry<String, List<Node>> variable : assigned.entrySet()) {
            String name = variable.getKey();
            Shape known = before.variables().get(name).getOrNull();
            boolean certain = known != null
                    && known.certain()
                    && variable.getValue().stream().allMatch(Rounds::surely);
            Type type = known == null ? Types.ANY : known.type();
            if (known != null || !paths.isPlaceholder(name)) {
                flow = flow.assign(name, Shape.of(type, certain));
            }
        }
        return flow;
    }

    private static void collect(List<Node> nodes, Map<String, List<Node>> assigned) {
        for (Node node : nodes) {
            if (node instanceof Node.Assign assign) {
                assigned.computeIfAbsent(assign.variable(), n -> new ArrayList<>())
                        .add(node);
            } else if (node instanceof Node.Capture capture) {
                assigned.computeIfAbsent(capture.variable(), n -> new ArrayList<>())
                        .add(node);
                collect(capture.body(), assigned);
            } else if (node instanceof Node.Choice choice) {
                choice.branches().forEach(branch -> collect(branch.body(), assigned));
                collect(choice.otherwise(), assigned);
            } else if (node instanceof Node.Case cases) {
                cases.whens().forEach(when -> collect(when.body(), assigned));
            } else if (node instanceof Node.Loop loop) {
                collect(loop.body(), assigned);
                loop.otherwise().ifPresent(otherwise -> collect(otherwise, assigned));
            }
        }
    }

    /** Whether an assignment leaves something, if its variable held something before. */
    private static boolean surely(Node node) {
        if (node instanceof Node.Capture capture) {
            return Words.surely(capture.body());
        }
        Node.Assign assign = (Node.Assign) node;
        Expression value = assign.value() instanceof Expression.Filtered filtered ? filtered.value() : assign.value();
        boolean itself = value instanceof Expression.Path path && path.text().equals(assign.variable());
        boolean words = value instanceof Expression.Literal && !Expressions.blank(value);
        return (itself || words) && harmless(assign.value());
    }

    private static boolean harmless(Expression value) {
        return !(value instanceof Expression.Filtered filtered)
                || filtered.filters().stream()
                        .allMatch(call -> Filters.find(call.name())
                                .map(spec -> !spec.mayBlank())
                                .orElse(false));
    }
}
