package dev.caserail.examples.benchmarks.engine;

import org.openjdk.jmh.annotations.Param;

/** Drools, up to 1,000 rules: its time grows with each rule, to milliseconds a decision at 10,000. */
public class DroolsBenchmark extends EngineDecisions {
    /** How many rules the table has. */
    @Param({"10", "100", "1000"})
    public int rules;

    /** Called by JMH. */
    public DroolsBenchmark() {
        super(EngineContender.DROOLS);
    }

    @Override
    int size() {
        return rules;
    }
}
