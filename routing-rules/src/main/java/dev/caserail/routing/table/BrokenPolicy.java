package dev.caserail.routing.table;

import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.value.Fact;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** Rules matched in a way that the hit policy forbids (T2): two under UNIQUE, different outputs under ANY. */
@WrapperStyle
@Value.Immutable
public sealed interface BrokenPolicy extends NoDecision permits ImmutableBrokenPolicy {
    @Override
    TableVersion table();

    /** {@return the policy that they break} */
    HitPolicy hitPolicy();

    /** {@return all rules that match, in the table's order} */
    List<RuleId> rules();

    @Override
    Map<String, Fact> facts();

    /**
     * Puts the four together.
     *
     * @param table which table could not decide
     * @param hitPolicy the policy that is broken
     * @param rules all rules that match, in the table's order
     * @param facts the facts that the table asks for, by column
     * @return the answer
     */
    static BrokenPolicy of(
            TableVersion table, HitPolicy hitPolicy, Iterable<RuleId> rules, Map<String, ? extends Fact> facts) {
        return ImmutableBrokenPolicy.of(table, hitPolicy, rules, facts);
    }

    @Override
    default String words(Locale locale) {
        boolean german = locale.getLanguage().equals("de");
        String ids = rules().stream().map(RuleId::value).collect(Collectors.joining(", "));
        return (german ? "Tabelle `" : "table `") + table().shown() + "`: " + breach(german) + ", "
                + (german ? "aber es treffen zu: " : "but these rules match: ") + ids + " (" + shownFacts() + ")";
    }

    private String breach(boolean german) {
        String policy = hitPolicy().label();
        if (hitPolicy() == HitPolicy.UNIQUE) {
            return german ? policy + " erlaubt nur eine Regel" : policy + " allows one rule only";
        }
        return german ? policy + " verlangt gleiche Ausgaben" : policy + " needs equal outputs";
    }

    /** Checks that the policy can be broken. */
    @Value.Check
    default void check() {
        if (hitPolicy() != HitPolicy.UNIQUE && hitPolicy() != HitPolicy.ANY) {
            throw new IllegalArgumentException(
                    "no match breaks the hit policy " + hitPolicy().label());
        }
    }
}
