package dev.caserail.model.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C6: headers of a megabyte, or of anything at all, are read in a moment and without an exception. */
class HostileMailTest {
    private static final List<String> FIELDS = List.of(
            "Message-ID",
            "In-Reply-To",
            "References",
            "From",
            "To",
            "Subject",
            "Date",
            "Return-Path",
            "Auto-Submitted",
            "Precedence",
            "Content-Type",
            "X-Auto-Response-Suppress",
            "X-Caserail-Desk");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "(a",
                "((a)",
                "<",
                "<a@b",
                "<a@b>",
                "a@b ",
                "@",
                "\"",
                "\"\"",
                "\\",
                "(\\",
                ",",
                "<(",
                "a",
                " ",
                "\r\n ",
                "Re: ",
                "[a]",
                "[ref:",
                "ref:",
                "ref:aa-",
                "ref:aaaaaaaa",
                "<a@b> (c) ",
                "回复：",
                "a\u0000",
                "\ud83d",
                "Ａ@Ｂ"
            })
    void a_megabyte_of_anything_is_read_in_a_moment(String piece) {
        String megabyte = piece.repeat((1 << 20) / piece.length());
        Map<String, List<String>> fields = new HashMap<>();
        FIELDS.forEach(field -> fields.put(field, List.of(megabyte)));

        MailHeaders mail = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            MailHeaders read = Mails.read(fields);
            Mails.TOKENS.find(read, megabyte);
            AutomationSign.of(read);
            read.subject().ifPresent(SubjectLine::base);
            Acknowledgement.of(read, Mails.CASE, "desk", Mails.DESK, Mails.TOKENS);
            new ThreadIndex().add(read);
            return read;
        });

        assertTrue(mail.references().size() <= MessageId.MAX_COUNT);
        assertTrue(mail.recipients().size() <= 5_000);
        assertTrue(mail.subject().orElseThrow().value().length() <= SubjectLine.MAX_LENGTH);
    }

    @Property
    void any_text_is_read_without_an_exception(@ForAll String text, @ForAll String other) {
        Map<String, List<String>> fields = new HashMap<>();
        FIELDS.forEach(field -> fields.put(field, List.of(text, other)));

        MailHeaders mail = Mails.read(fields);

        assertEquals(SubjectLine.of(text), mail.subject().orElseThrow());
        assertTrue(Mails.TOKENS.find(mail, text).isEmpty());
    }

    @Property
    void a_subject_taken_apart_twice_is_the_same(@ForAll String text) {
        SubjectLine subject = SubjectLine.of(text);

        assertEquals(subject, SubjectLine.of(subject.value()));
        assertTrue(subject.base().length() <= subject.value().length());
    }
}
