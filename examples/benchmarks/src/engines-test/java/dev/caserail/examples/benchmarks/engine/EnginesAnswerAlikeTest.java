package dev.caserail.examples.benchmarks.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.examples.benchmarks.Decisions;
import dev.caserail.examples.benchmarks.contender.OwnContender;
import dev.caserail.examples.benchmarks.workload.Workload;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("T9: other engines are compared only where they answer alike")
class EnginesAnswerAlikeTest {
    @ParameterizedTest
    @EnumSource
    void each_engine_answers_its_tickets_as_the_predicates_do(EngineContender contender) {
        Workload workload = Workload.of(40);
        Decisions decisions =
                Decisions.of(contender.name(), contender.prepare(workload), workload, contender.tickets());
        assertEquals(OwnContender.CASERAIL.prepare(workload).decide(0), decisions.next());
    }
}
