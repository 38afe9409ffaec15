package dev.caserail.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.SampleCase;
import dev.caserail.model.command.LogCall;
import dev.caserail.model.contact.CallDirection;
import dev.caserail.model.contact.CallLog;
import dev.caserail.model.contact.CallOutcome;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.ConsentForm;
import dev.caserail.model.contact.ConsentGrant;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.contact.RecordingConsent;
import dev.caserail.model.contact.Sender;
import dev.caserail.model.identifier.ContactId;
import dev.caserail.model.identifier.RecordingId;
import dev.caserail.model.order.Delivery;
import dev.caserail.model.order.DeliverySlot;
import dev.caserail.model.order.ProductLine;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.tracking.AccountId;
import dev.caserail.taxonomy.tracking.DeliveryId;
import dev.caserail.taxonomy.tracking.ProductLineId;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotEmpty;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What incoming data must be, in four languages. One bad instance per constrained type. */
class ConstraintsTest {
    private static final Instant T = SampleCase.OPENED;

    private final ConstraintChecker checker = ConstraintChecker.create();

    @Nested
    class AContact {
        @Test
        void that_is_whole_passes_as_it_is() {
            assertEquals(
                    SampleCase.contact(),
                    checker.check(SampleCase.contact(), Locale.ENGLISH).get());
        }

        @Test
        void with_nothing_but_an_account_passes() {
            assertValid(contact(
                    "text", Sender.builder().account(AccountId.of("A-1")).build()));
        }

        @Test
        void needs_a_text_of_bearable_length() {
            assertFound(
                    contact(" \n", SampleCase.sender()),
                    "text: error: the text is empty (keep the contact's words, or what the agent noted; a call without a "
                            + "note cannot be answered) [contact.text-blank]",
                    "text: error: der Text ist leer (die Worte der Kundin oder die Notiz des Agenten eintragen; ein Anruf "
                            + "ohne Notiz lässt sich nicht beantworten) [contact.text-blank]");
            assertFound(
                    contact("x".repeat(20_001), SampleCase.sender()),
                    "text: error: the text has 20001 characters, at most 20000 are accepted (attach long logs as a file) "
                            + "[contact.text-long]",
                    "text: error: der Text hat 20001 Zeichen, höchstens 20000 sind erlaubt (lange Protokolle als Datei "
                            + "anhängen) [contact.text-long]");
        }

        @Test
        void is_checked_down_to_sender_call_and_product_all_at_once() {
            IncomingContact bad = IncomingContact.builder()
                    .id(ContactId.of("p-1"))
                    .channel(Channel.PHONE)
                    .text("")
                    .sender(Sender.builder()
                            .account(AccountId.of("A-1"))
                            .email("minna.at.home")
                            .build())
                    .receivedAt(T)
                    .subject("s".repeat(501))
                    .call(call().nextSteps(" ").addFacts("ok", "").build())
                    .addDeliveries(Delivery.builder()
                            .id(DeliveryId.of("D-1"))
                            .slot(DeliverySlot.of(T, T))
                            .addLines(ProductLine.of(ProductLineId.of("L-1"), "", 0))
                            .build())
                    .build();

            assertEquals(
                    """
                    call.facts[1] contact.call-note-blank
                    call.nextSteps contact.call-note-blank
                    deliveries[0].lines[0].product contact.product-blank
                    deliveries[0].lines[0].quantity contact.quantity-positive
                    deliveries[0].slot.inOrder contact.slot-order
                    sender.email contact.email-malformed
                    subject contact.subject-long
                    text contact.text-blank
                    """,
                    checker.check(bad, Locale.ENGLISH)
                            .getError()
                            .map(d -> d.location().text() + " " + d.code().value() + "\n")
                            .mkString());
        }
    }

    @Nested
    class ASender {
        @Test
        void may_be_known_by_account_alone() {
            assertValid(Sender.builder().account(AccountId.of("A-1")).build());
        }

