package dev.caserail.taxonomy.quality;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.history.AgentPseudonym;
import dev.caserail.taxonomy.history.PastTracking;
import dev.caserail.taxonomy.history.TrackedCase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts how good a desk's tracking is (C13), case by case, in memory that does not grow with the number of cases.
 *
 * <pre>{@code
 * TrackingQuality quality = TrackingQuality.of(taxonomy);
 * TrackingCsv.read(file, quality::add, faults::add);
 * QualityReport report = quality.report(LocalDate.of(2026, 6, 1), QualityThresholds.standard());
 * }</pre>
 *
 * <p>A tracked issue counts where it stands now, with its level and group as the taxonomy has them, in the channel and for
 * the agent of its case, and in the week it was tracked. A closed case without issue counts in the week it was opened. A
 * correction is one code that took the place of another; a code that took its own, as after a migration, is none.
 *
 * <p>Parts of the cases may be counted apart, on several threads or machines, and put together by {@link #add(TrackingQuality)}:
 * the report is the same, whatever came where and in which order. Counted are slices of {@value #MOST_AGENTS} agents and
 * {@value #MOST_CHANNELS} channels by name, the latest {@value #MOST_WEEKS} weeks, and {@value #MOST_UNKNOWN} unknown codes;
 * what is beyond counts everywhere else. Mutable, for one thread at a time.
 */
public final class TrackingQuality {
    /** How many agents have a slice. */
    public static final int MOST_AGENTS = 10_000;

    /** How many channels have a slice. */
    public static final int MOST_CHANNELS = 1_000;

    /** How many weeks have a slice: twenty years. */
    public static final int MOST_WEEKS = 1_040;

    /** How many codes that the taxonomy does not have are counted by name. */
    public static final int MOST_UNKNOWN = 1_000;

    private static final int ANY_CODE = Tally.bit(QualityMetric.CORRECTED) | Tally.bit(QualityMetric.UNKNOWN);
    private static final int KNOWN_CODE = ANY_CODE
            | Tally.bit(QualityMetric.RESIDUAL)
            | Tally.bit(QualityMetric.DISCOURAGED)
            | Tally.bit(QualityMetric.LEVEL_MISMATCH)
            | Tally.bit(QualityMetric.PRAISE)
            | Tally.bit(QualityMetric.OUT_OF_FORCE);

    private final IssueIndex index;
    private final Tally desk = new Tally();
    private final Map<IssueLevel, Tally> levels = new EnumMap<>(IssueLevel.class);
    private final Tally[] groups;
    private final Tallies<String> channels = new Tallies<>(MOST_CHANNELS, Comparator.<String>naturalOrder());
    private final Tallies<String> agents = new Tallies<>(MOST_AGENTS, Comparator.<String>naturalOrder());
    private final Tallies<Long> weeks = new Tallies<>(MOST_WEEKS, Comparator.<Long>reverseOrder());
    private final Tallies<String> unknown = new Tallies<>(MOST_UNKNOWN, Comparator.<String>naturalOrder());
    private final Map<Long, Long> confusions = new HashMap<>();
    private final long[] uses;
    private final long[] outOfForce;
    private final long[] lastUse;
    private long cases;
    private long corrections;
    private long firstDay = Long.MAX_VALUE;
    private long lastDay = Long.MIN_VALUE;

    private TrackingQuality(IssueIndex index) {
        this.index = index;
        int issues = index.taxonomy().issues().size();
        groups = tallies(index.groups().size());
        uses = new long[issues];
        outOfForce = new long[issues];
        lastUse = new long[issues];
        Arrays.fill(lastUse, Long.MIN_VALUE);
    }

    /**
     * Begins to count.
     *
     * @param taxonomy what tracking is held against
     * @return a count without cases
     */
    public static TrackingQuality of(IssueTaxonomy taxonomy) {
        return new TrackingQuality(new IssueIndex(taxonomy));
    }

    /**
     * Counts a case.
     *
     * @param counted the case, which was not counted before
     */
    public void add(TrackedCase counted) {
        cases++;
        String channel = counted.channel().value();
        Optional<String> agent = counted.agent().map(AgentPseudonym::value);
        seen(counted.openedOn());
        if (counted.closed()) {
            int possible = Tally.bit(QualityMetric.UNTRACKED);
            int so = counted.tracking().isEmpty() ? possible : 0;
            desk.add(possible, so);
            addTo(channel, agent, counted.openedOn(), possible, so);
        }
        boolean request = hasRequest(counted);
        for (PastTracking tracking : counted.tracking()) {
            add(tracking, request, channel, agent);
        }
    }

    /**
     * Adds what was counted elsewhere.
     *
     * @param other another count over the same taxonomy, of other cases; it is not changed
     * @throws IllegalArgumentException if its taxonomy is another one, or it is this very count
     */
    public void add(TrackingQuality other) {
        if (other == this) {
            throw new IllegalArgumentException("a count cannot be added to itself");
        }
        if (!other.index.taxonomy().equals(index.taxonomy())) {
            throw new IllegalArgumentException(
                    "taxonomy `" + other.index.taxonomy().version() + "` is not `"
                            + index.taxonomy().version() + "`, expected counts over the same one");
        }
        desk.add(other.desk);
        other.levels.forEach((level, tally) -> level(level).add(tally));
        for (int i = 0; i < groups.length; i++) {
            groups[i].add(other.groups[i]);
        }
        channels.add(other.channels);
        agents.add(other.agents);
        weeks.add(other.weeks);
        unknown.add(other.unknown);
        other.confusions.forEach((pair, count) -> confusions.merge(pair, count, Long::sum));
        for (int i = 0; i < uses.length; i++) {
            uses[i] += other.uses[i];
            outOfForce[i] += other.outOfForce[i];
            lastUse[i] = Math.max(lastUse[i], other.lastUse[i]);
        }
        cases += other.cases;
        corrections += other.corrections;
        firstDay = Math.min(firstDay, other.firstDay);
        lastDay = Math.max(lastDay, other.lastDay);
    }

    /** {@return the last day on which a case was opened or an issue tracked; empty if there is no case yet} */
    public Optional<LocalDate> lastDay() {
        return cases == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(lastDay));
    }

    /** {@return how many cases were counted} */
    public long cases() {
        return cases;
    }

    /**
     * Says how good the tracking is. More cases may be counted afterwards; the report does not change.
     *
     * @param asOf the day of which the report speaks, in the desk's zone: it decides which issues are in force and which
     *     unused. All cases count, whenever they were
     * @param thresholds what it is judged by
     * @return the report
     */
    public QualityReport report(LocalDate asOf, QualityThresholds thresholds) {
        return new ReportMaker(this, asOf, thresholds).report();
    }

    /** Whether the case is about something else than praise. */
    private boolean hasRequest(TrackedCase counted) {
        if (counted.requestOpen()) {
            return true;
        }
        for (PastTracking tracking : counted.tracking()) {
            IssueIndex.Entry entry = index.byCode().get(tracking.issue());
            if (entry != null && !entry.praise()) {
                return true;
            }
        }
        return false;
    }

    private void add(PastTracking tracking, boolean request, String channel, Optional<String> agent) {
        seen(tracking.trackedOn());
        IssueIndex.Entry entry = index.byCode().get(tracking.issue());
        int corrected = correct(tracking) ? Tally.bit(QualityMetric.CORRECTED) : 0;
        int possible = ANY_CODE;
        int so = corrected;
        IssueLevel level = tracking.level();
        if (entry == null) {
            so |= Tally.bit(QualityMetric.UNKNOWN);
            unknown.of(tracking.issue().value()).add(Tally.bit(QualityMetric.UNKNOWN), 0);
        } else {
            level = entry.issue().level();
            possible = KNOWN_CODE | (entry.praise() ? Tally.bit(QualityMetric.PRAISE_BESIDE_REQUEST) : 0);
            so |= known(entry, tracking, request);
            groups[entry.group()].add(possible, so);
        }
        desk.add(possible, so);
        level(level).add(possible, so);
        addTo(channel, agent, tracking.trackedOn(), possible, so);
    }

    private int known(IssueIndex.Entry entry, PastTracking tracking, boolean request) {
        int number = entry.number();
        uses[number]++;
        lastUse[number] = Math.max(lastUse[number], tracking.trackedOn().toEpochDay());
        int so = 0;
        so |= entry.residual() ? Tally.bit(QualityMetric.RESIDUAL) : 0;
        so |= entry.discouraged() ? Tally.bit(QualityMetric.DISCOURAGED) : 0;
        so |= entry.issue().level() != tracking.level() ? Tally.bit(QualityMetric.LEVEL_MISMATCH) : 0;
        if (entry.praise()) {
            so |= Tally.bit(QualityMetric.PRAISE);
            so |= request ? Tally.bit(QualityMetric.PRAISE_BESIDE_REQUEST) : 0;
        }
        if (!entry.inForce(tracking.trackedOn())) {
            outOfForce[number]++;
            so |= Tally.bit(QualityMetric.OUT_OF_FORCE);
        }
        return so;
    }

    /** Counts the steps of its correction, and says whether there was one. */
    private boolean correct(PastTracking tracking) {
        boolean corrected = false;
        for (int i = 0; i < tracking.correctedFrom().size(); i++) {
            IssueCode from = tracking.correctedFrom().get(i);
            IssueCode to = i + 1 < tracking.correctedFrom().size()
                    ? tracking.correctedFrom().get(i + 1)
                    : tracking.issue();
            if (!from.equals(to)) {
                corrected = true;
                corrections++;
                IssueIndex.Entry known = index.byCode().get(from);
                IssueIndex.Entry better = index.byCode().get(to);
                if (known != null && better != null) {
                    confusions.merge((long) known.number() << 32 | better.number(), 1L, Long::sum);
                }
            }
        }
        return corrected;
    }

    private void addTo(String channel, Optional<String> agent, LocalDate day, int possible, int so) {
        channels.of(channel).add(possible, so);
        if (agent.isPresent()) {
            agents.of(agent.get()).add(possible, so);
        }
        // weeks are numbered from that of the first of January 1970, a Thursday
        weeks.of(Math.floorDiv(day.toEpochDay() + 3, 7L)).add(possible, so);
    }

    private void seen(LocalDate day) {
        firstDay = Math.min(firstDay, day.toEpochDay());
        lastDay = Math.max(lastDay, day.toEpochDay());
    }

    private static Tally[] tallies(int count) {
        Tally[] tallies = new Tally[count];
        Arrays.setAll(tallies, i -> new Tally());
        return tallies;
    }

    IssueIndex index() {
        return index;
    }

    Tally desk() {
        return desk;
    }

    Tally level(IssueLevel level) {
        return levels.computeIfAbsent(level, none -> new Tally());
    }

    Tally group(int group) {
        return groups[group];
    }

    Tallies<String> channels() {
        return channels;
    }

    Tallies<String> agents() {
        return agents;
    }

    Tallies<Long> weeks() {
        return weeks;
    }

    Tallies<String> unknown() {
        return unknown;
    }

    /** How often each pair of issues was corrected: the number of the first in the upper half of the key. */
    Map<Long, Long> confusions() {
        return confusions;
    }

    long uses(int issue) {
        return uses[issue];
    }

    long outOfForce(int issue) {
        return outOfForce[issue];
    }

    /** The last day on which an issue was tracked. */
    Optional<LocalDate> lastUse(int issue) {
        return uses[issue] == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(lastUse[issue]));
    }

    Optional<LocalDate> firstDay() {
        return cases == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(firstDay));
    }

    TrackingVolume volume() {
        return TrackingVolume.of(
                cases, desk.outOf(QualityMetric.UNTRACKED), desk.outOf(QualityMetric.UNKNOWN), corrections);
    }
}
