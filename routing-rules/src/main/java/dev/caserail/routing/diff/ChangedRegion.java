package dev.caserail.routing.diff;

import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.region.Region;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * Facts whose outcome changes from one thing to another, by the same rules before and after. No facts lie in two regions of a
 * comparison. Immutable.
 */
@ValueStyle
@Value.Immutable
public sealed interface ChangedRegion permits ImmutableChangedRegion {
    /** {@return what followed before} */
    TableOutcome before();

    /** {@return what follows after} */
    TableOutcome after();

    /** {@return the facts, by conditions on columns; without those that {@link #unlessBefore} and {@link #unlessAfter} take} */
    Region region();

    /** {@return which share of all facts it is, above 0 and up to 1, as {@link Region#share} counts} */
    double share();

    /** {@return facts of it, as a person recognises them} */
    NamedFacts witness();

    /** {@return the rules that gave the outcome before: the default's name where none matched, none without a default} */
    List<RuleId> rulesBefore();

    /** {@return the rules that give the outcome after} */
    List<RuleId> rulesAfter();

    /** {@return rules of the table before whose facts do not belong to it, where conditions alone would not say it briefly} */
    List<RuleId> unlessBefore();

    /** {@return rules of the table after whose facts do not belong to it} */
    List<RuleId> unlessAfter();

    /** {@return whether the share is exact; else it was estimated from points all over the region} */
    default boolean exactShare() {
        return true;
    }

    /** {@return which of the given past cases lie in it, by their places in the list, from 0} */
    List<Integer> cases();

    /**
     * Starts a region.
     *
     * @return the builder's first stage
     */
    static ImmutableChangedRegion.BeforeBuildStage builder() {
        return ImmutableChangedRegion.builder();
    }
}
