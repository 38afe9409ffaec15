package dev.caserail.model.identity;

import dev.caserail.taxonomy.style.WrapperStyle;
import dev.caserail.taxonomy.tracking.AccountId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;

/**
 * All that was done on a case to know whom the desk talks to (C9). Immutable; {@link #with} gives a longer one.
 *
 * <p>The level at an instant is the highest that a check made by then still counts for, since the last one that failed. An
 * expired verification counts as a claim. The level holds for one account: who is verified as the holder of one is nobody
 * to another.
 */
@WrapperStyle
@Value.Immutable
public sealed interface IdentityState permits ImmutableIdentityState {
    /** {@return the checks, in the order they were noted} */
    List<IdentityCheck> checks();

    /** {@return the state of a case on which nobody has said who they are} */
    static IdentityState none() {
        return of(List.of());
    }

    /**
     * Puts checks together.
     *
     * @param checks the checks, in the order they were noted
     * @return the state
     */
    static IdentityState of(Iterable<IdentityCheck> checks) {
        return ImmutableIdentityState.of(checks);
    }

    /**
     * Adds a check.
     *
     * @param check the check
     * @return the longer state
     */
    default IdentityState with(IdentityCheck check) {
        List<IdentityCheck> all = new ArrayList<>(checks());
        all.add(check);
        return of(all);
    }

    /**
     * Says how sure the desk is.
     *
     * @param account of which account's holder
     * @param at when
     * @return the level
     */
    default IdentityLevel levelAt(AccountId account, Instant at) {
        IdentityLevel level = IdentityLevel.NONE;
        // sorted stably: of two checks at one instant, the one noted later counts as the later one
        List<IdentityCheck> made = checks().stream()
                .filter(check -> check.account().equals(account) && !at.isBefore(check.at()))
                .sorted(Comparator.comparing(IdentityCheck::at))
                .toList();
        for (IdentityCheck check : made) {
            IdentityLevel now = check.levelAt(at);
            boolean failed = check.level() == IdentityLevel.NONE;
            level = failed || now.suffices(level) ? now : level;
        }
        return level;
    }
}
