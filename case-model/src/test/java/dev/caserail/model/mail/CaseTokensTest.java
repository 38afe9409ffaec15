package dev.caserail.model.mail;

import static dev.caserail.model.mail.Mails.CASE;
import static dev.caserail.model.mail.Mails.DESK;
import static dev.caserail.model.mail.Mails.KEY;
import static dev.caserail.model.mail.Mails.TOKENS;
import static dev.caserail.model.mail.Mails.key;
import static dev.caserail.model.mail.Mails.mail;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** C6 (1): the secret case token, a keyed hash, in reply address, subject or body. */
class CaseTokensTest {
    @Nested
    @DisplayName("C6 (1): a token is recognised")
    class Recognised {
        @Test
        void in_the_reply_address_whatever_case_the_mail_system_makes_of_it() {
            String address =
                    TOKENS.replyAddress(DESK, CASE).orElseThrow().value().toUpperCase(Locale.ROOT);

            assertFound(TokenPlace.REPLY_ADDRESS, mail("To", "\"Support\" <" + address + ">"), "");
            assertFound(TokenPlace.REPLY_ADDRESS, mail("To", "x@y.example", "Delivered-To", address), "");
        }

        @Test
        void in_the_subject() {
            assertFound(TokenPlace.SUBJECT, mail("Subject", "AW: Milk " + TOKENS.reference(CASE)), "");
        }

        @Test
        void in_a_quoted_line_of_the_text() {
            String line = TOKENS.reference(CASE);
            assertFound(TokenPlace.BODY, mail(), "Hello\r\n> > " + line + "\r\n");
            assertFound(
                    TokenPlace.BODY,
                    mail(),
                    "Your " + line.replace("[", "").replace("]", "").toUpperCase(Locale.ROOT));
        }

        @Test
        void first_in_the_address_then_in_the_subject_then_in_the_text_from_its_beginning() {
            CaseId other = CaseId.of("C-2");
            CaseId third = CaseId.of("C-3");
            MailHeaders mail = mail(
                    "To", TOKENS.replyAddress(DESK, CASE).orElseThrow().value(), "Subject", TOKENS.reference(other));

            List<FoundToken> found = TOKENS.find(mail, TOKENS.reference(third) + TOKENS.reference(CASE));

            assertEquals(
                    List.of(CASE, other, third),
                    found.stream().map(f -> f.token().caseId()).toList());
            assertEquals(
                    List.of(TokenPlace.REPLY_ADDRESS, TokenPlace.SUBJECT, TokenPlace.BODY),
                    found.stream().map(FoundToken::place).toList());
        }

        private void assertFound(TokenPlace place, MailHeaders mail, String body) {
            assertEquals(List.of(FoundToken.of(TOKENS.issue(CASE), place)), TOKENS.find(mail, body));
        }
    }

    @Nested
    class Forged {
        @Test
        void a_token_of_another_case_or_key_is_nothing() {
            String genuine = TOKENS.issue(CASE).value();
            String signature = TOKENS.issue(CASE).signature();
            String other = TOKENS.issue(CaseId.of("C-1")).value();
            String swapped = other.substring(0, other.lastIndexOf('-') + 1) + signature;

            assertTrue(TOKENS.isGenuine(CaseToken.of(genuine)));
            assertFalse(TOKENS.isGenuine(CaseToken.of(swapped)));
            assertFalse(TOKENS.isGenuine(CaseTokens.of(key("x", 2)).issue(CASE)));
            assertTrue(TOKENS.find(mail("Subject", "[ref:" + swapped + "]"), "[ref:" + swapped + "]")
                    .isEmpty());
        }

        @Test
        void the_case_number_alone_opens_nothing() {
            assertTrue(TOKENS.find(mail("To", "support+C-2026-000417@desk.example"), "[ref:C-2026-000417]")
                    .isEmpty());
        }

        @Test
        void many_candidates_do_not_keep_the_desk_busy() {
            String forged = CaseTokens.of(key("x", 2)).reference(CASE);
            StringBuilder body = new StringBuilder();
            for (int i = 0; i < 5_000; i++) {
                body.append(CaseTokens.of(key("x", 2)).reference(CaseId.of("C-" + i)));
            }

            assertTrue(TOKENS.find(mail("Subject", forged), body + TOKENS.reference(CASE))
                    .isEmpty());
        }
    }

