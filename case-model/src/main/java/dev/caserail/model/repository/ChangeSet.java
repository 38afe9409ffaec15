package dev.caserail.model.repository;

import dev.caserail.model.JointTransition;
import dev.caserail.model.SupportCase;
import dev.caserail.model.Transition;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** The changes of one command: one for most, two for a merge or split. A store takes all of them or none (C7, C8). */
@WrapperStyle
@Value.Immutable
public sealed interface ChangeSet permits ImmutableChangeSet {
    /** {@return the changes, each of another case; at least one} */
    List<CaseChange> changes();

    /**
     * Puts changes together.
     *
     * @param changes the changes, each of another case
     * @return the set
     * @throws IllegalArgumentException if there is none, or two of the same case
     */
    static ChangeSet of(List<CaseChange> changes) {
        return ImmutableChangeSet.of(changes);
    }

    /**
     * Says what a command did to its case.
     *
     * @param transition what the desk answered
     * @return the set of one change
     */
    static ChangeSet of(Transition transition) {
        return of(List.of(CaseChange.of(transition)));
    }

    /**
     * Says what a command did to two cases.
     *
     * @param transition what the desk answered
     * @return the set of both changes
     */
    static ChangeSet of(JointTransition transition) {
        return of(List.of(CaseChange.of(transition.first()), CaseChange.of(transition.second())));
    }

    /**
     * Asks in addition that other cases, on which the command was decided, are still as they were seen. Cases that the set
     * changes are held to their versions anyway.
     *
     * @param seen the other cases
     * @return the larger set
     */
    default ChangeSet holding(Iterable<SupportCase> seen) {
        List<CaseChange> all = new ArrayList<>(changes());
        for (SupportCase state : seen) {
            if (all.stream().noneMatch(change -> change.id().equals(state.id()))) {
                all.add(CaseChange.none(state));
            }
        }
        return of(all);
    }

    /** Checks that no case is there twice. */
    @Value.Check
    default void check() {
        if (changes().isEmpty()) {
            throw new IllegalArgumentException("a change set has at least one change");
        }
        Set<CaseId> cases = new HashSet<>();
        for (CaseChange change : changes()) {
            if (!cases.add(change.id())) {
                throw new IllegalArgumentException(
                        "case `" + change.id().value() + "` has two changes in one change set");
            }
        }
    }
}
