package dev.caserail.model.feed;

import dev.caserail.model.SupportCase;
import dev.caserail.model.status.StatusCategory;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/**
 * The cases of an account, as an agent looks at them before answering (F1, C4): a question may already have been answered.
 * Merged cases are not among them: the case they are merged into is. Immutable.
 */
public final class AccountHistory {
    /** How many cases {@link #recent()} has at most. */
    public static final int RECENT = 6;

    /** How many calendar months {@link #lastMonths} goes back. */
    public static final int MONTHS = 3;

    private final List<SupportCase> cases;

    private AccountHistory(List<SupportCase> cases) {
        this.cases = cases;
    }

    /**
     * Sorts the cases of an account.
     *
     * @param cases its cases, in any order
     * @return the history
     */
    public static AccountHistory of(Iterable<SupportCase> cases) {
        return new AccountHistory(Vector.ofAll(cases)
                .filter(c -> c.status().category() != StatusCategory.MERGED)
                .sorted(Comparator.comparing(SupportCase::openedAt)
                        .thenComparing(c -> c.id().value())
                        .reversed())
                .asJava());
    }

    /** {@return all cases, the one opened last first} */
    public List<SupportCase> all() {
        return cases;
    }

    /** {@return the six cases opened last, the last one first; fewer if there are no more} */
    public List<SupportCase> recent() {
        return cases.stream().limit(RECENT).toList();
    }

    /**
     * Lists the cases of the last three calendar months: opened or changed since the beginning of the day that has today's
     * number three months ago, in the desk's zone; of the month's last day where that month is shorter.
     *
     * @param now now
     * @param zone the desk's zone
     * @return the cases, the one opened last first
     */
    public List<SupportCase> lastMonths(Instant now, ZoneId zone) {
        Instant since = now.atZone(zone)
                .toLocalDate()
                .minusMonths(MONTHS)
                .atStartOfDay(zone)
                .toInstant();
        return cases.stream().filter(c -> !c.changedAt().isBefore(since)).toList();
    }
}
