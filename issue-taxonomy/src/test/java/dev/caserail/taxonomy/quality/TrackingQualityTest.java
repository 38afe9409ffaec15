package dev.caserail.taxonomy.quality;

import static dev.caserail.taxonomy.history.Tracked.aCase;
import static dev.caserail.taxonomy.history.Tracked.issue;
import static dev.caserail.taxonomy.history.Tracked.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueGroup;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.Retirement;
import dev.caserail.taxonomy.history.AgentPseudonym;
import dev.caserail.taxonomy.history.CaseReference;
import dev.caserail.taxonomy.history.ChannelName;
import dev.caserail.taxonomy.history.PastTracking;
import dev.caserail.taxonomy.history.Tracked;
import dev.caserail.taxonomy.history.TrackedCase;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.version.Taxonomies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** C13: every metric of the quality of tracking, counted and judged. */
class TrackingQualityTest {
    private static final QualityThresholds STANDARD = QualityThresholds.standard();

    private final TrackingQuality quality = TrackingQuality.of(SmallDesk.taxonomy());

    @Nested
    class Residual_and_discouraged_issues {
        @Test
        void count_for_the_desk_their_level_and_their_group() {
            count("OTHER_APP", 3);
            count("OTHER_ACCOUNT", 2);
            count("APP_ERROR", 4);
            quality.add(aCase("D", on(IssueLevel.DELIVERY, "TOTE_MISSING")));

            QualityReport report = report();
            assertCount(5, 10, report.figure(QualityMetric.RESIDUAL));
            assertCount(5, 10, report.figure(QualityMetric.DISCOURAGED));
            assertCount(5, 9, level(report, IssueLevel.ACCOUNT, QualityMetric.RESIDUAL));
            assertCount(0, 1, level(report, IssueLevel.DELIVERY, QualityMetric.RESIDUAL));
            assertCount(3, 7, group(report, IssueLevel.ACCOUNT, "APP", QualityMetric.RESIDUAL));
            assertCount(3, 7, group(report, IssueLevel.ACCOUNT, "APP", QualityMetric.DISCOURAGED));
        }

        @Test
        void of_a_group_that_has_no_others_are_not_judged() {
            count("OTHER_ACCOUNT", 1_000);
            count("OTHER_APP", 1_000);

            QualityReport report = report();
            QualityFigure rest = group(report, IssueLevel.ACCOUNT, "REST", QualityMetric.RESIDUAL);
            assertCount(1_000, 1_000, rest);
            assertEquals(QualityVerdict.NOT_JUDGED, rest.verdict());
            assertEquals(
                    QualityVerdict.NOT_JUDGED,
                    group(report, IssueLevel.ACCOUNT, "REST", QualityMetric.DISCOURAGED)
                            .verdict());
            assertEquals(
                    QualityVerdict.ALARM,
                    group(report, IssueLevel.ACCOUNT, "APP", QualityMetric.RESIDUAL)
                            .verdict());
            assertEquals(
                    QualityVerdict.ALARM,
                    group(report, IssueLevel.ACCOUNT, "APP", QualityMetric.DISCOURAGED)
                            .verdict());
        }
    }

    @Nested
    class Corrections {
        @Test
        void are_counted_once_an_issue_and_step_by_step_as_pairs() {
            quality.add(aCase("1", issue("APP_ERROR", "OTHER_APP", "LOGIN")));
            quality.add(aCase("2", issue("APP_ERROR", "LOGIN")));
            quality.add(aCase("3", issue("APP_ERROR")));
            quality.add(aCase("4", issue("LOGIN", "APP_ERROR")));

            QualityReport report = report();
            assertCount(3, 4, report.figure(QualityMetric.CORRECTED));
            assertEquals(4, report.volume().corrections());
            assertEquals(
                    List.of(
                            ConfusionPair.of(IssueCode.of("LOGIN"), IssueCode.of("APP_ERROR"), 2),
                            ConfusionPair.of(IssueCode.of("APP_ERROR"), IssueCode.of("LOGIN"), 1),
                            ConfusionPair.of(IssueCode.of("OTHER_APP"), IssueCode.of("LOGIN"), 1)),
                    report.confusions());
        }