        @Test
        void has_no_empty_name_of_any_kind() {
            Sender nameless = Sender.builder()
                    .account(AccountId.of("A-1"))
                    .title("")
                    .firstName(" ")
                    .lastName("\n")
                    .handle("\t")
                    .build();

            assertEquals(
                    List.of("firstName", "handle", "lastName", "title"),
                    checker.check(nameless, Locale.ENGLISH)
                            .getError()
                            .map(d -> d.location().text())
                            .toJavaList());
            assertFound(
                    Sender.builder().account(AccountId.of("A-1")).lastName(" ").build(),
                    "lastName: error: the name is there but empty (leave an unknown name out) [contact.name-blank]",
                    "lastName: error: der Name ist angegeben, aber leer (einen unbekannten Namen weglassen) "
                            + "[contact.name-blank]");
        }

        @Test
        void has_no_endless_name() {
            assertFound(
                    Sender.builder()
                            .account(AccountId.of("A-1"))
                            .lastName("x".repeat(101))
                            .build(),
                    "lastName: error: the name has 101 characters, at most 100 are accepted [contact.name-long]",
                    "lastName: error: der Name hat 101 Zeichen, höchstens 100 sind erlaubt [contact.name-long]");
        }

        @Test
        void has_an_address_that_can_be_one_reported_once_without_showing_it() {
            for (String bad :
                    List.of("", " ", "minna", "minna@", "a@b@c", "minna muster@example.com", "x".repeat(300))) {
                assertFound(
                        Sender.builder().account(AccountId.of("A-1")).email(bad).build(),
                        "email: error: the e-mail address is malformed (expected one address such as name@example.com) "
                                + "[contact.email-malformed]",
                        "email: error: die E-Mail-Adresse ist fehlerhaft (erwartet wird eine Adresse wie "
                                + "name@example.com) [contact.email-malformed]");
            }
        }

        @Test
        void has_a_number_that_can_be_one() {
            for (String good : List.of("+49 30 23125 017", "(030) 23125-017", "+1 (555) 0100", "030/23125017", "110")) {
                assertValid(Sender.builder()
                        .account(AccountId.of("A-1"))
                        .phone(good)
                        .build());
            }
            for (String bad : List.of("", "12", "call me", "+", "030 23125 017 ext. 4", "0".repeat(40))) {
                assertFound(
                        Sender.builder().account(AccountId.of("A-1")).phone(bad).build(),
                        "phone: error: the telephone number is malformed (expected digits, spaces and + ( ) - /, such as "
                                + "+49 30 23125 000) [contact.phone-malformed]",
                        "phone: error: die Telefonnummer ist fehlerhaft (erwartet werden Ziffern, Leerzeichen und + ( ) - /, "
                                + "etwa +49 30 23125 000) [contact.phone-malformed]");
            }
        }
    }

    /** F3, C5. */
    @Nested
    class ACall {
        @Test
        void with_a_note_alone_passes() {
            assertValid(call().build());
        }

        @Test
        void says_what_it_was_about() {
            assertFound(
                    call("  ").build(),
                    "about: error: the call's note does not say what it was about (calls are not recorded: the note is all "
                            + "that remains of one) [contact.call-about-blank]",
                    "about: error: die Anrufnotiz sagt nicht, worum es ging (Anrufe werden nicht aufgezeichnet: die Notiz "
                            + "ist alles, was bleibt) [contact.call-about-blank]");
        }

        @Test
        void does_not_end_before_it_starts() {
            assertFound(
                    CallLog.builder()
                            .direction(CallDirection.INBOUND)
                            .about("x")
                            .consent(RecordingConsent.NOT_ASKED)
                            .startedAt(T)
                            .endedAt(T.minusSeconds(1))
                            .build(),
                    "timesInOrder: error: the call ends before it starts (check both times and their offsets) "
                            + "[contact.call-order]",
                    "timesInOrder: error: der Anruf endet, bevor er beginnt (beide Zeiten und ihre Zeitzonen prüfen) "
                            + "[contact.call-order]");
        }

