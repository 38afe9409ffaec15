package dev.caserail.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.examples.benchmarks.CaseBenchmark.Counter;
import dev.caserail.model.repository.StoredCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("C2: what is measured is a case of so many entries, and nothing on it is refused")
class MeasuredCaseTest {
    @ParameterizedTest
    @ValueSource(ints = {10, 1_000})
    void commands_are_stored_and_entries_replayed(int entries) {
        CaseBenchmark benchmark = new CaseBenchmark();
        benchmark.entries = entries;
        benchmark.prepare();
        Counter counter = new Counter();

        StoredCase made = benchmark.make(counter);

        assertTrue(Math.abs(entries - made.version()) <= 1);
        assertEquals(made.state(), benchmark.replay(counter));
        assertEquals(2 * made.version(), counter.entries);
        for (int i = 0; i < 20; i++) {
            assertTrue(benchmark.append().entries().size() > made.version());
            assertTrue(benchmark.handle().state().version() > made.version());
        }
    }
}
