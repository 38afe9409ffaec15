package dev.caserail.routing.table;

import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A rule that matched, or the table's default where none did: the outcome, and everything needed to say why.
 *
 * @param <O> the outcome's type
 */
@WrapperStyle
@Value.Immutable
public sealed interface Hit<O> permits ImmutableHit {
    /** {@return the rule as it stands in the table; for the default, one without conditions} */
    Rule source();

    /** {@return the outcome} */
    O outcome();

    /** {@return the rule's conditions and the facts that met them; empty for a catch-all and for the default} */
    List<MatchedCondition> conditions();

    /**
     * Puts the three together.
     *
     * @param <O> the outcome's type
     * @param source the rule
     * @param outcome what its outputs became
     * @param conditions its conditions and the facts that met them
     * @return the hit
     */
    static <O> Hit<O> of(Rule source, O outcome, Iterable<MatchedCondition> conditions) {
        return ImmutableHit.of(source, outcome, conditions);
    }

    /** {@return which rule; {@link RuleId#DEFAULT} for the default} */
    @Value.NonAttribute
    default RuleId rule() {
        return source().id();
    }

    /** {@return whether no rule matched, and the default outputs apply} */
    @Value.NonAttribute
    default boolean byDefault() {
        return rule().equals(RuleId.DEFAULT);
    }

    /** {@return what the rule's author noted, by annotation column} */
    @Value.NonAttribute
    default Map<String, String> annotations() {
        return source().annotations();
    }

    /**
     * Says why, in one line: {@code rule damage: issues contains one of A, B (B)}.
     *
     * @param locale the reader's locale; German and English are spoken
     * @return the words
     */
    default String reason(Locale locale) {
        boolean german = locale.getLanguage().equals("de");
        if (byDefault()) {
            return german ? "keine Regel trifft zu, es gilt die Vorgabe" : "no rule matches, so the default applies";
        }
        String why = conditions().isEmpty()
                ? german ? "gilt für jeden übrigen Fall" : "takes every other case"
                : conditions().stream()
                        .map(c -> c.words(locale))
                        .collect(Collectors.joining(german ? " und " : " and "));
        return (german ? "Regel " : "rule ") + rule().value() + ": " + why;
    }
}
