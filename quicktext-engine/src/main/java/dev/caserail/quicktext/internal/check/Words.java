package dev.caserail.quicktext.internal.check;

import dev.caserail.quicktext.syntax.Node;
import java.util.List;

/** Whether a part of a template writes words whatever happens: text that is not blank, or an output, which never is. */
final class Words {
    private Words() {}

    static boolean surely(List<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Node.Interrupt) {
                return false;
            }
            if (surely(node)) {
                return true;
            }
            if (mayInterrupt(node)) {
                return false;
            }
        }
        return false;
    }

    private static boolean surely(Node node) {
        if (node instanceof Node.Text text) {
            return !text.text().isBlank();
        }
        if (node instanceof Node.Choice choice) {
            return surely(choice.otherwise()) && choice.branches().stream().allMatch(branch -> surely(branch.body()));
        }
        if (node instanceof Node.Case cases) {
            return cases.whens().stream().anyMatch(Node.When::otherwise)
                    && cases.whens().stream().allMatch(when -> surely(when.body()));
        }
        if (node instanceof Node.Loop loop) {
            return surely(loop.body()) && loop.otherwise().map(Words::surely).orElse(true);
        }
        return node instanceof Node.Output || node instanceof Node.Count || node instanceof Node.Cycle;
    }

    private static boolean mayInterrupt(Node node) {
        if (node instanceof Node.Choice choice) {
            return anyInterrupt(choice.otherwise())
                    || choice.branches().stream().anyMatch(branch -> anyInterrupt(branch.body()));
        }
        return node instanceof Node.Case cases && cases.whens().stream().anyMatch(when -> anyInterrupt(when.body()));
    }

    private static boolean anyInterrupt(List<Node> nodes) {
        return nodes.stream().anyMatch(node -> node instanceof Node.Interrupt || mayInterrupt(node));
    }
}
