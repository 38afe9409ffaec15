package dev.caserail.routing.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.condition.Comparison;
import dev.caserail.routing.condition.ComparisonTest;
import dev.caserail.routing.condition.TextSpan;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.Answer;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.NumberValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * T8: versions are atomically swapped under load. The swaps are spread over the whole time of reading: no reader is ever more
 * than a few swaps ahead of the writer, and the writer swaps as the readers proceed. Version {@code k} answers {@code 2k} for
 * few items and {@code 2k + 1} for many, so that each answer tells which version made it, and whether it was right.
 */
class SwappingUnderLoadTest {
    private static final FactSchema<Long> SCHEMA = FactSchema.<Long>builder("numbers")
            .whole("items", NumberDomain.whole(), n -> n)
            .build();
    private static final OutputSchema<BigDecimal> OUTPUTS =
            OutputSchema.of(OutputColumn.number("van", NumberDomain.whole()));
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");
    private static final long FEW = 50;

    /** How many swaps a reader may be ahead. */
    private static final int AHEAD = 4;

    /** Progress counters stand so far apart, each in a cache line of its own. */
    private static final int LINE = 16;

    @Test
    void each_decision_is_made_by_one_version_while_versions_are_swapped() throws Exception {
        swapWhileDeciding(4, 50_000, 250);
    }

    @Test
    @EnabledIfSystemProperty(named = "caserail.nightly", matches = "true")
    void ten_million_decisions_of_four_readers_during_ten_thousand_swaps() throws Exception {
        swapWhileDeciding(4, 10_000_000, 10_000);
    }

    /** What one reader saw. */
    private record Seen(int first, int last, int versions, long wrong, long backwards) {}

    private static void swapWhileDeciding(int readers, int decisions, int swaps) throws Exception {
        List<DecisionTable<Long, BigDecimal>> versions = IntStream.rangeClosed(0, swaps)
                .mapToObj(SwappingUnderLoadTest::version)
                .toList();
        RuleBook<Long, BigDecimal> book = RuleBook.of("vans");
        book.publish(versions.get(0), MARCH);
        int share = decisions / swaps;
        AtomicInteger published = new AtomicInteger();
        AtomicLongArray progress = new AtomicLongArray(readers * LINE);
        AtomicBoolean failed = new AtomicBoolean();
        ExecutorService pool = Executors.newFixedThreadPool(readers);
        List<Seen> seen = new ArrayList<>();
        try {
            List<Future<Seen>> results = new ArrayList<>();
            for (int reader = 0; reader < readers; reader++) {
                int own = reader * LINE;
                results.add(pool.submit(() -> {
                    try {
                        return read(book, versions, decisions, share, published, progress, own, failed);
                    } catch (RuntimeException | Error e) {
                        failed.set(true);
                        throw e;
                    }
                }));
            }
            for (int swap = 1; swap <= swaps && !failed.get(); swap++) {
                while (total(progress) < (long) (swap - 1) * share * readers && !failed.get()) {
                    pause();
                }
                book.publish(versions.get(swap), MARCH);
                published.set(swap);
            }
            for (Future<Seen> result : results) {
                seen.add(result.get());
            }
        } finally {
            failed.set(true);
            pool.shutdownNow();
        }
        System.out.println(swaps + " swaps, " + decisions + " decisions of each reader: " + seen);
        for (Seen one : seen) {
            assertEquals(0, one.wrong(), "decisions that no single version makes");
            assertEquals(0, one.backwards(), "decisions by an older version than the one before");
            assertTrue(one.first() <= readers * AHEAD, one::toString);
            assertTrue(one.last() > swaps - AHEAD - 2, one::toString);
            assertTrue(one.versions() >= swaps / (2 * readers * AHEAD), one::toString);
        }
        assertEquals(swaps + 1, book.known().size());
    }

    private static Seen read(
            RuleBook<Long, BigDecimal> book,
            List<DecisionTable<Long, BigDecimal>> versions,
            int decisions,
            int share,
            AtomicInteger published,
            AtomicLongArray progress,
            int own,
            AtomicBoolean failed) {
        int first = -1;
        int last = -1;
        int different = 0;
        long wrong = 0;
        long backwards = 0;
        for (int i = 0; i < decisions; i++) {
            if (i % share == 0) {
                progress.setRelease(own, i);
                while (i / share > published.get() + AHEAD && !failed.get()) {
                    pause();
                }
            }
            long items = i % (2 * FEW);
            DecisionRecord<BigDecimal> record = book.decide(items, APRIL).get();
            Answer<BigDecimal> answer = record.answer().get();
            int told = answer.hits().get(0).outcome().intValue();
            int version = told / 2;
            boolean whole = told % 2 == (items < FEW ? 0 : 1)
                    && record.table().equals(versions.get(version).version())
                    && answer.table().equals(record.table());
            wrong += whole ? 0 : 1;
            backwards += version < last ? 1 : 0;
            different += version == last ? 0 : 1;
            first = first < 0 ? version : first;
            last = version;
        }
        progress.setRelease(own, decisions);
        return new Seen(first, last, different, wrong, backwards);
    }

    /** Waits a moment without a clock: others may run meanwhile, for there may be more threads than processors. */
    @SuppressWarnings("ThreadPriorityCheck") // only saves time: nothing is decided by who runs when
    private static void pause() {
        Thread.onSpinWait();
        Thread.yield();
    }

    private static long total(AtomicLongArray progress) {
        long total = 0;
        for (int i = 0; i < progress.length(); i += LINE) {
            total += progress.getAcquire(i);
        }
        return total;
    }

    private static DecisionTable<Long, BigDecimal> version(int k) {
        return DecisionTable.of(
                "vans",
                String.valueOf(k),
                HitPolicy.UNIQUE,
                SCHEMA,
                OUTPUTS,
                List.of(rule("few", Comparison.LESS, 2L * k), rule("many", Comparison.AT_LEAST, 2L * k + 1)));
    }

    private static Rule rule(String id, Comparison comparison, long van) {
        return Rule.builder()
                .id(RuleId.of(id))
                .addInput(InputEntry.of(
                        "items", ComparisonTest.of(comparison, NumberValue.of(BigDecimal.valueOf(FEW)), TextSpan.NONE)))
                .addOutput(NumberValue.of(BigDecimal.valueOf(van)))
                .build();
    }
}
