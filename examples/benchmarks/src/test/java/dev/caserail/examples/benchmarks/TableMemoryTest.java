package dev.caserail.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TableMemoryTest {
    @Test
    void a_million_longs_take_eight_million_bytes() {
        long bytes = TableMemory.bytes(() -> new long[1_000_000]);

        assertEquals(8, Math.round(bytes / 1e6));
    }
}
