package dev.caserail.examples.benchmarks.contender;

import dev.caserail.examples.benchmarks.workload.Workload;
import java.util.function.Function;

/** The contenders that need no other engine. */
@SuppressWarnings("ImmutableEnumChecker") // makers keep nothing
public enum OwnContender {
    /** Caserail, facts by typed accessors, asked for the outcome only. */
    CASERAIL(CaserailTable::outcome),
    /** Caserail, facts by typed accessors, asked for the decision with rule and conditions. */
    CASERAIL_WHY(CaserailTable::decision),
    /** Caserail, facts from a map of plain values by accessors that look them up, asked for the outcome only. */
    CASERAIL_MAP(CaserailNamed::map),
    /** Caserail, facts by name, asked for the outcome only. */
    CASERAIL_NAMED(CaserailNamed::prepared),
    /** Caserail, a map of plain values that is checked before each decision. */
    CASERAIL_CHECKED_MAP(CaserailNamed::checked),
    /** Predicates of all rules, one after the other. */
    PREDICATE_LOOP(PredicateLoop::of),
    /** An index written by hand for exactly this workload. */
    HAND_WRITTEN_INDEX(HandWrittenIndex::of);

    private final Function<Workload, Contender> maker;

    OwnContender(Function<Workload, Contender> maker) {
        this.maker = maker;
    }

    /**
     * Makes it ready.
     *
     * @param workload the rules and tickets
     * @return the contender
     */
    public Contender prepare(Workload workload) {
        return maker.apply(workload);
    }
}
