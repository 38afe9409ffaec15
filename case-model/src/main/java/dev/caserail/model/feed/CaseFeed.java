package dev.caserail.model.feed;

import dev.caserail.model.CaseEntries;
import dev.caserail.model.CaseJournal;
import dev.caserail.model.actor.Actor;
import dev.caserail.model.actor.CustomerActor;
import dev.caserail.model.contact.Visibility;
import dev.caserail.model.event.CaseAbsorbed;
import dev.caserail.model.event.CaseEvent;
import dev.caserail.model.event.CaseMerged;
import dev.caserail.model.event.CaseOpenedBySplit;
import dev.caserail.model.event.EntriesSplitOff;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.event.StatusChanged;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.link.EntryId;
import dev.caserail.model.permission.Permission;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Function;

/**
 * The feed of a case: everything that happened to it, in the order it happened, whoever's shift it was (C3, F11-F13). A
 * view on journals: entries of merged cases stand among its own, entries split off do not (C7).
 *
 * <p>The order is by time; what happened at one instant stands as it was written. Immutable; entries are sorted into kinds
 * only when they are asked for: making a feed costs a look at each entry, and a page of a feed of 100,000 entries no more
 * than one of a short feed.
 */
public final class CaseFeed {
    private static final Comparator<Shown> ORDER =
            Comparator.<Shown, Instant>comparing(shown -> shown.entry().at()).thenComparing(Shown::id);

    /** Who acts for the desk, as far as a customer is told. */
    private static final Actor DESK = Actor.automation("desk");

    private final CaseId id;
    private final List<Shown> shown;
    private final boolean forCustomer;

    private CaseFeed(CaseId id, List<Shown> shown, boolean forCustomer) {
        this.id = id;
        this.shown = shown;
        this.forCustomer = forCustomer;
    }

    /** An entry with its name. */
    private record Shown(EntryId id, JournalEntry entry) {
        FeedCursor cursor() {
            return FeedCursor.of(entry.at(), id);
        }
    }

    /**
     * Shows a case by itself; what came with merges and splits is left out.
     *
     * @param journal its journal
     * @return the feed
     */
    public static CaseFeed of(CaseJournal journal) {
        return of(journal, other -> Optional.empty());
    }

    /**
     * Shows a case with what came to it by merges and splits, and without what went away. A merged case shows nothing.
     *
     * @param journal its journal
     * @param journals finds the journals of other cases
     * @return the feed
     */
    public static CaseFeed of(CaseJournal journal, Function<CaseId, Optional<CaseJournal>> journals) {
        boolean alone = true;
        boolean inOrder = true;
        Instant last = Instant.MIN;
        for (JournalEntry entry : journal.entries()) {
            alone &= !shared(entry.event());
            inOrder &= !entry.at().isBefore(last);
            last = entry.at();
        }
        if (alone && inOrder) {
            return new CaseFeed(journal.id(), new OwnEntries(journal), false);
        }
        return of(CaseEntries.of(journal, journals));
    }

    /**
     * Shows the entries of a case.
     *
     * @param entries what it shows
     * @return the feed
     */
    public static CaseFeed of(CaseEntries entries) {
        List<Shown> all = new ArrayList<>();
        entries.byId().forEach((id, entry) -> all.add(new Shown(id, entry)));
        all.sort(ORDER);
        return new CaseFeed(entries.id(), all, false);
    }

    private static boolean shared(CaseEvent event) {
        return event instanceof CaseAbsorbed
                || event instanceof CaseMerged
                || event instanceof EntriesSplitOff
                || event instanceof CaseOpenedBySplit;
    }

    /** {@return the case} */
    public CaseId id() {
        return id;
    }

    /**
     * {@return the feed as the customer may see it} Without a single internal entry; without the reasons that agents gave
     * for a status, without agents, rules and causes: whoever acts for the desk is the automation {@code desk}.
     */
    public CaseFeed forCustomer() {
        return new CaseFeed(id, shown, true);
    }

