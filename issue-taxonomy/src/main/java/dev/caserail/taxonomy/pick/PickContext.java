package dev.caserail.taxonomy.pick;

import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.immutables.value.Value;

/** What a case offers to track issues on, and on which day. */
@WrapperStyle
@Value.Immutable
public sealed interface PickContext permits ImmutablePickContext {
    /** {@return the levels that the case has a target for} */
    Set<IssueLevel> levels();

    /** {@return the day, in the desk's zone} */
    LocalDate day();

    /**
     * Says what a case offers.
     *
     * @param levels the levels that it has a target for
     * @param day the day, in the desk's zone
     * @return both
     */
    static PickContext of(Set<IssueLevel> levels, LocalDate day) {
        return ImmutablePickContext.of(levels, day);
    }

    /**
     * Says what a case of an account offers.
     *
     * @param deliveries how many deliveries it concerns
     * @param productLines how many product lines these have
     * @param day the day, in the desk's zone
     * @return the context
     */
    static PickContext of(int deliveries, int productLines, LocalDate day) {
        Set<IssueLevel> levels = EnumSet.of(IssueLevel.ACCOUNT);
        if (deliveries > 0) {
            levels.add(IssueLevel.DELIVERY);
        }
        if (deliveries > 0 && productLines > 0) {
            levels.add(IssueLevel.PRODUCT);
        }
        return of(levels, day);
    }
}
