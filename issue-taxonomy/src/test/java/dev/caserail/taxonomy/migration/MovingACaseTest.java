package dev.caserail.taxonomy.migration;

import static dev.caserail.taxonomy.migration.Past.aCase;
import static dev.caserail.taxonomy.migration.Past.on;
import static dev.caserail.taxonomy.migration.Past.replaced;
import static dev.caserail.taxonomy.migration.Past.split;
import static dev.caserail.taxonomy.migration.Past.tracked;
import static dev.caserail.taxonomy.migration.Past.withdrawn;
import static dev.caserail.taxonomy.version.Taxonomies.issue;
import static dev.caserail.taxonomy.version.Taxonomies.retired;
import static dev.caserail.taxonomy.version.Taxonomies.taxonomy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.history.PastTracking;
import dev.caserail.taxonomy.history.TrackedCase;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** C14: a mapping between versions migrates past tracking and states what it could not map. */
class MovingACaseTest {
    private static final MigrationMapping MAPPING = MigrationMapping.of(List.of(
            replaced("BUG", "APP_ERROR"),
            replaced("CRASH", "APP_FAILURE"),
            replaced("FREEZE", "APP_FAILURE"),
            split("LATE", "LATE_TRAFFIC", "LATE_LOADING"),
            withdrawn("FAX")));

    @Nested
    class By_the_mapping {
        private final Migration migration = Migration.of(MAPPING);

        @Test
        void a_renamed_code_moves() {
            assertMoved("1 BUG RENAMED APP_ERROR", "APP_ERROR", migration, tracked("BUG"));
        }

        @Test
        void merged_codes_move_to_one() {
            assertMoved(
                    "1 CRASH MERGED APP_FAILURE, 2 FREEZE MERGED APP_FAILURE",
                    "APP_FAILURE, APP_FAILURE",
                    migration,
                    tracked("CRASH"),
                    tracked("FREEZE"));
        }

        @Test
        void a_withdrawn_code_stays_and_is_told() {
            assertMoved("1 FAX WITHDRAWN", "FAX", migration, tracked("FAX"));
        }

        @Test
        void a_code_that_the_mapping_does_not_name_stays_and_is_not_told() {
            TrackedCase past = aCase("C-1", tracked("VOUCHER"));

            MigratedCase migrated = migration.move(past, AnswerSource.none());

            assertSame(past, migrated.result());
            assertEquals(List.of(), migrated.moves());
        }

        @Test
        void all_else_of_the_case_stays() {
            PastTracking primary = PastTracking.builder()
                    .issue(IssueCode.of("BUG"))
                    .level(IssueLevel.ACCOUNT)
                    .trackedOn(java.time.LocalDate.of(2025, 3, 4))
                    .primary(true)
                    .build();
            TrackedCase past = aCase("C-1", tracked("VOUCHER"), primary);

            TrackedCase result = migration.move(past, AnswerSource.none()).result();

            assertEquals(
                    past.withTracking(
                            List.of(tracked("VOUCHER"), primary.withCodes(IssueCode.of("APP_ERROR"), List.of()))),
                    result);
        }
    }

    @Nested
    class With_a_question {
        private final Migration migration = Migration.of(MAPPING);

        @Test
        void a_split_code_stays_until_somebody_answers() {
            MigratedCase migrated = migration.move(aCase("C-1", tracked("BUG"), tracked("LATE")), AnswerSource.none());

            assertEquals("1 BUG RENAMED APP_ERROR, 2 LATE UNANSWERED", moves(migrated));
            OpenQuestion question = migrated.open().get(0);
            assertEquals("C-1", question.reference().value());
            assertEquals(2, question.number());
            assertEquals("Which?", question.split().question(Locale.GERMAN));
            assertEquals(
                    List.of("late_traffic", "late_loading"),
                    question.choices().stream()
                            .map(choice -> choice.text(Locale.ENGLISH))
                            .toList());
        }

        @Test
        void an_answer_moves_it() {
            MigratedCase migrated = migration.move(
                    aCase("C-1", tracked("LATE")),
                    question -> Optional.of(question.choices().get(1).to()));

            assertEquals("1 LATE ANSWERED LATE_LOADING", moves(migrated));
            assertEquals("LATE_LOADING", codes(migrated));
            assertEquals(List.of(), migrated.open());
        }

        @Test
        void each_issue_is_asked_about_by_itself() {
            List<Integer> asked = new ArrayList<>();

            MigratedCase migrated =
                    migration.move(aCase("C-1", tracked("LATE"), tracked("FAX"), tracked("LATE")), question -> {
                        asked.add(question.number());
                        return question.number() == 3 ? Optional.of(IssueCode.of("LATE_TRAFFIC")) : Optional.empty();
                    });

            assertEquals(List.of(1, 3), asked);
            assertEquals("LATE, FAX, LATE_TRAFFIC", codes(migrated));
            assertEquals(1, migrated.open().size());
        }

