package dev.caserail.model.intake;

import static dev.caserail.model.intake.Contacts.CASE;
import static dev.caserail.model.intake.Contacts.EVE;
import static dev.caserail.model.intake.Contacts.MINNA;
import static dev.caserail.model.intake.Contacts.NOW;
import static dev.caserail.model.intake.Contacts.TOKENS;
import static dev.caserail.model.intake.Contacts.aCase;
import static dev.caserail.model.intake.Contacts.anOpenCase;
import static dev.caserail.model.intake.Contacts.contact;
import static dev.caserail.model.intake.Contacts.delivery;
import static dev.caserail.model.intake.Contacts.mail;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.caserail.model.contact.Channel;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.intake.directory.ArrivedContact;
import dev.caserail.model.intake.directory.ConversationKey;
import dev.caserail.model.intake.directory.ImportRecord;
import dev.caserail.model.intake.directory.InMemoryCaseDirectory;
import dev.caserail.model.intake.evidence.DuplicateHint;
import dev.caserail.model.intake.evidence.DuplicateKind;
import dev.caserail.model.mail.MessageId;
import dev.caserail.model.mail.SubjectLine;
import dev.caserail.model.status.LifecyclePolicy;
import dev.caserail.model.status.StatusCategory;
import dev.caserail.taxonomy.tracking.AccountId;
import dev.caserail.taxonomy.tracking.DeliveryId;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** F31, C6, C7: web form, chat, messages, posts, portal and telephone. */
class IntakeOfOtherChannelsTest {
    private final InMemoryCaseDirectory directory = new InMemoryCaseDirectory();
    private final Intake intake = Intake.of(directory, LifecyclePolicy.standard(), IntakePolicy.defaults(), TOKENS);

    @Nested
    @DisplayName("F31: a conversation goes on in its case")
    class Conversations {
        @ParameterizedTest
        @EnumSource(names = {"CHAT", "SMS", "WHATSAPP", "SOCIAL_POST", "DIRECT_MESSAGE", "VIDEO"})
        void while_the_case_is_open(Channel channel) {
            begin(channel, StatusCategory.OPEN, Duration.ofDays(9));

            assertEquals(
                    "append to case C-1: it goes on with a conversation of it ("
                            + channel.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")",
                    intake.decide(next(channel)).reason());
        }

        @ParameterizedTest
        @EnumSource(names = {"SMS", "WHATSAPP", "DIRECT_MESSAGE"})
        void of_a_person_for_a_day_after_it_is_over(Channel channel) {
            begin(channel, StatusCategory.RESOLVED, Duration.ofDays(1));
            assertInstanceOf(Reopen.class, intake.decide(next(channel)));

            directory.put(
                    aCase(CASE, StatusCategory.RESOLVED, Duration.ofDays(2)).build());
            NewCase decision = (NewCase) intake.decide(next(channel));
            assertEquals(List.of(DuplicateHint.of(CASE, DuplicateKind.EARLIER_CONVERSATION)), decision.duplicates());
        }

        @ParameterizedTest
        @EnumSource(names = {"CHAT", "SOCIAL_POST"})
        void of_a_chat_or_post_as_long_as_a_mail_would(Channel channel) {
            begin(channel, StatusCategory.RESOLVED, Duration.ofDays(2));
            assertInstanceOf(Reopen.class, intake.decide(next(channel)));
        }

        @Test
        void in_the_case_of_its_last_contact() {
            begin(Channel.CHAT, StatusCategory.OPEN, Duration.ofHours(3));
            directory.put(aCase(CaseId.of("C-2"), StatusCategory.OPEN, Duration.ofHours(1))
                    .build());
            directory.record(
                    ArrivedContact.inConversation(
                            contact(Channel.CHAT, MINNA, "second").build(), ConversationKey.of(Channel.CHAT, "s-1")),
                    ImportRecord.of(Optional.of(CaseId.of("C-2"))));

            assertEquals(
                    CaseId.of("C-2"),
                    intake.decide(next(Channel.CHAT)).existingCase().orElseThrow());
        }

        private void begin(Channel channel, StatusCategory status, Duration sinceAgo) {
            directory.put(aCase(CASE, status, sinceAgo).build());
            intake.take(
                    ArrivedContact.builder()
                            .contact(contact(channel, MINNA, "first").build())
                            .conversation(ConversationKey.of(channel, "s-1"))
                            .statedCase(CASE)
                            .build(),
                    () -> CASE);
        }

        private ArrivedContact next(Channel channel) {
            return ArrivedContact.inConversation(
                    contact(channel, MINNA, "next").build(), ConversationKey.of(channel, "s-1"));
        }
    }

