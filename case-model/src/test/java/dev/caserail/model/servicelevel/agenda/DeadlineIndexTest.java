package dev.caserail.model.servicelevel.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.model.identifier.CaseId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** S1, F34: one timer for many cases. Whatever is added, moved, removed and taken out, a sorted list says the same. */
class DeadlineIndexTest {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    /** What is done: put 0, remove 1, take one out 2, take all out that are due 3. */
    record Step(int what, int key, int second, int nano) {
        Instant at() {
            return NOON.plusSeconds(second).plusNanos(nano);
        }
    }

    @Provide
    static Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                net.jqwik.api.Tuple.of(6, 0),
                                net.jqwik.api.Tuple.of(2, 1),
                                net.jqwik.api.Tuple.of(1, 2),
                                net.jqwik.api.Tuple.of(1, 3)),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(0, 0, 1, 999_999_999))
                .as(Step::new)
                .list()
                .ofMaxSize(300);
    }

    @Property(tries = 300)
    void it_says_what_a_sorted_list_says(@ForAll("steps") List<Step> steps) {
        DeadlineIndex<Integer> index = DeadlineIndex.of(Comparator.naturalOrder());
        Map<Integer, Instant> naive = new HashMap<>();
        for (Step step : steps) {
            switch (step.what()) {
                case 0 ->
                    assertEquals(
                            Optional.ofNullable(naive.put(step.key(), step.at())), index.put(step.key(), step.at()));
                case 1 -> assertEquals(Optional.ofNullable(naive.remove(step.key())), index.remove(step.key()));
                case 2 -> {
                    Optional<Deadline<Integer>> first = sorted(naive).stream()
                            .filter(d -> !d.at().isAfter(step.at()))
                            .findFirst();
                    assertEquals(first, index.pollDue(step.at()));
                    first.ifPresent(d -> naive.remove(d.key()));
                }
                default -> {
                    List<Deadline<Integer>> due = sorted(naive).stream()
                            .filter(d -> !d.at().isAfter(step.at()))
                            .toList();
                    assertEquals(due, index.popDue(step.at()));
                    due.forEach(d -> naive.remove(d.key()));
                }
            }
            assertEquals(naive.size(), index.size());
            assertEquals(sorted(naive).stream().findFirst(), index.next());
            assertEquals(Optional.ofNullable(naive.get(step.key())), index.find(step.key()));
        }
        assertEquals(sorted(naive), index.popDue(Instant.MAX));
    }

    private static List<Deadline<Integer>> sorted(Map<Integer, Instant> naive) {
        List<Deadline<Integer>> all = new ArrayList<>();
        naive.forEach((key, at) -> all.add(new Deadline<>(key, at)));
        all.sort(Comparator.comparing((Deadline<Integer> d) -> d.at()).thenComparing(Deadline::key));
        return all;
    }

    @Example
    @Label(
            "cases at one instant come by their identifiers; a case that is answered is moved, one that is closed removed")
    void cases() {
        DeadlineIndex<CaseId> agenda = DeadlineIndex.ofCases();
        agenda.put(CaseId.of("C-2"), NOON);
        agenda.put(CaseId.of("C-1"), NOON);
        agenda.put(CaseId.of("C-3"), NOON.minusSeconds(60));
        agenda.put(CaseId.of("C-4"), NOON.minusSeconds(90));
        assertEquals(Optional.of(NOON.minusSeconds(60)), agenda.put(CaseId.of("C-3"), NOON.plusSeconds(60)));
        assertEquals(Optional.of(NOON.minusSeconds(90)), agenda.remove(CaseId.of("C-4")));

        assertEquals(Optional.empty(), agenda.pollDue(NOON.minusNanos(1)));
        assertEquals(
                List.of(new Deadline<>(CaseId.of("C-1"), NOON), new Deadline<>(CaseId.of("C-2"), NOON)),
                agenda.popDue(NOON));
        assertEquals(Optional.of(new Deadline<>(CaseId.of("C-3"), NOON.plusSeconds(60))), agenda.next());
        assertEquals("DeadlineIndex of 1 keys", agenda.toString());
    }
}
