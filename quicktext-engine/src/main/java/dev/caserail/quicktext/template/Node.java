package dev.caserail.quicktext.template;

import java.util.List;
import java.util.Optional;

/** The understood template. Offsets are into the source. */
sealed interface Node {
    int offset();

    /** Text that goes out as it is. */
    record Text(String text, int offset) implements Node {}

    /** {@code {{ value | filter }}}. */
    record Output(Operand value, List<FilterCall> filters, int offset) implements Node {}

    /** {@code if}, {@code unless} and what hangs on them. */
    record Choice(List<Branch> branches, List<Node> otherwise, int offset) implements Node {}

    /** {@code for}; the item is read from the frame of the given level. */
    record Loop(Operand.Path list, int level, List<Node> body, Optional<List<Node>> otherwise, int offset)
            implements Node {}

    /** What could not be understood; a draft shows it in place. */
    record Broken(String text, int offset) implements Node {}

    /** One branch of a choice. */
    record Branch(Condition condition, boolean negated, List<Node> body) {}

    /** One filter with its argument. */
    record FilterCall(Filter filter, Optional<Operand> argument, int offset) {}
}