        @Test
        void is_recorded_only_while_consent_is_granted() {
            for (RecordingConsent consent : RecordingConsent.values()) {
                CallLog recorded = CallLog.builder()
                        .direction(CallDirection.INBOUND)
                        .about("x")
                        .consent(consent)
                        .startedAt(T)
                        .endedAt(T)
                        .recording(RecordingId.of("rec-1"))
                        .build();
                if (consent == RecordingConsent.GRANTED) {
                    assertValid(recorded);
                } else {
                    assertFound(
                            recorded,
                            "recordedOnlyWithConsent: error: the call has a recording but no consent to it (delete the "
                                    + "recording, or note when and how the customer agreed) [contact.recording-consent]",
                            "recordedOnlyWithConsent: error: der Anruf hat eine Aufzeichnung ohne Einwilligung (die "
                                    + "Aufzeichnung löschen oder festhalten, wann und wie eingewilligt wurde) "
                                    + "[contact.recording-consent]");
                }
            }
        }

        @Test
        void has_details_of_a_consent_only_where_they_fit() {
            ConsentGrant grant = ConsentGrant.of(T, ConsentForm.SPOKEN);
            assertValid(call(RecordingConsent.GRANTED).consentGrant(grant).build());
            assertValid(call(RecordingConsent.WITHDRAWN)
                    .consentGrant(grant)
                    .consentWithdrawnAt(T)
                    .build());
            for (RecordingConsent none : List.of(RecordingConsent.NOT_ASKED, RecordingConsent.REFUSED)) {
                assertFound(
                        call(none).consentGrant(grant).build(),
                        "consentDetailsFit: error: the consent's details do not fit the consent (note when and how only of "
                                + "a consent that was given, and its withdrawal only where it was withdrawn) "
                                + "[contact.consent-details]",
                        "consentDetailsFit: error: die Angaben zur Einwilligung passen nicht zu ihr (Zeit und Form nur zu "
                                + "einer erteilten Einwilligung festhalten, den Widerruf nur zu einer widerrufenen) "
                                + "[contact.consent-details]");
            }
            assertFalse(
                    call(RecordingConsent.GRANTED).consentWithdrawnAt(T).build().consentDetailsFit());
        }

        @Test
        void has_no_consent_that_ends_before_it_begins() {
            assertFound(
                    call(RecordingConsent.WITHDRAWN)
                            .consentGrant(ConsentGrant.of(T, ConsentForm.KEYPAD))
                            .consentWithdrawnAt(T.minusSeconds(1))
                            .build(),
                    "consentTimesInOrder: error: the consent was withdrawn before it was given (check both times and their "
                            + "offsets) [contact.consent-order]",
                    "consentTimesInOrder: error: die Einwilligung wurde widerrufen, bevor sie erteilt wurde (beide Zeiten "
                            + "und ihre Zeitzonen prüfen) [contact.consent-order]");
        }

        @Test
        void that_ended_with_an_agreement_says_what_was_agreed() {
            for (CallOutcome outcome : CallOutcome.values()) {
                CallLog silent =
                        call(RecordingConsent.NOT_ASKED).outcome(outcome).build();
                if (outcome == CallOutcome.FOLLOW_UP_AGREED || outcome == CallOutcome.CALL_BACK_AGREED) {
                    assertFound(
                            silent,
                            "agreedStepsNoted: error: the call ended with an agreement, but its next steps are missing "
                                    + "(note what was agreed, and by when) [contact.call-next-steps-missing]",
                            "agreedStepsNoted: error: der Anruf endete mit einer Vereinbarung, aber die nächsten Schritte "
                                    + "fehlen (festhalten, was bis wann vereinbart ist) "
                                    + "[contact.call-next-steps-missing]");
                } else {
                    assertValid(silent);
                }
                assertValid(call(RecordingConsent.NOT_ASKED)
                        .outcome(outcome)
                        .nextSteps("Call at nine")
                        .build());
            }
        }

