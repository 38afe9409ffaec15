package dev.caserail.taxonomy.quality.text;

import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.internal.words.Words;
import dev.caserail.taxonomy.quality.CodeCount;
import dev.caserail.taxonomy.quality.ConfusionPair;
import dev.caserail.taxonomy.quality.GroupSlice;
import dev.caserail.taxonomy.quality.LevelSlice;
import dev.caserail.taxonomy.quality.QualityFigure;
import dev.caserail.taxonomy.quality.QualityMetric;
import dev.caserail.taxonomy.quality.QualityReport;
import dev.caserail.taxonomy.quality.QualitySlice;
import dev.caserail.taxonomy.quality.QualityThresholds;
import dev.caserail.taxonomy.quality.SliceDimension;
import dev.caserail.taxonomy.quality.TrackingVolume;
import dev.caserail.taxonomy.quality.UnusedIssue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Writes a report as tables of fixed width with small bars, in English, German, Dutch or French; issues, groups, channels and
 * agents are called by their codes.
 *
 * <p>First the whole desk, with each metric's interval and verdict; then residual issues by level and group; then a table per
 * dimension with all metrics, of at most {@value #MOST_ROWS} slices in which something was tracked: the latest weeks, of the others those with the worst
 * verdicts and the most issues; then what was taken for what, and issues that are unused, unknown or not in force. The report
 * itself has them all. Immutable.
 */
public final class ReportText {
    /** How many rows a table has, at most. */
    public static final int MOST_ROWS = 15;

    private static final Words WORDS = Words.load(ReportText.class, "report");

    private final Locale locale;

    private ReportText(Locale locale) {
        this.locale = locale;
    }

    /**
     * Chooses a language.
     *
     * @param locale English, German, Dutch or French; any other is English
     * @return what writes reports in it
     */
    public static ReportText in(Locale locale) {
        return new ReportText(
                Words.LANGUAGES.contains(locale.getLanguage())
                        ? Locale.forLanguageTag(locale.getLanguage())
                        : Locale.ENGLISH);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @return its tables, each line with a line break and without white space at its end
     */
    public String write(QualityReport report) {
        Lines lines = new Lines();
        head(report, lines);
        desk(report, lines);
        residual(report, lines);
        SliceTable table = new SliceTable(this);
        for (SliceDimension dimension : SliceDimension.values()) {
            List<QualitySlice> slices = report.slices(dimension).stream()
                    .filter(slice -> slice.trackings() > 0)
                    .toList();
            if (!slices.isEmpty()) {
                lines.section(say("slices." + dimension));
                table.write(dimension, slices, report.truncated().contains(dimension), lines);
            }
        }
        confusions(report, lines);
        unused(report, lines);
        counts("unknown", report.unknown(), report.figure(QualityMetric.UNKNOWN).hits(), lines);
        counts(
                "out-of-force",
                report.outOfForce(),
                report.figure(QualityMetric.OUT_OF_FORCE).hits(),
                lines);
        return lines.toString();
    }

    /**
     * Writes the figures of the whole desk only, for a page that has others beside them.
     *
     * @param report the report
     * @return their table, each line with a line break and without white space at its end
     */
    public String summary(QualityReport report) {
        Lines lines = new Lines();
        desk(report, lines);
        return lines.toString().stripLeading();
    }

    private void head(QualityReport report, Lines lines) {
        TrackingVolume volume = report.volume();
        lines.add(
                say("title", "taxonomy", report.taxonomy(), "day", report.asOf().toString()));
        lines.add(report.firstDay()
                .map(first -> say(
                        "period",
                        "first",
                        first.toString(),
                        "last",
                        report.lastDay().orElse(first).toString()))
                .orElseGet(() -> say("no-period")));
        lines.add(say(
                "volume",
                "cases",
                Long.toString(volume.cases()),
                "closed",
                Long.toString(volume.closedCases()),
                "trackings",
                Long.toString(volume.trackings()),
                "corrections",
                Long.toString(volume.corrections())));
        lines.add(say("verdict", "verdict", say("verdict." + report.verdict())));
    }

    private void desk(QualityReport report, Lines lines) {
        lines.section(say("desk", "confidence", whole(report.thresholds().confidence() * 100)));
        for (QualityFigure figure : report.overall()) {
            lines.add(row(say("metric." + figure.metric()), figure, report.thresholds()));
        }
        if (!report.coversUnusedDays()) {
            lines.add("  "
                    + say(
                            "uncovered",
                            "days",
                            Integer.toString(report.thresholds().unusedDays())));
        }
        lines.add("  " + say("bars"));
        lines.add(
                "  " + say("few", "fewest", Integer.toString(report.thresholds().fewest())));
    }

    /** Residual issues per level and, below each, the groups that have any. */
    private void residual(QualityReport report, Lines lines) {
        if (report.figure(QualityMetric.RESIDUAL).outOf() == 0) {
            return;
        }
        lines.section(say("residual"));
        for (QualitySlice slice : report.slices(SliceDimension.LEVEL)) {
            IssueLevel level = ((LevelSlice) slice.key()).level();
            slice.figure(QualityMetric.RESIDUAL)
                    .filter(figure -> figure.outOf() > 0)
                    .ifPresent(figure -> lines.add(row(level(level), figure, report.thresholds())));
            report.slices(SliceDimension.GROUP).stream()
                    .filter(group -> ((GroupSlice) group.key()).level() == level)
                    .forEach(group -> group.figure(QualityMetric.RESIDUAL)
                            .filter(figure -> figure.hits() > 0)
                            .ifPresent(figure -> lines.add(row(
                                    "  " + ((GroupSlice) group.key()).group().value(), figure, report.thresholds()))));
        }
    }

    private void confusions(QualityReport report, Lines lines) {
        List<ConfusionPair> pairs = report.confusions();
        if (!pairs.isEmpty()) {
            lines.section(say("confusions"));
            bars(pairs, pair -> pair.from().value() + " → " + pair.to().value(), ConfusionPair::count, lines);
            more(pairs.size(), lines);
        }
    }

    private void unused(QualityReport report, Lines lines) {
        List<UnusedIssue> unused = report.unused();
        if (!unused.isEmpty()) {
            LocalDate since = report.asOf().minusDays(report.thresholds().unusedDays() - 1L);
            lines.section(say("unused", "day", since.toString()));
            for (UnusedIssue issue : unused.subList(0, Math.min(MOST_ROWS, unused.size()))) {
                lines.add("  " + Lines.pad(issue.issue().value(), Lines.LABEL + 8)
                        + issue.lastTrackedOn()
                                .map(day -> say("unused.last", "day", day.toString()))
                                .orElseGet(() -> say("unused.never")));
            }
            more(unused.size(), lines);
        }
    }

    private void counts(String key, List<CodeCount> counts, long all, Lines lines) {
        if (!counts.isEmpty()) {
            lines.section(say(key, "all", Long.toString(all)));
            bars(counts, count -> count.issue().value(), CodeCount::count, lines);
            more(counts.size(), lines);
        }
    }

    private <T> void bars(List<T> counted, Function<T, String> name, ToLongFunction<T> count, Lines lines) {
        long largest = count.applyAsLong(counted.get(0));
        for (T one : counted.subList(0, Math.min(MOST_ROWS, counted.size()))) {
            long times = count.applyAsLong(one);
            lines.add(String.format(
                    Locale.ROOT,
                    "  %s %8d  %s",
                    Lines.pad(name.apply(one), Lines.LABEL + 26),
                    times,
                    Bar.of((double) times, (double) largest)));
        }
    }

    private void more(int size, Lines lines) {
        if (size > MOST_ROWS) {
            lines.add("  " + say("more", "count", Integer.toString(size - MOST_ROWS)));
        }
    }

    private String row(String label, QualityFigure figure, QualityThresholds thresholds) {
        String counts = figure.hits() + " / " + figure.outOf();
        if (figure.outOf() == 0) {
            return String.format(Locale.ROOT, "  %s %8s %s", Lines.pad(label, Lines.LABEL), say("nothing"), "")
                    .stripTrailing();
        }
        double alarm = thresholds.of(figure.metric()).alarm();
        boolean sample = figure.metric() != QualityMetric.UNUSED;
        return String.format(
                Locale.ROOT,
                "  %s %8s  %s  %13s  %17s  %s",
                Lines.pad(label, Lines.LABEL),
                percent(figure.share()),
                Bar.of(figure.share(), 2 * alarm),
                sample
                        ? number(figure.interval().low() * 100) + " – "
                                + percent(figure.interval().high())
                        : "",
                counts,
                say("verdict." + figure.verdict()));
    }

    String say(String key, String... slots) {
        return WORDS.say(key, locale, slots);
    }

    String level(IssueLevel level) {
        return say("level." + level);
    }

    String percent(double share) {
        return number(share * 100) + " %";
    }

    /** A number with no more decimals than it needs, two at most. */
    private String whole(double number) {
        String text = String.format(locale, "%.2f", number);
        return text.endsWith("00") ? text.substring(0, text.length() - 3) : text;
    }

    /** A number with one decimal, as the language writes it. */
    String number(double number) {
        return String.format(locale, "%.1f", number);
    }
}
