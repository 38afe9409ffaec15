package dev.caserail.model.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Groups mails into threads as they come in, in whatever order (C6).
 *
 * <p>Mails belong together if one refers to the other by {@code In-Reply-To} or {@code References}, or both refer to the
 * same mail, be it known or not: an answer joins its root when that arrives, and answers to a mail that never arrives find
 * each other. Subjects are no evidence. The same mails give the same threads in any order; mails that refer to each other in
 * a circle are one thread.
 *
 * <p>A mail that comes again, the same by id and content, is told and changes nothing. One that bears the id of another mail
 * but has other content is a mail of its own and is told too. It stands in the same thread: most such mails are copies that
 * a mailing list or gateway altered, and nobody can tell which of them an answer means.
 *
 * <p>Adding a mail takes about the same time however many there are (union by size over message ids). Mutable, for one
 * thread at a time.
 *
 * <pre>{@code
 * ThreadIndex index = new ThreadIndex();
 * mails.forEach(index::add);
 * index.threads(); // each a list of mails
 * }</pre>
 */
public final class ThreadIndex {
    private static final int FIRST_CAPACITY = 64;

    private final Map<MessageId, Integer> nodeOf = new HashMap<>();
    private final Map<MailKey, Integer> mails = new LinkedHashMap<>();
    private final Map<MessageId, ContentHash> firstContent = new HashMap<>();
    private final Set<MessageId> reused = new LinkedHashSet<>();
    private int[] parent = new int[FIRST_CAPACITY];
    private int[] nodes = new int[FIRST_CAPACITY];
    private int[] members = new int[FIRST_CAPACITY];
    private int count;
    private int threads;

    /** Makes an empty index. */
    public ThreadIndex() {}

    /**
     * Adds a mail.
     *
     * @param mail its headers
     * @return whether it is new, and how many threads it made into one
     */
    public ThreadingResult add(MailHeaders mail) {
        int threadsBefore = threads;
        MailKey key = mail.key();
        Integer known = mails.get(key);
        Arrival arrival = known != null ? Arrival.SAME_MAIL : arrival(key);
        int node = known != null ? known : key.messageId().map(this::node).orElseGet(this::newNode);
        if (known == null) {
            mails.put(key, node);
            int root = find(node);
            threads += members[root]++ == 0 ? 1 : 0;
        }
        int withThis = threads;
        for (MessageId ancestor : mail.ancestors()) {
            union(node, node(ancestor));
        }
        int joined = withThis - threads;
        return ThreadingResult.of(arrival, joined + (threadsBefore == withThis ? 1 : 0));
    }

    /** {@return how many different mails there are} */
    public int size() {
        return mails.size();
    }

    /** {@return all threads in the order of their first mails, each with its mails in the order they came} */
    public List<List<MailKey>> threads() {
        Map<Integer, List<MailKey>> byRoot = new LinkedHashMap<>();
        mails.forEach((key, node) ->
                byRoot.computeIfAbsent(find(node), root -> new ArrayList<>()).add(key));
        List<List<MailKey>> all = new ArrayList<>();
        byRoot.values().forEach(thread -> all.add(List.copyOf(thread)));
        return all;
    }

    /**
     * Finds the thread of a mail.
     *
     * @param mail by what it is known again
     * @return the mails of its thread, itself included, in the order they came; empty if it was not added
     */
    public Optional<List<MailKey>> thread(MailKey mail) {
        return Optional.ofNullable(mails.get(mail)).map(node -> {
            int root = find(node);
            List<MailKey> thread = new ArrayList<>();
            mails.forEach((key, other) -> {
                if (find(other) == root) {
                    thread.add(key);
                }
            });
            return List.copyOf(thread);
        });
    }

    /**
     * Says whether two message ids are in one thread, whether or not mails of these ids arrived.
     *
     * @param one a message id
     * @param other another one
     * @return whether both are known, as mails or as references, and belong together
     */
    public boolean together(MessageId one, MessageId other) {
        Integer here = nodeOf.get(one);
        Integer there = nodeOf.get(other);
        return here != null && there != null && find(here) == find(there);
    }

    /** {@return the message ids that several mails of different content bear, in the order this was noticed} */
    public List<MessageId> reusedIds() {
        return List.copyOf(reused);
    }

    private Arrival arrival(MailKey key) {
        if (key.messageId().isEmpty()) {
            return Arrival.NEW;
        }
        MessageId id = key.messageId().get();
        if (firstContent.putIfAbsent(id, key.content()) == null) {
            return Arrival.NEW;
        }
        reused.add(id);
        return Arrival.SAME_ID_OTHER_CONTENT;
    }

    private int node(MessageId id) {
        return nodeOf.computeIfAbsent(id, missing -> newNode());
    }

    private int newNode() {
        if (count == parent.length) {
            parent = Arrays.copyOf(parent, 2 * count);
            nodes = Arrays.copyOf(nodes, 2 * count);
            members = Arrays.copyOf(members, 2 * count);
        }
        parent[count] = count;
        nodes[count] = 1;
        return count++;
    }

    private int find(int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private void union(int one, int other) {
        int here = find(one);
        int there = find(other);
        if (here == there) {
            return;
        }
        int root = nodes[here] >= nodes[there] ? here : there;
        int child = root == here ? there : here;
        threads -= members[here] > 0 && members[there] > 0 ? 1 : 0;
        parent[child] = root;
        nodes[root] += nodes[child];
        members[root] += members[child];
    }
}
