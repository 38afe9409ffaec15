package dev.caserail.model.intake;

import static dev.caserail.model.intake.Contacts.CASE;
import static dev.caserail.model.intake.Contacts.DESK;
import static dev.caserail.model.intake.Contacts.EVE;
import static dev.caserail.model.intake.Contacts.MINNA;
import static dev.caserail.model.intake.Contacts.TOKENS;
import static dev.caserail.model.intake.Contacts.aCase;
import static dev.caserail.model.intake.Contacts.anOpenCase;
import static dev.caserail.model.intake.Contacts.mail;
import static dev.caserail.model.intake.Contacts.mailOf;
import static dev.caserail.model.intake.Contacts.mailOfEve;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.intake.directory.ArrivedContact;
import dev.caserail.model.intake.directory.ImportRecord;
import dev.caserail.model.intake.directory.InMemoryCaseDirectory;
import dev.caserail.model.intake.directory.KnownCase;
import dev.caserail.model.intake.evidence.CaseNumberEvidence;
import dev.caserail.model.intake.evidence.DuplicateHint;
import dev.caserail.model.intake.evidence.DuplicateKind;
import dev.caserail.model.intake.evidence.Evidence;
import dev.caserail.model.intake.evidence.FoundCase;
import dev.caserail.model.intake.evidence.ReplyEvidence;
import dev.caserail.model.intake.evidence.ReplyHeader;
import dev.caserail.model.intake.evidence.TokenEvidence;
import dev.caserail.model.mail.MessageId;
import dev.caserail.model.mail.SubjectLine;
import dev.caserail.model.mail.TokenPlace;
import dev.caserail.model.status.LifecyclePolicy;
import dev.caserail.model.status.StatusCategory;
import dev.caserail.taxonomy.tracking.AccountId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** C6: in which order the case of a mail is looked for. */
class FindingTheCaseOfAMailTest {
    private static final CaseId OTHER = CaseId.of("C-2");

    private final InMemoryCaseDirectory directory = new InMemoryCaseDirectory();
    private final Intake intake = Intake.of(directory, LifecyclePolicy.standard(), IntakePolicy.defaults(), TOKENS);

    @BeforeEach
    void two_cases_with_a_mail_each() {
        directory.put(anOpenCase());
        directory.put(
                aCase(OTHER, MINNA, StatusCategory.OPEN, Duration.ofHours(2)).build());
        directory.sent(MessageId.of("one@desk"), CASE);
        directory.sent(MessageId.of("two@desk"), OTHER);
    }

    @Nested
    @DisplayName("C6 (1): the secret case token in reply address, subject or body comes first")
    class Token {
        @Test
        void in_the_reply_address() {
            assertFound(
                    CASE,
                    TokenEvidence.of(TokenPlace.REPLY_ADDRESS),
                    mail("To", TOKENS.replyAddress(DESK, CASE).orElseThrow().value(), "In-Reply-To", "<two@desk>"));
        }

        @Test
        void in_the_subject() {
            assertFound(
                    CASE,
                    TokenEvidence.of(TokenPlace.SUBJECT),
                    mail("Subject", "Re: C-2 " + TOKENS.reference(CASE), "In-Reply-To", "<two@desk>"));
        }

        @Test
        void in_the_text() {
            assertFound(
                    CASE,
                    TokenEvidence.of(TokenPlace.BODY),
                    mailOf(
                            MINNA,
                            "minna@x.example",
                            "Hello\n> " + TOKENS.reference(CASE),
                            "In-Reply-To",
                            "<two@desk>"));
        }

        @Test
        void of_a_case_that_is_gone_leads_to_the_next_evidence() {
            assertFound(
                    OTHER,
                    ReplyEvidence.of(ReplyHeader.IN_REPLY_TO, MessageId.of("two@desk")),
                    mail("Subject", TOKENS.reference(CaseId.of("C-9")), "In-Reply-To", "<two@desk>"));
        }

        @Test
        void brings_in_people_who_did_not_take_part_and_says_so() {
            AppendTo decision = (AppendTo) intake.decide(mailOfEve("Subject", TOKENS.reference(CASE)));

            assertEquals(
                    "append to case C-1: the subject has its token; the sender did not take part in it before",
                    decision.reason());
        }
    }

    @Nested
    @DisplayName("C6 (2): In-Reply-To, then References newest first, against stored message ids")
    class Reply {
        @Test
        void in_reply_to_comes_before_references() {
            assertFound(
                    CASE,
                    ReplyEvidence.of(ReplyHeader.IN_REPLY_TO, MessageId.of("one@desk")),
                    mail("In-Reply-To", "<one@desk>", "References", "<one@desk> <two@desk>"));
        }

