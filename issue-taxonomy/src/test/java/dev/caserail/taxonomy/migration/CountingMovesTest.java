package dev.caserail.taxonomy.migration;

import static dev.caserail.taxonomy.migration.Past.aCase;
import static dev.caserail.taxonomy.migration.Past.on;
import static dev.caserail.taxonomy.migration.Past.replaced;
import static dev.caserail.taxonomy.migration.Past.tracked;
import static dev.caserail.taxonomy.version.Taxonomies.issue;
import static dev.caserail.taxonomy.version.Taxonomies.taxonomy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.history.PastTracking;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** C14: a migration states what moved and what it could not map. */
class CountingMovesTest {
    private final Migration migration =
            Migration.of(MigrationMapping.of(List.of(replaced("BUG", "ERROR"), replaced("CRASH", "ERROR"))));

    @Test
    void an_issue_stands_twice_where_two_codes_became_one() {
        assertEquals(1, twice(tracked("BUG"), tracked("CRASH")));
        assertEquals(1, twice(tracked("BUG"), tracked("ERROR")));
        assertEquals(1, twice(tracked("ERROR"), tracked("VOUCHER"), tracked("BUG")));
    }

    @Test
    void what_stood_twice_before_or_stands_on_other_levels_does_not_count() {
        assertEquals(0, twice(tracked("BUG"), tracked("BUG")));
        assertEquals(0, twice(tracked("ERROR"), tracked("ERROR")));
        assertEquals(0, twice(tracked("BUG"), on(IssueLevel.DELIVERY, "CRASH")));
        assertEquals(0, twice(tracked("VOUCHER"), tracked("BUG")));
    }

    @Test
    void unknown_codes_beyond_a_thousand_are_counted_without_their_names() throws Exception {
        Migration between = migration.between(taxonomy("old", issue("BUG")), taxonomy("new", issue("ERROR")));
        MigrationTally tally = new MigrationTally();
        MigrationTally other = new MigrationTally();
        for (int i = 0; i < MigrationTally.MOST_UNKNOWN + 2; i++) {
            tally.add(between.move(aCase("C-" + i, tracked("X" + i)), AnswerSource.none()));
        }
        other.add(between.move(aCase("C-new", tracked("Y"), tracked("X0")), AnswerSource.none()));
        tally.add(other);
        tally.add(between.move(aCase("C-again", tracked("X0")), AnswerSource.none()));

        MigrationReport report = tally.report();
        assertEquals(MigrationTally.MOST_UNKNOWN, report.moves().size());
        assertEquals(3, report.unnamed());
        assertEquals(3, report.moves().get(0).count());
        assertEquals(MigrationTally.MOST_UNKNOWN + 5, report.stayed());
        assertEquals(report.trackings(), report.stayed());
        assertTrue(
                report.lines(Locale.ENGLISH).contains("issues with other unknown codes, too many to name: 3"),
                report.lines(Locale.ENGLISH).get(1));
        var mapper = CaserailJsonModule.mapper();
        assertEquals(report, mapper.readValue(mapper.writeValueAsString(report), MigrationReport.class));
    }

    private long twice(PastTracking... tracking) {
        MigrationTally tally = new MigrationTally();
        tally.add(migration.move(aCase("C-1", tracking), AnswerSource.none()));
        return tally.report().twice();
    }
}
