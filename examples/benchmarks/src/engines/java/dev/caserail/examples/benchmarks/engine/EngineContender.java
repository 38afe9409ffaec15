package dev.caserail.examples.benchmarks.engine;

import dev.caserail.examples.benchmarks.contender.Contender;
import dev.caserail.examples.benchmarks.workload.Workload;
import java.util.function.Function;

/** The other engines. */
@SuppressWarnings("ImmutableEnumChecker") // makers keep nothing
public enum EngineContender {
    /** Camunda 7, from our DMN 1.3. */
    CAMUNDA_DMN(CamundaDmn::of, 100),
    /** KIE, from our DMN 1.5. */
    KIE_DMN(KieDmn::of, 200),
    /** Drools, from rules with a priority each, in a session for each ticket. */
    DROOLS(DroolsRules::of, 200),
    /** Easy Rules, from predicates with a priority each, stopped at the first rule. */
    EASY_RULES(EasyRules::of, 1000);

    private final Function<Workload, Contender> maker;
    private final int tickets;

    EngineContender(Function<Workload, Contender> maker, int tickets) {
        this.maker = maker;
        this.tickets = tickets;
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

    /** {@return how many tickets it decides, so that checking them all takes less than a minute} */
    public int tickets() {
        return tickets;
    }
}