        @Test
        void to_the_same_code_are_none() {
            quality.add(aCase("1", issue("APP_ERROR", "APP_ERROR")));
            quality.add(aCase("2", issue("APP_ERROR", "APP_ERROR", "APP_ERROR", "LOGIN")));

            assertCount(1, 2, report().figure(QualityMetric.CORRECTED));
            assertEquals(2, report().volume().corrections());
        }

        @Test
        void of_unknown_codes_count_and_are_no_pair() {
            quality.add(aCase("1", issue("APP_ERROR", "GONE")));
            quality.add(aCase("2", issue("GONE", "APP_ERROR")));

            assertCount(2, 2, report().figure(QualityMetric.CORRECTED));
            assertEquals(List.of(), report().confusions());
        }
    }

    @Nested
    class Cases_closed_untracked {
        @Test
        void are_counted_of_the_closed_ones() {
            quality.add(aCase("1"));
            quality.add(aCase("2", issue("LOGIN")));
            quality.add(open("3"));
            quality.add(open("4", issue("LOGIN")));
            quality.add(aCase("5", issue("LOGIN")));

            QualityReport report = report();
            assertCount(1, 3, report.figure(QualityMetric.UNTRACKED));
            assertEquals(TrackingVolume.of(5, 3, 3, 0), report.volume());
            assertCount(1, 3, slice(report, ChannelSlice.of(ChannelName.of("EMAIL")), QualityMetric.UNTRACKED));
            assertCount(1, 3, slice(report, WeekSlice.of(IsoWeek.of("2026-W10")), QualityMetric.UNTRACKED));
            assertEquals(
                    Optional.empty(),
                    report.slice(LevelSlice.of(IssueLevel.ACCOUNT))
                            .orElseThrow()
                            .figure(QualityMetric.UNTRACKED));
        }
    }

    @Nested
    class Level_mismatches {
        @Test
        void count_where_the_target_is_of_another_level_in_the_level_of_the_issue() {
            quality.add(aCase("1", on(IssueLevel.PRODUCT, "TOTE_MISSING"), on(IssueLevel.DELIVERY, "TOTE_MISSING")));

            QualityReport report = report();
            assertCount(1, 2, report.figure(QualityMetric.LEVEL_MISMATCH));
            assertCount(1, 2, level(report, IssueLevel.DELIVERY, QualityMetric.LEVEL_MISMATCH));
            assertEquals(
                    0,
                    level(report, IssueLevel.PRODUCT, QualityMetric.LEVEL_MISMATCH)
                            .outOf());
        }
    }

    @Nested
    class Praise {
        @Test
        void is_overused_where_its_share_is_high_or_something_else_is_the_matter() {
            quality.add(aCase("1", issue("HAPPY")));
            quality.add(aCase("2", issue("HAPPY"), issue("LOGIN")));
            quality.add(aCase("3", issue("HAPPY"), issue("HAPPY")));
            quality.add(aCase("4", issue("HAPPY"), issue("NOBODY_KNOWS")));
            quality.add(TrackedCase.builder()
                    .reference(CaseReference.of("5"))
                    .openedOn(Tracked.DAY)
                    .channel(ChannelName.of("EMAIL"))
                    .closed(true)
                    .requestOpen(true)
                    .addTracking(issue("HAPPY"))
                    .build());

            QualityReport report = report();
            assertCount(6, 7, report.figure(QualityMetric.PRAISE));
            assertCount(2, 6, report.figure(QualityMetric.PRAISE_BESIDE_REQUEST));
        }

