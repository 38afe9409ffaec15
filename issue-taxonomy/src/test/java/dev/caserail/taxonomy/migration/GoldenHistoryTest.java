package dev.caserail.taxonomy.migration;

import static dev.caserail.taxonomy.version.Taxonomies.issue;
import static dev.caserail.taxonomy.version.Taxonomies.retired;
import static dev.caserail.taxonomy.version.Taxonomies.taxonomy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.history.TrackedCase;
import dev.caserail.taxonomy.history.TrackingCsv;
import dev.caserail.taxonomy.source.SourceText;
import dev.caserail.taxonomy.version.TaxonomyHistory;
import dev.caserail.taxonomy.version.TaxonomyVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * C14: three years of a desk, whose taxonomy changed twice. Codes were renamed, merged, split and withdrawn, and still each
 * year can be held against the one before it.
 */
class GoldenHistoryTest {
    private static final IssueTaxonomy IN_2024 = taxonomy(
            "desk/2024",
            issue("APP_BUG"),
            issue("CRASH"),
            issue("FREEZE"),
            issue("FAX_PROBLEM"),
            issue("VOUCHER"),
            issue("LATE", IssueLevel.DELIVERY),
            issue("BROKEN", IssueLevel.DELIVERY));
    private static final IssueTaxonomy IN_2025 = taxonomy(
            "desk/2025",
            retired(issue("APP_BUG"), "2025-01-01", "APP_ERROR"),
            issue("APP_ERROR"),
            retired(issue("CRASH"), "2025-01-01", "APP_FAILURE"),
            retired(issue("FREEZE"), "2025-01-01", "APP_FAILURE"),
            issue("APP_FAILURE"),
            retired(issue("FAX_PROBLEM"), "2025-01-01"),
            issue("VOUCHER"),
            issue("LATE", IssueLevel.DELIVERY),
            issue("BROKEN", IssueLevel.DELIVERY));
    private static final IssueTaxonomy IN_2026 = taxonomy(
            "desk/2026",
            retired(issue("APP_BUG"), "2025-01-01", "APP_ERROR"),
            issue("APP_ERROR"),
            retired(issue("CRASH"), "2025-01-01", "APP_FAILURE"),
            retired(issue("FREEZE"), "2025-01-01", "APP_FAILURE"),
            retired(issue("APP_FAILURE"), "2026-01-01", "APP_ERROR"),
            retired(issue("FAX_PROBLEM"), "2025-01-01"),
            issue("VOUCHER"),
            retired(issue("LATE", IssueLevel.DELIVERY), "2026-01-01", "LATE_TRAFFIC", "LATE_LOADING"),
            issue("LATE_TRAFFIC", IssueLevel.DELIVERY),
            issue("LATE_LOADING", IssueLevel.DELIVERY),
            retired(issue("BROKEN", IssueLevel.DELIVERY), "2026-01-01", "BROKEN_PACKAGE", "BROKEN_PRODUCT"),
            issue("BROKEN_PACKAGE", IssueLevel.DELIVERY),
            issue("BROKEN_PRODUCT", IssueLevel.PRODUCT));

    private static final String YEARS = """
            APP_BUG APP_ERROR APP_FAILURE CRASH FREEZE: {2024=3, 2025=2, 2026=1}
            BROKEN BROKEN_PACKAGE BROKEN_PRODUCT: {2024=2, 2026=1}
            FAX_PROBLEM: {2024=1}
            LATE LATE_LOADING LATE_TRAFFIC: {2024=1, 2025=2, 2026=1}
            VOUCHER: {2025=1}
            """;

    private final List<TrackedCase> past = read("tracking.csv");
    private final MigrationMapping first = mapping("2024-to-2025.csv", IN_2024, IN_2025);
    private final MigrationMapping second = mapping("2025-to-2026.csv", IN_2025, IN_2026);

    @Test
    void the_versions_keep_their_codes() {
        var history = TaxonomyHistory.load(List.of(
                TaxonomyVersion.of(LocalDate.of(2024, 1, 1), IN_2024),
                TaxonomyVersion.of(LocalDate.of(2025, 1, 1), IN_2025),
                TaxonomyVersion.of(LocalDate.of(2026, 1, 1), IN_2026)));

        assertEquals(List.of(), history.get().remarks());
        assertEquals(7, MigrationMapping.of(IN_2026).moves().size());
    }

    @Test
    void year_on_year_counts_survive() {
        assertEquals(YEARS, years(past));
        assertEquals(YEARS, years(migrated(AnswerSource.none()).cases()));
        assertEquals(YEARS, years(migrated(answers()).cases()));
    }

