package dev.caserail.examples.benchmarks.engine;

import org.openjdk.jmh.annotations.Param;

/** Easy Rules. */
public class EasyRulesBenchmark extends EngineDecisions {
    /** How many rules the table has. */
    @Param({"10", "100", "1000", "10000"})
    public int rules;

    /** Called by JMH. */
    public EasyRulesBenchmark() {
        super(EngineContender.EASY_RULES);
    }

    @Override
    int size() {
        return rules;
    }
}
