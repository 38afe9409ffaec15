package dev.caserail.model.mail;

import static dev.caserail.model.mail.Mails.mail;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** C6 (2): mails are grouped by In-Reply-To and References, in whatever order they come. */
class ThreadIndexTest {
    private final ThreadIndex index = new ThreadIndex();

    private static MailHeaders answer(String id, String inReplyTo, String... references) {
        return mail(
                "Message-ID", "<" + id + "@x>", "In-Reply-To", brackets(inReplyTo), "References", brackets(references));
    }

    private static String brackets(String... ids) {
        return List.of(ids).stream()
                .filter(id -> !id.isEmpty())
                .map(id -> "<" + id + "@x>")
                .collect(Collectors.joining(" "));
    }

    private static MessageId id(String local) {
        return MessageId.of(local + "@x");
    }

    @Nested
    class TwoMails {
        @Test
        void belong_together_if_one_answers_the_other() {
            index.add(answer("root", ""));
            assertEquals(ThreadingResult.of(Arrival.NEW, 1), index.add(answer("answer", "root")));
            assertEquals(ThreadingResult.of(Arrival.NEW, 1), index.add(answer("later", "", "root", "answer")));

            assertEquals(1, index.threads().size());
        }

        @Test
        void belong_together_although_the_answer_comes_first() {
            assertEquals(ThreadingResult.of(Arrival.NEW, 0), index.add(answer("answer", "root")));
            assertEquals(ThreadingResult.of(Arrival.NEW, 1), index.add(answer("root", "")));

            assertEquals(1, index.threads().size());
        }

        @Test
        void belong_together_if_both_answer_a_mail_that_never_came() {
            index.add(answer("one", "never"));
            index.add(answer("two", "", "never"));

            assertTrue(index.together(id("one"), id("two")));
            assertTrue(index.together(id("one"), id("never")));
        }

        @Test
        void of_the_same_subject_do_not_belong_together() {
            index.add(mail("Message-ID", "<a@x>", "Subject", "Milk is missing"));
            index.add(mail("Message-ID", "<b@x>", "Subject", "Re: Milk is missing"));

            assertEquals(2, index.threads().size());
        }

        @Test
        @DisplayName("C6: ids without `@` are ignored")
        void do_not_belong_together_by_an_id_without_an_at_sign() {
            index.add(mail("Message-ID", "<a@x>", "References", "<nonsense>"));
            index.add(mail("Message-ID", "<b@x>", "References", "<nonsense>"));
            index.add(mail("Message-ID", "<nonsense>", "Subject", "x"));

            assertEquals(3, index.threads().size());
        }

        @Test
        void do_not_belong_together_by_the_address_of_a_sender_among_the_references() {
            index.add(mail("Message-ID", "<a@x>", "From", "agent@desk.example", "To", "minna@x.example"));
            for (String id : List.of("b", "c")) {
                index.add(mail(
                        "Message-ID",
                        "<" + id + "@x>",
                        "From",
                        id + "@x.example",
                        "To",
                        "Agent <agent@desk.example>",
                        "In-Reply-To",
                        "Message of Monday from <Agent@Desk.example>"));
            }

            assertEquals(3, index.threads().size());
        }
    }

    @Nested
    class AMailThatComesAgain {
        @Test
        @DisplayName("C6: the same by id and content changes nothing")
        void changes_nothing() {
            index.add(answer("root", ""));
            index.add(answer("answer", "root"));

            assertEquals(Arrival.SAME_MAIL, index.add(answer("root", "")).arrival());
            assertEquals(2, index.size());
            assertEquals(1, index.threads().size());
        }

        @Test
        void is_known_again_without_an_id() {
            index.add(mail("Subject", "Milk"));

            assertEquals(Arrival.SAME_MAIL, index.add(mail("Subject", "Milk")).arrival());
            assertEquals(Arrival.NEW, index.add(mail("Subject", "Bread")).arrival());
            assertEquals(2, index.threads().size());
        }

        @Test
        @DisplayName("C6: the same id with other content is another mail, and told")
        void with_other_content_is_another_mail_in_the_same_thread() {
            index.add(mail("Message-ID", "<a@x>", "Subject", "Milk"));

            assertEquals(
                    ThreadingResult.of(Arrival.SAME_ID_OTHER_CONTENT, 1),
                    index.add(mail("Message-ID", "<a@x>", "Subject", "[list] Milk")));
            assertEquals(List.of(id("a")), index.reusedIds());
            assertEquals(2, index.size());
            assertEquals(1, index.threads().size());
        }
    }