        @Test
        void has_a_caller_with_a_name() {
            assertEquals(
                    "contact.name-blank",
                    checker.check(call(RecordingConsent.NOT_ASKED).caller(" ").build(), Locale.ENGLISH)
                            .getError()
                            .map(d -> d.code().value())
                            .mkString());
        }

        @Test
        void is_checked_inside_the_command_that_logs_it() {
            assertEquals(
                    "call.about",
                    checker.check(LogCall.of(call("").build()), Locale.ENGLISH)
                            .getError()
                            .map(d -> d.location().text())
                            .mkString());
        }
    }

    @Nested
    class ADelivery {
        @Test
        void has_a_slot_that_ends_after_it_starts() {
            assertFound(
                    DeliverySlot.of(T, T),
                    "inOrder: error: the delivery slot ends before it starts (check both times and their offsets) "
                            + "[contact.slot-order]",
                    "inOrder: error: das Lieferfenster endet, bevor es beginnt (beide Zeiten und ihre Zeitzonen prüfen) "
                            + "[contact.slot-order]");
        }

        @Test
        void has_products_with_name_and_quantity() {
            assertFound(
                    ProductLine.of(ProductLineId.of("L-1"), " ", 1),
                    "product: error: the product has no name [contact.product-blank]",
                    "product: error: das Produkt hat keinen Namen [contact.product-blank]");
            assertFound(
                    Delivery.builder()
                            .id(DeliveryId.of("D-1"))
                            .addLines(ProductLine.of(ProductLineId.of("L-1"), "Milk", -1))
                            .build(),
                    "lines[0].quantity: error: the quantity is not positive [contact.quantity-positive]",
                    "lines[0].quantity: error: die Menge ist nicht positiv [contact.quantity-positive]");
        }
    }

    @Nested
    class Languages {
        private final ProductLine bad = ProductLine.of(ProductLineId.of("L-1"), "", 1);

        @Test
        void without_words_of_their_own_get_english() {
            for (Locale locale : List.of(Locale.ITALIAN, Locale.JAPANESE, Locale.ROOT, Locale.UK)) {
                assertEquals(
                        "the product has no name",
                        checker.check(bad, locale).getError().get(0).message());
            }
            assertEquals(
                    "das Produkt hat keinen Namen",
                    checker.check(bad, Locale.forLanguageTag("de-CH"))
                            .getError()
                            .get(0)
                            .message());
        }

        @Test
        void do_not_depend_on_the_machine() {
            Locale before = Locale.getDefault();
            try {
                Locale.setDefault(Locale.GERMANY);
                assertEquals(
                        "the product has no name",
                        ConstraintChecker.create()
                                .check(bad, Locale.ENGLISH)
                                .getError()
                                .get(0)
                                .message());
            } finally {
                Locale.setDefault(before);
            }
        }

        /** F37. */
        @Test
        void are_four() {
            Map<String, String> words = Map.of(
                    "en", "the product has no name",
                    "de-CH", "das Produkt hat keinen Namen",
                    "nl-BE", "het product heeft geen naam",
                    "fr", "le produit n'a pas de nom");

            words.forEach((tag, message) -> assertEquals(
                    message,
                    checker.check(bad, Locale.forLanguageTag(tag))
                            .getError()
                            .get(0)
                            .message()));
        }

        @Test
        void have_the_same_messages_with_the_same_slots() throws Exception {
            Properties english = messages("messages.properties");
            assertFalse(english.isEmpty());
            for (String language : List.of("de", "nl", "fr")) {
                Properties other = messages("messages_" + language + ".properties");
                assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(other.keySet()), language);
                for (String key : english.stringPropertyNames()) {
                    assertEquals(slots(english.getProperty(key)), slots(other.getProperty(key)), language + " " + key);
                    assertFalse(other.getProperty(key).isBlank(), key);
                }
            }
        }

        private Properties messages(String resource) throws Exception {
            Properties words = new Properties();
            try (InputStream in = ConstraintChecker.class.getResourceAsStream(resource)) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return words;
        }

