package dev.caserail.routing.example;

import dev.caserail.routing.table.Aggregate;
import dev.caserail.routing.table.Answer;
import dev.caserail.routing.table.Hit;
import dev.caserail.routing.table.NoDecision;
import dev.caserail.routing.table.NoMatch;
import io.vavr.control.Either;
import org.immutables.value.Value;

/** What should follow from facts: outputs, a number, or that there is no answer (T12). */
public sealed interface Expectation permits ExpectedNumber, ExpectedOutputs, Unanswered {
    /** {@return it as people read it: {@code large}, {@code 4.90}, {@code (no decision)}} */
    @Value.NonAttribute
    String shown();

    /**
     * Takes what a table answers, without the rules that gave it.
     *
     * @param answer the answer, or why there is none
     * @return what follows
     */
    static Expectation from(Either<NoDecision, ? extends Answer<?>> answer) {
        if (answer.isLeft()) {
            return answer.getLeft() instanceof NoMatch ? Unanswered.NO_DECISION : Unanswered.ERROR;
        }
        return answer.get() instanceof Aggregate<?> aggregate
                ? ExpectedNumber.of(aggregate.number())
                : ExpectedOutputs.of(answer.get().hits().stream()
                        .map((Hit<?> hit) -> hit.source().outputs())
                        .toList());
    }
}