        @Test
        void is_not_judged_within_a_part_of_the_taxonomy() {
            count("HAPPY", 1_000);

            QualityReport report = report();
            assertEquals(
                    QualityVerdict.ALARM, report.figure(QualityMetric.PRAISE).verdict());
            assertEquals(
                    QualityVerdict.NOT_JUDGED,
                    level(report, IssueLevel.ACCOUNT, QualityMetric.PRAISE).verdict());
            assertEquals(
                    QualityVerdict.NOT_JUDGED,
                    group(report, IssueLevel.ACCOUNT, "FEEDBACK", QualityMetric.PRAISE)
                            .verdict());
            assertEquals(
                    QualityVerdict.ALARM,
                    slice(report, ChannelSlice.of(ChannelName.of("EMAIL")), QualityMetric.PRAISE)
                            .verdict());
        }
    }

    @Nested
    class Unknown_codes {
        @Test
        void count_and_are_told_by_name() {
            quality.add(aCase("1", issue("NOBODY_KNOWS"), issue("GONE"), issue("GONE")));
            quality.add(aCase("2", issue("LOGIN")));

            QualityReport report = report();
            assertCount(3, 4, report.figure(QualityMetric.UNKNOWN));
            assertCount(0, 1, report.figure(QualityMetric.RESIDUAL));
            assertCount(3, 4, level(report, IssueLevel.ACCOUNT, QualityMetric.UNKNOWN));
            assertEquals(
                    List.of(CodeCount.of(IssueCode.of("GONE"), 2), CodeCount.of(IssueCode.of("NOBODY_KNOWS"), 1)),
                    report.unknown());
            assertEquals(List.of(CodeCount.of(IssueCode.of("LOGIN"), 1)), report.uses());
        }

        @Test
        void of_equal_number_are_told_by_the_alphabet_and_no_more_than_a_hundred() {
            for (int i = 150; i > 0; i--) {
                quality.add(aCase("C-" + i, issue("X" + (1_000 + i))));
            }
            List<CodeCount> unknown = report().unknown();
            assertEquals(QualityReport.MOST_NAMED, unknown.size());
            assertEquals(CodeCount.of(IssueCode.of("X1001"), 1), unknown.get(0));
            assertEquals(CodeCount.of(IssueCode.of("X1100"), 1), unknown.get(99));
        }
    }

    @Nested
    class Issues_out_of_force {
        @Test
        void are_retired_or_not_introduced_on_the_day_of_tracking() {
            quality.add(aCase("1", tracked("TOTE_OLD", LocalDate.of(2026, 1, 31))));
            quality.add(aCase("2", tracked("TOTE_OLD", LocalDate.of(2026, 2, 1))));
            quality.add(aCase("3", tracked("TOTE_OLD", LocalDate.of(2026, 2, 2))));
            quality.add(aCase("4", tracked("TOTE_NEW", LocalDate.of(2026, 3, 31))));
            quality.add(aCase("5", tracked("TOTE_NEW", LocalDate.of(2026, 4, 1))));

            QualityReport report = report();
            assertCount(3, 5, report.figure(QualityMetric.OUT_OF_FORCE));
            assertEquals(
                    List.of(CodeCount.of(IssueCode.of("TOTE_OLD"), 2), CodeCount.of(IssueCode.of("TOTE_NEW"), 1)),
                    report.outOfForce());
        }
    }

    @Nested
    class Migrated_issues {
        @Test
        void are_in_force_since_what_they_took_the_place_of_was() {
            IssueTaxonomy taxonomy = Taxonomies.taxonomy(
                    "new",
                    Taxonomies.retired(Taxonomies.issue("A"), "2025-01-01", "B"),
                    from("B", "2025-01-01", "2026-01-01", "C"),
                    from("C", "2026-01-01", "9999-01-01"),
                    from("D", "2026-01-01", "9999-01-01"));
            TrackingQuality counted = TrackingQuality.of(taxonomy);
            LocalDate past = LocalDate.of(2024, 6, 1);
            counted.add(aCase("1", tracked("A", past), tracked("B", past), tracked("C", past), tracked("D", past)));

            assertEquals(
                    List.of(CodeCount.of(IssueCode.of("D"), 1)),
                    counted.report(past, STANDARD).outOfForce());
        }

