package dev.caserail.model.mail;

import static dev.caserail.model.mail.AutomationSign.AUTO_GENERATED;
import static dev.caserail.model.mail.AutomationSign.AUTO_REPLIED;
import static dev.caserail.model.mail.AutomationSign.BULK;
import static dev.caserail.model.mail.AutomationSign.DELIVERY_REPORT;
import static dev.caserail.model.mail.AutomationSign.MAILER_DAEMON;
import static dev.caserail.model.mail.AutomationSign.NULL_RETURN_PATH;
import static dev.caserail.model.mail.AutomationSign.OWN_MARKER;
import static dev.caserail.model.mail.AutomationSign.RESPONSE_SUPPRESSED;
import static dev.caserail.model.mail.Mails.CASE;
import static dev.caserail.model.mail.Mails.DESK;
import static dev.caserail.model.mail.Mails.TOKENS;
import static dev.caserail.model.mail.Mails.mail;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.identifier.CaseId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** C6: automated mail is recognised and never answered; the acknowledgement carries the case reference (F33). */
class AutomatedMailTest {
    @Nested
    @DisplayName("C6: automated mail (Auto-Submitted, null return path, delivery reports, our own marker)")
    class Signs {
        @Test
        void auto_submitted_of_any_value_but_no() {
            assertSigns(mail("Auto-Submitted", "auto-replied (vacation)"), AUTO_REPLIED);
            assertSigns(mail("auto-submitted", "Auto-Generated; owner-email=\"x@y\""), AUTO_GENERATED);
            assertSigns(mail("Auto-Submitted", "auto-notified"), AUTO_GENERATED);
            assertSigns(mail("Auto-Submitted", "No"));
        }

        @Test
        void a_null_return_path() {
            assertSigns(mail("Return-Path", "<>"), NULL_RETURN_PATH);
            assertSigns(mail("Return-Path", " < > "), NULL_RETURN_PATH);
            assertSigns(mail("Return-Path", "<minna@x.example>"));
            assertSigns(mail());
        }

        @Test
        void delivery_reports() {
            assertSigns(
                    mail(
                            "Content-Type",
                            "Multipart/Report;\r\n report-type=delivery-status",
                            "From",
                            "MAILER-DAEMON@x.example"),
                    DELIVERY_REPORT,
                    MAILER_DAEMON);
            assertSigns(mail("Content-Type", "multipart/mixed; boundary=\"multipart/report\""));
        }

        @Test
        void our_own_marker() {
            assertSigns(mail("X-Caserail-Desk", "grocery"), OWN_MARKER);
        }

        @Test
        void precedence_and_a_wish_for_no_answers() {
            assertSigns(mail("Precedence", "BULK"), BULK);
            assertSigns(mail("Precedence", "auto_reply"), AUTO_REPLIED, BULK);
            assertSigns(mail("Precedence", "first-class"));
            assertSigns(mail("X-Auto-Response-Suppress", "DR, OOF, AutoReply"), RESPONSE_SUPPRESSED);
            assertSigns(mail("X-Auto-Response-Suppress", "DR, RN, NRN"));
            assertSigns(mail("X-Auto-Response-Suppress", "None"));
        }

        @Test
        void of_which_some_only_react_to_a_mail_and_ask_for_nothing() {
            assertEquals(
                    List.of(OWN_MARKER, AUTO_REPLIED, DELIVERY_REPORT, NULL_RETURN_PATH, MAILER_DAEMON),
                    Arrays.stream(AutomationSign.values())
                            .filter(AutomationSign::isReaction)
                            .toList());
            assertEquals("it is a delivery report", DELIVERY_REPORT.words());
            assertEquals("the text", TokenPlace.BODY.words());
        }

        private void assertSigns(MailHeaders mail, AutomationSign... signs) {
            assertEquals(List.of(signs), AutomationSign.of(mail));
        }
    }

    @Nested
    @DisplayName("C6: the acknowledgement carries the case reference (F33)")
    class TheAcknowledgement {
        private final MailHeaders request = mail(
                "Message-ID",
                "<m@x>",
                "References",
                "<a@x> <b@x>",
                "From",
                "Minna <minna@x.example>",
                "Subject",
                "AW: [orders] Milk is missing");

