package dev.caserail.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.examples.benchmarks.mail.Mailbox;
import dev.caserail.model.mail.MailHeaders;
import dev.caserail.model.mail.ThreadIndex;
import java.util.List;
import org.junit.jupiter.api.Test;

/** C6: what is measured is threaded right. */
class MailboxTest {
    @Test
    void mails_in_no_order_come_into_their_threads() {
        Mailbox mailbox = Mailbox.of(2_000);
        List<MailHeaders> mails = mailbox.read();
        ThreadIndex index = new ThreadIndex();
        mails.forEach(index::add);

        assertEquals(2_000, mails.size());
        assertEquals(mailbox.threads(), index.threads().size());
        assertTrue(index.size() < 2_000, "some come twice");
        assertTrue(index.threads().stream().anyMatch(thread -> thread.size() > 900), "one is long");
        assertEquals(Mailbox.of(2_000).fields(), mailbox.fields());
    }
}
