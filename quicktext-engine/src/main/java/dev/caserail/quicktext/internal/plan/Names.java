package dev.caserail.quicktext.internal.plan;

import dev.caserail.quicktext.syntax.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which slot a variable of one template has. */
final class Names {
    private final Map<String, Integer> variables = new HashMap<>();
    private final Set<String> counters = new HashSet<>();
    private final Deque<Loop> loops = new ArrayDeque<>();
    private int slots;

    /** A loop around the place being planned. */
    record Loop(String variable, int itemSlot, int stateSlot) {}

    Names(List<Node> nodes) {
        declare(nodes);
    }

    private void declare(List<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Node.Assign assign) {
                variable(assign.variable());
            } else if (node instanceof Node.Capture capture) {
                variable(capture.variable());
                declare(capture.body());
            } else if (node instanceof Node.Count count) {
                counters.add(count.variable());
            } else if (node instanceof Node.Choice choice) {
                choice.branches().forEach(branch -> declare(branch.body()));
                declare(choice.otherwise());
            } else if (node instanceof Node.Case cases) {
                cases.whens().forEach(when -> declare(when.body()));
            } else if (node instanceof Node.Loop loop) {
                declare(loop.body());
                loop.otherwise().ifPresent(this::declare);
            }
        }
    }

    /** The slot of a variable, new if it has none. */
    int variable(String name) {
        return variables.computeIfAbsent(name, n -> slots++);
    }

    boolean hasVariable(String name) {
        return variables.containsKey(name);
    }

    boolean isCounter(String name) {
        return counters.contains(name);
    }

    Map<String, Integer> variables() {
        return variables;
    }

    /** The slot of a name that a loop gives; -1 if none does. */
    int loopSlot(String name) {
        if (name.equals("forloop")) {
            return stateSlot();
        }
        for (Loop loop : loops) {
            if (loop.variable().equals(name)) {
                return loop.itemSlot();
            }
        }
        return -1;
    }

    /** The slot of the state of the innermost loop; -1 outside of all. */
    int stateSlot() {
        Loop loop = loops.peek();
        return loop == null ? -1 : loop.stateSlot();
    }

    Loop enter(String variable) {
        Loop loop = new Loop(variable, slots++, slots++);
        loops.push(loop);
        return loop;
    }

    void leave() {
        loops.pop();
    }

    int slots() {
        return slots;
    }
}