        @Test
        void the_newest_reference_comes_first() {
            assertFound(
                    OTHER,
                    ReplyEvidence.of(ReplyHeader.REFERENCES, MessageId.of("two@desk")),
                    mail("In-Reply-To", "<lost@x>", "References", "<one@desk> <two@desk> <gone@x>"));
        }

        @Test
        void it_comes_before_a_case_number() {
            assertFound(
                    CASE,
                    ReplyEvidence.of(ReplyHeader.IN_REPLY_TO, MessageId.of("one@desk")),
                    mail("In-Reply-To", "<one@desk>", "Subject", "Re: C-2"));
        }

        @Test
        @DisplayName("C6: ids without `@` are ignored")
        void ids_without_an_at_sign_are_ignored() {
            assertNew(mail("In-Reply-To", "<one>", "References", "<desk>"));
        }

        @Test
        void an_imported_mail_is_answered_like_one_that_was_sent() {
            intake.take(mail("Message-ID", "<m@x>", "In-Reply-To", "<one@desk>"), () -> CaseId.of("C-3"));

            assertFound(
                    CASE,
                    ReplyEvidence.of(ReplyHeader.REFERENCES, MessageId.of("m@x")),
                    mail("References", "<m@x>", "Message-ID", "<n@x>"));
        }

        @Test
        void an_id_of_two_cases_means_the_one_in_which_the_sender_takes_part() {
            directory.put(
                    aCase(OTHER, EVE, StatusCategory.OPEN, Duration.ofHours(2)).build());
            directory.sent(MessageId.of("both@scanner"), CASE);
            directory.sent(MessageId.of("both@scanner"), OTHER);

            assertEquals(
                    Optional.of(OTHER), existing(mailOf(EVE, "eve@y.example", "Hi", "In-Reply-To", "<both@scanner>")));
            assertNew(mailOf(AccountId.of("A-3"), "x@y.example", "Hi", "In-Reply-To", "<both@scanner>"));
        }

        @Test
        void ten_thousand_references_are_not_all_looked_up() {
            String references =
                    IntStream.range(0, 10_000).mapToObj(i -> "<" + i + "@x>").collect(Collectors.joining(" "));

            assertFound(
                    CASE,
                    ReplyEvidence.of(ReplyHeader.REFERENCES, MessageId.of("one@desk")),
                    mail("References", references + " <one@desk> <last@x>"));
            assertNew(mail("References", "<one@desk> " + references));
        }
    }

    @Nested
    @DisplayName("C6 (3): a plain case number in the subject only if the sender already takes part in the case")
    class CaseNumber {
        @Test
        void counts_for_the_customer() {
            for (String subject : List.of("Re: C-1", "WG: [C-1] milk", "(#C-1), milk", "about C-1.", "C-7 or C-1")) {
                assertFound(CASE, CaseNumberEvidence.of(CASE), mail("Subject", subject));
            }
        }

        @Test
        void counts_for_an_address_in_copy() {
            assertEquals(Optional.of(CASE), existing(mailOf(EVE, "MINNA@x.example", "Hi", "Subject", "C-1")));
        }

        @Test
        void opens_a_new_case_for_anybody_else() {
            assertNew(mailOfEve("Subject", "Re: C-1"));
            assertNew(mailOf(EVE, "\"minna@x.example\" <eve@y.example>", "Hi", "Subject", "Re: C-1"));
        }

        @Test
        void is_no_part_of_another_word() {
            assertNew(mail("Subject", "AC-1 XC-12"));
        }
    }

    @Nested
    @DisplayName("C6 (4): a new case, with a duplicate hint")
    class Nothing {
        @Test
        void says_anything() {
            assertNew(mail("Subject", "Milk"));
            assertEquals(
                    "open a new case: nothing in the contact names one",
                    intake.decide(mail("Subject", "Milk")).reason());
        }

        @Test
        void is_evidence_in_an_alike_subject() {
            directory.put(aCase(CASE, StatusCategory.OPEN, Duration.ofHours(1))
                    .subject(SubjectLine.of("Milk is missing"))
                    .build());

            NewCase decision = (NewCase) intake.decide(mail("Subject", "AW: milk is missing"));

            assertEquals(List.of(DuplicateHint.of(CASE, DuplicateKind.ALIKE_SUBJECT)), decision.duplicates());
            assertEquals(
                    "open a new case: nothing in the contact names one; maybe a duplicate of C-1 (the same account and an "
                            + "alike subject)",
                    decision.reason());
        }
    }

