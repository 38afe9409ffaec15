package dev.caserail.taxonomy.quality;

import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueKind;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.history.AgentPseudonym;
import dev.caserail.taxonomy.history.ChannelName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToLongFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Makes a report of what was counted. */
final class ReportMaker {
    private static final Comparator<CodeCount> MOST_FREQUENT = Comparator.comparingLong(CodeCount::count)
            .reversed()
            .thenComparing(count -> count.issue().value());

    private static final Set<QualityMetric> OF_KNOWN_ISSUES = EnumSet.of(
            QualityMetric.RESIDUAL,
            QualityMetric.DISCOURAGED,
            QualityMetric.CORRECTED,
            QualityMetric.LEVEL_MISMATCH,
            QualityMetric.PRAISE,
            QualityMetric.PRAISE_BESIDE_REQUEST,
            QualityMetric.OUT_OF_FORCE);

    private final TrackingQuality counted;
    private final LocalDate asOf;
    private final QualityThresholds thresholds;
    private final double z;
    private final LocalDate window;
    private final boolean coversWindow;

    ReportMaker(TrackingQuality counted, LocalDate asOf, QualityThresholds thresholds) {
        this.counted = counted;
        this.asOf = asOf;
        this.thresholds = thresholds;
        this.z = NormalQuantile.twoSided(thresholds.confidence());
        this.window = asOf.minusDays(thresholds.unusedDays() - 1L);
        this.coversWindow =
                counted.firstDay().filter(day -> !day.isAfter(window)).isPresent()
                        && counted.lastDay().filter(day -> day.isAfter(asOf)).isEmpty();
    }

    QualityReport report() {
        return QualityReport.builder()
                .taxonomy(counted.index().taxonomy().version())
                .asOf(asOf)
                .thresholds(thresholds)
                .volume(counted.volume())
                .coversUnusedDays(coversWindow)
                .firstDay(counted.firstDay())
                .lastDay(counted.lastDay())
                .addAllOverall(overall())
                .addAllSlices(slices())
                .addAllTruncated(truncated())
                .addAllConfusions(confusions())
                .addAllUses(counts(counted::uses))
                .addAllUnused(unused())
                .addAllUnknown(unknown())
                .addAllOutOfForce(counts(counted::outOfForce))
                .build();
    }

    private List<QualityFigure> overall() {
        Set<QualityMetric> counts = EnumSet.complementOf(EnumSet.of(QualityMetric.UNUSED));
        List<QualityFigure> figures = figures(counted.desk(), counts, Set.of());
        figures.add(unused(issue -> true, true, 1));
        return figures;
    }

    private List<QualitySlice> slices() {
        List<QualitySlice> slices = new ArrayList<>();
        for (IssueLevel level : IssueLevel.values()) {
            addLevel(level, slices);
        }
        for (int group = 0; group < counted.index().groups().size(); group++) {
            addGroup(group, slices);
        }
        Set<QualityMetric> ofCases = EnumSet.copyOf(OF_KNOWN_ISSUES);
        ofCases.add(QualityMetric.UNTRACKED);
        ofCases.add(QualityMetric.UNKNOWN);
        for (String channel : counted.channels().names()) {
            Tally tally = counted.channels().get(channel);
            slices.add(slice(ChannelSlice.of(ChannelName.of(channel)), tally, figures(tally, ofCases, Set.of())));
        }
        for (String agent : counted.agents().names()) {
            Tally tally = counted.agents().get(agent);
            slices.add(slice(AgentSlice.of(AgentPseudonym.of(agent)), tally, figures(tally, ofCases, Set.of())));
        }
        List<Long> weeks = new ArrayList<>(counted.weeks().names());
        weeks.sort(Comparator.naturalOrder());
        for (Long week : weeks) {
            Tally tally = counted.weeks().get(week);
            IsoWeek key = IsoWeek.of(LocalDate.ofEpochDay(week * 7 - 3));
            slices.add(slice(WeekSlice.of(key), tally, figures(tally, ofCases, Set.of())));
        }
        return slices;
    }

    private void addLevel(IssueLevel level, List<QualitySlice> slices) {
        Tally tally = counted.level(level);
        Predicate<Issue> within = issue -> issue.level() == level;
        Set<QualityMetric> metrics = EnumSet.copyOf(OF_KNOWN_ISSUES);
        metrics.add(QualityMetric.UNKNOWN);
        List<QualityFigure> figures = figures(tally, metrics, notForPartsOfTheTaxonomy(within));
        // of a handful of issues a share says little
        figures.add(unused(within, true, thresholds.fewest()));
        addUnlessEmpty(slice(LevelSlice.of(level), tally, figures), slices);
    }

    private void addGroup(int number, List<QualitySlice> slices) {
        GroupSlice key = counted.index().groups().get(number);
        Tally tally = counted.group(number);
        Predicate<Issue> within =
                issue -> issue.level() == key.level() && issue.group().equals(key.group());
        List<QualityFigure> figures = figures(tally, OF_KNOWN_ISSUES, notForPartsOfTheTaxonomy(within));
        // of two issues in a group one is half of it: a share of so few says nothing
        figures.add(unused(within, false, 1));
        addUnlessEmpty(slice(key, tally, figures), slices);
    }