    @Nested
    class Loops {
        @Test
        void a_mail_that_refers_to_itself_is_alone() {
            index.add(answer("a", "a", "a", "a"));

            assertEquals(List.of(List.of(answer("a", "a", "a", "a").key())), index.threads());
        }

        @Test
        void mails_that_answer_each_other_in_a_circle_are_one_thread() {
            for (int i = 0; i < 1_000; i++) {
                index.add(answer("n" + i, "n" + (i + 1) % 1_000));
            }

            assertEquals(1, index.threads().size());
            assertEquals(1_000, index.threads().get(0).size());
        }
    }

    @Test
    void a_mail_may_join_many_threads() {
        index.add(answer("a", ""));
        index.add(answer("b", ""));
        index.add(answer("c", ""));

        assertEquals(ThreadingResult.of(Arrival.NEW, 3), index.add(answer("d", "a", "b", "c")));
        assertEquals(4, index.thread(answer("b", "").key()).orElseThrow().size());
        assertEquals(Optional.empty(), index.thread(answer("e", "").key()));
        assertFalse(index.together(id("a"), id("e")));
    }

    @Test
    void a_hundred_thousand_mails_take_a_moment() {
        List<MailHeaders> mails = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            mails.add(answer("n" + i, i % 10 == 0 ? "" : "n" + (i - 1), "n" + i / 10 * 10));
        }
        Collections.shuffle(mails, new Random(1));

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> mails.forEach(index::add));

        assertEquals(10_000, index.threads().size());
    }

    @Provide
    Arbitrary<List<MailHeaders>> mails() {
        Arbitrary<String> name =
                Arbitraries.of(IntStream.range(0, 25).mapToObj(i -> "n" + i).toList());
        Arbitrary<MailHeaders> mail = Combinators.combine(
                        name,
                        name.injectDuplicates(0.1).optional(0.6),
                        name.list().ofMaxSize(2),
                        Arbitraries.integers().between(0, 1))
                .as((id, parent, references, version) -> mail(
                        "Message-ID",
                        brackets(id),
                        "In-Reply-To",
                        parent.map(p -> brackets(p)).orElse(""),
                        "References",
                        brackets(references.toArray(String[]::new)),
                        "Subject",
                        "v" + version));
        return mail.list().ofMaxSize(25);
    }

    @Property(tries = 300)
    void any_order_gives_the_same_threads(@ForAll @From("mails") List<MailHeaders> mails, @ForAll Random random) {
        List<MailHeaders> shuffled = new ArrayList<>(mails);
        Collections.shuffle(shuffled, random);

        assertEquals(partition(mails), partition(shuffled));
    }

    @Property(tries = 300)
    void mails_that_come_again_change_nothing(@ForAll @From("mails") @Size(max = 10) List<MailHeaders> mails) {
        List<MailHeaders> twice = new ArrayList<>(mails);
        twice.addAll(mails);

        assertEquals(partition(mails), partition(twice));
    }

    @Property(tries = 300)
    void threads_are_what_can_be_reached_by_references(@ForAll @From("mails") List<MailHeaders> mails) {
        assertEquals(reached(mails), partition(mails));
    }

    private static Set<Set<MailKey>> partition(List<MailHeaders> mails) {
        ThreadIndex index = new ThreadIndex();
        mails.forEach(index::add);
        return index.threads().stream().map(Set::copyOf).collect(Collectors.toSet());
    }

    /** The same by brute force: sets of ids and mails grow until nothing can be added. */
    private static Set<Set<MailKey>> reached(List<MailHeaders> mails) {
        Set<Set<MailKey>> all = new HashSet<>();
        for (MailHeaders first : mails) {
            Set<MailKey> thread = new HashSet<>();
            Set<MessageId> ids = new HashSet<>(first.messageId().stream().toList());
            int before = -1;
            while (before < thread.size() + ids.size()) {
                before = thread.size() + ids.size();
                for (MailHeaders mail : mails) {
                    Set<MessageId> own = new HashSet<>(mail.inReplyTo());
                    own.addAll(mail.references());
                    mail.messageId().ifPresent(own::add);
                    if (!Collections.disjoint(own, ids)) {
                        thread.add(mail.key());
                        ids.addAll(own);
                    }
                }
            }
            all.add(thread);
        }
        return all;
    }
}
