package dev.caserail.model.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.diagnostic.PathLocation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** C6 and RFC 5322, 3.6.4: message ids as mail programs really write them. */
class MessageIdTest {
    @Nested
    class InAHeader {
        @Test
        void ids_stand_in_angle_brackets_one_after_the_other() {
            assertFound("<a@x.example> <b@x.example>\r\n\t<c@x.example><d@x.example>", "a", "b", "c", "d");
        }

        @Test
        @DisplayName("C6: ids without `@` are ignored")
        void ids_without_an_at_sign_are_ignored() {
            assertFound("<nonsense> <a@x.example> <> <@x.example> <b@> < >", "a");
            assertTrue(MessageId.find("<12345>").isEmpty());
        }

        @Test
        void words_and_comments_are_passed_over_even_if_they_hold_addresses() {
            assertFound("Your message of \"Mon, 2 Nov\" (by <minna@x.example> (home)) <a@x.example> of yours", "a");
            assertFound("Message from minna@x.example of Monday <a@x.example>", "a");
        }

        @Test
        void an_id_may_be_folded_in_its_middle() {
            assertFound("<a\r\n b@x.exa\n\tmple>", "ab");
        }

        @Test
        void comments_and_brackets_that_are_never_closed_hide_nothing_else() {
            assertFound("(he said <a@x.example> <b@x.example>", "a", "b");
            assertFound("<a@x.exa <b@x.example> <c@x.ex", "b");
            assertFound("((ok) <a@x.example>", "a");
            assertFound("\\) (a \\) b) <a@x.example>", "a");
        }

        @Test
        void without_brackets_they_count_if_there_is_nothing_else() {
            assertFound("a@x.example, b@x.example", "a", "b");
            assertEquals(List.of(), MessageId.findAll("mail from minna@x.example"));
            assertEquals(List.of(), MessageId.findAll("\"minna\" minna@x.example"));
        }

        @Test
        void an_id_that_comes_again_counts_where_it_is_newest() {
            assertFound("<a@x.example> <b@x.example> <a@x.example>", "b", "a");
        }

        @Test
        void of_very_many_the_first_and_the_newest_are_kept() {
            String header = IntStream.range(0, 10_000)
                    .mapToObj(i -> "<" + i + "@x.example>")
                    .collect(Collectors.joining("\r\n "));

            List<MessageId> found = MessageId.findAll(header);

            assertEquals(MessageId.MAX_COUNT, found.size());
            assertEquals("0@x.example", found.get(0).value());
            assertEquals("9001@x.example", found.get(1).value());
            assertEquals("9999@x.example", found.get(999).value());
        }

        private void assertFound(String header, String... localParts) {
            assertEquals(
                    List.of(localParts).stream()
                            .map(local -> MessageId.of(local + "@x.example"))
                            .toList(),
                    MessageId.findAll(header));
        }
    }

    @Nested
    class Comparison {
        @Test
        void domains_are_the_same_in_any_case_and_local_parts_are_not() {
            assertEquals(MessageId.of("Ab@MAIL.Example"), MessageId.of("Ab@mail.example"));
            assertEquals("Ab@mail.example", MessageId.of("Ab@MAIL.Example").value());
            assertTrue(!MessageId.of("Ab@x").equals(MessageId.of("ab@x")));
        }

        @Test
        void the_last_at_sign_is_the_one_before_the_domain() {
            assertEquals("a@b@c", MessageId.of("a@b@C").value());
        }
    }

    @Test
    void what_is_none_is_refused_and_shown() {
        assertEquals(
                "message id `a b@c`, expected two parts around an `@`, without white space and angle brackets, of at most "
                        + "2000 characters in all",
                assertThrows(IllegalArgumentException.class, () -> MessageId.of("a b@c"))
                        .getMessage());
        assertEquals(
                "mail: error: there is no message id in `x`, expected two parts around an `@`, without white space and "
                        + "angle brackets, of at most 2000 characters in all [identifier.malformed]",
                MessageId.parse("x", PathLocation.of("mail")).getError().line());
        for (String none : List.of("", "@", "a@", "@a", "a@b>", "a\u0000@b", "a\u00a0b@c", "a@" + "b".repeat(1_999))) {
            assertThrows(IllegalArgumentException.class, () -> MessageId.of(none), none);
        }
    }

    @Test
    void reads_its_own_form() {
        MessageId id = MessageId.of("\"a,b\"@[127.0.0.1]");

        assertEquals(id, MessageId.parse(id.inBrackets(), PathLocation.of("")).get());
    }

    @Property
    void whatever_a_header_holds_what_is_found_is_well_formed(
            @ForAll @Chars({'<', '>', '(', ')', '@', 'a', 'B', ' ', '\n', '"', '\\', ',', '.'}) String header) {
        for (MessageId id : MessageId.findAll(header)) {
            assertEquals(id, MessageId.of(id.value()));
            assertEquals(List.of(id), MessageId.findAll(id.inBrackets()));
        }
    }

    @Property
    void written_ids_are_found_again_in_order(@ForAll @Size(max = 30) List<Integer> numbers) {
        List<MessageId> ids = numbers.stream()
                .distinct()
                .map(n -> MessageId.of(n + "@x.example"))
                .toList();

        assertEquals(
                ids,
                MessageId.findAll(ids.stream().map(MessageId::inBrackets).collect(Collectors.joining(" (x)\r\n "))));
    }
}