        @Test
        void is_known_as_automatic_and_leads_the_answer_to_the_case() {
            Acknowledgement sent = acknowledge(request).orElseThrow();
            String reference = TOKENS.reference(CASE);

            assertEquals(
                    List.of(
                            Map.entry("To", "minna@x.example"),
                            Map.entry(
                                    "Reply-To",
                                    TOKENS.replyAddress(DESK, CASE)
                                            .orElseThrow()
                                            .value()),
                            Map.entry("Subject", "Re: Milk is missing [C-2026-000417] " + reference),
                            Map.entry("In-Reply-To", "<m@x>"),
                            Map.entry("References", "<a@x> <b@x> <m@x>"),
                            Map.entry("Auto-Submitted", "auto-replied"),
                            Map.entry("X-Auto-Response-Suppress", "All"),
                            Map.entry("X-Caserail-Desk", "grocery")),
                    new ArrayList<>(sent.fields().entrySet()));
            assertEquals(reference, sent.referenceLine());
        }

        @Test
        void answers_all_of_the_thread_each_mail_once_and_the_request_last() {
            MailHeaders reply = mail(
                    "Message-ID",
                    "<m@x>",
                    "References",
                    "<a@x> <m@x> <b@x>",
                    "In-Reply-To",
                    "<b@x> <c@x>",
                    "From",
                    "a@x.example");

            assertEquals(
                    "<a@x> <b@x> <c@x> <m@x>",
                    acknowledge(reply).orElseThrow().fields().get("References"));
            assertEquals("<m@x>", acknowledge(reply).orElseThrow().fields().get("In-Reply-To"));
        }

        @Test
        void of_a_mail_without_subject_and_id_has_the_reference_alone() {
            Acknowledgement sent =
                    acknowledge(mail("From", "a@x.example", "Subject", "AW: ")).orElseThrow();

            assertEquals("Re: [C-2026-000417] " + TOKENS.reference(CASE), sent.subject());
            assertEquals(List.of(), sent.references());
            assertFalse(sent.fields().containsKey("In-Reply-To"));
        }

        @Test
        void comes_back_as_automated_mail_of_the_case() {
            MailHeaders back = mail(acknowledge(request).orElseThrow().fields().entrySet().stream()
                    .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                    .toArray(String[]::new));

            assertTrue(AutomationSign.of(back).contains(OWN_MARKER));
            assertEquals(CASE, TOKENS.find(back, "").get(0).token().caseId());
            assertTrue(acknowledge(back).isEmpty());
        }

        @Test
        void automated_mail_is_never_answered() {
            for (String[] sign : new String[][] {
                {"Auto-Submitted", "auto-generated"},
                {"Return-Path", "<>"},
                {"Content-Type", "multipart/report"},
                {"X-Caserail-Desk", "other"},
                {"Precedence", "list"},
                {"X-Auto-Response-Suppress", "All"}
            }) {
                assertEquals(Optional.empty(), acknowledge(mail("From", "x@y.example", sign[0], sign[1])));
            }
            assertEquals(Optional.empty(), acknowledge(mail("Subject", "no sender")));
        }

        @Test
        void goes_to_the_desks_plain_address_where_the_token_does_not_fit() {
            CaseId longId = CaseId.of("C".repeat(80));

            Acknowledgement sent =
                    Acknowledgement.of(request, longId, "grocery", DESK, TOKENS).orElseThrow();

            assertEquals(DESK, sent.replyTo());
            assertTrue(sent.subject().endsWith(TOKENS.reference(longId)));
        }

        @Test
        void cannot_be_made_to_carry_other_headers() {
            MailHeaders sly = mail("From", "x@y.example", "Subject", "Milk\r\nBcc: all@y.example");

            assertEquals(
                    "Re: Milk Bcc: all@y.example [C-2026-000417] " + TOKENS.reference(CASE),
                    acknowledge(sly).orElseThrow().subject());
            assertEquals(
                    "desk `x\ny`, expected 1 to 100 letters, digits and the characters . _ -",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> Acknowledgement.of(request, CASE, "x\ny", DESK, TOKENS))
                            .getMessage());
        }

        @Test
        void shows_neither_the_customer_nor_the_token() {
            String shown = acknowledge(request).orElseThrow().toString();

            assertFalse(shown.contains("minna") || shown.contains("Milk"));
            assertFalse(shown.contains(TOKENS.issue(CASE).signature()));
        }

        private Optional<Acknowledgement> acknowledge(MailHeaders mail) {
            return Acknowledgement.of(mail, CASE, "grocery", DESK, TOKENS);
        }
    }
}
