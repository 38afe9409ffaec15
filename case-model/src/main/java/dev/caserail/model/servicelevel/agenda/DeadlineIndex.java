package dev.caserail.model.servicelevel.agenda;

import dev.caserail.model.identifier.CaseId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps one deadline for each of many keys, and finds those that are due (F34). A host keeps the next wake-up of each open
 * case here, moves it whenever the case changed, and sets one timer to {@link #next()}.
 *
 * <p>Adding, moving, removing and taking one out cost time logarithmic in the number of keys; looking at the first costs
 * nothing. Of deadlines at the same instant, the smaller key comes first, so that the order depends on the content alone
 * (S1). A heap of fourfold branching that knows the place of every key. Not safe for threads: a host that has several guards
 * it.
 *
 * @param <K> the keys, such as identifiers of cases; with {@code equals} and {@code hashCode}
 */
public final class DeadlineIndex<K> {
    private static final int BRANCHES = 4;

    private final Comparator<? super K> ties;
    private final Map<K, Node<K>> nodes = new HashMap<>();
    /** The heap: the seconds beside the nodes, since they nearly always decide. */
    private long[] seconds = new long[16];

    private Object[] heap = new Object[16];

    private DeadlineIndex(Comparator<? super K> ties) {
        this.ties = ties;
    }

    /** A key's deadline, and its place in the heap. */
    private static final class Node<K> {
        final K key;
        Instant at;
        int place;

        Node(K key, Instant at, int place) {
            this.key = key;
            this.at = at;
            this.place = place;
        }
    }

    /**
     * Makes an empty index.
     *
     * @param <K> the keys
     * @param ties which of two different keys comes first if they are due at the same instant; never equal for them
     * @return the index
     */
    public static <K> DeadlineIndex<K> of(Comparator<? super K> ties) {
        return new DeadlineIndex<>(ties);
    }

    /** {@return an empty index of cases, by identifier} */
    public static DeadlineIndex<CaseId> ofCases() {
        return of(Comparator.comparing(CaseId::value));
    }

    /** {@return how many keys have a deadline} */
    public int size() {
        return nodes.size();
    }

    /**
     * Adds a deadline, or moves the one that the key has.
     *
     * @param key the key
     * @param at its deadline
     * @return the deadline that it had; empty if it had none
     */
    public Optional<Instant> put(K key, Instant at) {
        Node<K> known = nodes.get(key);
        if (known == null) {
            int place = nodes.size();
            if (place == heap.length) {
                heap = Arrays.copyOf(heap, place * 2);
                seconds = Arrays.copyOf(seconds, place * 2);
            }
            Node<K> node = new Node<>(key, at, place);
            nodes.put(key, node);
            rise(node, place);
            return Optional.empty();
        }
        Instant before = known.at;
        known.at = at;
        settle(known);
        return Optional.of(before);
    }

    /**
     * Removes a key's deadline, such as that of a case that is closed.
     *
     * @param key the key
     * @return the deadline that it had; empty if it had none
     */
    public Optional<Instant> remove(K key) {
        Node<K> node = nodes.remove(key);
        if (node == null) {
            return Optional.empty();
        }
        takeOut(node);
        return Optional.of(node.at);
    }

    /**
     * Finds a key's deadline.
     *
     * @param key the key
     * @return its deadline; empty if it has none
     */
    public Optional<Instant> find(K key) {
        return Optional.ofNullable(nodes.get(key)).map(node -> node.at);
    }

    /** {@return the first deadline; empty if there is none} */
    public Optional<Deadline<K>> next() {
        return nodes.isEmpty() ? Optional.empty() : Optional.of(deadline(node(0)));
    }

    /**
     * Takes the first deadline out if it is due.
     *
     * @param now the instant; what is due at it is due
     * @return the deadline; empty if nothing is due
     */
    public Optional<Deadline<K>> pollDue(Instant now) {
        if (nodes.isEmpty() || node(0).at.isAfter(now)) {
            return Optional.empty();
        }
        Node<K> first = node(0);
        nodes.remove(first.key);
        takeOut(first);
        return Optional.of(deadline(first));
    }

    /**
     * Takes all deadlines out that are due. After a downtime those can be many: {@link #pollDue} takes one at a time.
     *
     * @param now the instant; what is due at it is due
     * @return the deadlines, the earliest first
     */
    public List<Deadline<K>> popDue(Instant now) {
        List<Deadline<K>> due = new ArrayList<>();
        for (Optional<Deadline<K>> one = pollDue(now); one.isPresent(); one = pollDue(now)) {
            due.add(one.get());
        }
        return due;
    }

    private static <K> Deadline<K> deadline(Node<K> node) {
        return new Deadline<>(node.key, node.at);
    }

    @SuppressWarnings("unchecked") // the heap holds nodes of this index only
    private Node<K> node(int place) {
        return (Node<K>) heap[place];
    }

    /** Fills the place of a node, whose key is gone from the map already, with the last one of the heap. */
    private void takeOut(Node<K> node) {
        int last = nodes.size();
        Node<K> moved = node(last);
        heap[last] = null;
        if (moved != node) {
            moved.place = node.place;
            settle(moved);
        }
    }

    private void settle(Node<K> node) {
        int place = node.place;
        if (place > 0 && before(node, parent(place))) {
            rise(node, place);
        } else {
            sink(node, place);
        }
    }

    private void rise(Node<K> node, int from) {
        int place = from;
        while (place > 0 && before(node, parent(place))) {
            set(place, node(parent(place)));
            place = parent(place);
        }
        set(place, node);
    }

    private void sink(Node<K> node, int from) {
        int size = nodes.size();
        int place = from;
        while (place * BRANCHES + 1 < size) {
            int first = place * BRANCHES + 1;
            int least = first;
            for (int child = first + 1; child < Math.min(first + BRANCHES, size); child++) {
                if (before(node(child), least)) {
                    least = child;
                }
            }
            if (before(node, least)) {
                break;
            }
            set(place, node(least));
            place = least;
        }
        set(place, node);
    }

    private void set(int place, Node<K> node) {
        heap[place] = node;
        seconds[place] = node.at.getEpochSecond();
        node.place = place;
    }

    private static int parent(int place) {
        return (place - 1) / BRANCHES;
    }

    /** Whether a node comes before the one at a place. */
    private boolean before(Node<K> node, int place) {
        int bySecond = Long.compare(node.at.getEpochSecond(), seconds[place]);
        if (bySecond != 0) {
            return bySecond < 0;
        }
        Node<K> other = node(place);
        int byInstant = node.at.compareTo(other.at);
        return byInstant != 0 ? byInstant < 0 : ties.compare(node.key, other.key) < 0;
    }

    @Override
    public String toString() {
        return "DeadlineIndex of " + nodes.size() + " keys";
    }
}
