package dev.caserail.routing.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.table.Answer;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.table.OutputColumn;
import dev.caserail.routing.table.OutputSchema;
import dev.caserail.taxonomy.source.SourceText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** T8: effective-dated versions, swapped while others decide, and replayed later. */
class RuleBookTest {
    private static final FactSchema<Long> SCHEMA = FactSchema.<Long>builder("numbers")
            .whole("items", NumberDomain.whole(), n -> n)
            .build();
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");

    private final RuleBook<Long, String> book = RuleBook.of("vans");

    @Test
    void a_version_holds_from_its_time_until_the_next_one() {
        book.publish(version("2"), APRIL);
        book.publish(version("1"), MARCH);

        assertEquals("version 1", outcome(book.decide(7L, MARCH).get()));
        assertEquals("version 1", outcome(book.decide(7L, APRIL.minusNanos(1)).get()));
        assertEquals("version 2", outcome(book.decide(7L, APRIL).get()));
        assertEquals(
                List.of(MARCH, APRIL),
                book.versions().stream().map(BookVersion::validFrom).toList());
        assertEquals(
                "the rule book of `vans` has no version that holds at 2026-02-28T23:59:59Z",
                book.decide(7L, MARCH.minusSeconds(1)).getLeft().shown());
    }

    @Test
    void a_record_is_replayed_by_its_version_and_from_its_facts() {
        book.publish(version("1"), MARCH);
        DecisionRecord<String> record = book.decide(7L, APRIL).get();
        book.publish(version("2"), MARCH);

        assertEquals("7", record.facts().get("items").shown());
        assertEquals("version 2", outcome(book.decide(7L, APRIL).get()));
        assertEquals(record, book.replay(record).get());
        assertTrue(RuleBook.<Long, String>of("vans")
                .replay(record)
                .getLeft()
                .shown()
                .contains("does not know version `vans 1"));
    }

    @Test
    void no_decision_is_recorded_and_replayed_too() {
        book.publish(version("1"), MARCH);
        DecisionRecord<String> record = book.decide(-1L, MARCH).get();

        assertTrue(record.answer().isLeft());
        assertEquals(record, book.replay(record).get());
    }

    @Test
    void another_table_is_refused() {
        RuleBook<Long, String> other = RuleBook.of("cars");

        assertThrows(IllegalArgumentException.class, () -> other.publish(version("1"), MARCH));
    }

    @Test
    void each_decision_among_many_swaps_is_made_by_exactly_one_version() throws Exception {
        swapWhileDeciding(2, 20_000, 2_000);
    }

    @Test
    @EnabledIfSystemProperty(named = "caserail.nightly", matches = "true")
    void ten_million_decisions_of_each_of_four_readers_are_each_made_by_one_version() throws Exception {
        swapWhileDeciding(4, 10_000_000, 10_000);
    }

    /** Readers decide at least so often, and until the swaps are done. */
    private void swapWhileDeciding(int readers, int decisions, int swaps) throws Exception {
        List<DecisionTable<Long, String>> versions = List.of(version("1"), version("2"), version("3"), version("4"));
        book.publish(versions.get(0), MARCH);
        AtomicBoolean swapping = new AtomicBoolean(true);
        ExecutorService pool = Executors.newFixedThreadPool(readers);
        try {
            List<Future<Long>> counts = new ArrayList<>();
            for (int reader = 0; reader < readers; reader++) {
                counts.add(pool.submit(() -> {
                    long torn = 0;
                    for (long i = 0; i < decisions || swapping.get(); i++) {
                        DecisionRecord<String> record =
                                book.decide(i % 100, APRIL).get();
                        boolean whole = outcome(record)
                                        .equals("version " + record.table().version())
                                && record.answer().get().table().equals(record.table());
                        torn += whole ? 0 : 1;
                    }
                    return torn;
                }));
            }
            for (int i = 0; i < swaps; i++) {
                book.publish(versions.get(i % versions.size()), MARCH);
            }
            swapping.set(false);
            for (Future<Long> count : counts) {
                assertEquals(0, count.get());
            }
        } finally {
            pool.shutdownNow();
        }
        assertFalse(swapping.get());
    }

    private static String outcome(DecisionRecord<String> record) {
        Answer<String> answer = record.answer().get();
        return answer.hits().get(0).outcome();
    }

    private static DecisionTable<Long, String> version(String version) {
        String text = "# table: vans\n# hit policy: U\n# version: " + version + "\nitems,van\n[0..50),version "
                + version + "\n>= 50,version " + version + "\n";
        return TableCsv.load(
                        SourceText.of(
                                "vans.csv",
                                text.replace(",version " + version, ",\"\"\"version " + version + "\"\"\"")),
                        SCHEMA,
                        OutputSchema.of(OutputColumn.text("van")))
                .get()
                .value();
    }
}
