package dev.caserail.taxonomy.migration;

import static dev.caserail.taxonomy.migration.Past.replaced;
import static dev.caserail.taxonomy.migration.Past.split;
import static dev.caserail.taxonomy.migration.Past.withdrawn;
import static dev.caserail.taxonomy.version.Taxonomies.codes;
import static dev.caserail.taxonomy.version.Taxonomies.issue;
import static dev.caserail.taxonomy.version.Taxonomies.retired;
import static dev.caserail.taxonomy.version.Taxonomies.taxonomy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** C14: what became of codes, from a file, off a taxonomy, and held against both versions. */
class MigrationMappingTest {
    @Nested
    class From_a_file {
        @Test
        void tells_renamed_merged_split_and_withdrawn_codes() {
            MigrationMapping mapping = load("""
                            # what became of them in 2026
                            from;to;question_en;question_de;answer_en;answer_de;note
                            BUG;APP_ERROR;;;;;
                            CRASH;APP_FAILURE;;;;;
                            FREEZE;APP_FAILURE;;;;;nobody told them apart
                            LATE;LATE_TRAFFIC;Why was it late?;Warum kam es zu spät?;traffic;Verkehr;
                            LATE;LATE_LOADING;;;loading;Beladung;
                            FAX;;;;;;
                            """).get();

            Split late = (Split) mapping.find(IssueCode.of("LATE")).orElseThrow();
            assertEquals(
                    List.of(
                            replaced("BUG", "APP_ERROR"),
                            replaced("CRASH", "APP_FAILURE"),
                            replaced("FREEZE", "APP_FAILURE"),
                            late,
                            withdrawn("FAX")),
                    mapping.moves());
            assertEquals("Warum kam es zu spät?", late.question(Locale.GERMANY));
            assertEquals("Why was it late?", late.question(Locale.FRENCH));
            assertEquals(codes("LATE_TRAFFIC", "LATE_LOADING"), late.targets());
            assertEquals("Beladung", late.answers().get(1).text(Locale.GERMAN));
            assertEquals(codes("CRASH", "FREEZE"), mapping.replacedBy(IssueCode.of("APP_FAILURE")));
            assertEquals(codes(), withdrawn("FAX").targets());
        }

        @Test
        void tells_every_fault_at_its_place() {
            assertEquals("""
                    mapping.csv:2:1: error: issue code `bug`, expected upper-case letters and digits in words joined by underscores [identifier.malformed]
                    mapping.csv:3:3: error: `B` takes the place of `A`, but is replaced itself at mapping.csv:4:1 (name the code that takes its place in the end) [taxonomy.migration.move]
                    mapping.csv:5:3: error: an earlier row replaces `B` by `C` already [taxonomy.migration.move]
                    mapping.csv:6:3: error: `D` takes its own place; a code that is split is not used again (delete the row) [taxonomy.migration.move]
                    mapping.csv:7:5: error: `question_en` is filled, but only one row says what became of `E` (add a row for each other answer, or empty the cell) [taxonomy.migration.question]
                    mapping.csv:9:3: error: `G` has no code in `to` here, and one in another row (name a code, or delete the row) [taxonomy.migration.move]
                    mapping.csv:10:1: error: `H` is split into 2 codes, but no question tells which of them it is (write it in a column such as `question_en`) [taxonomy.migration.question]
                    mapping.csv:13:6: error: `J` has another question already, `One?` (write the question in one row only) [taxonomy.migration.question]
                    mapping.csv:13:11: error: answer `X` leads to `K1` already (let each answer say something else) [taxonomy.migration.question]
                    mapping.csv:15:7: error: answer `l1` leads to `L1` already (let each answer say something else) [taxonomy.migration.question]
                    """, lines(load("""
                                    from,to,question_en,answer_en
                                    bug,APP_ERROR,,
                                    A,B,,
                                    B,C,,
                                    B,C,,
                                    D,D,,
                                    E,F,Why?,
                                    G,G1,,
                                    G,,,
                                    H,H1,,
                                    H,H2,,
                                    J,K1,One?,x
                                    J,K2,Two?,X
                                    L,L1,Which?,
                                    L,L2,,l1
                                    """).getError()));
        }

        @Test
        void tells_faults_of_the_header() {
            assertEquals("""
                    mapping.csv:1:1: error: the header has no column `from` [csv.missing-column]
                    mapping.csv:1:4: error: column `question_` does not end in a language tag, expected one such as `question_en` [taxonomy.migration.column]
                    mapping.csv:1:14: error: unknown column `form`, expected one of from, to, question_, note (did you mean `from`?) [csv.unknown-column]
                    """, lines(load("to,question_,form\nA,,B\n").getError()));
            assertTrue(load("").isInvalid());
        }
    }

