package dev.caserail.taxonomy.quality.text;

import dev.caserail.taxonomy.quality.AgentSlice;
import dev.caserail.taxonomy.quality.ChannelSlice;
import dev.caserail.taxonomy.quality.GroupSlice;
import dev.caserail.taxonomy.quality.LevelSlice;
import dev.caserail.taxonomy.quality.QualityFigure;
import dev.caserail.taxonomy.quality.QualityMetric;
import dev.caserail.taxonomy.quality.QualitySlice;
import dev.caserail.taxonomy.quality.QualityVerdict;
import dev.caserail.taxonomy.quality.SliceDimension;
import dev.caserail.taxonomy.quality.SliceKey;
import dev.caserail.taxonomy.quality.WeekSlice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A table of slices: a row each, a column for each metric, verdicts as signs. */
final class SliceTable {
    private static final Map<QualityVerdict, String> SIGNS = Map.of(
            QualityVerdict.NOT_JUDGED, " ",
            QualityVerdict.TOO_FEW, "?",
            QualityVerdict.FINE, " ",
            QualityVerdict.WARNING, "~",
            QualityVerdict.ALARM, "!");

    private static final Comparator<QualitySlice> WORST_FIRST = Comparator.comparing(SliceTable::worst)
            .reversed()
            .thenComparing(Comparator.comparingLong(QualitySlice::trackings).reversed());

    private final ReportText words;

    SliceTable(ReportText words) {
        this.words = words;
    }

    void write(SliceDimension dimension, List<QualitySlice> slices, boolean truncated, Lines lines) {
        List<QualityMetric> metrics =
                slices.get(0).figures().stream().map(QualityFigure::metric).toList();
        StringBuilder header = new StringBuilder(" ".repeat(Lines.LABEL + 2));
        header.append(String.format(Locale.ROOT, "%8s", words.say("column.issues")));
        for (QualityMetric metric : metrics) {
            header.append(String.format(Locale.ROOT, "%8s ", words.say("column." + metric)));
        }
        lines.add(header.toString());
        for (QualitySlice slice : chosen(dimension, slices)) {
            lines.add(row(slice, metrics));
        }
        if (slices.size() > ReportText.MOST_ROWS) {
            lines.add("  " + words.say("more", "count", Integer.toString(slices.size() - ReportText.MOST_ROWS)));
        }
        if (truncated) {
            lines.add("  " + words.say("truncated"));
        }
    }

    /** Of many slices the latest weeks, or the worst and largest, in the order of the report. */
    private static List<QualitySlice> chosen(SliceDimension dimension, List<QualitySlice> slices) {
        if (slices.size() <= ReportText.MOST_ROWS) {
            return slices;
        }
        if (dimension == SliceDimension.WEEK) {
            return slices.subList(slices.size() - ReportText.MOST_ROWS, slices.size());
        }
        List<QualitySlice> worst =
                slices.stream().sorted(WORST_FIRST).limit(ReportText.MOST_ROWS).toList();
        List<QualitySlice> inOrder = new ArrayList<>(slices);
        inOrder.retainAll(worst);
        return inOrder;
    }

    private static QualityVerdict worst(QualitySlice slice) {
        return slice.figures().stream()
                .map(QualityFigure::verdict)
                .max(Comparator.naturalOrder())
                .orElse(QualityVerdict.NOT_JUDGED);
    }

    private String row(QualitySlice slice, List<QualityMetric> metrics) {
        StringBuilder row = new StringBuilder("  ").append(Lines.pad(name(slice.key()), Lines.LABEL));
        row.append(String.format(Locale.ROOT, "%8d", slice.trackings()));
        for (QualityMetric metric : metrics) {
            row.append(slice.figure(metric)
                    .filter(figure -> figure.outOf() > 0)
                    .map(figure -> String.format(
                            Locale.ROOT, "%8s%s", words.number(figure.share() * 100), SIGNS.get(figure.verdict())))
                    .orElseGet(() -> String.format(Locale.ROOT, "%8s ", words.say("nothing"))));
        }
        return row.toString();
    }

    private String name(SliceKey key) {
        if (key instanceof LevelSlice level) {
            return words.level(level.level());
        }
        if (key instanceof GroupSlice group) {
            return words.level(group.level()) + " " + group.group().value();
        }
        if (key instanceof ChannelSlice channel) {
            return channel.channel().value();
        }
        if (key instanceof AgentSlice agent) {
            return agent.agent().value();
        }
        return ((WeekSlice) key).week().value();
    }
}