    /** A part of the taxonomy has as much praise as its topics bring; where all issues are residual, all tracking is. */
    private Set<QualityMetric> notForPartsOfTheTaxonomy(Predicate<Issue> within) {
        List<Issue> issues =
                counted.index().taxonomy().issues().stream().filter(within).toList();
        Set<QualityMetric> unjudged = EnumSet.of(QualityMetric.PRAISE);
        if (issues.stream().allMatch(issue -> issue.kind() == IssueKind.RESIDUAL)) {
            unjudged.add(QualityMetric.RESIDUAL);
        }
        if (issues.stream().allMatch(issue -> issue.discouragement().isPresent())) {
            unjudged.add(QualityMetric.DISCOURAGED);
        }
        return unjudged;
    }

    private static void addUnlessEmpty(QualitySlice slice, List<QualitySlice> slices) {
        boolean unused = slice.figure(QualityMetric.UNUSED)
                .filter(figure -> figure.hits() > 0)
                .isPresent();
        if (slice.trackings() > 0 || unused) {
            slices.add(slice);
        }
    }

    private static QualitySlice slice(SliceKey key, Tally tally, List<QualityFigure> figures) {
        return QualitySlice.of(key, tally.outOf(QualityMetric.UNKNOWN), figures);
    }

    private List<QualityFigure> figures(Tally tally, Set<QualityMetric> metrics, Set<QualityMetric> unjudged) {
        List<QualityFigure> figures = new ArrayList<>();
        for (QualityMetric metric : metrics) {
            long hits = tally.hits(metric);
            long outOf = tally.outOf(metric);
            WilsonInterval interval = WilsonInterval.withQuantile(hits, outOf, z);
            QualityVerdict verdict = unjudged.contains(metric)
                    ? QualityVerdict.NOT_JUDGED
                    : thresholds.judge(metric, hits, outOf, interval);
            figures.add(QualityFigure.of(metric, hits, outOf, interval, verdict));
        }
        return figures;
    }

    private QualityFigure unused(Predicate<Issue> within, boolean judged, int fewest) {
        List<Issue> issues = counted.index().taxonomy().issues();
        long inForce = 0;
        long unused = 0;
        for (int i = 0; i < issues.size(); i++) {
            if (within.test(issues.get(i)) && inForceThroughout(issues.get(i))) {
                inForce++;
                unused += unusedSince(i) ? 1 : 0;
            }
        }
        double share = inForce == 0 ? 0 : unused / (double) inForce;
        WilsonInterval exact = WilsonInterval.of(share, share);
        QualityVerdict verdict = QualityVerdict.NOT_JUDGED;
        if (judged) {
            verdict = coversWindow && inForce > 0
                    ? thresholds.of(QualityMetric.UNUSED).judge(share, exact)
                    : QualityVerdict.TOO_FEW;
            boolean shouts = verdict == QualityVerdict.WARNING || verdict == QualityVerdict.ALARM;
            verdict = shouts && inForce < fewest ? QualityVerdict.TOO_FEW : verdict;
        }
        return QualityFigure.of(QualityMetric.UNUSED, unused, inForce, exact, verdict);
    }

    private boolean inForceThroughout(Issue issue) {
        return issue.inForce(asOf) && issue.inForce(window);
    }

    private boolean unusedSince(int issue) {
        return counted.lastUse(issue).filter(day -> !day.isBefore(window)).isEmpty();
    }

    private List<UnusedIssue> unused() {
        List<Issue> issues = counted.index().taxonomy().issues();
        return IntStream.range(0, issues.size())
                .filter(i -> inForceThroughout(issues.get(i)) && unusedSince(i))
                .mapToObj(i -> UnusedIssue.of(issues.get(i).code(), counted.lastUse(i)))
                .toList();
    }

    private Set<SliceDimension> truncated() {
        Set<SliceDimension> truncated = EnumSet.noneOf(SliceDimension.class);
        if (counted.channels().truncated()) {
            truncated.add(SliceDimension.CHANNEL);
        }
        if (counted.agents().truncated()) {
            truncated.add(SliceDimension.AGENT);
        }
        if (counted.weeks().truncated()) {
            truncated.add(SliceDimension.WEEK);
        }
        return truncated;
    }

    private List<ConfusionPair> confusions() {
        return counted.confusions().entrySet().stream()
                .map(this::pair)
                .sorted(Comparator.comparingLong(ConfusionPair::count)
                        .reversed()
                        .thenComparing(pair -> pair.from().value())
                        .thenComparing(pair -> pair.to().value()))
                .limit(QualityReport.MOST_NAMED)
                .toList();
    }

    private ConfusionPair pair(Map.Entry<Long, Long> counts) {
        long numbers = counts.getKey();
        return ConfusionPair.of(
                counted.index().issue((int) (numbers >>> 32)).code(),
                counted.index().issue((int) numbers).code(),
                counts.getValue());
    }

    private List<CodeCount> counts(IntToLongFunction count) {
        return IntStream.range(0, counted.index().taxonomy().issues().size())
                .filter(i -> count.applyAsLong(i) > 0)
                .mapToObj(i -> CodeCount.of(counted.index().issue(i).code(), count.applyAsLong(i)))
                .sorted(MOST_FREQUENT)
                .toList();
    }

    private List<CodeCount> unknown() {
        return counted.unknown().names().stream()
                .map(code -> CodeCount.of(
                        IssueCode.of(code), counted.unknown().get(code).outOf(QualityMetric.UNKNOWN)))
                .sorted(MOST_FREQUENT)
                .limit(QualityReport.MOST_NAMED)
                .toList();
    }
}