    @Nested
    class Held_against_its_versions {
        private final IssueTaxonomy before = taxonomy(
                "desk/2025",
                issue("BUG"),
                issue("CRASH"),
                issue("LATE"),
                issue("FAX"),
                issue("GONE"),
                issue("SLOW"),
                issue("STAYS"));
        private final IssueTaxonomy after = taxonomy(
                "desk/2026",
                retired(issue("BUG"), "2026-01-01", "APP_ERROR"),
                retired(issue("CRASH"), "2026-01-01", "BUG"),
                issue("APP_ERROR"),
                retired(issue("LATE"), "2026-01-01", "APP_ERROR"),
                issue("LATE_ROUND", IssueLevel.DELIVERY),
                retired(issue("SLOW"), "2026-01-01", "APP_ERROR"),
                issue("FAX"),
                issue("STAYS"));

        @Test
        void tells_what_does_not_fit_at_its_place() {
            assertEquals(
                    """
                    mapping.csv:1:1: warning: `GONE` of `desk/2025` is not in `desk/2026`, and the mapping does not say what became of it (add a row, with an empty `to` if nothing takes its place) [taxonomy.migration.forgotten]
                    mapping.csv:1:1: warning: `SLOW` of `desk/2025` is retired in `desk/2026`, and the mapping does not say what became of it (add a row for each successor: APP_ERROR) [taxonomy.migration.forgotten]
                    mapping.csv:2:5: error: `APP_EROR` is not in `desk/2026` (did you mean `APP_ERROR`?) [taxonomy.migration.unknown]
                    mapping.csv:2:1: warning: `BUG` is replaced by APP_EROR, and `desk/2026` says APP_ERROR (say the same in both) [taxonomy.migration.successors]
                    mapping.csv:3:1: warning: `LATE` is replaced by LATE_ROUND, and `desk/2026` says APP_ERROR (say the same in both) [taxonomy.migration.successors]
                    mapping.csv:3:6: warning: `LATE_ROUND` is tracked on level `delivery` and `LATE` on `account`: what was tracked cannot move there (name a code of level `account`, too) [taxonomy.migration.level]
                    mapping.csv:4:1: warning: `FAX` is replaced, but still tracked in `desk/2026` (let it retire there, or delete the row) [taxonomy.migration.in-force]
                    mapping.csv:5:1: error: `CRASHES` is not in `desk/2025` [taxonomy.migration.unknown]
                    mapping.csv:5:9: error: `SLOW` retires on 2026-01-01 itself (name what takes its place: APP_ERROR) [taxonomy.migration.retired]
                    """.lines().sorted().toList(),
                    lines(checked("from,to\nBUG,APP_EROR\nLATE,LATE_ROUND\nFAX,\nCRASHES,SLOW\nCRASH,APP_ERROR\n")
                                    .getError())
                            .lines()
                            .sorted()
                            .toList());
        }

        @Test
        void a_code_at_the_end_of_a_way_of_successors_fits() {
            assertEquals(
                    List.of(),
                    checked("from,to\nBUG,APP_ERROR\nCRASH,APP_ERROR\nLATE,APP_ERROR\nSLOW,APP_ERROR\nGONE,\n")
                            .get());
        }

        private Validation<io.vavr.collection.Seq<Diagnostic>, List<Diagnostic>> checked(String text) {
            return MigrationMappingCsv.load(SourceText.of("mapping.csv", text), before, after)
                    .map(found -> found.remarks());
        }
    }

    @Nested
    class Off_a_taxonomy {
        @Test
        void follows_successors_to_their_ends() {
            IssueTaxonomy taxonomy = taxonomy(
                    "desk/2026",
                    retired(issue("BUG"), "2025-01-01", "APP_BUG"),
                    retired(issue("APP_BUG"), "2026-01-01", "APP_ERROR", "APP_SLOW"),
                    retired(issue("CRASH"), "2025-06-01", "APP_BUG", "APP_ERROR"),
                    retired(issue("FREEZE"), "2025-06-01", "APP_ERROR"),
                    retired(issue("FAX"), "2025-06-01"),
                    issue("APP_ERROR"),
                    issue("APP_SLOW"));

            MigrationMapping mapping = MigrationMapping.of(taxonomy);

            assertEquals("""
                    BUG -> APP_ERROR, APP_SLOW
                    APP_BUG -> APP_ERROR, APP_SLOW
                    CRASH -> APP_ERROR, APP_SLOW
                    FREEZE -> APP_ERROR
                    FAX -> nothing
                    """, text(mapping));
            Split split = (Split) mapping.moves().get(0);
            assertEquals("Was davon war es?", split.question(Locale.GERMAN));
            assertEquals("Lequel de ces cas était-ce ?", split.question(Locale.FRENCH));
            assertEquals("APP_SLOW", split.answers().get(1).text(Locale.GERMAN));
        }

        @Test
        void leaves_out_what_leads_back_or_nowhere() {
            IssueTaxonomy taxonomy = taxonomy(
                    "desk/2026",
                    retired(issue("A"), "2025-01-01", "B"),
                    retired(issue("B"), "2025-01-01", "A"),
                    retired(issue("C"), "2025-01-01", "A", "D"),
                    retired(issue("E"), "2025-01-01", "NOWHERE"),
                    retired(issue("F"), "2025-01-01", "D"),
                    issue("D"));

            assertEquals("F -> D\n", text(MigrationMapping.of(taxonomy)));
        }