        private Set<String> slots(String words) {
            Set<String> slots = new TreeSet<>();
            Pattern.compile("\\{\\w+}").matcher(words).results().forEach(r -> slots.add(r.group()));
            return slots;
        }
    }

    /** C10. */
    @Test
    void messages_never_contain_the_personal_value() {
        String secret = "Geheim";
        Sender sender = Sender.builder()
                .account(AccountId.of("A-1"))
                .title(secret.repeat(50))
                .firstName(secret.repeat(50))
                .lastName(secret.repeat(50))
                .email(secret)
                .phone(secret)
                .handle(secret.repeat(50))
                .build();
        IncomingContact bad = IncomingContact.builder()
                .id(ContactId.of("m-1"))
                .channel(Channel.EMAIL)
                .text(secret.repeat(4_000))
                .sender(sender)
                .receivedAt(T)
                .subject(secret.repeat(100))
                .call(call(secret.repeat(1_000))
                        .nextSteps(secret.repeat(1_000))
                        .addFacts(secret.repeat(1_000))
                        .build())
                .build();

        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("nl"))) {
            String all =
                    checker.check(bad, locale).getError().map(Diagnostic::line).mkString("\n");
            assertEquals(11, all.lines().count(), all);
            assertFalse(all.contains(secret), all);
        }
    }

    /** A host's own type with a constraint of its own. */
    public record HostsOwn(
            @NotEmpty(message = "give\na name") String name) {}

    @Test
    void a_constraint_of_the_hosts_own_is_reported_in_its_own_words() {
        assertEquals(
                "name: error: give a name [constraint.violated]",
                checker.check(new HostsOwn(""), Locale.GERMAN)
                        .getError()
                        .map(Diagnostic::line)
                        .mkString());
    }

    /** Why {@link AccessorsAsProperties} exists. */
    @Test
    void without_our_strategy_hibernate_validator_finds_nothing() {
        ProductLine bad = ProductLine.of(ProductLineId.of("L-1"), "", -1);
        try (ValidatorFactory plain = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            assertTrue(plain.getValidator().validate(bad).isEmpty());
            assertTrue(ConstraintChecker.of(plain.getValidator())
                    .check(bad, Locale.ENGLISH)
                    .isValid());
        }
        assertEquals(2, checker.check(bad, Locale.ENGLISH).getError().size());
    }

    private static dev.caserail.model.contact.ImmutableCallLog.BuildFinal call() {
        return call("Asked where the milk is");
    }

    private static dev.caserail.model.contact.ImmutableCallLog.BuildFinal call(RecordingConsent consent) {
        return CallLog.builder()
                .direction(CallDirection.INBOUND)
                .about("x")
                .consent(consent)
                .startedAt(T)
                .endedAt(T);
    }

    private static dev.caserail.model.contact.ImmutableCallLog.BuildFinal call(String about) {
        return CallLog.builder()
                .direction(CallDirection.INBOUND)
                .about(about)
                .consent(RecordingConsent.NOT_ASKED)
                .startedAt(T)
                .endedAt(T);
    }

    private static IncomingContact contact(String text, Sender sender) {
        return IncomingContact.builder()
                .id(ContactId.of("m-1"))
                .channel(Channel.EMAIL)
                .text(text)
                .sender(sender)
                .receivedAt(T)
                .build();
    }

    private void assertValid(Object value) {
        var checked = checker.check(value, Locale.ENGLISH);
        assertTrue(
                checked.isValid(),
                () -> checked.getError().map(Diagnostic::line).mkString("\n"));
    }

    private void assertFound(Object value, String english, String german) {
        assertEquals(
                english,
                checker.check(value, Locale.ENGLISH)
                        .getError()
                        .map(Diagnostic::line)
                        .mkString("\n"));
        assertEquals(
                german,
                checker.check(value, Locale.GERMAN)
                        .getError()
                        .map(Diagnostic::line)
                        .mkString("\n"));
    }
}