        @Test
        void an_answer_that_is_no_choice_is_an_error_of_the_program() {
            assertEquals(
                    "`FAX` is no answer to what became of `LATE` in case `C-1`",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> migration.move(
                                            aCase("C-1", tracked("LATE")),
                                            question -> Optional.of(IssueCode.of("FAX"))))
                            .getMessage());
        }
    }

    @Nested
    class Between_two_versions {
        private final IssueTaxonomy before = taxonomy(
                "old", issue("BUG"), issue("LATE"), issue("TORN"), issue("GONE"), issue("VOUCHER"), issue("WRONG"));
        private final IssueTaxonomy after = taxonomy(
                "new",
                retired(issue("BUG"), "2026-01-01"),
                issue("APP_ERROR"),
                issue("LATE_ACCOUNT"),
                issue("LATE_DELIVERY", IssueLevel.DELIVERY),
                issue("LATE_ROUND", IssueLevel.DELIVERY),
                issue("TORN_BAG", IssueLevel.PRODUCT),
                issue("VOUCHER"));
        private final Migration migration = Migration.of(MigrationMapping.of(List.of(
                        replaced("BUG", "APP_ERROR"),
                        replaced("TORN", "TORN_BAG"),
                        split("LATE", "LATE_ACCOUNT", "LATE_DELIVERY"),
                        split("WRONG", "LATE_DELIVERY", "LATE_ROUND"))))
                .between(before, after);

        @Test
        void the_level_decides_where_only_one_code_of_a_split_fits() {
            assertMoved("1 LATE BY_LEVEL LATE_ACCOUNT", "LATE_ACCOUNT", migration, tracked("LATE"));
        }

        @Test
        void what_fits_no_code_in_its_place_stays() {
            assertMoved(
                    "1 TORN OTHER_LEVEL, 2 WRONG OTHER_LEVEL",
                    "TORN, WRONG",
                    migration,
                    tracked("TORN"),
                    tracked("WRONG"));
        }

        @Test
        void what_stood_on_the_wrong_level_before_moves_and_may_stay_wrong() {
            assertMoved(
                    "1 BUG RENAMED APP_ERROR, 2 LATE BY_LEVEL LATE_DELIVERY, 3 LATE UNANSWERED",
                    "APP_ERROR, LATE_DELIVERY, LATE",
                    migration,
                    on(IssueLevel.DELIVERY, "BUG"),
                    on(IssueLevel.DELIVERY, "LATE"),
                    on(IssueLevel.PRODUCT, "LATE"));
        }

        @Test
        void a_code_that_nobody_knows_stays_and_is_told() {
            assertMoved(
                    "1 GONE UNKNOWN, 2 NOBODY UNKNOWN",
                    "GONE, NOBODY, VOUCHER",
                    migration,
                    tracked("GONE"),
                    tracked("NOBODY"),
                    tracked("VOUCHER"));
        }
    }

    @Nested
    class With_corrections {
        private final Migration migration = Migration.of(MAPPING);

        @Test
        void the_codes_corrected_away_move_where_that_is_certain() {
            assertEquals(
                    List.of("APP_ERROR", "LATE", "FAX", "VOUCHER"),
                    earlier(tracked("VOUCHER_2", "BUG", "LATE", "FAX", "VOUCHER")));
        }

        @Test
        void a_correction_between_codes_that_were_merged_is_still_seen() {
            assertEquals(List.of("CRASH"), earlier(tracked("FREEZE", "CRASH")));
            assertEquals(List.of("APP_FAILURE", "CRASH"), earlier(tracked("FREEZE", "FREEZE", "CRASH")));
        }

        private List<String> earlier(PastTracking tracking) {
            return migration
                    .move(aCase("C-1", tracking), AnswerSource.none())
                    .result()
                    .tracking()
                    .get(0)
                    .correctedFrom()
                    .stream()
                    .map(IssueCode::value)
                    .toList();
        }
    }

    @Test
    void what_came_of_a_case_goes_to_json_and_back() throws Exception {
        var mapper = CaserailJsonModule.mapper();
        MigratedCase migrated = Migration.of(MAPPING)
                .move(aCase("C-1", tracked("BUG"), tracked("LATE"), tracked("FAX")), AnswerSource.none());

        assertEquals(migrated, mapper.readValue(mapper.writeValueAsString(migrated), MigratedCase.class));
        assertEquals(MAPPING, mapper.readValue(mapper.writeValueAsString(MAPPING), MigrationMapping.class));
    }

    @Test
    void a_move_that_leads_nowhere_cannot_be_made() {
        assertThrows(
                IllegalArgumentException.class,
                () -> ImmutablePastMove.builder()
                        .number(1)
                        .from(IssueCode.of("BUG"))
                        .outcome(MoveOutcome.RENAMED)
                        .build());
    }

    private static void assertMoved(String moves, String codes, Migration migration, PastTracking... tracking) {
        MigratedCase migrated = migration.move(aCase("C-1", tracking), AnswerSource.none());
        assertEquals(moves, moves(migrated));
        assertEquals(codes, codes(migrated));
    }

    private static String moves(MigratedCase migrated) {
        return migrated.moves().stream()
                .map(move -> move.number() + " " + move.from().value() + " " + move.outcome()
                        + move.to().map(to -> " " + to.value()).orElse(""))
                .collect(Collectors.joining(", "));
    }

    private static String codes(MigratedCase migrated) {
        return migrated.result().tracking().stream()
                .map(tracking -> tracking.issue().value())
                .collect(Collectors.joining(", "));
    }
}
