package dev.caserail.examples.benchmarks;

import dev.caserail.examples.benchmarks.mail.Mailbox;
import dev.caserail.model.mail.MailHeaders;
import dev.caserail.model.mail.MailKey;
import dev.caserail.model.mail.ThreadIndex;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time until all mails of a mailbox are read, or are in their threads (C6). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init") // prepared by JMH
public class ThreadingBenchmark {
    /** How many mails there are. */
    @Param({"1000", "10000", "100000"})
    public int mails;

    private Mailbox mailbox;
    private List<MailHeaders> headers;

    /** Makes the mails, and sees that they are threaded right. */
    @Setup
    public void prepare() {
        mailbox = Mailbox.of(mails);
        headers = mailbox.read();
        int threads = thread().size();
        if (threads != mailbox.threads()) {
            throw new IllegalStateException(threads + " threads, expected " + mailbox.threads());
        }
    }

    /** {@return the headers of all mails, read from their fields} */
    @Benchmark
    public List<MailHeaders> read() {
        return mailbox.read();
    }

    /** {@return the threads of all mails, which are added one by one} */
    @Benchmark
    public List<List<MailKey>> thread() {
        ThreadIndex index = new ThreadIndex();
        headers.forEach(index::add);
        return index.threads();
    }
}
