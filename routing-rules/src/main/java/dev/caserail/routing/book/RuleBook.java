package dev.caserail.routing.book;

import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.table.TableVersion;
import dev.caserail.routing.value.Fact;
import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The versions of one table, each from the time on which it holds, and swapped while decisions are made (T8).
 *
 * <p>May be shared between threads without locks. A decision reads the book's state once, so that it is made by exactly one
 * version; a publication is seen as a whole or not at all, and none is lost when several threads publish.
 *
 * <ul>
 *   <li>A version holds from its time until the time of the next one. Times may lie in the future (it will hold) and in the
 *       past (it holds at once for whoever asks about then); the book knows no present, only the time it is asked about.
 *   <li>Publishing for the time of another version replaces that one; {@link #withdraw} takes it back, so that the one
 *       before holds on.
 *   <li>One version may hold several times, as when a desk goes back to it.
 *   <li>Whatever was published once stays known, so that its records can be replayed. {@link #keep} makes versions known that
 *       never held in this book, such as those that a host stored before it was started anew.
 * </ul>
 *
 * <p>{@link #decide} gives a record with every decision. Where none is wanted, take the version and ask it:
 * {@code book.at(now)} once, then {@link DecisionTable#outcome} for each case; so do several decisions that must be made by
 * one version.
 *
 * <p>Publishing the newest version costs the same however many there are; one between others costs a copy of the list of times.
 *
 * @param <F> the host's type that facts are read from
 * @param <O> the outcome's type
 */
public final class RuleBook<F, O> {
    private final String table;
    private final AtomicReference<State<F, O>> state =
            new AtomicReference<>(new State<>(Vector.empty(), HashMap.empty()));

    private RuleBook(String table) {
        this.table = table;
    }

    /** What a decision sees; never changed once it is there. */
    private record State<F, O>(
            Vector<BookVersion<F, O>> byTime, HashMap<TableVersion, List<DecisionTable<F, O>>> known) {
        State<F, O> with(Instant validFrom, DecisionTable<F, O> table) {
            BookVersion<F, O> version = new BookVersion<>(validFrom, table);
            int after = firstAfter(validFrom);
            if (holds(after - 1, validFrom)) {
                return new State<>(byTime.update(after - 1, version), kept(table));
            }
            return new State<>(
                    after == byTime.size() ? byTime.append(version) : byTime.insert(after, version), kept(table));
        }

        State<F, O> without(Instant validFrom) {
            int place = firstAfter(validFrom) - 1;
            return holds(place, validFrom) ? new State<>(byTime.removeAt(place), known) : this;
        }

        /** Tables of one meaning that differ in rule ids or notes are kept side by side: records have those too. */
        HashMap<TableVersion, List<DecisionTable<F, O>>> kept(DecisionTable<F, O> table) {
            List<DecisionTable<F, O>> alike = known.getOrElse(table.version(), List.of());
            if (alike.stream().anyMatch(t -> t == table || t.rules().equals(table.rules()))) {
                return known;
            }
            List<DecisionTable<F, O>> more = new ArrayList<>(alike);
            more.add(table);
            return known.put(table.version(), List.copyOf(more));
        }

        Optional<DecisionTable<F, O>> at(Instant at) {
            int after = firstAfter(at);
            return after == 0
                    ? Optional.empty()
                    : Optional.of(byTime.get(after - 1).table());
        }

        private boolean holds(int index, Instant from) {
            return index >= 0 && byTime.get(index).validFrom().equals(from);
        }

        /** The place of the first version that begins to hold after a time. */
        private int firstAfter(Instant at) {
            int low = 0;
            int high = byTime.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (byTime.get(middle).validFrom().isAfter(at)) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low;
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
     * @param validFrom the time from which it holds, inclusive, until the next one does
     * @throws IllegalArgumentException if it is a version of another table
     */
    public void publish(DecisionTable<F, O> version, Instant validFrom) {
        requireOurs(version);
        state.updateAndGet(before -> before.with(validFrom, version));
    }

    /**
     * Takes back the version that holds from a time. The one before it holds on; before the first one none does. It stays
     * known for replays.
     *
     * @param validFrom the time from which it holds
     * @return the version; empty if none holds from just then, and nothing changed
     */
    public Optional<DecisionTable<F, O>> withdraw(Instant validFrom) {
        State<F, O> before = state.getAndUpdate(now -> now.without(validFrom));
        return before.at(validFrom).filter(found -> before.holds(before.firstAfter(validFrom) - 1, validFrom));
    }

    /**
     * Makes a version known for replays, without holding at any time.
     *
     * @param version the version
     * @throws IllegalArgumentException if it is a version of another table
     */
    public void keep(DecisionTable<F, O> version) {
        requireOurs(version);
        state.updateAndGet(before -> new State<>(before.byTime(), before.kept(version)));
    }

    /** {@return the versions that hold some time, earliest first} */
    public List<BookVersion<F, O>> versions() {
        return now().byTime().asJava();
    }

    /** {@return all versions that records can be replayed with, in no order} */
    public Set<TableVersion> known() {
        return now().known().keySet().toJavaSet();
    }

    /**
     * Finds the version that holds at a time.
     *
     * @param at the time
     * @return the version; empty before the first one
     */
    public Optional<DecisionTable<F, O>> at(Instant at) {
        return now().at(at);
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
     * Decides a recorded case again, by the version and from the facts of its record, whatever holds now.
     *
     * @param record the record
     * @return what is decided now, equal to the record unless somebody changed it; left if the book does not know the version
     */
    public Either<NoVersion, DecisionRecord<O>> replay(DecisionRecord<O> record) {
        List<DecisionRecord<O>> again = now().known().getOrElse(record.table(), List.of()).stream()
                .map(version -> DecisionRecord.of(
                        record.table(), record.at(), record.facts(), version.answerTo(record.facts())))
                .toList();
        return again.isEmpty()
                ? Either.left(NoVersion.of(table, record.at(), Optional.of(record.table())))
                : Either.right(again.stream().filter(record::equals).findFirst().orElse(again.get(0)));
    }

    private void requireOurs(DecisionTable<F, O> version) {
        if (!version.version().name().equals(table)) {
            throw new IllegalArgumentException(
                    "`" + version.version().shown() + "` is no version of the table `" + table + "`");
        }
    }

    private State<F, O> now() {
        return Objects.requireNonNull(state.get(), "a book always has a state");
    }
}
