package dev.caserail.model.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.model.CaseJournal;
import dev.caserail.model.SupportCase;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.refusal.CaseBusy;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.refusal.CaseExists;
import dev.caserail.model.refusal.UnknownCase;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("C2, C8: what a store is given and answers")
class StoredFormTest {
    private static final JsonMapper JSON = CaserailJsonModule.mapper();
    private static final CaseId ID = CaseId.of("C-1");
    private static final CaseChange OPENED = CaseChange.of(SampleHistory.opened(ID));
    private static final StoredCase STORED = StoredCase.opened(OPENED);

    @TestFactory
    Stream<DynamicTest> is_read_back_from_its_json() {
        Stream<DynamicTest> sets = SampleHistory.ofEveryKind("x-").stream()
                .map(changes -> DynamicTest.dynamicTest(
                        changes.changes()
                                .get(0)
                                .entries()
                                .get(0)
                                .event()
                                .getClass()
                                .getSimpleName(),
                        () -> assertReadBack(changes, ChangeSet.class)));
        CaseChange noted = CaseChange.of(SampleHistory.noted(STORED, "note"));
        Stream<DynamicTest> others = Stream.of(
                        new Form(STORED.after(noted), StoredCase.class),
                        new Form(Stored.of(ChangeSet.of(List.of(OPENED))), StoreOutcome.class),
                        new Form(VersionConflict.of(noted, 7), StoreOutcome.class),
                        new Form(CaseAbsent.of(ID), StoreOutcome.class),
                        new Form(CasePresent.of(ID), StoreOutcome.class),
                        new Form(UnknownCase.of(ID), CaseError.class),
                        new Form(CaseExists.of(ID), CaseError.class),
                        new Form(CaseBusy.of(ID, 3), CaseError.class))
                .map(form -> DynamicTest.dynamicTest(
                        form.value().getClass().getSimpleName(), () -> assertReadBack(form.value(), form.type())));
        return Stream.concat(sets, others);
    }

    /** A value, and the type as which it is read. */
    private record Form(Object value, Class<?> type) {}

    private static void assertReadBack(Object value, Class<?> type) throws Exception {
        assertEquals(value, JSON.readValue(JSON.writeValueAsString(value), type));
    }

    @Nested
    class IsWhole {
        private final SupportCase state = OPENED.state();
        private final JournalEntry opening = OPENED.entries().get(0);

        @Test
        void a_change_names_the_version_it_expects() {
            CaseChange noted = CaseChange.of(SampleHistory.noted(STORED, "note"));

            assertEquals(0, OPENED.expectedVersion());
            assertEquals(1, noted.expectedVersion());
            assertEquals(1, CaseChange.none(state).expectedVersion());
            assertEquals(STORED.after(noted), StoredCase.opened(CaseChange.of(STORED.after(noted))));
        }

        @Test
        void a_change_has_no_gaps() {
            JournalEntry second = JournalEntry.of(2, opening.event(), opening.actor(), opening.at());

            assertRefused(
                    "entry 2 of a change of case `C-1` stands where number 1 is expected",
                    () -> ImmutableCaseChange.of(state, List.of(second), List.of()));
            assertRefused(
                    "version 1 of case `C-1` is not that after 2 entries",
                    () -> ImmutableCaseChange.of(state, List.of(opening, second), List.of()));
        }

        @Test
        void a_change_rewrites_only_what_is_there() {
            assertRefused(
                    "entry 1 of case `C-1` cannot be rewritten at version 0",
                    () -> ImmutableCaseChange.of(state, List.of(opening), List.of(opening)));
        }

        @Test
        void a_set_has_changes_each_of_another_case() {
            assertRefused("a change set has at least one change", () -> ChangeSet.of(List.of()));
            assertRefused("case `C-1` has two changes in one change set", () -> ChangeSet.of(List.of(OPENED, OPENED)));
            assertEquals(
                    ChangeSet.of(List.of(OPENED)), ChangeSet.of(List.of(OPENED)).holding(List.of(state)));
        }

        @Test
        void a_stored_case_is_of_one_version() {
            StoredCase longer = STORED.after(CaseChange.of(SampleHistory.noted(STORED, "note")));

            assertRefused(
                    "the state of case `C-1` at version 1 does not belong to the journal of `C-1` with 2 entries",
                    () -> StoredCase.of(longer.journal(), state));
            assertRefused(
                    "the state of case `C-1` at version 1 does not belong to the journal of `C-2` with 1 entries",
                    () -> StoredCase.of(CaseJournal.of(CaseId.of("C-2"), List.of(opening)), state));
        }

        @Test
        void a_journal_that_cannot_be_replayed_makes_no_stored_case() {
            assertEquals(STORED, StoredCase.replayed(STORED.journal()).get());
            assertEquals(
                    "journal.opening",
                    StoredCase.replayed(CaseJournal.of(ID, List.of()))
                            .getError()
                            .head()
                            .code()
                            .value());
        }
    }

    private static void assertRefused(String message, org.junit.jupiter.api.function.Executable make) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, make).getMessage());
    }
}