    @Test
    void what_moved_and_what_could_not_is_reported() {
        Migrated unanswered = migrated(AnswerSource.none());

        assertEquals("""
                14 cases with 15 tracked issues: 3 moved, 1 could not move, 11 stay what they are
                cases in which one issue stands twice now, and had two codes before: 1
                       1  APP_BUG -> APP_ERROR: renamed
                       1  CRASH -> APP_FAILURE: merged
                       1  FREEZE -> APP_FAILURE: merged
                       1  FAX_PROBLEM: nothing takes its place (C-3)
                """, text(unanswered.first()));
        assertEquals("""
                14 cases with 15 tracked issues: 5 moved, 3 could not move, 7 stay what they are
                       3  APP_FAILURE -> APP_ERROR: merged
                       1  BROKEN -> BROKEN_PACKAGE: split, decided by the level
                       1  BROKEN -> BROKEN_PRODUCT: split, decided by the level
                       3  LATE: split, not answered yet (C-4, C-9, C-10)
                """, text(unanswered.second()));
        assertEquals("""
                14 cases with 15 tracked issues: 7 moved, 1 could not move, 7 stay what they are
                       3  APP_FAILURE -> APP_ERROR: merged
                       1  LATE -> LATE_LOADING: split, answered
                       1  LATE -> LATE_TRAFFIC: split, answered
                       1  BROKEN -> BROKEN_PACKAGE: split, decided by the level
                       1  BROKEN -> BROKEN_PRODUCT: split, decided by the level
                       1  LATE: split, not answered yet (C-10)
                """, text(migrated(answers()).second()));
    }

    @Test
    void the_mapping_can_be_read_off_the_newest_version() {
        YearOnYear years = new YearOnYear(List.of(MigrationMapping.of(IN_2026)));
        past.forEach(years::add);

        assertEquals(YEARS, text(years));
    }

    @Test
    void open_questions_go_out_as_a_file_and_come_back_with_answers() {
        StringBuilder file = new StringBuilder(OpenQuestionsCsv.header());
        Migration migration = Migration.of(second).between(IN_2025, IN_2026);
        past.forEach(one -> migration
                .move(one, AnswerSource.none())
                .open()
                .forEach(question -> file.append(OpenQuestionsCsv.row(question, Locale.GERMAN))));

        assertEquals(
                resource("answers.csv").replaceAll("(?m),[^,]*$", ","),
                file.toString().replaceAll("(?m),[^,]*$", ","));
        assertEquals(2, answers().size());
    }

    private record Migrated(List<TrackedCase> cases, MigrationReport first, MigrationReport second) {}

    /** The cases brought to 2025, and from there to 2026. */
    private Migrated migrated(AnswerSource answers) {
        Migration to2025 = Migration.of(first).between(IN_2024, IN_2025);
        Migration to2026 = Migration.of(second).between(IN_2025, IN_2026);
        MigrationTally firstTally = new MigrationTally();
        MigrationTally secondTally = new MigrationTally();
        List<TrackedCase> cases = new ArrayList<>();
        for (TrackedCase one : past) {
            // what was tracked under a later version has its codes already
            MigratedCase in2025 = one.openedOn().getYear() == 2024
                    ? to2025.move(one, answers)
                    : Migration.of(MigrationMapping.of(List.of())).move(one, answers);
            MigratedCase in2026 = to2026.move(in2025.result(), answers);
            firstTally.add(in2025);
            secondTally.add(in2026);
            cases.add(in2026.result());
        }
        return new Migrated(cases, firstTally.report(), secondTally.report());
    }

    private String years(List<TrackedCase> cases) {
        YearOnYear years = new YearOnYear(List.of(first, second));
        cases.forEach(years::add);
        return text(years);
    }

    private static String text(YearOnYear years) {
        return years.rows().stream()
                .map(row -> row.codes().stream().map(IssueCode::value).collect(Collectors.joining(" ")) + ": "
                        + row.counts() + "\n")
                .collect(Collectors.joining());
    }

    private static String text(MigrationReport report) {
        return String.join("\n", report.lines(Locale.ENGLISH)) + "\n";
    }

    private AnswerSheet answers() {
        return OpenQuestionsCsv.load(SourceText.of("answers.csv", resource("answers.csv")), second)
                .get();
    }

    private static MigrationMapping mapping(String file, IssueTaxonomy before, IssueTaxonomy after) {
        var loaded = MigrationMappingCsv.load(SourceText.of(file, resource(file)), before, after);
        assertEquals(
                List.of(),
                loaded.isValid() ? loaded.get().remarks() : loaded.getError().asJava());
        return loaded.get().value();
    }

    private static List<TrackedCase> read(String file) {
        List<TrackedCase> cases = new ArrayList<>();
        TrackingCsv.read(file, new StringReader(resource(file)), cases::add, fault -> {
            throw new AssertionError(fault.line());
        });
        return cases;
    }

    private static String resource(String name) {
        try (InputStream in = GoldenHistoryTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }
}
