package dev.caserail.model.mail;

import static dev.caserail.model.mail.Mails.mail;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** C6, C10: the headers of a mail, read from its fields. */
class MailHeadersTest {
    @Nested
    class Fields {
        @Test
        void are_found_by_name_in_any_case() {
            MailHeaders mail = mail(
                    "MESSAGE-ID",
                    " <m@X.example> ",
                    "in-reply-to",
                    "<a@x>",
                    "From",
                    "\"Agent, <x@y.example>\" <Minna@X.example>",
                    "Cc",
                    "a@x.example, B <b@x.example>",
                    "Delivered-To",
                    "desk@x.example",
                    "Date",
                    "Mon, 2 Nov 2026 09:30:00 +0100 (CET)");

            assertEquals(Optional.of(MessageId.of("m@x.example")), mail.messageId());
            assertEquals(List.of(MessageId.of("a@x")), mail.inReplyTo());
            assertEquals(Optional.of(EmailAddress.of("minna@x.example")), mail.from());
            assertEquals(
                    List.of("a@x.example", "b@x.example", "desk@x.example"),
                    mail.recipients().stream().map(EmailAddress::value).toList());
            assertEquals(Optional.of(Instant.parse("2026-11-02T08:30:00Z")), mail.date());
        }

        @Test
        void that_cannot_be_read_count_as_absent() {
            MailHeaders mail = mail("Message-ID", "<none>", "From", "nobody", "Date", "soon", "Precedence", " ");

            assertEquals(Optional.empty(), mail.messageId());
            assertEquals(Optional.empty(), mail.from());
            assertEquals(Optional.empty(), mail.date());
            assertEquals(Optional.empty(), mail.precedence());
        }

        @Test
        void given_twice_are_put_together() {
            MailHeaders mail =
                    Mails.read(Map.of("To", List.of("a@x.example", "B <b@x.example>"), "TO", List.of("c@x.example")));

            assertEquals(3, mail.recipients().size());
        }
    }

    @Nested
    class TheSender {
        @Test
        @DisplayName("C6 (3): nobody takes part in a case by writing its customer's address into a display name")
        void is_what_stands_in_the_brackets() {
            for (String header : List.of(
                    "minna@x.example <eve@y.example>",
                    "\"minna@x.example\" <eve@y.example>",
                    "\"<minna@x.example>\" <eve@y.example>",
                    "(minna@x.example) eve@y.example",
                    "\"a\\\" <minna@x.example>\" <eve@y.example>")) {
                assertEquals(Optional.of(EmailAddress.of("eve@y.example")), EmailAddress.find(header), header);
            }
        }
    }

    @Nested
    class Ancestors {
        @Test
        @DisplayName("C6 (2): In-Reply-To, then References newest first")
        void are_those_in_reply_to_then_references_from_the_newest_on() {
            MailHeaders mail =
                    mail("Message-ID", "<m@x>", "In-Reply-To", "<c@x>", "References", "<a@x> <b@x> <c@x> <m@x> <d@x>");

            assertEquals(
                    List.of("c@x", "d@x", "b@x", "a@x"),
                    mail.ancestors().stream().map(MessageId::value).toList());
        }
    }

    @Nested
    class AnAncestor {
        @Test
        void is_no_address_of_the_people_involved() {
            MailHeaders mail = mail(
                    "From",
                    "minna@x.example",
                    "To",
                    "desk@x.example",
                    "In-Reply-To",
                    "<Minna@x.example> <desk@x.example> <a@x>");

            assertEquals(List.of(MessageId.of("a@x")), mail.ancestors());
        }
    }

    @Nested
    class Addresses {
        @Test
        void have_a_detail_behind_a_plus_sign() {
            EmailAddress desk = EmailAddress.of("Support@X.example");

            assertEquals(Optional.empty(), desk.detail());
            EmailAddress with = desk.withDetail("a-b").orElseThrow();
            assertEquals("support+a-b@x.example", with.value());
            assertEquals(Optional.of("a-b"), with.detail());
            assertEquals(
                    "support+c@x.example", with.withDetail("c").orElseThrow().value());
            assertEquals(Optional.empty(), desk.withDetail("c".repeat(57)));
            assertTrue(desk.withDetail("c".repeat(56)).isPresent());
        }

        @Test
        void that_are_none_are_refused_and_not_shown() {
            assertEquals(
                    "an e-mail address has a name, an `@` and a domain, at most 254 characters, but the one given has not",
                    assertThrows(IllegalArgumentException.class, () -> EmailAddress.of("Minna Lehtinen"))
                            .getMessage());
            assertEquals(
                    "from: error: there is no e-mail address, expected one like `name@example.com` [identifier.malformed]",
                    EmailAddress.parse("Minna", PathLocation.of("from"))
                            .getError()
                            .line());
        }
    }

    @Nested
    class Content {
        @Test
        void parts_are_kept_apart() {
            assertNotEquals(ContentHash.from(List.of("ab", "c")), ContentHash.from(List.of("a", "bc")));
            assertEquals(
                    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                    ContentHash.from(new byte[] {'a', 'b', 'c'}).value());
            assertThrows(IllegalArgumentException.class, () -> ContentHash.of("abc"));
            ContentHash hash = ContentHash.from(List.of("ab"));
            assertEquals(
                    hash,
                    ContentHash.parse(hash.value(), PathLocation.of("hash")).get());
            assertNotEquals(ContentHash.from(List.of("ab")), ContentHash.from(List.of("cd")));
            assertTrue(ContentHash.parse("abc", PathLocation.of("hash")).isInvalid());
        }
    }

    private final MailHeaders full = mail(
            "Message-ID",
            "<m@x>",
            "References",
            "<a@x>",
            "From",
            "minna@x.example",
            "To",
            "support@desk.example",
            "Subject",
            "Minna's milk",
            "Date",
            "Mon, 2 Nov 2026 09:30:00 +0100",
            "Content-Type",
            "text/plain; name=minna.txt",
            "Return-Path",
            "<>");

    @Test
    @DisplayName("C10: toString shows no personal data")
    void shows_no_personal_data() {
        assertFalse(full.toString().toLowerCase(Locale.ROOT).contains("minna"), full.toString());
    }

    @Test
    void survives_json() throws Exception {
        JsonMapper json = CaserailJsonModule.mapper();

        assertEquals(full, json.readValue(json.writeValueAsString(full), MailHeaders.class));
        for (Object value : List.of(full.key(), Mails.TOKENS.issue(Mails.CASE), ThreadingResult.of(Arrival.NEW, 0))) {
            Class<?> type = value.getClass().getInterfaces()[0];
            assertEquals(value, json.readValue(json.writeValueAsString(value), type));
        }
    }
}
