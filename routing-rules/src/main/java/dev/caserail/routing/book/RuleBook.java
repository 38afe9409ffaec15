package dev.caserail.routing.book;

import dev.caserail.routing.fact.Fact;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.table.TableVersion;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The versions of one table, each from the time on which it holds, and swapped while decisions are made (T8).
 *
 * <p>May be shared between threads without locks. A decision reads the book's state once, so that it is made by exactly one
 * version; a publication is seen as a whole or not at all. Versions that were replaced stay known, for replays.
 *
 * @param <F> the host's type that facts are read from
 * @param <O> the outcome's type
 */
public final class RuleBook<F, O> {
    private final String table;
    private final AtomicReference<State<F, O>> state = new AtomicReference<>(new State<>(new TreeMap<>(), Map.of()));

    private RuleBook(String table) {
        this.table = table;
    }

    /** What a decision sees; never changed once it is there. */
    private record State<F, O>(
            NavigableMap<Instant, DecisionTable<F, O>> byTime, Map<TableVersion, DecisionTable<F, O>> known) {
        State<F, O> with(Instant validFrom, DecisionTable<F, O> table) {
            NavigableMap<Instant, DecisionTable<F, O>> times = new TreeMap<>(byTime);
            times.put(validFrom, table);
            Map<TableVersion, DecisionTable<F, O>> all = new LinkedHashMap<>(known);
            all.putIfAbsent(table.version(), table);
            return new State<>(times, all);
        }
    }

    /**
     * Starts a book without versions.
     *
     * @param <F> the host's type that facts are read from
     * @param <O> the outcome's type
     * @param table the name of the table whose versions it will have
     * @return the book
     */
    public static <F, O> RuleBook<F, O> of(String table) {
        return new RuleBook<>(table);
    }

    /**
     * Adds a version. One that holds from the same time is replaced, and known for replays only.
     *
     * @param version the version
     * @param validFrom the time from which it holds, until the next one does
     * @throws IllegalArgumentException if it is a version of another table
     */
    public void publish(DecisionTable<F, O> version, Instant validFrom) {
        if (!version.version().name().equals(table)) {
            throw new IllegalArgumentException(
                    "`" + version.version().shown() + "` is no version of the table `" + table + "`");
        }
        state.updateAndGet(before -> before.with(validFrom, version));
    }

    /** {@return the versions that hold some time, earliest first} */
    public List<BookVersion<F, O>> versions() {
        return now().byTime().entrySet().stream()
                .map(e -> new BookVersion<>(e.getKey(), e.getValue()))
                .toList();
    }

    /**
     * Finds the version that holds at a time.
     *
     * @param at the time
     * @return the version; empty before the first one
     */
    public Optional<DecisionTable<F, O>> at(Instant at) {
        return Optional.ofNullable(now().byTime().floorEntry(at)).map(Map.Entry::getValue);
    }

    /**
     * Decides a case by the version that holds at a time.
     *
     * @param facts the facts about it
     * @param at the time
     * @return the record of the decision; left before the first version
     */
    public Either<NoVersion, DecisionRecord<O>> decide(F facts, Instant at) {
        Optional<DecisionTable<F, O>> found = at(at);
        if (found.isEmpty()) {
            return Either.left(NoVersion.of(table, at, Optional.empty()));
        }
        DecisionTable<F, O> version = found.get();
        Map<String, Fact> used = version.facts(facts);
        return Either.right(DecisionRecord.of(version.version(), at, used, version.answer(facts)));
    }

    /**
     * Decides a recorded case again, by the version and from the facts of its record.
     *
     * @param record the record
     * @return what is decided now, equal to the record unless somebody changed it; left if the book does not know the version
     */
    public Either<NoVersion, DecisionRecord<O>> replay(DecisionRecord<O> record) {
        DecisionTable<F, O> version = now().known().get(record.table());
        return version == null
                ? Either.left(NoVersion.of(table, record.at(), Optional.of(record.table())))
                : Either.right(DecisionRecord.of(
                        record.table(), record.at(), record.facts(), version.answerTo(record.facts())));
    }

    private State<F, O> now() {
        return Objects.requireNonNull(state.get(), "a book always has a state");
    }
}