        private Issue from(String code, String from, String until, String... successors) {
            return Issue.builder()
                    .code(IssueCode.of(code))
                    .level(IssueLevel.ACCOUNT)
                    .group(IssueGroup.of("TOPIC"))
                    .useWhen("Always.")
                    .putLabel(Locale.ENGLISH, code)
                    .validFrom(LocalDate.parse(from))
                    .retirement(Retirement.of(LocalDate.parse(until), Taxonomies.codes(successors)))
                    .build();
        }
    }

    @Nested
    class Unused_issues {
        @Test
        void are_not_judged_where_the_tracking_goes_on_after_the_day_of_the_report() {
            quality.add(aCase("1", tracked("LOGIN", LocalDate.of(2026, 1, 1))));
            quality.add(aCase("2", tracked("LOGIN", asOf.plusDays(1))));

            assertFalse(quality.report(asOf, thirtyDays).coversUnusedDays());
            assertTrue(quality.report(asOf.plusDays(1), thirtyDays).coversUnusedDays());
        }

        private final LocalDate asOf = LocalDate.of(2026, 6, 30);
        private final QualityThresholds thirtyDays = STANDARD.withUnusedDays(30);

        @Test
        void are_those_in_force_that_nobody_tracked_in_the_last_days() {
            quality.add(aCase("1", tracked("LOGIN", LocalDate.of(2026, 5, 31))));
            quality.add(aCase("2", tracked("APP_ERROR", LocalDate.of(2026, 6, 1))));
            quality.add(aCase("3", tracked("APP_ERROR", LocalDate.of(2026, 1, 1))));
            quality.add(aCase("4", tracked("TOTE_OLD", LocalDate.of(2026, 1, 1))));

            QualityReport report = quality.report(asOf, thirtyDays);

            assertEquals(
                    List.of(
                            "OTHER_APP",
                            "LOGIN 2026-05-31",
                            "HAPPY",
                            "OTHER_ACCOUNT",
                            "TOTE_MISSING",
                            "TOTE_NEW",
                            "SPOILED"),
                    unused(report));
            QualityFigure figure = report.figure(QualityMetric.UNUSED);
            assertCount(7, 8, figure);
            assertEquals(WilsonInterval.of(0.875, 0.875), figure.interval());
            assertEquals(QualityVerdict.ALARM, figure.verdict());
            assertTrue(report.coversUnusedDays());
            assertCount(4, 5, level(report, IssueLevel.ACCOUNT, QualityMetric.UNUSED));
            assertCount(1, 1, level(report, IssueLevel.PRODUCT, QualityMetric.UNUSED));
            QualityFigure group = group(report, IssueLevel.ACCOUNT, "APP", QualityMetric.UNUSED);
            assertCount(2, 3, group);
            assertEquals(QualityVerdict.NOT_JUDGED, group.verdict());
        }

        @Test
        void are_in_force_throughout_these_days() {
            quality.add(aCase("1", tracked("LOGIN", LocalDate.of(2025, 1, 1))));

            assertFalse(unused(quality.report(LocalDate.of(2026, 4, 29), thirtyDays))
                    .contains("TOTE_NEW"));
            assertTrue(unused(quality.report(LocalDate.of(2026, 4, 30), thirtyDays))
                    .contains("TOTE_NEW"));
            assertTrue(unused(quality.report(LocalDate.of(2026, 1, 31), thirtyDays))
                    .contains("TOTE_OLD"));
            assertFalse(
                    unused(quality.report(LocalDate.of(2026, 2, 1), thirtyDays)).contains("TOTE_OLD"));
        }

        @Test
        void are_not_judged_where_the_tracking_does_not_go_back_so_far() {
            LocalDate first = LocalDate.of(2026, 6, 1);
            quality.add(open("1", first, tracked("LOGIN", first)));

            assertTrue(quality.report(asOf, thirtyDays).coversUnusedDays());
            assertEquals(
                    QualityVerdict.ALARM,
                    quality.report(asOf, thirtyDays)
                            .figure(QualityMetric.UNUSED)
                            .verdict());
            QualityReport tooEarly = quality.report(asOf, STANDARD.withUnusedDays(31));
            assertFalse(tooEarly.coversUnusedDays());
            assertEquals(
                    QualityVerdict.TOO_FEW,
                    tooEarly.figure(QualityMetric.UNUSED).verdict());
            assertEquals(
                    QualityVerdict.TOO_FEW,
                    level(tooEarly, IssueLevel.PRODUCT, QualityMetric.UNUSED).verdict());
        }

