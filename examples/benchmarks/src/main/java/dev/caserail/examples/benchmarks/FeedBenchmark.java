package dev.caserail.examples.benchmarks;

import dev.caserail.model.CaseDesk;
import dev.caserail.model.CaseJournal;
import dev.caserail.model.Transition;
import dev.caserail.model.actor.Actor;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.contact.Sender;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.event.NoteAdded;
import dev.caserail.model.feed.CaseFeed;
import dev.caserail.model.feed.FeedCursor;
import dev.caserail.model.feed.FeedEntry;
import dev.caserail.model.feed.FeedFilter;
import dev.caserail.model.feed.FeedPage;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.ContactId;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.tracking.AccountId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** A page of twenty entries from feeds of several lengths: the newest ones, and some from the middle. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls the setup before a benchmark
public class FeedBenchmark {
    private static final int PAGE = 20;
    private static final Instant OPENED = Instant.parse("2026-11-02T08:30:00Z");

    /** How many entries the case has. */
    @Param({"100", "1000", "100000"})
    private int entries;

    private CaseJournal journal;
    private CaseFeed feed;
    private FeedCursor middle;

    /** Writes the journal. */
    @Setup
    public void write() {
        IncomingContact contact = IncomingContact.builder()
                .id(ContactId.of("m-1"))
                .channel(Channel.EMAIL)
                .text("Where is it?")
                .sender(Sender.builder().account(AccountId.of("A-1")).build())
                .receivedAt(OPENED)
                .build();
        Actor agent = Actor.agent(AgentId.of("agent-12"));
        Transition opened = CaseDesk.of(ReferenceTaxonomy.load()).open(CaseId.of("C-1"), contact, agent);
        List<JournalEntry> all = new ArrayList<>(opened.entries());
        while (all.size() < entries) {
            all.add(JournalEntry.of(
                    all.size() + 1,
                    NoteAdded.of("note " + all.size(), List.of()),
                    agent,
                    OPENED.plusSeconds(all.size())));
        }
        journal = CaseJournal.of(CaseId.of("C-1"), all);
        feed = CaseFeed.of(journal);
        FeedEntry half = feed.entries().get(entries / 2);
        middle = FeedCursor.of(half.entry().at(), half.id());
    }

    /** {@return the newest page of a feed that is kept} */
    @Benchmark
    public FeedPage newest() {
        return feed.page(FeedFilter.all(), PAGE, Optional.empty());
    }

    /** {@return a page from the middle of a feed that is kept} */
    @Benchmark
    public FeedPage middle() {
        return feed.page(FeedFilter.all(), PAGE, Optional.of(middle));
    }

    /** {@return the newest page, the feed made anew from its journal} */
    @Benchmark
    public FeedPage madeAnew() {
        return CaseFeed.of(journal).page(FeedFilter.all(), PAGE, Optional.empty());
    }
}
