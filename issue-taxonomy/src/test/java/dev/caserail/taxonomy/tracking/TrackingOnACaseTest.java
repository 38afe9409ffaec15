package dev.caserail.taxonomy.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.ImmutableIssue;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueGroup;
import dev.caserail.taxonomy.IssueKind;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.Retirement;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C12: what a case has, what it is about already and which day it is decide whether an issue may be tracked. */
class TrackingOnACaseTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final DeliveryId DELIVERY = DeliveryId.of("D-1");
    private static final TrackingScope CASE = TrackingScope.of(
            AccountId.of("A-1"), Map.of(DELIVERY, Set.of(ProductLineId.of("L-1")), DeliveryId.of("D-2"), Set.of()));
    private static final TrackingTarget ACCOUNT = TrackingTarget.account(AccountId.of("A-1"));

    private final TrackingRules reference = TrackingRules.of(ReferenceTaxonomy.load());

    @Nested
    class Targets {
        @Test
        void of_the_case_are_accepted_on_each_level() {
            assertEquals("", on("WAITLIST", ACCOUNT));
            assertEquals("", on("TOTE_MISSING", TrackingTarget.delivery(DELIVERY)));
            assertEquals("", on("PRODUCT_MISSING", TrackingTarget.productLine(DELIVERY, ProductLineId.of("L-1"))));
        }

        @Test
        void of_others_are_refused() {
            assertEquals(
                    "error: the case belongs to another account (choose a target of the case, or add it to the case first)"
                            + " [tracking.other-target]",
                    on("WAITLIST", TrackingTarget.account(AccountId.of("A-2"))));
            assertEquals(
                    "error: the case does not concern this delivery (choose a target of the case, or add it to the case"
                            + " first) [tracking.other-target]",
                    on("TOTE_MISSING", TrackingTarget.delivery(DeliveryId.of("D-3"))));
            for (TrackingTarget line : List.of(
                    TrackingTarget.productLine(DELIVERY, ProductLineId.of("L-2")),
                    TrackingTarget.productLine(DeliveryId.of("D-2"), ProductLineId.of("L-1")),
                    TrackingTarget.productLine(DeliveryId.of("D-3"), ProductLineId.of("L-1")))) {
                assertEquals(
                        "error: the deliveries of the case do not have this product line (choose a target of the case, or"
                                + " add it to the case first) [tracking.other-target]",
                        on("PRODUCT_MISSING", line));
            }
        }

        private String on(String issue, TrackingTarget target) {
            return lines(
                    reference,
                    issue,
                    target,
                    TrackingSituation.builder().day(MARCH).scope(CASE).build());
        }
    }

    @Nested
    class Praise {
        @Test
        void beside_a_request_is_warned_about_whichever_came_first() {
            String warning =
                    "warning: praise `PRODUCT_PRAISE` stands beside `PRODUCT_MISSING`, which the case is about (track praise"
                            + " only where there is no request; leave it out otherwise) [tracking.praise-beside-request]";

            assertEquals(warning, after("PRODUCT_PRAISE", "PRODUCT_MISSING"));
            assertEquals(warning, after("PRODUCT_MISSING", "PRODUCT_PRAISE"));
        }

        @Test
        void alone_or_beside_other_praise_is_fine() {
            assertEquals("", after("PRODUCT_PRAISE"));
            assertEquals("", after("PRODUCT_PRAISE", "PRODUCT_PRAISE"));
            assertEquals("", after("PRODUCT_MISSING", "PRODUCT_WRONG"));
            assertEquals("", after("PRODUCT_MISSING", "GONE_FROM_THE_TAXONOMY"));
        }

        private String after(String issue, String... others) {
            TrackingTarget line = TrackingTarget.productLine(DELIVERY, ProductLineId.of("L-1"));
            return lines(
                    reference,
                    issue,
                    line,
                    TrackingSituation.builder()
                            .day(MARCH)
                            .addAllOthers(Arrays.stream(others)
                                    .map(other -> TrackedIssue.of(IssueCode.of(other), line))
                                    .toList())
                            .build());
        }
    }

    @Nested
    class RetiredIssues {
        private final TrackingRules rules = TrackingRules.of(IssueTaxonomy.of(
                "t",
                List.of(
                        issue("OLD", "RENAMED"),
                        issue("RENAMED", "NEW"),
                        issue("SPLIT", "NEW", "OTHER"),
                        issue("GONE"),
                        issue("RING", "ROUND"),
                        issue("ROUND", "RING"),
                        fresh("NEW"),
                        fresh("OTHER"))));

        @Test
        void are_tracked_until_the_day_they_retire() {
            assertEquals("", lines(rules, "OLD", ACCOUNT, TrackingSituation.on(MARCH.minusDays(1))));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "OLD|track `NEW` instead",
                    "RENAMED|track `NEW` instead",
                    "SPLIT|it was split, choose what fits: NEW, OTHER",
                    "GONE|nothing took its place: choose the issue that fits",
                })
        void are_refused_with_successors_that_can_be_tracked(String issue, String help) {
            assertEquals(
                    "error: issue `" + issue + "` is tracked no more since 2026-03-01 (" + help
                            + ") [tracking.retired]",
                    lines(rules, issue, ACCOUNT, TrackingSituation.on(MARCH)));
        }

        @Test
        void in_a_circle_end_the_search_for_a_successor() {
            assertTrue(
                    lines(rules, "RING", ACCOUNT, TrackingSituation.on(MARCH)).contains("[tracking.retired]"));
        }

        @Test
        void and_issues_of_later_days_are_refused() {
            assertEquals(
                    "error: issue `NEW` is tracked from 2026-03-01 on (until then, choose another issue) [tracking.not-yet]",
                    lines(rules, "NEW", ACCOUNT, TrackingSituation.on(MARCH.minusDays(1))));
            assertEquals("", lines(rules, "NEW", ACCOUNT, TrackingSituation.on(MARCH)));
        }

        private static Issue issue(String code, String... successors) {
            return started(code)
                    .retirement(Retirement.of(
                            MARCH, Arrays.stream(successors).map(IssueCode::of).toList()))
                    .build();
        }

        private static Issue fresh(String code) {
            return started(code).validFrom(MARCH).build();
        }
    }

    @Nested
    class Languages {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "de-AT|error: Anlass `WAITLIST` wird an dem Konto erfasst, nicht an einer Lieferung (ein passendes Ziel angeben oder einen passenden Anlass wählen) [tracking.wrong-level]",
                    "nl|error: aanleiding `WAITLIST` wordt geregistreerd op het account, niet op een levering (noem het account, of kies een aanleiding die past) [tracking.wrong-level]",
                    "fr|error: le motif `WAITLIST` se rapporte à un compte, non à une livraison (indiquez un compte, ou choisissez un motif qui convient) [tracking.wrong-level]",
                    "ja|error: issue `WAITLIST` is tracked on the account, not on a delivery (name the account, or choose an issue that fits) [tracking.wrong-level]",
                })
        void a_refusal_is_told_in_the_agents_language(String tag, String line) {
            assertEquals(
                    line,
                    lines(
                            reference.in(Locale.forLanguageTag(tag)),
                            "WAITLIST",
                            TrackingTarget.delivery(DELIVERY),
                            TrackingSituation.on(MARCH)));
        }

        @Test
        void every_sentence_is_there_in_all_four() {
            IssueTaxonomy taxonomy = IssueTaxonomy.of(
                    "t",
                    Stream.concat(
                                    ReferenceTaxonomy.load().issues().stream(),
                                    Stream.of(
                                            RetiredIssues.issue("R_NONE"),
                                            RetiredIssues.issue("R_ONE", "WAITLIST"),
                                            RetiredIssues.issue("R_TWO", "WAITLIST", "VOUCHER"),
                                            started("LATER")
                                                    .validFrom(MARCH.plusDays(1))
                                                    .build(),
                                            started("NICE")
                                                    .kind(IssueKind.PRAISE)
                                                    .build()))
                            .toList());
            TrackingSituation situation = TrackingSituation.builder()
                    .day(MARCH)
                    .scope(TrackingScope.of(AccountId.of("A-2"), Map.of()))
                    .addOthers(TrackedIssue.of(IssueCode.of("NICE"), ACCOUNT))
                    .build();
            List<TrackingTarget> targets = List.of(
                    ACCOUNT,
                    TrackingTarget.delivery(DELIVERY),
                    TrackingTarget.productLine(DELIVERY, ProductLineId.of("L-1")));
            Set<String> seen = new TreeSet<>();
            for (String tag : List.of("en", "de", "nl", "fr")) {
                for (String issue : List.of("WAITLISST", "OTHER_APP_ISSUE", "R_NONE", "R_ONE", "R_TWO", "LATER")) {
                    for (TrackingTarget target : targets) {
                        TrackingRules.of(taxonomy)
                                .in(Locale.forLanguageTag(tag))
                                .check(IssueCode.of(issue), target, situation, PathLocation.of(""))
                                .getError()
                                .forEach(found -> seen.add(
                                        tag + found.message() + found.help().orElse("")));
                    }
                }
            }
            for (String tag : List.of("de", "nl", "fr")) {
                long own = seen.stream().filter(s -> s.startsWith(tag)).count();
                assertEquals(seen.stream().filter(s -> s.startsWith("en")).count(), own, tag);
                assertTrue(
                        seen.stream()
                                .filter(s -> s.startsWith(tag))
                                .noneMatch(s -> seen.contains("en" + s.substring(2))),
                        tag);
            }
        }
    }

    @Test
    void what_a_case_has_is_json() throws Exception {
        var mapper = CaserailJsonModule.mapper();
        TrackingSituation situation = TrackingSituation.builder()
                .day(MARCH)
                .scope(CASE)
                .addOthers(TrackedIssue.of(IssueCode.of("WAITLIST"), ACCOUNT))
                .build();

        assertEquals(situation, mapper.readValue(mapper.writeValueAsString(situation), TrackingSituation.class));
    }

    private static ImmutableIssue.BuildFinal started(String code) {
        return Issue.builder()
                .code(IssueCode.of(code))
                .level(IssueLevel.ACCOUNT)
                .group(IssueGroup.of("G"))
                .useWhen("Use.")
                .putLabel(Locale.ENGLISH, code);
    }

    private static String lines(TrackingRules rules, String issue, TrackingTarget target, TrackingSituation situation) {
        var checked = rules.check(IssueCode.of(issue), target, situation, PathLocation.of(""));
        List<Diagnostic> found = checked.isInvalid()
                ? checked.getError().toJavaList()
                : checked.get().remarks();
        return String.join("\n", found.stream().map(Diagnostic::line).toList());
    }
}
