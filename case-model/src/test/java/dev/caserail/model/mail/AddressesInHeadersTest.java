package dev.caserail.model.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** C6: who wrote a mail and who gets it is read from its headers, whatever mail programs make of them. */
class AddressesInHeadersTest {
    private static List<String> found(String header) {
        return EmailAddress.findAll(header).stream().map(EmailAddress::value).toList();
    }

    @Nested
    class AQuotedName {
        @Test
        void is_no_address_whatever_it_says() {
            assertEquals(List.of("eve@y.example"), found("\"minna@x.example\" eve@y.example"));
            assertEquals(List.of("eve@y.example"), found("\"a, minna@x.example\" <eve@y.example>"));
        }

        @Test
        void may_have_quotes_and_backslashes_of_its_own() {
            assertEquals(List.of("eve@y.example"), found("\"a \\\" minna@x.example\" eve@y.example"));
            assertEquals(List.of("eve@y.example"), found("\"a \\\\\" eve@y.example"));
        }

        @Test
        void that_is_never_closed_is_none() {
            assertEquals(List.of("minna@x.example"), found("O\"Hara minna@x.example"));
            assertEquals(List.of("minna@x.example"), found("\"a\" \"b minna@x.example"));
        }
    }

    @Nested
    class AComment {
        @Test
        void is_passed_over_with_all_comments_in_it() {
            assertEquals(List.of("eve@y.example"), found("(minna@x.example (a@x.example) b@x.example) eve@y.example"));
            assertEquals(List.of("eve@y.example"), found("eve@y.example (minna@x.example, a@x.example)"));
        }

        @Test
        void that_is_never_closed_is_none() {
            assertEquals(List.of("eve@y.example"), found("( eve@y.example"));
            assertEquals(List.of("a@x.example", "eve@y.example"), found("a@x.example ) ( eve@y.example"));
        }
    }

    @Nested
    class Brackets {
        @Test
        void hold_the_address_of_their_mailbox() {
            assertEquals(List.of("eve@y.example"), found("minna@x.example <eve@y.example> a@x.example"));
            assertEquals(List.of("b@x.example"), found("<a@x.example> < b@x.example >"));
            assertEquals(List.of("eve@y.example", "a@x.example"), found("Eve <eve@y.example>, a@x.example"));
        }

        @Test
        void that_are_empty_or_never_closed_hold_none() {
            assertEquals(List.of("eve@y.example"), found("eve@y.example <>"));
            assertEquals(List.of("eve@y.example"), found("Eve < eve@y.example"));
            assertEquals(List.of("eve@y.example"), found("Eve < eve@y.example, <"));
        }
    }

    @Test
    void mailboxes_have_commas_or_semicolons_between_them_and_count_once() {
        assertEquals(
                List.of("a@x.example", "b@x.example", "c@x.example"),
                found("a@x.example; b@x.example,c@x.example, A@X.example"));
        assertEquals(List.of(), found(""));
        assertEquals(List.of(), found(" , ;"));
    }

    @Test
    void of_a_flood_the_first_thousand_are_kept() {
        for (String between : List.of(", ", " ")) {
            String flood = IntStream.rangeClosed(1, 1_005)
                    .mapToObj(i -> "a" + i + "@x.example")
                    .collect(Collectors.joining(between));

            List<String> found = found(flood);

            assertEquals(1_000, found.size());
            assertEquals("a1000@x.example", found.get(999));
        }
    }

    @Nested
    class TheLongestAddress {
        private static final String LONGEST = "ab@" + "b.".repeat(122) + "example";

        @Test
        void has_254_characters() {
            assertEquals(254, LONGEST.length());
            assertEquals(List.of(LONGEST), found(LONGEST));
            assertEquals(LONGEST, EmailAddress.of(LONGEST).value());
            assertEquals(List.of(), found("c" + LONGEST));
            assertThrows(IllegalArgumentException.class, () -> EmailAddress.of("c" + LONGEST));
        }

        @Test
        void takes_no_detail_beyond_that() {
            EmailAddress shorter = EmailAddress.of("ab@" + "b.".repeat(121) + "example");

            assertEquals(254, shorter.withDetail("c").orElseThrow().value().length());
            assertEquals(Optional.empty(), shorter.withDetail("cd"));
        }
    }

    @Test
    void a_detail_may_stand_behind_nothing() {
        EmailAddress bare = EmailAddress.of("+x@y.example");

        assertEquals(Optional.of("x"), bare.detail());
        assertEquals("+z@y.example", bare.withDetail("z").orElseThrow().value());
        assertTrue(EmailAddress.of("a@y.example").detail().isEmpty());
    }
}