        @Test
        void with_all_in_use_there_is_none() {
            for (String code : SmallDesk.CODES) {
                quality.add(aCase(code, tracked(code, LocalDate.of(2026, 3, 1)), tracked(code, asOf)));
            }
            QualityReport report = quality.report(asOf, thirtyDays);
            assertEquals(List.of(), report.unused());
            assertEquals(
                    QualityVerdict.FINE, report.figure(QualityMetric.UNUSED).verdict());
        }

        private List<String> unused(QualityReport report) {
            return report.unused().stream()
                    .map(one -> one.issue().value()
                            + one.lastTrackedOn().map(day -> " " + day).orElse(""))
                    .toList();
        }
    }

    @Nested
    class Slices {
        @Test
        void are_levels_groups_channels_agents_and_weeks_in_order() {
            quality.add(sliced("PHONE", "b", LocalDate.of(2027, 1, 3), "LOGIN"));
            quality.add(sliced("EMAIL", "a", LocalDate.of(2026, 12, 27), "OTHER_APP"));
            quality.add(sliced("EMAIL", "a", LocalDate.of(2026, 12, 28), "TOTE_MISSING"));

            QualityReport report = quality.report(LocalDate.of(2027, 1, 3), STANDARD.withUnusedDays(1));
            List<String> keys = report.slices().stream()
                    .filter(slice -> slice.trackings() > 0)
                    .map(slice -> slice.key() + " " + slice.trackings())
                    .toList();
            assertEquals(
                    List.of(
                            "LevelSlice{level=ACCOUNT} 2",
                            "LevelSlice{level=DELIVERY} 1",
                            "GroupSlice{level=ACCOUNT, group=IssueGroup{value=APP}} 2",
                            "GroupSlice{level=DELIVERY, group=IssueGroup{value=TOTE}} 1",
                            "ChannelSlice{channel=ChannelName{value=EMAIL}} 2",
                            "ChannelSlice{channel=ChannelName{value=PHONE}} 1",
                            "AgentSlice{agent=AgentPseudonym{value=a}} 2",
                            "AgentSlice{agent=AgentPseudonym{value=b}} 1",
                            "WeekSlice{week=IsoWeek{value=2026-W52}} 1",
                            "WeekSlice{week=IsoWeek{value=2026-W53}} 2"),
                    keys);
            assertEquals(2, report.slices(SliceDimension.WEEK).size());
            assertCount(1, 2, slice(report, AgentSlice.of(AgentPseudonym.of("a")), QualityMetric.RESIDUAL));
            assertCount(1, 1, slice(report, WeekSlice.of(IsoWeek.of("2026-W52")), QualityMetric.DISCOURAGED));
            assertEquals(Optional.of(LocalDate.of(2026, 12, 27)), report.firstDay());
            assertEquals(Optional.of(LocalDate.of(2027, 1, 3)), report.lastDay());
        }

        @Test
        void without_tracking_are_there_where_an_issue_is_unused() {
            quality.add(aCase("1", issue("LOGIN")));

            List<SliceKey> keys =
                    report().slices().stream().map(QualitySlice::key).toList();
            assertTrue(keys.contains(GroupSlice.of(IssueLevel.PRODUCT, IssueGroup.of("QUALITY"))));
        }

