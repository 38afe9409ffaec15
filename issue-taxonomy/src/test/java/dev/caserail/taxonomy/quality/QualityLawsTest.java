package dev.caserail.taxonomy.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueKind;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.history.PastTracking;
import dev.caserail.taxonomy.history.TrackedCase;
import dev.caserail.taxonomy.history.TrackedCases;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import dev.caserail.taxonomy.json.JsonSchemas;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** C13: laws of counting: parts make the whole, order does not matter, and the counts are those of plain loops. */
class QualityLawsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final IssueTaxonomy TAXONOMY = SmallDesk.taxonomy();
    private static final QualityThresholds STANDARD = QualityThresholds.standard();

    @Property(tries = 200)
    void two_halves_make_the_whole_and_order_does_not_matter(
            @ForAll("history") List<TrackedCase> history, @ForAll @IntRange(max = 30) int cut) {
        int at = Math.min(cut, history.size());
        TrackingQuality half = counted(history.subList(0, at));
        TrackingQuality other = counted(history.subList(at, history.size()));
        QualityReport otherAlone = report(other);
        half.add(other);
        List<TrackedCase> reversed = new ArrayList<>(history);
        Collections.reverse(reversed);

        QualityReport whole = report(counted(history));

        assertEquals(whole, report(half));
        assertEquals(whole, report(counted(reversed)));
        assertEquals(otherAlone, report(other), "what was added is not changed");
        assertEquals(counted(history).lastDay(), half.lastDay());
        assertEquals(history.size(), half.cases());
    }

    @Property(tries = 200)
    void counts_are_those_of_plain_loops(@ForAll("history") List<TrackedCase> history) {
        QualityReport report = report(counted(history));
        List<PastTracking> all =
                history.stream().flatMap(one -> one.tracking().stream()).toList();
        List<PastTracking> known =
                all.stream().filter(one -> issue(one).isPresent()).toList();

        assertCounts(report, QualityMetric.RESIDUAL, known, of(i -> i.kind() == IssueKind.RESIDUAL));
        assertCounts(report, QualityMetric.PRAISE, known, of(i -> i.kind() == IssueKind.PRAISE));
        assertCounts(
                report,
                QualityMetric.DISCOURAGED,
                known,
                of(i -> i.discouragement().isPresent()));
        assertCounts(report, QualityMetric.UNKNOWN, all, one -> issue(one).isEmpty());
        assertCounts(
                report,
                QualityMetric.LEVEL_MISMATCH,
                known,
                one -> issue(one).orElseThrow().level() != one.level());
        assertCounts(
                report,
                QualityMetric.OUT_OF_FORCE,
                known,
                one -> !issue(one).orElseThrow().inForce(one.trackedOn()));
        assertCounts(
                report,
                QualityMetric.CORRECTED,
                all,
                one -> !one.correctedFrom().stream().allMatch(one.issue()::equals));
        assertEquals(
                history.stream()
                        .filter(one -> one.closed() && one.tracking().isEmpty())
                        .count(),
                report.figure(QualityMetric.UNTRACKED).hits());
        for (SliceDimension dimension : List.of(SliceDimension.CHANNEL, SliceDimension.WEEK)) {
            for (QualityMetric metric : QualityMetric.values()) {
                if (metric != QualityMetric.UNUSED) {
                    assertEquals(
                            report.figure(metric).outOf(),
                            report.slices(dimension).stream()
                                    .mapToLong(slice ->
                                            slice.figure(metric).orElseThrow().outOf())
                                    .sum());
                }
            }
        }
        assertEquals(
                known.size(),
                report.slices(SliceDimension.GROUP).stream()
                        .mapToLong(slice -> slice.figure(QualityMetric.RESIDUAL)
                                .orElseThrow()
                                .outOf())
                        .sum());
        assertEquals(
                known.size(), report.uses().stream().mapToLong(CodeCount::count).sum());
        assertEquals(
                report.figure(QualityMetric.OUT_OF_FORCE).hits(),
                report.outOfForce().stream().mapToLong(CodeCount::count).sum());
    }

    @Property(tries = 100)
    void a_report_is_json_and_back(@ForAll("history") List<TrackedCase> history) throws Exception {
        JsonMapper mapper = CaserailJsonModule.mapper();
        QualityReport report = report(counted(history));

        String json = mapper.writeValueAsString(report);

        assertEquals(report, mapper.readValue(json, QualityReport.class));
        assertEquals(json, mapper.writeValueAsString(mapper.readValue(json, QualityReport.class)));
        for (TrackedCase one : history) {
            assertEquals(one, mapper.readValue(mapper.writeValueAsString(one), TrackedCase.class));
        }
    }

    @Test
    void a_report_has_a_schema() {
        String schema = JsonSchemas.of(QualityReport.class, "https://desk.example/quality.schema.json");

        assertEquals(true, schema.contains("\"coversUnusedDays\""), schema);
    }

    @Provide
    Arbitrary<List<TrackedCase>> history() {
        return TrackedCases.of(SmallDesk.CODES);
    }

    private static Predicate<PastTracking> of(Predicate<Issue> issue) {
        return one -> issue(one).filter(issue).isPresent();
    }

    private static Optional<Issue> issue(PastTracking one) {
        return TAXONOMY.find(one.issue());
    }

    private static void assertCounts(
            QualityReport report, QualityMetric metric, List<PastTracking> possible, Predicate<PastTracking> so) {
        QualityFigure figure = report.figure(metric);
        assertEquals(
                possible.stream().filter(so).count() + " of " + possible.size(),
                figure.hits() + " of " + figure.outOf(),
                metric.name());
        assertEquals(WilsonInterval.of(figure.hits(), figure.outOf(), 0.95), figure.interval());
        assertEquals(STANDARD.judge(metric, figure.hits(), figure.outOf(), figure.interval()), figure.verdict());
    }

    private static TrackingQuality counted(List<TrackedCase> cases) {
        TrackingQuality quality = TrackingQuality.of(TAXONOMY);
        cases.forEach(quality::add);
        return quality;
    }

    private static QualityReport report(TrackingQuality quality) {
        return quality.report(AS_OF, STANDARD);
    }
}
