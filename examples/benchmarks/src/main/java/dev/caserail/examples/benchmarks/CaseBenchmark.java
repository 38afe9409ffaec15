package dev.caserail.examples.benchmarks;

import dev.caserail.examples.benchmarks.casework.BusyCase;
import dev.caserail.model.CaseJournal;
import dev.caserail.model.SupportCase;
import dev.caserail.model.Transition;
import dev.caserail.model.command.CaseCommand;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.repository.CaseChange;
import dev.caserail.model.repository.CaseOffice;
import dev.caserail.model.repository.ChangeSet;
import dev.caserail.model.repository.InMemoryCaseRepository;
import dev.caserail.model.repository.StoredCase;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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

/**
 * What a command costs on a case of so many entries, and what it costs to make such a case and to replay it. The lines that end
 * in {@code :entries} are the times of one entry.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init") // prepared by JMH
public class CaseBenchmark {
    /** How many entries the case has. */
    @Param({"10", "1000", "100000"})
    public int entries;

    private final BusyCase busy = new BusyCase();
    private StoredCase stored;
    private List<JournalEntry> list;
    private InMemoryCaseRepository repository;
    private int given;

    /** Counts the entries of a journal that is made or replayed as a whole. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counter {
        /** How many there were. */
        public long entries;
    }

    /** Makes the case, and puts it into a repository. */
    @Setup
    public void prepare() {
        stored = busy.of(entries);
        list = stored.journal().entries().toJavaList();
        repository = InMemoryCaseRepository.empty();
        repository.store(ChangeSet.of(List.of(CaseChange.of(stored))));
    }

    /** {@return the journal after one more command; the case stays as long as it is} */
    @Benchmark
    public CaseJournal append() {
        long version = stored.version();
        Transition next = busy.desk()
                .handle(stored.journal(), stored.state(), command(), busy.context(version))
                .get();
        return stored.journal().append(next);
    }

    /** {@return what the office answers to one command; the repository is put back each time, which costs nothing} */
    @Benchmark
    public Transition handle() {
        return CaseOffice.of(busy.desk(), repository.copy())
                .handle(BusyCase.ID, command(), busy.context(stored.version()))
                .get();
    }

    /**
     * Makes the whole case, command by command.
     *
     * @param counter counts its entries
     * @return the case
     */
    @Benchmark
    public StoredCase make(Counter counter) {
        StoredCase made = busy.of(entries);
        counter.entries += made.version();
        return made;
    }

    /**
     * Puts the stored entries into a journal and replays it.
     *
     * @param counter counts the entries
     * @return the state
     */
    @Benchmark
    public SupportCase replay(Counter counter) {
        counter.entries += list.size();
        return CaseJournal.of(BusyCase.ID, list).replay().get();
    }

    /** One of those that the case takes whatever was given last. */
    private CaseCommand command() {
        given = (given + 1) % 3;
        return busy.command(given);
    }
}
