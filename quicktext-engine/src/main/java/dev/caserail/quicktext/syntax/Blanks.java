package dev.caserail.quicktext.syntax;

import java.util.List;

/** Blocks that put nothing out but white space: Liquid drops the white space of their bodies. */
final class Blanks {
    private Blanks() {}

    static boolean onlyBlank(List<Node> nodes) {
        for (Node node : nodes) {
            if (!blank(node)) {
                return false;
            }
        }
        return true;
    }

    private static boolean blank(Node node) {
        if (node instanceof Node.Text text) {
            return text.text().isBlank();
        }
        if (node instanceof Node.Choice choice) {
            return onlyBlank(choice.otherwise())
                    && choice.branches().stream().allMatch(branch -> onlyBlank(branch.body()));
        }
        if (node instanceof Node.Case cases) {
            return cases.whens().stream().allMatch(when -> onlyBlank(when.body()));
        }
        if (node instanceof Node.Loop loop) {
            return onlyBlank(loop.body())
                    && loop.otherwise().map(Blanks::onlyBlank).orElse(true);
        }
        return node instanceof Node.Assign || node instanceof Node.Capture;
    }

    static List<Node> withoutText(List<Node> nodes) {
        return nodes.stream().filter(node -> !(node instanceof Node.Text)).toList();
    }
}