        @Test
        void are_cut_off_where_there_are_too_many() {
            for (int i = 0; i <= TrackingQuality.MOST_CHANNELS; i++) {
                quality.add(sliced("C" + (10_000 + i), "a", Tracked.DAY, "LOGIN"));
            }
            for (int i = 0; i <= TrackingQuality.MOST_WEEKS; i++) {
                quality.add(sliced("C10000", "a", Tracked.DAY.plusWeeks(i), "LOGIN"));
            }
            QualityReport report = report();
            assertEquals(Set.of(SliceDimension.CHANNEL, SliceDimension.WEEK), report.truncated());
            assertEquals(
                    TrackingQuality.MOST_CHANNELS,
                    report.slices(SliceDimension.CHANNEL).size());
            List<QualitySlice> weeks = report.slices(SliceDimension.WEEK);
            assertEquals(TrackingQuality.MOST_WEEKS, weeks.size());
            assertEquals(WeekSlice.of(IsoWeek.of("2026-W11")), weeks.get(0).key());
            assertEquals(2_042, report.figure(QualityMetric.UNKNOWN).outOf());
        }

        @Test
        void of_agents_are_ten_thousand_at_most() {
            for (int i = 0; i <= TrackingQuality.MOST_AGENTS; i++) {
                quality.add(sliced("EMAIL", "a" + i, Tracked.DAY, "LOGIN"));
            }
            assertEquals(Set.of(SliceDimension.AGENT), report().truncated());
        }
    }

    @Nested
    class The_verdict {
        @Test
        void is_the_worst_of_desk_levels_groups_and_channels() {
            count("APP_ERROR", 3_000);
            assertEquals(QualityVerdict.FINE, verdictWithoutUnused());
            // 80 of 100 by telephone are other issues: much for the channel, little for the desk
            for (int i = 0; i < 100; i++) {
                quality.add(sliced("PHONE", "a", Tracked.DAY, i < 80 ? "OTHER_ACCOUNT" : "LOGIN"));
            }
            assertEquals(
                    QualityVerdict.FINE, report().figure(QualityMetric.RESIDUAL).verdict());
            assertEquals(QualityVerdict.ALARM, verdictWithoutUnused());
        }

        @Test
        void does_not_look_at_agents_and_weeks() {
            count("APP_ERROR", 3_000);
            for (int i = 0; i < 100; i++) {
                quality.add(sliced("EMAIL", "a", Tracked.DAY.plusDays(7), i < 80 ? "OTHER_ACCOUNT" : "LOGIN"));
            }
            QualityReport report = report();
            assertEquals(
                    QualityVerdict.ALARM,
                    slice(report, AgentSlice.of(AgentPseudonym.of("a")), QualityMetric.RESIDUAL)
                            .verdict());
            assertEquals(
                    QualityVerdict.ALARM,
                    slice(report, WeekSlice.of(IsoWeek.of("2026-W11")), QualityMetric.RESIDUAL)
                            .verdict());
            assertEquals(QualityVerdict.FINE, verdictWithoutUnused());
        }

        @Test
        void on_few_cases_is_that_they_are_few() {
            quality.add(aCase("1", issue("OTHER_ACCOUNT")));

            QualityFigure residual = report().figure(QualityMetric.RESIDUAL);
            assertEquals(1.0, residual.share());
            assertEquals(0.2065, residual.interval().low(), 0.00005);
            assertEquals(QualityVerdict.TOO_FEW, residual.verdict(), "although one of one is at least 20 %");
        }

        @Test
        void on_no_case_is_that_they_are_few() {
            QualityReport report = report();
            assertEquals(QualityVerdict.TOO_FEW, report.verdict());
            assertEquals(Optional.empty(), report.firstDay());
            assertEquals(Optional.empty(), quality.lastDay());
            assertEquals(0, report.figure(QualityMetric.RESIDUAL).share());
        }

        @Test
        void cannot_be_another_one() {
            assertEquals(
                    "verdict ALARM, but the worst of the figures is TOO_FEW",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> QualityReport.builder()
                                            .taxonomy("small/1")
                                            .asOf(Tracked.DAY)
                                            .thresholds(STANDARD)
                                            .volume(TrackingVolume.of(0, 0, 0, 0))
                                            .coversUnusedDays(false)
                                            .verdict(QualityVerdict.ALARM)
                                            .build())
                            .getMessage());
        }