    /**
     * Shows what somebody may read (C11).
     *
     * @param permissions what they may do
     * @return all of it, the customer's view, or nothing
     */
    public CaseFeed visibleTo(Set<Permission> permissions) {
        if (permissions.contains(Permission.READ_INTERNAL)) {
            return this;
        }
        return permissions.contains(Permission.READ_CUSTOMER_VISIBLE)
                ? forCustomer()
                : new CaseFeed(id, List.of(), true);
    }

    /** {@return all entries, oldest first} */
    public List<FeedEntry> entries() {
        return entries(FeedFilter.all());
    }

    /**
     * Lists some entries.
     *
     * @param filter which ones
     * @return the entries, oldest first
     */
    public List<FeedEntry> entries(FeedFilter filter) {
        return shown.stream()
                .map(this::view)
                .flatMap(Optional::stream)
                .filter(filter::matches)
                .toList();
    }

    /**
     * Gives a page, newest first. Costs time by the entries it passes, not by those of the feed.
     *
     * @param filter which entries
     * @param most how many at most
     * @param before where the page begins: the cursor of the page before; empty to begin with the newest
     * @return the page
     * @throws IllegalArgumentException if the number is below 1
     */
    public FeedPage page(FeedFilter filter, int most, Optional<FeedCursor> before) {
        if (most < 1) {
            throw new IllegalArgumentException("a page has 1 entry or more, not " + most);
        }
        int next = before.map(this::olderThan).orElse(shown.size() - 1);
        List<FeedEntry> page = new ArrayList<>();
        while (next >= 0 && page.size() < most) {
            view(shown.get(next)).filter(filter::matches).ifPresent(page::add);
            next--;
        }
        boolean more = false;
        for (int i = next; i >= 0 && !more; i--) {
            more = view(shown.get(i)).filter(filter::matches).isPresent();
        }
        return FeedPage.of(page, more ? Optional.of(shown.get(next + 1).cursor()) : Optional.empty());
    }

    /**
     * Lists what was added after a place, for a screen that stays open. An entry stored late, with a time before the place,
     * is not among them.
     *
     * @param filter which entries
     * @param after the place, such as that of the newest entry on the screen
     * @return the entries, oldest first
     */
    public List<FeedEntry> newer(FeedFilter filter, FeedCursor after) {
        List<FeedEntry> newer = new ArrayList<>();
        for (int i = shown.size() - 1; i >= 0 && shown.get(i).cursor().compareTo(after) > 0; i--) {
            view(shown.get(i)).filter(filter::matches).ifPresent(newer::add);
        }
        Collections.reverse(newer);
        return newer;
    }

    /** Finds the last index before a cursor. */
    private int olderThan(FeedCursor cursor) {
        int low = 0;
        int high = shown.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (shown.get(middle).cursor().compareTo(cursor) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private Optional<FeedEntry> view(Shown one) {
        FeedEntry entry = Classification.of(one.id(), one.entry());
        if (!forCustomer) {
            return Optional.of(entry);
        }
        if (entry.visibility() == Visibility.INTERNAL) {
            return Optional.empty();
        }
        JournalEntry told = one.entry();
        CaseEvent event = told.event() instanceof StatusChanged e
                ? StatusChanged.of(e.from(), e.to(), Optional.empty())
                : told.event();
        Actor actor = told.actor() instanceof CustomerActor ? told.actor() : DESK;
        return Optional.of(Classification.of(one.id(), JournalEntry.of(told.sequence(), event, actor, told.at())));
    }

    /** The entries of a journal that is in order and shares nothing with other cases, without copying them. */
    private static final class OwnEntries extends AbstractList<Shown> implements RandomAccess {
        private final CaseJournal journal;

        OwnEntries(CaseJournal journal) {
            this.journal = journal;
        }

        @Override
        public Shown get(int index) {
            JournalEntry entry = journal.entries().get(index);
            return new Shown(EntryId.of(journal.id(), entry.sequence()), entry);
        }

        @Override
        public int size() {
            return journal.entries().size();
        }
    }
}