    @Nested
    @DisplayName("F31: portal and web form")
    class Portal {
        @Test
        void a_customer_writes_to_a_case_of_theirs() {
            directory.put(anOpenCase());

            assertEquals(
                    "append to case C-1: the contact was made for case C-1, and the sender takes part in it",
                    decide(Channel.PORTAL, MINNA).reason());
        }

        @Test
        void nobody_writes_to_a_case_of_others_and_learns_that_it_exists() {
            directory.put(anOpenCase());

            for (Channel channel : List.of(Channel.PORTAL, Channel.WEB_FORM)) {
                NewCase decision = (NewCase) decide(channel, EVE);
                assertEquals(List.of(), decision.duplicates());
            }
        }

        private IntakeDecision decide(Channel channel, AccountId account) {
            return intake.decide(ArrivedContact.builder()
                    .contact(contact(channel, account, "Hello").build())
                    .statedCase(CASE)
                    .build());
        }
    }

    @Nested
    @DisplayName("F31: a known number brings up the customer")
    class Telephone {
        @Test
        void a_call_is_a_new_case_with_the_callers_open_ones_beside_it() {
            directory.put(anOpenCase());
            directory.put(aCase(CaseId.of("C-2"), StatusCategory.RESOLVED, Duration.ofHours(1))
                    .build());
            ArrivedContact call = ArrivedContact.inConversation(
                    contact(Channel.PHONE, MINNA, "the serial number").build(),
                    ConversationKey.ofNumber(Channel.PHONE, "+49 (30) 901820"));

            NewCase decision = (NewCase) intake.decide(call);

            assertEquals(List.of(DuplicateHint.of(CASE, DuplicateKind.OPEN_CASE_OF_CALLER)), decision.duplicates());
            assertEquals(
                    "open a new case: nothing in the contact names one; maybe a duplicate of C-1 (an open case of the caller)",
                    decision.reason());
        }

        @Test
        @DisplayName("F13: the case that the agent names gets the call")
        void the_case_that_the_agent_names_gets_the_call() {
            directory.put(anOpenCase());

            assertInstanceOf(
                    AppendTo.class,
                    intake.decide(ArrivedContact.builder()
                            .contact(contact(Channel.PHONE, MINNA, "the serial number")
                                    .build())
                            .statedCase(CASE)
                            .build()));
        }

        @Test
        void a_number_is_the_same_in_all_its_forms() {
            ConversationKey key = ConversationKey.ofNumber(Channel.SMS, "+49 (30) 90-18/20");

            assertEquals(key, ConversationKey.ofNumber(Channel.SMS, "0049 30 901820"));
            assertFalse(key.toString().contains("901820"));
            assertThrows(IllegalArgumentException.class, () -> ConversationKey.ofNumber(Channel.SMS, "+"));
        }
    }

    @Nested
    @DisplayName("F31: social media is watched for keywords and important posts are passed to support")
    class Posts {
        private final Intake watching = Intake.of(
                directory,
                LifecyclePolicy.standard(),
                IntakePolicy.builder().addKeywords("refund", "not delivered").build(),
                TOKENS);

        @Test
        void with_a_keyword_are_new_cases() {
            NewCase decision = (NewCase) watching.decide(post("I want a REFUND!"));

            assertEquals("refund", decision.keyword().orElseThrow());
            assertEquals(
                    "open a new case: nothing in the contact names one; the post has the keyword `refund`",
                    decision.reason());
            assertInstanceOf(NewCase.class, watching.decide(post("Again, not delivered.")));
        }

        @Test
        void without_one_are_left() {
            IntakeDecision decision = watching.decide(post("nonrefundable, and not yet delivered"));

            assertInstanceOf(NotForSupport.class, decision);
            assertEquals("leave it: the post has none of the 2 keywords, and belongs to no case", decision.reason());
        }

        @Test
        void in_a_thread_of_a_case_go_there_whatever_they_say() {
            ConversationKey thread = ConversationKey.of(Channel.SOCIAL_POST, "t-1");
            watching.take(
                    ArrivedContact.inConversation(
                            contact(Channel.SOCIAL_POST, MINNA, "refund!").build(), thread),
                    () -> CASE);
            directory.put(anOpenCase());

            assertInstanceOf(
                    AppendTo.class,
                    watching.decide(ArrivedContact.inConversation(
                            contact(Channel.SOCIAL_POST, EVE, "same here").build(), thread)));
        }

        @Test
        void are_all_for_support_where_no_keywords_are_given() {
            assertInstanceOf(NewCase.class, intake.decide(post("hello")));
        }

