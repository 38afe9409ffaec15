package dev.caserail.model.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.model.CaseJournal;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import dev.caserail.taxonomy.source.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Journals are kept for ever (C2): the files beside this test were written by the first version and must be read by every
 * later one. A file may be added; none may be changed.
 */
class StoredEventsTest {
    private static final JsonMapper JSON = CaserailJsonModule.mapper();

    @TestFactory
    Stream<DynamicTest> an_entry_of_each_kind_is_read_as_it_was_stored() {
        return SampleEvents.all().entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                    String stored = SourceText.resource(StoredEventsTest.class, e.getKey() + ".json")
                            .text();
                    assertEquals(e.getValue(), JSON.readValue(stored, JournalEntry.class));
                    assertEquals(
                            stored,
                            JSON.writerWithDefaultPrettyPrinter()
                                            .writeValueAsString(e.getValue())
                                            .replace(System.lineSeparator(), "\n")
                                    + "\n");
                }));
    }

    @Test
    void each_kind_of_event_has_a_file() {
        TreeSet<String> kinds = new TreeSet<>();
        kinds(CaseEvent.class).forEach(kind -> kinds.add(kind.getSimpleName()));

        assertEquals(kinds, new TreeSet<>(SampleEvents.all().keySet()));
    }

    @Test
    void the_stored_entries_make_a_journal_that_replays() throws Exception {
        List<JournalEntry> stored = new ArrayList<>();
        for (String kind :
                List.of("CaseOpened", "IssueTracked", "CaseTransferred", "CallLogged", "QuicktextProposed")) {
            stored.add(JSON.readValue(
                    SourceText.resource(StoredEventsTest.class, kind + ".json").text(), JournalEntry.class));
        }

        assertTrue(CaseJournal.of(CaseId.of("C-1"), stored).replay().isValid());
    }

    /** The events below a sealed interface, those of interfaces below it included. */
    private static Stream<Class<?>> kinds(Class<?> union) {
        return Arrays.stream(union.getPermittedSubclasses())
                .flatMap(kind -> kind.getSimpleName().startsWith("Immutable") || !kind.isInterface()
                        ? Stream.<Class<?>>empty()
                        : kind.getPermittedSubclasses().length == 1 ? Stream.of(kind) : kinds(kind));
    }
}
