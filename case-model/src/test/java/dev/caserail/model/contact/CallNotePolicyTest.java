package dev.caserail.model.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.model.SampleCase;
import dev.caserail.model.identifier.RecordingId;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** For delicate topics the note of a call must be thorough (F3, C5). */
class CallNotePolicyTest {
    private static final IssueTaxonomy TAXONOMY = ReferenceTaxonomy.load();
    private static final CallNotePolicy REFERENCE = ReferenceCallNotes.load();
    private static final IssueCode CHARGE = IssueCode.of("UNEXPECTED_CHARGE");
    private static final IssueCode WAITLIST = IssueCode.of("WAITLIST");

    @Nested
    class ACallAboutPayment {
        @Test
        void with_caller_next_steps_and_a_fact_passes_as_it_is() {
            CallLog thorough = call().caller("Minna Muster, for her mother")
                    .nextSteps("Finance looks for the second debit until Friday")
                    .addFacts("12.50 EUR on 2 November")
                    .build();

            assertEquals(thorough, REFERENCE.check(thorough, List.of(CHARGE)).get());
        }

        @Test
        void is_told_everything_its_note_lacks_at_once() {
            assertEquals("""
                    caller: error: a call about `payment` (issue `UNEXPECTED_CHARGE`) needs a note of who called (note the \
                    caller's name, and in whose name they call) [contact.call-caller-missing]
                    nextSteps: error: a call about `payment` (issue `UNEXPECTED_CHARGE`) needs its next steps (note what \
                    was agreed, and by when; if nothing was, say so) [contact.call-next-steps-missing]
                    facts: error: a call about `payment` (issue `UNEXPECTED_CHARGE`) needs at least one concrete fact (note \
                    the names, times, amounts or addresses that were mentioned) [contact.call-facts-missing]""", faults(call().build(), CHARGE));
        }

        @Test
        void is_not_helped_by_blanks() {
            assertEquals(
                    3,
                    REFERENCE
                            .check(
                                    call().caller(" ")
                                            .nextSteps("\n")
                                            .addFacts("", " ")
                                            .build(),
                                    List.of(CHARGE))
                            .getError()
                            .size());
        }

        @Test
        void is_told_once_however_many_of_its_issues_are_delicate() {
            assertEquals(
                    3,
                    REFERENCE
                            .check(call().build(), List.of(WAITLIST, CHARGE, IssueCode.of("PROPERTY_DAMAGE"), CHARGE))
                            .getError()
                            .size());
        }
    }

    @Test
    void a_call_about_anything_else_needs_no_more_than_what_it_was_about() {
        assertTrue(REFERENCE.check(call().build(), List.of(WAITLIST)).isValid());
        assertTrue(REFERENCE.check(call().build(), List.of()).isValid());
    }

    @Test
    void a_recorded_call_needs_a_note_of_when_and_how_the_customer_agreed_whatever_the_topic() {
        ImmutableCallLog.BuildFinal recorded = CallLog.builder()
                .direction(CallDirection.INBOUND)
                .about("Asked for a place")
                .consent(RecordingConsent.GRANTED)
                .startedAt(SampleCase.OPENED)
                .endedAt(SampleCase.OPENED)
                .recording(RecordingId.of("rec-1"));
        assertEquals(
                "consentGrant: error: the call was recorded, but when and how the customer agreed is not noted (note it, or "
                        + "delete the recording) [contact.consent-grant-missing]",
                faults(recorded.build(), WAITLIST));

        recorded.consentGrant(ConsentGrant.of(SampleCase.OPENED, ConsentForm.KEYPAD));
        assertTrue(REFERENCE.check(recorded.build(), List.of(WAITLIST)).isValid());
    }

    @Test
    void the_reference_holds_payment_damage_and_legal_matters_to_be_delicate() {
        assertEquals(Optional.of("payment"), REFERENCE.topic(IssueCode.of("DIRECT_DEBIT_FAILED")));
        assertEquals(Optional.of("damage"), REFERENCE.topic(IssueCode.of("PROPERTY_DAMAGE")));
        assertEquals(Optional.of("damage"), REFERENCE.topic(IssueCode.of("PRODUCT_CAUSED_DAMAGE")));
        assertEquals(Optional.of("legal"), REFERENCE.topic(IssueCode.of("LEGAL_THREAT")));
        assertEquals(Optional.empty(), REFERENCE.topic(WAITLIST));
    }

