package dev.caserail.routing.mutation;

import dev.caserail.routing.diff.ChangedRegion;
import dev.caserail.routing.example.Expectation;
import java.util.Optional;

/**
 * What became of a change.
 *
 * @param kind what
 * @param share the share of facts whose outcome a survivor alters; else 0
 * @param region a region that a survivor alters, whose witness shows it
 * @param instead what the changed table answers to that witness
 */
record Fate(Kind kind, double share, Optional<ChangedRegion> region, Optional<Expectation> instead) {
    /** What can become of a change. */
    enum Kind {
        /** An example noticed it. */
        KILLED,
        /** It alters nothing. */
        EQUIVALENT,
        /** It alters something, and no example noticed. */
        SURVIVED,
        /** No example noticed it, and nobody knows whether it alters anything. */
        UNDECIDED
    }

    static Fate of(Kind kind) {
        return new Fate(kind, 0, Optional.empty(), Optional.empty());
    }

    static Fate survived(double share, ChangedRegion region, Expectation instead) {
        return new Fate(Kind.SURVIVED, share, Optional.of(region), Optional.of(instead));
    }
}
