package dev.caserail.routing.table;

import dev.caserail.routing.rule.RuleId;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.immutables.value.Value;

/**
 * The one outcome of a table with hit policy UNIQUE, ANY, PRIORITY or FIRST, and everything needed to say why and to
 * replay it.
 *
 * @param <O> the outcome's type
 */
@WrapperStyle
@Value.Immutable
public sealed interface Decision<O> extends Answer<O> permits ImmutableDecision {
    /** {@return which table decided} */
    @Override
    TableVersion table();

    /** {@return the rule that decided; under ANY, the first of those that agree} */
    Hit<O> hit();

    /**
     * Puts the two together.
     *
     * @param <O> the outcome's type
     * @param table which table decided
     * @param hit the rule that decided
     * @return the decision
     */
    static <O> Decision<O> of(TableVersion table, Hit<O> hit) {
        return ImmutableDecision.of(table, hit);
    }

    @Override
    @Value.NonAttribute
    default List<Hit<O>> hits() {
        return List.of(hit());
    }

    /** {@return the outcome} */
    @Value.NonAttribute
    default O outcome() {
        return hit().outcome();
    }

    /** {@return which rule decided; {@link RuleId#DEFAULT} where none matched and the default applies} */
    @Value.NonAttribute
    default RuleId rule() {
        return hit().rule();
    }

    /** {@return whether no rule matched, and the default outputs apply} */
    @Value.NonAttribute
    default boolean byDefault() {
        return hit().byDefault();
    }

    /** {@return the rule's conditions and the facts that met them; empty for a catch-all and for the default} */
    @Value.NonAttribute
    default List<MatchedCondition> conditions() {
        return hit().conditions();
    }

    /** {@return what the rule's author noted, by annotation column} */
    @Value.NonAttribute
    default Map<String, String> annotations() {
        return hit().annotations();
    }

    /**
     * Says why, in one line: {@code rule damage: issues contains one of A, B (B)}.
     *
     * @param locale the reader's locale; German and English are spoken
     * @return the words
     */
    default String reason(Locale locale) {
        return hit().reason(locale);
    }
}
