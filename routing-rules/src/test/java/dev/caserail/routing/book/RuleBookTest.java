package dev.caserail.routing.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.Answer;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.taxonomy.source.SourceText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
    void a_version_may_be_published_for_the_past_and_for_the_future() {
        book.publish(version("2"), APRIL);
        DecisionRecord<String> before = book.decide(7L, APRIL).get();
        book.publish(version("3"), APRIL.plusSeconds(60));
        book.publish(version("1"), MARCH);

        assertEquals("version 1", outcome(book.decide(7L, MARCH).get()));
        assertEquals(before, book.decide(7L, APRIL).get());
        assertEquals("version 3", outcome(book.decide(7L, Instant.MAX).get()));
        assertEquals(
                List.of("1", "2", "3"),
                book.versions().stream().map(v -> v.table().version().version()).toList());
    }

    @Test
    void a_desk_goes_back_to_an_older_version() {
        DecisionTable<Long, String> first = version("1");
        book.publish(first, MARCH);
        book.publish(version("2"), APRIL);
        book.publish(first, APRIL.plusSeconds(60));

        assertEquals("version 1", outcome(book.decide(7L, APRIL.plusSeconds(60)).get()));
        assertEquals(3, book.versions().size());
        assertEquals(2, book.known().size());
    }

    @Test
    void a_version_that_is_withdrawn_no_longer_holds_and_can_be_replayed() {
        book.publish(version("1"), MARCH);
        book.publish(version("2"), APRIL);
        DecisionRecord<String> record = book.decide(7L, APRIL).get();

        assertEquals("2", book.withdraw(APRIL).orElseThrow().version().version());
        assertTrue(book.withdraw(APRIL).isEmpty());
        assertEquals("version 1", outcome(book.decide(7L, APRIL).get()));
        assertEquals(record, book.replay(record).get());
        book.withdraw(MARCH);
        assertTrue(book.decide(7L, APRIL).isLeft());
    }

    @Test
    void a_kept_version_replays_and_never_decides() {
        RuleBook<Long, String> old = RuleBook.of("vans");
        old.publish(version("1"), MARCH);
        DecisionRecord<String> record = old.decide(7L, MARCH).get();

        book.keep(version("1"));

        assertTrue(book.decide(7L, MARCH).isLeft());
        assertEquals(record, book.replay(record).get());
        assertTrue(book.versions().isEmpty());
    }

    /** Rule ids and notes are no meaning (one hash), but stand in records. */
    @Test
    void versions_of_one_meaning_are_replayed_each_with_its_own_rule_ids() {
        DecisionTable<Long, String> plain = version("1");
        DecisionTable<Long, String> named = DecisionTable.of(
                "vans",
                "1",
                plain.hitPolicy(),
                SCHEMA,
                plain.outputs(),
                plain.rules().stream()
                        .<Rule>map(r -> Rule.builder()
                                .id(RuleId.of("named-" + r.id().value()))
                                .addAllInputs(r.inputs())
                                .addAllOutputs(r.outputs())
                                .build())
                        .toList());
        book.publish(plain, MARCH);
        DecisionRecord<String> first = book.decide(7L, MARCH).get();
        book.publish(named, MARCH);
        DecisionRecord<String> second = book.decide(7L, MARCH).get();

        assertEquals(plain.version(), named.version());
        assertNotEquals(first, second);
        assertEquals(first, book.replay(first).get());
        assertEquals(second, book.replay(second).get());
    }

    @Test
    void what_somebody_changed_in_a_record_shows_in_its_replay() {
        book.publish(version("1"), MARCH);
        DecisionRecord<String> record = book.decide(7L, MARCH).get();
        DecisionRecord<String> changed = DecisionRecord.of(
                record.table(), record.at(), Map.of("items", NumberValue.of(BigDecimal.ONE.negate())), record.answer());

        assertNotEquals(changed, book.replay(changed).get());
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
