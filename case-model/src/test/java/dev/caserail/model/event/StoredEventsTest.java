package dev.caserail.model.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.model.CaseJournal;
import dev.caserail.model.SampleCase;
import dev.caserail.model.actor.Actor;
import dev.caserail.model.actor.RuleReference;
import dev.caserail.model.contact.CallDirection;
import dev.caserail.model.contact.CallLog;
import dev.caserail.model.contact.RecordingConsent;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.QuicktextId;
import dev.caserail.model.identifier.RecordingId;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import dev.caserail.taxonomy.source.SourceText;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
        return entries().entrySet().stream()
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
        Arrays.stream(CaseEvent.class.getPermittedSubclasses()).forEach(c -> kinds.add(c.getSimpleName()));

        assertEquals(kinds, new TreeSet<>(entries().keySet()));
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

    private static Map<String, JournalEntry> entries() {
        CallLog call = CallLog.builder()
                .direction(CallDirection.OUTBOUND)
                .about("The milk comes tomorrow")
                .consent(RecordingConsent.GRANTED)
                .startedAt(SampleCase.OPENED.plusSeconds(180))
                .endedAt(SampleCase.OPENED.plusSeconds(240))
                .recording(RecordingId.of("rec-0417"))
                .nextSteps("Send a voucher")
                .addFacts("third floor", "after 17:00")
                .build();
        Map<String, JournalEntry> entries = new TreeMap<>();
        entries.put("CaseOpened", entry(1, CaseOpened.of(SampleCase.contact()), SampleCase.INTAKE));
        entries.put(
                "IssueTracked",
                entry(
                        2,
                        IssueTracked.of(TrackedIssue.of(IssueCode.of("PRODUCT_MISSING"), SampleCase.MILK), true),
                        Actor.customer(SampleCase.ACCOUNT_ID)));
        entries.put(
                "CaseTransferred",
                entry(
                        3,
                        CaseTransferred.of(
                                Optional.of(SkillCode.of("PRIVACY")), SkillCode.of("MANAGER"), "threatens a lawyer"),
                        Actor.automation("router", RuleReference.of("skills", "2026-11", "sha256:0a1b", "r7"))));
        entries.put("CallLogged", entry(4, CallLogged.of(call), SampleCase.AGENT));
        entries.put(
                "QuicktextProposed",
                entry(
                        5,
                        QuicktextProposed.of(
                                QuicktextId.of("product-missing"),
                                "grocery/1",
                                Locale.forLanguageTag("de-AT"),
                                "Liebe Frau Muster,\nes tut uns leid."),
                        Actor.automation("quicktext")));
        return entries;
    }

    private static JournalEntry entry(long sequence, CaseEvent event, Actor actor) {
        return JournalEntry.of(sequence, event, actor, SampleCase.OPENED.plusSeconds(60 * (sequence - 1)));
    }
}