        @Test
        void direct_messages_need_no_keyword() {
            assertInstanceOf(
                    NewCase.class,
                    watching.decide(ArrivedContact.builder()
                            .contact(contact(Channel.DIRECT_MESSAGE, MINNA, "hello")
                                    .build())
                            .build()));
        }

        private ArrivedContact post(String text) {
            return ArrivedContact.builder()
                    .contact(contact(Channel.SOCIAL_POST, MINNA, text).build())
                    .build();
        }
    }

    @Nested
    @DisplayName("C7: same account and order, or alike subject within hours, are hints")
    class Duplicates {
        @Test
        void each_case_is_named_once_by_its_strongest_hint() {
            directory.put(aCase(CASE, StatusCategory.OPEN, Duration.ofHours(1))
                    .subject(SubjectLine.of("Milk is missing"))
                    .addDeliveries(DeliveryId.of("D-1"))
                    .build());
            directory.put(aCase(CaseId.of("C-2"), StatusCategory.CLOSED, Duration.ofHours(2))
                    .subject(SubjectLine.of("Milk is missing"))
                    .build());
            directory.put(aCase(CaseId.of("C-3"), EVE, StatusCategory.OPEN, Duration.ofHours(2))
                    .subject(SubjectLine.of("Milk is missing"))
                    .addDeliveries(DeliveryId.of("D-1"))
                    .build());

            NewCase decision = (NewCase) intake.decide(form("Milk is missing", "D-1"));

            assertEquals(
                    List.of(
                            DuplicateHint.of(CASE, DuplicateKind.SAME_ORDER),
                            DuplicateHint.of(CaseId.of("C-2"), DuplicateKind.ALIKE_SUBJECT)),
                    decision.duplicates());
        }

        @Test
        void hints_end_with_their_windows() {
            assertHint(Duration.ofDays(2), "x", List.of(DuplicateKind.ALIKE_SUBJECT));
            assertHint(Duration.ofDays(2).plusNanos(1), "x", List.of());
            assertHint(Duration.ofDays(30), "D-1", List.of(DuplicateKind.SAME_ORDER));
            assertHint(Duration.ofDays(30).plusNanos(1), "D-1", List.of());
        }

        @Test
        void merged_cases_and_spam_are_no_hints() {
            directory.put(aCase(CASE, StatusCategory.SPAM, Duration.ofHours(1))
                    .subject(SubjectLine.of("Milk"))
                    .build());

            assertEquals(List.of(), ((NewCase) intake.decide(form("Milk", "D-1"))).duplicates());
        }

        @Test
        @DisplayName("C6: a message id that was there with other content is a hint")
        void a_mail_of_a_known_id_and_other_content_is_a_hint() {
            directory.put(anOpenCase());
            directory.sent(MessageId.of("m@scanner"), CASE);

            NewCase decision = (NewCase) intake.decide(mail("Message-ID", "<m@scanner>", "Subject", "Other"));

            assertEquals(List.of(DuplicateHint.of(CASE, DuplicateKind.SAME_MESSAGE_ID)), decision.duplicates());
        }

        private void assertHint(Duration sinceAgo, String order, List<DuplicateKind> kinds) {
            directory.put(aCase(CASE, StatusCategory.OPEN, sinceAgo)
                    .subject(SubjectLine.of("Milk is missing"))
                    .addDeliveries(DeliveryId.of(order))
                    .build());
            String subject = order.equals("x") ? "Milk is missing" : "Bread";

            assertEquals(
                    kinds,
                    ((NewCase) intake.decide(form(subject, "D-1")))
                            .duplicates().stream().map(DuplicateHint::kind).toList());
        }

        private ArrivedContact form(String subject, String order) {
            return ArrivedContact.builder()
                    .contact(contact(Channel.WEB_FORM, MINNA, "Hello")
                            .subject(subject)
                            .addDeliveries(delivery(order))
                            .build())
                    .build();
        }
    }

    @Test
    void what_does_not_fit_together_is_refused() {
        assertEquals(
                "a contact by CHAT belongs to a conversation by SMS",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> ArrivedContact.inConversation(
                                        contact(Channel.CHAT, MINNA, "x").build(),
                                        ConversationKey.of(Channel.SMS, "1")))
                        .getMessage());
        assertEquals(
                "case `C-1` is MERGED, but merged into none",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> aCase(CASE, StatusCategory.MERGED, Duration.ZERO)
                                        .build())
                        .getMessage());
        assertEquals(
                "a window of time has from nothing to 36525 days, but one is PT-1S",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> IntakePolicy.builder()
                                        .conversationWindow(Duration.ofSeconds(-1))
                                        .build())
                        .getMessage());
        assertEquals(NOW, contact(Channel.CHAT, MINNA, "x").build().receivedAt());
    }
}
