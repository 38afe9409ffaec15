package dev.caserail.taxonomy.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C13: warn at 5 %, alarm at 10 % residual share by default, configurable. */
class QualityThresholdsTest {
    private static final QualityThresholds STANDARD = QualityThresholds.standard();

    @Test
    void of_residual_issues_are_five_and_ten_percent() {
        assertEquals(Threshold.of(0.05, 0.10), STANDARD.of(QualityMetric.RESIDUAL));
        assertEquals(0.95, STANDARD.confidence());
        assertEquals(30, STANDARD.fewest());
        assertEquals(90, STANDARD.unusedDays());
        assertEquals(QualityMetric.values().length, STANDARD.shares().size());
    }

    @ParameterizedTest
    @CsvSource({
        "0.2,  0.11, 0.3,  ALARM",
        "0.2,  0.10, 0.3,  WARNING",
        "0.07, 0.06, 0.09, WARNING",
        "0.06, 0.05, 0.09, TOO_FEW",
        "0.05, 0.04, 0.10, FINE",
        "0.05, 0.04, 0.11, TOO_FEW",
        "0.00, 0.00, 0.01, FINE",
        "0.00, 0.00, 0.50, TOO_FEW",
        "0.50, 0.01, 0.99, TOO_FEW",
    })
    void are_judged_by_the_interval(double share, double low, double high, QualityVerdict verdict) {
        assertEquals(verdict, Threshold.of(0.05, 0.1).judge(share, WilsonInterval.of(low, high)));
    }

    @Test
    void say_nothing_of_few() {
        WilsonInterval high = WilsonInterval.of(0.5, 0.9);

        assertEquals(QualityVerdict.TOO_FEW, STANDARD.judge(QualityMetric.RESIDUAL, 20, 29, high));
        assertEquals(QualityVerdict.ALARM, STANDARD.judge(QualityMetric.RESIDUAL, 20, 30, high));
        assertEquals(QualityVerdict.TOO_FEW, STANDARD.withFewest(31).judge(QualityMetric.RESIDUAL, 20, 30, high));
        assertEquals(
                QualityVerdict.FINE,
                STANDARD.withFewest(1).judge(QualityMetric.RESIDUAL, 0, 1, WilsonInterval.of(0, 0.01)));
    }

    @Test
    void change_one_at_a_time() {
        QualityThresholds own = STANDARD.with(QualityMetric.PRAISE, Threshold.of(0.3, 0.4))
                .withConfidence(0.99)
                .withFewest(50)
                .withUnusedDays(40);

        assertEquals(Threshold.of(0.3, 0.4), own.of(QualityMetric.PRAISE));
        assertEquals(STANDARD.of(QualityMetric.RESIDUAL), own.of(QualityMetric.RESIDUAL));
        assertEquals(0.99, own.confidence());
        assertEquals(50, own.fewest());
        assertEquals(40, own.unusedDays());
        assertEquals(1, STANDARD.withFewest(1).fewest());
        assertEquals(1, STANDARD.withUnusedDays(1).unusedDays());
    }

    @Test
    void refuse_what_is_missing_or_out_of_range() {
        assertRefused(
                "metric RESIDUAL has no threshold",
                () -> QualityThresholds.of(Map.of(QualityMetric.PRAISE, Threshold.of(0, 1)), 0.95, 30, 90));
        assertRefused("confidence 0.4, expected from 0.5 to 0.9999", () -> STANDARD.withConfidence(0.4));
        assertRefused("judged from 0 on, expected at least 1", () -> STANDARD.withFewest(0));
        assertRefused("unused after 0 days, expected at least 1", () -> STANDARD.withUnusedDays(0));
        String order = ", expected shares from 0 to 1, the warning not above the alarm";
        assertRefused("warning above 0.2, alarm above 0.1" + order, () -> Threshold.of(0.2, 0.1));
        assertRefused("warning above -0.1, alarm above 0.1" + order, () -> Threshold.of(-0.1, 0.1));
        assertRefused("warning above 0.2, alarm above 1.1" + order, () -> Threshold.of(0.2, 1.1));
        assertRefused("warning above NaN, alarm above 0.1" + order, () -> Threshold.of(Double.NaN, 0.1));
        assertEquals(1, Threshold.of(1, 1).warn());
        assertEquals(0, Threshold.of(0, 0).alarm());
    }

    private static void assertRefused(String message, Runnable making) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, making::run).getMessage());
    }

    @Nested
    class In_a_file {
        @Test
        void replace_those_of_their_metrics() {
            QualityThresholds others =
                    STANDARD.withConfidence(0.99).withFewest(9).withUnusedDays(30);

            QualityThresholds read =
                    ThresholdsCsv.load(SourceText.of("t.csv", """
                                    # ours
                                    metric;warn;alarm
                                    residual;2 %;0.125
                                    praise-beside-request;0;100%
                                    unused;1;1
                                    """), others).get();

            assertEquals(
                    others.with(QualityMetric.RESIDUAL, Threshold.of(0.02, 0.125))
                            .with(QualityMetric.PRAISE_BESIDE_REQUEST, Threshold.of(0, 1))
                            .with(QualityMetric.UNUSED, Threshold.of(1, 1)),
                    read);
        }

        @Test
        void are_refused_with_every_fault() {
            assertEquals(
                    List.of(
                            "t.csv:2:1: error: unknown metric `residuals`, expected one of residual, discouraged, corrected,"
                                    + " untracked, level-mismatch, praise, praise-beside-request, unknown, out-of-force, unused"
                                    + " (did you mean `residual`?) [quality.unknown-metric]",
                            "t.csv:2:14: error: share `101 %`, expected one such as `5 %` or `0.05` [quality.share]",
                            "t.csv:3:8: error: share `5`, expected one such as `5 %` or `0.05` [quality.share]",
                            "t.csv:3:10: error: share ``, expected one such as `5 %` or `0.05` [quality.share]",
                            "t.csv:4:1: error: metric `praise` stands at t.csv:3:1 already (keep one of the two rows)"
                                    + " [quality.duplicate-metric]",
                            "t.csv:4:11: error: alarm above `2%`, expected not less than the warning, `3%`"
                                    + " [quality.alarm-before-warning]",
                            "t.csv:5:9: error: share `1.5`, expected one such as `5 %` or `0.05` [quality.share]"),
                    faults("metric,warn,alarm\nresiduals,5%,101 %\npraise,5,\npraise,3%,2%\nunknown,1.5,100 %\n"));
        }

        @Test
        void need_their_columns() {
            assertEquals(
                    List.of(
                            "t.csv:1:1: error: the header has no column `alarm` [csv.missing-column]",
                            "t.csv:1:13: error: unknown column `alert`, expected one of metric, warn, alarm [csv.unknown-column]"),
                    faults("metric,warn,alert\nx,y,z\n"));
            assertEquals(
                    List.of("t.csv:1:1: error: the file is empty, expected a header row [csv.no-header]"), faults(""));
        }

        private List<String> faults(String file) {
            return ThresholdsCsv.load(SourceText.of("t.csv", file), STANDARD)
                    .getError()
                    .map(Diagnostic::line)
                    .asJava();
        }
    }
}
