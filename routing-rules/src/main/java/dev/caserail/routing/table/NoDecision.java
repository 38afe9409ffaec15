package dev.caserail.routing.table;

import dev.caserail.routing.fact.Fact;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.Map;
import org.immutables.value.Value;

/** No rule of a table matched, and it has no default (T2). */
@ValueStyle
@Value.Immutable
public sealed interface NoDecision permits ImmutableNoDecision {
    /** {@return which table had nothing to say} */
    TableVersion table();

    /** {@return the facts that the table asks for, by column} */
    Map<String, Fact> facts();

    /**
     * Starts one.
     *
     * @return the builder's first stage
     */
    static ImmutableNoDecision.TableBuildStage builder() {
        return ImmutableNoDecision.builder();
    }
}
