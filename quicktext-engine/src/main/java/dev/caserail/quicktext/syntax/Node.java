package dev.caserail.quicktext.syntax;

import java.util.List;
import java.util.Optional;

/** A part of a template. Offsets are into the source. */
public sealed interface Node {
    /** {@return its first character in the source, from 0} */
    int offset();

    /**
     * Text that goes out as it is.
     *
     * @param text the text
     * @param offset its place
     */
    record Text(String text, int offset) implements Node {}

    /**
     * {@code {{ value | filter }}} or {@code {% echo value %}}.
     *
     * @param value what is put out
     * @param text the value as written
     * @param offset its place
     */
    record Output(Expression value, String text, int offset) implements Node {}

    /**
     * {@code if} or {@code unless} and what hangs on them.
     *
     * @param branches at least one; the first whose condition holds is used
     * @param otherwise what is used if none is
     * @param otherwiseOffset the place of {@code else}; -1 if there is none
     * @param offset its place
     */
    record Choice(List<Branch> branches, List<Node> otherwise, int otherwiseOffset, int offset) implements Node {}

    /**
     * A branch of a choice.
     *
     * @param condition when it is used
     * @param negated whether it is used when the condition does not hold
     * @param body what stands in it
     * @param offset the place of its tag
     */
    record Branch(Expression condition, boolean negated, List<Node> body, int offset) {}

    /**
     * {@code case}.
     *
     * @param subject what is compared
     * @param whens the branches in the order they are written
     * @param offset its place
     */
    record Case(Expression subject, List<When> whens, int offset) implements Node {}

    /**
     * A branch of a case.
     *
     * @param values what the subject is compared with; none stand for {@code else}
     * @param body what stands in it
     * @param offset the place of its tag
     */
    record When(List<Expression> values, List<Node> body, int offset) {
        /** {@return whether it is the branch for all other values} */
        public boolean otherwise() {
            return values.isEmpty();
        }
    }

    /**
     * {@code for}.
     *
     * @param variable the name of one item
     * @param list what it goes through
     * @param name the variable and the list as written, by which {@code offset: continue} and {@code forloop.name} know it
     * @param limit how many items at most
     * @param start how many items are left out before
     * @param goesOn whether it starts where the last loop of the same name ended
     * @param reversed whether it goes from the last item to the first
     * @param body what stands in it
     * @param otherwise what is used if there is no item
     * @param offset its place
     */
    record Loop(
            String variable,
            Expression list,
            String name,
            Optional<Expression> limit,
            Optional<Expression> start,
            boolean goesOn,
            boolean reversed,
            List<Node> body,
            Optional<List<Node>> otherwise,
            int offset)
            implements Node {}

    /**
     * {@code assign}.
     *
     * @param variable the name that is given
     * @param value the value it gets
     * @param offset its place
     */
    record Assign(String variable, Expression value, int offset) implements Node {}

    /**
     * {@code capture}.
     *
     * @param variable the name that is given
     * @param body the text it gets
     * @param offset its place
     */
    record Capture(String variable, List<Node> body, int offset) implements Node {}

    /**
     * {@code increment} or {@code decrement}.
     *
     * @param variable the counter
     * @param up whether it counts up
     * @param offset its place
     */
    record Count(String variable, boolean up, int offset) implements Node {}

    /**
     * {@code break} or {@code continue}.
     *
     * @param ends whether it ends the whole loop, and not only this round
     * @param offset its place
     */
    record Interrupt(boolean ends, int offset) implements Node {}

    /**
     * {@code cycle}.
     *
     * @param group by which it knows where it is; without one, the values as written
     * @param key the values as written
     * @param values what is put out, one after the other
     * @param offset its place
     */
    record Cycle(Optional<Expression> group, String key, List<Expression> values, int offset) implements Node {}

    /**
     * {@code render}: another entry of the catalogue, with variables of its own.
     *
     * @param entry the entry's name
     * @param subject what is handed over as {@code variable}
     * @param each whether the entry is rendered once for each item of the subject
     * @param variable the name for the subject in the entry
     * @param arguments what else is handed over
     * @param offset its place
     */
    record Render(
            String entry,
            Optional<Expression> subject,
            boolean each,
            String variable,
            List<Expression.NamedArgument> arguments,
            int offset)
            implements Node {}

    /**
     * What could not be understood and was reported; a draft shows it in place.
     *
     * @param text the text as written
     * @param offset its place
     */
    record Broken(String text, int offset) implements Node {}
}
