package dev.caserail.examples.benchmarks.engine;

import org.openjdk.jmh.annotations.Param;

/** KIE DMN: with 10,000 rules it is busy for minutes before the first decision. */
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
