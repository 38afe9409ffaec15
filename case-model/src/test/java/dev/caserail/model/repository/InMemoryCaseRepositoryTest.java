package dev.caserail.model.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.event.CaseEvent;
import dev.caserail.model.identifier.CaseId;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@DisplayName("C8: the reference repository keeps the contract, with 16 writers at once")
class InMemoryCaseRepositoryTest {
    private static final int WRITERS = 16;
    private static final ExecutorService POOL = Executors.newFixedThreadPool(WRITERS);
    private static final RepositoryContract CONTRACT = RepositoryContract.of(InMemoryCaseRepository::empty);

    @AfterAll
    static void end() {
        POOL.shutdownNow();
    }

    @TestFactory
    Stream<DynamicTest> keeps_the_contract() {
        return tests(CONTRACT.checks());
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_lost_or_doubled_in_every_build() {
        return tests(CONTRACT.checks(POOL, WRITERS, 600));
    }

    @TestFactory
    @EnabledIfSystemProperty(named = "caserail.nightly", matches = "true")
    Stream<DynamicTest> nothing_is_lost_or_doubled_at_night() {
        return tests(CONTRACT.checks(POOL, WRITERS, 10_000));
    }

    @Test
    @DisplayName("C2: the contract's history has every kind of event")
    void the_sample_history_has_every_kind_of_event() {
        Set<String> played = SampleHistory.ofEveryKind("x-").stream()
                .flatMap(changes -> changes.changes().stream())
                .flatMap(change -> change.entries().stream())
                .map(entry -> entry.event().getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(kinds(CaseEvent.class).collect(Collectors.toCollection(TreeSet::new)), played);
    }

    @Test
    void a_copy_has_what_was_there_and_goes_its_own_way() {
        InMemoryCaseRepository first = InMemoryCaseRepository.empty();
        first.store(ChangeSet.of(SampleHistory.opened(CaseId.of("C-2"))));
        InMemoryCaseRepository second = first.copy();
        second.store(ChangeSet.of(SampleHistory.opened(CaseId.of("C-1"))));

        assertEquals("[C-2]", first.all().map(c -> c.id().value()).toJavaList().toString());
        assertEquals(
                "[C-1, C-2]", second.all().map(c -> c.id().value()).toJavaList().toString());
        assertTrue(first.find(CaseId.of("C-1")).isEmpty());
    }

    private static Stream<String> kinds(Class<?> union) {
        return union.isInterface()
                ? Arrays.stream(union.getPermittedSubclasses()).flatMap(InMemoryCaseRepositoryTest::kinds)
                : Stream.of(union.getSimpleName());
    }

    private static Stream<DynamicTest> tests(Stream<ContractCheck> checks) {
        return checks.map(check -> DynamicTest.dynamicTest(check.name(), check::run));
    }
}