    @Nested
    @DisplayName("C7: a merged case redirects, chains are followed")
    class Merged {
        @Test
        void cases_lead_to_where_they_went() {
            directory.put(merged("C-4", "C-5"));
            directory.put(merged("C-5", "C-1"));

            AppendTo decision = (AppendTo) intake.decide(mail("Subject", "C-4"));

            assertEquals(CASE, decision.found().caseId());
            assertEquals(
                    List.of(CaseId.of("C-4"), CaseId.of("C-5")),
                    decision.found().redirectedFrom());
            assertEquals(
                    "append to case C-1: the subject has the case number C-4, and the sender takes part in the case; merged: "
                            + "C-4 → C-5 → C-1",
                    decision.reason());
        }

        @Test
        void cases_that_lead_nowhere_or_in_a_circle_open_a_new_one() {
            directory.put(merged("C-4", "C-5"));
            directory.put(merged("C-5", "C-4"));
            directory.put(merged("C-6", "C-9"));

            assertNew(mail("Subject", "C-4"));
            assertNew(mail("Subject", TOKENS.reference(CaseId.of("C-6"))));
        }

        private KnownCase merged(String id, String into) {
            return aCase(CaseId.of(id), StatusCategory.MERGED, Duration.ofHours(1))
                    .mergedInto(CaseId.of(into))
                    .build();
        }
    }

    private void assertFound(CaseId id, Evidence evidence, ArrivedContact arrived) {
        AppendTo decision = assertInstanceOf(AppendTo.class, intake.decide(arrived));
        assertEquals(FoundCase.of(id, evidence, List.of(), true), decision.found());
        assertTrue(decision.reason().startsWith("append to case " + id.value() + ": " + evidence.words()));
    }

    private void assertNew(ArrivedContact arrived) {
        assertInstanceOf(NewCase.class, intake.decide(arrived));
    }

    private Optional<CaseId> existing(ArrivedContact arrived) {
        return intake.decide(arrived).existingCase();
    }

    @Nested
    @DisplayName("C6 (2): an answer may be imported before what it answers")
    class AnsweredBefore {
        private static final String ROOT = "<root@x.example>";

        private void theAnswerIsIn(KnownCase known) {
            directory.put(known);
            directory.record(
                    mail("Message-ID", "<answer@x.example>", "References", "<older@x.example> " + ROOT),
                    ImportRecord.of(Optional.of(known.id())));
        }

        @Test
        void and_the_root_joins_the_case_of_its_answer() {
            theAnswerIsIn(anOpenCase());

            IntakeDecision decision = intake.decide(mail("Message-ID", ROOT, "Subject", "Milk"));

            assertInstanceOf(AppendTo.class, decision);
            assertEquals("append to case C-1: a mail of it answers this one, " + ROOT, decision.reason());
        }

        @Test
        void also_what_is_further_up_in_the_thread() {
            theAnswerIsIn(anOpenCase());

            assertEquals(
                    Optional.of(CASE),
                    intake.decide(mail("Message-ID", "<older@x.example>")).existingCase());
        }

        @Test
        void but_somebody_else_gets_a_new_case_and_a_hint() {
            theAnswerIsIn(anOpenCase());

            NewCase decision = (NewCase) intake.decide(mailOfEve("Message-ID", ROOT, "Subject", "Milk"));

            assertEquals(List.of(DuplicateHint.of(CASE, DuplicateKind.ANSWERS_THIS)), decision.duplicates());
            assertEquals(
                    "open a new case: nothing in the contact names one; maybe a duplicate of C-1 (a mail that answers this one)",
                    decision.reason());
        }

        @Test
        void its_answers_in_two_cases_of_the_sender_decide_nothing_but_are_hints() {
            theAnswerIsIn(anOpenCase());
            CaseId other = CaseId.of("C-2");
            directory.put(aCase(other, StatusCategory.OPEN, Duration.ofHours(1)).build());
            directory.record(
                    mail("Message-ID", "<second@x.example>", "In-Reply-To", ROOT), ImportRecord.of(Optional.of(other)));

            NewCase decision = (NewCase) intake.decide(mail("Message-ID", ROOT));

            assertEquals(
                    Set.of(CASE, other),
                    decision.duplicates().stream().map(DuplicateHint::caseId).collect(Collectors.toSet()));
        }

        @Test
        void nothing_changes_for_a_case_that_was_resolved_after_the_root_was_written() {
            theAnswerIsIn(
                    aCase(CASE, StatusCategory.RESOLVED, Duration.ofSeconds(-1)).build());

            assertInstanceOf(AppendTo.class, intake.decide(mail("Message-ID", ROOT)));
        }
    }
}
