package dev.caserail.routing.mutation;

import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.value.FactLookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A change of a table before it is made.
 *
 * @param mutant what it is
 * @param place the place of the first rule that changes, in the table's order; -1 for none
 * @param removed how many rules are taken away there
 * @param added the rules that stand there instead
 * @param policy another hit policy; empty for the same
 */
record Change(Mutant mutant, int place, int removed, List<Rule> added, Optional<HitPolicy> policy) {
    static Change of(Mutant mutant, int place, int removed, List<Rule> added) {
        return new Change(mutant, place, removed, added, Optional.empty());
    }

    List<Rule> applied(List<Rule> rules) {
        List<Rule> changed = new ArrayList<>(rules);
        if (place >= 0) {
            changed.subList(place, place + removed).clear();
            changed.addAll(place, added);
        }
        return changed;
    }

    /** Whether some facts may be answered otherwise: they meet a rule that changes, as it was or as it is. */
    boolean concerns(FactLookup facts, List<Rule> rules) {
        return policy.isPresent()
                || rules.subList(place, place + removed).stream().anyMatch(rule -> matches(rule, facts))
                || added.stream().anyMatch(rule -> matches(rule, facts));
    }

    private static boolean matches(Rule rule, FactLookup facts) {
        return rule.inputs().stream().allMatch((InputEntry input) -> input.holds(facts));
    }
}