        @Test
        void takes_long_ways_and_many_of_them() {
            List<Issue> issues = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                issues.add(retired(issue("A" + i), "2025-01-01", "A" + (i + 1), "B" + (i + 1)));
                issues.add(retired(issue("B" + i), "2025-01-01", "A" + (i + 1), "B" + (i + 1)));
            }
            issues.add(issue("A60"));
            issues.add(issue("B60"));

            MigrationMapping mapping = MigrationMapping.of(IssueTaxonomy.of("many", issues));

            assertEquals(120, mapping.moves().size());
            assertTrue(mapping.moves().stream().allMatch(move -> move.targets().equals(codes("A60", "B60"))));
        }

        @Test
        void follows_a_way_of_any_length() {
            List<Issue> issues = new ArrayList<>();
            IntStream.range(0, 20_000).forEach(i -> issues.add(retired(issue("A" + i), "2025-01-01", "A" + (i + 1))));
            issues.add(issue("A20000"));

            MigrationMapping mapping = MigrationMapping.of(IssueTaxonomy.of("long", issues));

            assertEquals(20_000, mapping.moves().size());
            assertTrue(mapping.moves().stream().allMatch(move -> move.targets().equals(codes("A20000"))));
        }

        private String text(MigrationMapping mapping) {
            StringBuilder text = new StringBuilder();
            for (Move move : mapping.moves()) {
                List<String> to = move.targets().stream().map(IssueCode::value).toList();
                text.append(move.from().value() + " -> " + (to.isEmpty() ? "nothing" : String.join(", ", to)))
                        .append('\n');
            }
            return text.toString();
        }
    }

    @Nested
    class Put_together {
        @Test
        void says_one_thing_of_a_code() {
            assertRefused("two moves say what became of `A`", replaced("A", "B"), withdrawn("A"));
        }

        @Test
        void replaces_nothing_that_takes_a_place() {
            assertRefused("`B` takes the place of `A` and is replaced itself", replaced("A", "B"), replaced("B", "C"));
            assertRefused("`A` takes the place of `A` and is replaced itself", split("A", "A", "B"));
        }

        @Test
        void a_split_has_a_question_and_two_answers() {
            assertThrows(IllegalArgumentException.class, () -> split("A", "B"));
            assertThrows(IllegalArgumentException.class, () -> split("A", "B", "B"));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Split.of(
                            IssueCode.of("A"), Map.of(), split("A", "B", "C").answers()));
        }

        private void assertRefused(String message, Move... moves) {
            assertEquals(
                    message,
                    assertThrows(IllegalArgumentException.class, () -> MigrationMapping.of(List.of(moves)))
                            .getMessage());
        }
    }

    @Property(tries = 200)
    void is_the_same_when_written_and_read_again(@ForAll("anyMapping") MigrationMapping mapping) {
        assertEquals(mapping, load(MigrationMappingCsv.write(mapping)).get());
    }

    @Provide
    Arbitrary<MigrationMapping> anyMapping() {
        return mappings();
    }

    /** Mappings of old codes {@code O0 …} to new codes {@code N0 …}. */
    static Arbitrary<MigrationMapping> mappings() {
        Arbitrary<List<Integer>> targets =
                Arbitraries.integers().between(0, 9).list().uniqueElements().ofMaxSize(3);
        return targets.list()
                .ofMaxSize(8)
                .flatMap(all -> Combinators.combine(
                                Arbitraries.of("Which?", "Where, \"now\"?", "Why; so?"), Arbitraries.of("de", "nl"))
                        .as((question, language) -> MigrationMapping.of(IntStream.range(0, all.size())
                                .mapToObj(i -> move(i, all.get(i), question, Locale.forLanguageTag(language)))
                                .toList())));
    }

    private static Move move(int old, List<Integer> targets, String question, Locale locale) {
        if (targets.size() > 1) {
            return Split.of(
                    IssueCode.of("O" + old),
                    Map.of(locale, question),
                    targets.stream()
                            .map(to -> SplitAnswer.of(
                                    IssueCode.of("N" + to),
                                    to % 2 == 0 ? Map.of(locale, "new, the " + to + ". one") : Map.of()))
                            .toList());
        }
        return targets.isEmpty() ? withdrawn("O" + old) : replaced("O" + old, "N" + targets.get(0));
    }

    private static Validation<io.vavr.collection.Seq<Diagnostic>, MigrationMapping> load(String text) {
        return MigrationMappingCsv.load(SourceText.of("mapping.csv", text));
    }

    private static String lines(Iterable<Diagnostic> found) {
        StringBuilder lines = new StringBuilder();
        found.forEach(one -> lines.append(one.line()).append('\n'));
        return lines.toString();
    }
}
