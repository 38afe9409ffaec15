package dev.caserail.routing.book;

import dev.caserail.routing.table.Answer;
import dev.caserail.routing.table.NoDecision;
import dev.caserail.routing.table.TableVersion;
import dev.caserail.routing.value.Fact;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What a rule book decided, with everything needed to decide it again (T8): table, version, hash, facts and answer.
 *
 * @param <O> the outcome's type
 */
@WrapperStyle
@Value.Immutable
public sealed interface DecisionRecord<O> permits ImmutableDecisionRecord {
    /** {@return which version of the table decided} */
    TableVersion table();

    /** {@return the time it was decided for} */
    Instant at();

    /** {@return the facts that the version asks for, by column} */
    Map<String, Fact> facts();

    /** {@return the answer, or why there is none} */
    Either<NoDecision, Answer<O>> answer();

    /**
     * Puts the four together.
     *
     * @param <O> the outcome's type
     * @param table which version of the table decided
     * @param at the time it was decided for
     * @param facts the facts that the version asks for
     * @param answer the answer, or why there is none
     * @return the record
     */
    static <O> DecisionRecord<O> of(
            TableVersion table, Instant at, Map<String, ? extends Fact> facts, Either<NoDecision, Answer<O>> answer) {
        return ImmutableDecisionRecord.of(table, at, facts, answer);
    }
}