        private QualityVerdict verdictWithoutUnused() {
            return quality.report(
                            Tracked.DAY,
                            STANDARD.with(QualityMetric.UNUSED, Threshold.of(1, 1))
                                    .withUnusedDays(1))
                    .verdict();
        }
    }

    @Test
    void counts_of_other_taxonomies_are_not_put_together() {
        IllegalArgumentException other = assertThrows(
                IllegalArgumentException.class, () -> quality.add(TrackingQuality.of(ReferenceTaxonomy.load())));
        assertEquals("taxonomy `grocery-96/1` is not `small/1`, expected counts over the same one", other.getMessage());
        assertEquals(
                "a count cannot be added to itself",
                assertThrows(IllegalArgumentException.class, () -> quality.add(quality))
                        .getMessage());
    }

    @Test
    void a_figure_is_what_its_counts_say() {
        WilsonInterval all = WilsonInterval.of(0, 1);
        String cannot = " with a share of 0.0, which cannot be";
        for (long[] counts : new long[][] {{-1, 3}, {4, 3}}) {
            assertTrue(assertThrows(
                            IllegalArgumentException.class,
                            () -> QualityFigure.of(
                                    QualityMetric.PRAISE, counts[0], counts[1], all, QualityVerdict.FINE))
                    .getMessage()
                    .startsWith("PRAISE is " + counts[0] + " of 3 with a share of "));
        }
        assertEquals(
                "PRAISE is 1 of 3" + cannot,
                assertThrows(
                                IllegalArgumentException.class,
                                () -> ImmutableQualityFigure.of(
                                        QualityMetric.PRAISE, 1, 3, 0, all, QualityVerdict.FINE))
                        .getMessage());
    }

    @Test
    void knows_how_far_it_has_come() {
        quality.add(aCase("1", tracked("LOGIN", LocalDate.of(2026, 3, 9))));

        assertEquals(1, quality.cases());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 9)), quality.lastDay());
        assertEquals(Optional.of(Tracked.DAY), report().firstDay());
    }

    private QualityReport report() {
        return quality.report(LocalDate.of(2026, 3, 31), STANDARD);
    }

    private void count(String code, int times) {
        List<PastTracking> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.add(issue(code));
        }
        quality.add(aCase(code, all.toArray(PastTracking[]::new)));
    }

    private static PastTracking tracked(String code, LocalDate day) {
        return PastTracking.builder()
                .issue(IssueCode.of(code))
                .level(code.startsWith("TOTE") ? IssueLevel.DELIVERY : IssueLevel.ACCOUNT)
                .trackedOn(day)
                .build();
    }

    private static TrackedCase open(String reference, PastTracking... tracking) {
        return open(reference, Tracked.DAY, tracking);
    }

    private static TrackedCase open(String reference, LocalDate day, PastTracking... tracking) {
        return TrackedCase.builder()
                .reference(CaseReference.of(reference))
                .openedOn(day)
                .channel(ChannelName.of("EMAIL"))
                .closed(false)
                .addTracking(tracking)
                .build();
    }

    private static TrackedCase sliced(String channel, String agent, LocalDate day, String code) {
        return TrackedCase.builder()
                .reference(CaseReference.of("C"))
                .openedOn(day)
                .channel(ChannelName.of(channel))
                .closed(true)
                .agent(AgentPseudonym.of(agent))
                .addTracking(tracked(code, day))
                .build();
    }

    private static QualityFigure level(QualityReport report, IssueLevel level, QualityMetric metric) {
        return slice(report, LevelSlice.of(level), metric);
    }

    private static QualityFigure group(QualityReport report, IssueLevel level, String group, QualityMetric metric) {
        return slice(report, GroupSlice.of(level, IssueGroup.of(group)), metric);
    }

    private static QualityFigure slice(QualityReport report, SliceKey key, QualityMetric metric) {
        return report.slice(key).orElseThrow().figure(metric).orElseThrow();
    }

    private static void assertCount(long hits, long outOf, QualityFigure figure) {
        assertEquals(hits + " of " + outOf, figure.hits() + " of " + figure.outOf());
    }
}