    @Test
    void faults_show_nothing_of_the_note() {
        CallLog call = call("Muster about").caller("Muster").build();

        assertFalse(faults(call, CHARGE).contains("Muster"));
    }

    @Test
    void a_policy_is_read_back_from_json() throws Exception {
        JsonMapper json = CaserailJsonModule.mapper();

        assertEquals(REFERENCE, json.readValue(json.writeValueAsString(REFERENCE), CallNotePolicy.class));
    }

    @Test
    void a_topic_without_a_name_is_a_mistake_of_the_code() {
        assertThrows(IllegalArgumentException.class, () -> CallNotePolicy.of(Map.of(CHARGE, " ")));
    }

    @Nested
    class AFile {
        @Test
        void is_told_all_its_faults_by_place() {
            SourceText source = SourceText.of("topics.csv", """
                    topic,kind,code
                    payment,gruop,PAYMENT
                    ,issue,LEGAL_THREAT
                    legal,issue,LEGAL_TREAT
                    legal,issue,LEGAL_THREAT
                    damage,group,NO_SUCH_THING
                    damage,group
                    """);

            assertEquals("""
                    topics.csv:2:9: error: unknown kind `gruop`, expected one of issue, group (did you mean `group`?) \
                    [callnote.unknown-kind]
                    topics.csv:3:1: error: `topic` is empty, expected what the desk calls the topic \
                    [callnote.missing-topic]
                    topics.csv:4:13: error: the taxonomy has no issue `LEGAL_TREAT` (did you mean `LEGAL_THREAT`?) \
                    [callnote.unknown-code]
                    topics.csv:5:13: error: issue `LEGAL_THREAT` stands at topics.csv:3:8 already [callnote.duplicate]
                    topics.csv:6:14: error: the taxonomy has no group `NO_SUCH_THING` [callnote.unknown-code]
                    topics.csv:7:1: error: the row has 2 cells, the header 3 (check separators and quotes of this row) \
                    [csv.cell-count]""", lines(source));
        }

        @Test
        void without_the_columns_is_told_so() {
            assertEquals("""
                    topics.csv:1:1: error: the header has no column `topic` [csv.missing-column]
                    topics.csv:1:1: error: the header has no column `kind` [csv.missing-column]
                    topics.csv:1:1: error: unknown column `topics`, expected one of topic, kind, code (did you mean \
                    `topic`?) [csv.unknown-column]""", lines(SourceText.of("topics.csv", "topics,code\npayment,PAYMENT\n")));
            assertEquals(
                    "topics.csv:1:1: error: the file is empty, expected a header row [csv.no-header]",
                    lines(SourceText.of("topics.csv", "")));
        }

        @Test
        void without_rows_is_a_desk_without_delicate_topics() {
            CallNotePolicy none = CallNoteCsv.load(SourceText.of("topics.csv", "topic,kind,code\n"), TAXONOMY)
                    .get();

            assertTrue(none.check(call().build(), List.of(CHARGE)).isValid());
        }

        @Test
        void keeps_the_topic_of_the_first_row_that_names_an_issue() {
            CallNotePolicy policy = CallNoteCsv.load(
                            SourceText.of(
                                    "topics.csv",
                                    "topic;kind;code\nmoney;issue;UNEXPECTED_CHARGE\npayment;group;PAYMENT\n"),
                            TAXONOMY)
                    .get();

            assertEquals(Optional.of("money"), policy.topic(CHARGE));
            assertEquals(Optional.of("payment"), policy.topic(IssueCode.of("VAT_INVOICE")));
        }

        private String lines(SourceText source) {
            return CallNoteCsv.load(source, TAXONOMY)
                    .getError()
                    .map(Diagnostic::line)
                    .mkString("\n");
        }
    }

    private static String faults(CallLog call, IssueCode issue) {
        return REFERENCE
                .check(call, List.of(issue))
                .getError()
                .map(Diagnostic::line)
                .mkString("\n");
    }

    private static ImmutableCallLog.BuildFinal call() {
        return call("A second debit");
    }

    private static ImmutableCallLog.BuildFinal call(String about) {
        return CallLog.builder()
                .direction(CallDirection.INBOUND)
                .about(about)
                .consent(RecordingConsent.NOT_ASKED)
                .startedAt(SampleCase.OPENED)
                .endedAt(SampleCase.OPENED);
    }
}
