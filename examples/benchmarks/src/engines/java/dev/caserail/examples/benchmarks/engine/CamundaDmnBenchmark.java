package dev.caserail.examples.benchmarks.engine;

import org.openjdk.jmh.annotations.Param;

/** Camunda DMN: nearly a second a decision with 10,000 rules. */
public class CamundaDmnBenchmark extends EngineDecisions {
    /** How many rules the table has. */
    @Param({"10", "100", "1000"})
    public int rules;

    /** Called by JMH. */
    public CamundaDmnBenchmark() {
        super(EngineContender.CAMUNDA_DMN);
    }

    @Override
    int size() {
        return rules;
    }
}
