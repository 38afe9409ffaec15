package dev.caserail.examples.benchmarks.engine;

import org.openjdk.jmh.annotations.Param;

/** KIE DMN, up to 1,000 rules: its time grows with each rule, to milliseconds a decision at 10,000. */
public class KieDmnBenchmark extends EngineDecisions {
    /** How many rules the table has. */
    @Param({"10", "100", "1000"})
    public int rules;

    /** Called by JMH. */
    public KieDmnBenchmark() {
        super(EngineContender.KIE_DMN);
    }

    @Override
    int size() {
        return rules;
    }
}