    @Nested
    class Rotation {
        @Test
        void old_keys_are_recognised_and_the_newest_signs() {
            CaseTokens rotated = CaseTokens.of(key("2027-01", 7), KEY);

            assertTrue(rotated.isGenuine(TOKENS.issue(CASE)));
            assertEquals(CaseTokens.of(key("2027-01", 7)).issue(CASE), rotated.issue(CASE));
            assertFalse(CaseTokens.of(key("2027-01", 7)).isGenuine(TOKENS.issue(CASE)));
        }
    }

    @Nested
    class Secrecy {
        @Test
        void neither_keys_nor_tokens_show_themselves() {
            String token = TOKENS.issue(CASE).value();

            assertEquals("CaseTokens{keys=[TokenKey{name=2026-11}]}", TOKENS.toString());
            assertFalse(TOKENS.issue(CASE).toString().contains(token.substring(4)));
            assertFalse(FoundToken.of(TOKENS.issue(CASE), TokenPlace.BODY)
                    .toString()
                    .contains(token.substring(4)));
            assertEquals(
                    "x: error: the text is no case token [identifier.malformed]",
                    CaseToken.parse(token + "a", PathLocation.of("x"))
                            .getError()
                            .line());
            assertEquals(
                    "a case token is a case id and a signature, but the text given is none",
                    assertThrows(IllegalArgumentException.class, () -> CaseToken.of(token + "a"))
                            .getMessage());
        }

        @Test
        void a_secret_is_long_enough_and_copied() {
            assertEquals(
                    "the secret of token key `k` has 31 bytes, expected at least 32",
                    assertThrows(IllegalArgumentException.class, () -> TokenKey.of("k", new byte[31]))
                            .getMessage());
            byte[] secret = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
            CaseTokens tokens = CaseTokens.of(TokenKey.of("k", secret));
            CaseToken before = tokens.issue(CASE);
            secret[0] = 0;

            assertEquals(before, tokens.issue(CASE));
        }

        @Test
        void it_is_hmac_sha_256_of_the_purpose_and_the_case_id() {
            byte[] secret = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

            // figures of another program: python3, hmac.new(secret, b"caserail case token 1\nC-1",
            // "sha256").digest()[:10]
            assertEquals(
                    "imwtc-lnfezey4x4gk5znj",
                    CaseTokens.of(TokenKey.of("k", secret))
                            .issue(CaseId.of("C-1"))
                            .value());
        }
    }

    @Test
    void an_address_that_would_be_too_long_is_none() {
        assertTrue(TOKENS.replyAddress(DESK, CaseId.of("C".repeat(100))).isEmpty());
        assertEquals(
                62,
                TOKENS.replyAddress(DESK, CaseId.of("C".repeat(23)))
                        .orElseThrow()
                        .localPart()
                        .length());
    }

    @Property
    void every_case_finds_itself_by_its_token(@ForAll @NotEmpty @StringLength(max = 100) String text) {
        if (!CaseId.parse(text, PathLocation.of("")).isValid()) {
            return;
        }
        CaseId id = CaseId.of(text);
        CaseToken token = TOKENS.issue(id);

        assertEquals(id, token.caseId());
        assertEquals(
                List.of(FoundToken.of(token, TokenPlace.SUBJECT)),
                TOKENS.find(
                        MailHeaders.builder()
                                .content(ContentHash.from(List.of(text)))
                                .receivedAt(Instant.EPOCH)
                                .subject(SubjectLine.of("x " + TOKENS.reference(id)))
                                .build(),
                        ""));
    }

    @Property
    void a_token_with_any_changed_letter_is_forged(
            @ForAll @IntRange(max = 37) int at, @ForAll @IntRange(min = 1, max = 31) int by) {
        String letters = "abcdefghijklmnopqrstuvwxyz234567";
        String token = TOKENS.issue(CASE).value();
        int index = at % token.length();
        if (token.charAt(index) == '-') {
            return;
        }
        char other = letters.charAt((letters.indexOf(token.charAt(index)) + by) % 32);
        String changed = token.substring(0, index) + other + token.substring(index + 1);

        assertTrue(TOKENS.find(mail("Subject", "[ref:" + changed + "]"), "ref:" + changed)
                .isEmpty());
    }
}
