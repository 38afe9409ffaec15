package dev.caserail.taxonomy.version;

import static dev.caserail.taxonomy.version.Taxonomies.issue;
import static dev.caserail.taxonomy.version.Taxonomies.retired;
import static dev.caserail.taxonomy.version.Taxonomies.taxonomy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.GroupDefinition;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueGroup;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.io.TaxonomyCsv;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import dev.caserail.taxonomy.source.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** C14: what differs between two versions of a taxonomy. */
class ComparingVersionsTest {
    private static final String HEADER =
            "code,level,group,kind,label_en,label_de,use_when,not_when,discouraged,discouraged_reason,"
                    + "better_alternatives,default_skill,skill_mode,synonyms_de,valid_from,retired_on,successors\n";

    private static final IssueTaxonomy OLD = load("desk/2025", """
            BUG,account,APP,,App bug,App-Fehler,The app fails.,,false,,,,,Absturz,,,
            SLOW,account,APP,,App slow,App langsam,The app is slow.,,false,,,,,,,,
            VAGUE,account,APP,,Something,Etwas,Something.,,false,,,,,,,,
            LATE,delivery,TIME,,Late,Zu spät,It came late.,,false,,,,,,,,
            """);

    private static final IssueTaxonomy NEW = load("desk/2026", """
            LATE,delivery,TIME,,Late,Zu spät,It came late.,,false,,,,,,,,
            BUG,account,APP,,App error,App-Fehler,The app fails or freezes.,Not when slow: SLOW,false,,,ENGINEERING,ALWAYS,Absturz|hängt,,,
            SLOW,account,SPEED,,App slow,App langsam,The app is slow.,,false,,,,,,,2026-01-01,BUG
            VAGUE,account,APP,residual,Something,Etwas,Something.,,true,Says nothing.,BUG,,,,,,
            EARLY,delivery,TIME,,Early,Zu früh,It came early.,,false,,,,,,2026-02-01,,
            """);

    @Test
    void tells_what_became_of_each_issue_and_what_that_does_to_figures() {
        assertEquals("""
                CHANGED BUG (App error) COUNTS
                  label (en): `App bug` -> `App error`
                  definition: `The app fails.` -> `The app fails or freezes.`
                  not when: nothing -> `Not when slow: SLOW`
                  default skill: nothing -> `ENGINEERING ALWAYS`
                  synonyms (de): `Absturz` -> `Absturz|hängt`
                RETIRED SLOW (App slow) COUNTS
                  group: `APP` -> `SPEED`
                  retired on: nothing -> `2026-01-01`
                  successors: nothing -> `BUG`
                CHANGED VAGUE (Something) COUNTS
                  kind: `topic` -> `residual`
                  discouragement: nothing -> `Says nothing.`
                  better alternatives: nothing -> `BUG`
                ADDED EARLY (Early) COUNTS
                """, text(TaxonomyDiff.of(OLD, NEW)));
    }

    @Test
    void tells_the_way_back_as_well() {
        assertEquals(
                """
                REMOVED EARLY (Early) BREAKS
                RETURNED SLOW (App slow) COUNTS
                """,
                text(TaxonomyDiff.of(NEW, OLD))
                        .lines()
                        .filter(line -> line.startsWith("RE"))
                        .sorted()
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void other_words_are_a_change_of_words_and_advice_one_of_advice() {
        IssueTaxonomy words = load("a", "BUG,account,APP,,Bug,Fehler,Fails.,,false,,,,,,,,\n");
        IssueTaxonomy others = load("b", "BUG,account,APP,,Bug,Panne,Fails.,,false,,,,,Fehler,,,\n");
        IssueTaxonomy advice = load("c", "BUG,account,APP,,Bug,Panne,Fails.,Not when slow.,false,,,,,Fehler,,,\n");
        IssueTaxonomy level = load("d", "BUG,delivery,APP,,Bug,Panne,Fails.,Not when slow.,false,,,,,Fehler,,,\n");

        assertEquals(
                ChangeWeight.WORDING,
                TaxonomyDiff.of(words, others).issues().get(0).weight());
        assertEquals(
                ChangeWeight.ADVICE,
                TaxonomyDiff.of(others, advice).issues().get(0).weight());
        assertEquals(
                ChangeWeight.BREAKS,
                TaxonomyDiff.of(advice, level).issues().get(0).weight());
    }

    @Test
    void lists_changes_of_a_kind() {
        TaxonomyDiff diff = TaxonomyDiff.of(OLD, NEW);

        assertEquals(1, diff.issues(ChangeKind.RETIRED).size());
        assertEquals(
                "retired SLOW (App slow)",
                diff.issues(ChangeKind.RETIRED).get(0).line());
        assertEquals(List.of(), diff.issues(ChangeKind.REMOVED));
    }

    @Test
    void tells_what_groups_are_called_now() {
        Issue bug = issue("BUG");
        IssueGroup topic = IssueGroup.of("TOPIC");
        IssueTaxonomy before = IssueTaxonomy.of(
                "a",
                List.of(bug),
                List.of(GroupDefinition.of(
                        IssueLevel.ACCOUNT, topic, Map.of(Locale.ENGLISH, "Topics", Locale.FRENCH, "Sujets"))));
        IssueTaxonomy after = IssueTaxonomy.of(
                "b",
                List.of(bug),
                List.of(
                        GroupDefinition.of(
                                IssueLevel.ACCOUNT, topic, Map.of(Locale.ENGLISH, "Topics", Locale.GERMAN, "Themen")),
                        GroupDefinition.of(IssueLevel.PRODUCT, topic, Map.of(Locale.ENGLISH, "Things"))));

        assertEquals(
                """
                ACCOUNT TOPIC fr Sujets -> nothing
                ACCOUNT TOPIC de nothing -> Themen
                PRODUCT TOPIC en nothing -> Things
                """,
                TaxonomyDiff.of(before, after).groups().stream()
                        .map(change -> change.level() + " " + change.group().value() + " " + change.locale() + " "
                                + change.before().orElse("nothing") + " -> "
                                + change.after().orElse("nothing") + "\n")
                        .collect(Collectors.joining()));
    }

    @Property(tries = 50)
    void the_order_of_issues_and_the_name_of_the_version_make_no_difference(@ForAll long seed) {
        List<Issue> shuffled = new ArrayList<>(ReferenceTaxonomy.load().issues());
        Collections.shuffle(shuffled, new Random(seed));

        assertTrue(TaxonomyDiff.of(
                        ReferenceTaxonomy.load(),
                        IssueTaxonomy.of(
                                "shuffled", shuffled, ReferenceTaxonomy.load().groups()))
                .empty());
    }

    @Property(tries = 50)
    void what_one_way_adds_the_other_removes(@ForAll @IntRange(max = 96) int from, @ForAll @IntRange(max = 96) int to) {
        List<Issue> all = ReferenceTaxonomy.load().issues();
        IssueTaxonomy first = IssueTaxonomy.of("a", all.subList(0, from));
        IssueTaxonomy last = IssueTaxonomy.of("b", all.subList(to, all.size()));

        TaxonomyDiff there = TaxonomyDiff.of(first, last);
        TaxonomyDiff back = TaxonomyDiff.of(last, first);

        assertEquals(codes(there, ChangeKind.ADDED), codes(back, ChangeKind.REMOVED));
        assertEquals(codes(there, ChangeKind.REMOVED), codes(back, ChangeKind.ADDED));
        assertEquals(there.issues().size(), back.issues().size());
    }

    @Test
    void goes_to_json_and_back() throws Exception {
        TaxonomyDiff diff = TaxonomyDiff.of(OLD, NEW);
        var mapper = CaserailJsonModule.mapper();

        assertEquals(diff, mapper.readValue(mapper.writeValueAsString(diff), TaxonomyDiff.class));
    }

    @Test
    void an_issue_that_is_there_in_both_and_retired_in_both_is_only_changed() {
        IssueTaxonomy before = taxonomy("a", retired(issue("BUG"), "2026-01-01"), issue("ERROR"));
        IssueTaxonomy after = taxonomy("b", retired(issue("BUG"), "2026-01-01", "ERROR"), issue("ERROR"));

        assertEquals(
                "CHANGED BUG (Bug) COUNTS\n  successors: nothing -> `ERROR`\n", text(TaxonomyDiff.of(before, after)));
    }

    private static List<String> codes(TaxonomyDiff diff, ChangeKind kind) {
        return diff.issues(kind).stream().map(change -> change.code().value()).toList();
    }

    private static String text(TaxonomyDiff diff) {
        StringBuilder text = new StringBuilder();
        for (IssueChange change : diff.issues()) {
            text.append(change.kind() + " " + change.code().value() + " (" + change.label() + ") " + change.weight())
                    .append('\n');
            change.fields().forEach(field -> text.append("  " + field.line()).append('\n'));
        }
        return text.toString();
    }

    private static IssueTaxonomy load(String version, String rows) {
        var loaded = TaxonomyCsv.load(version, SourceText.of("issues.csv", HEADER + rows));
        assertEquals("", loaded.isValid() ? "" : loaded.getError().mkString("\n"));
        return loaded.get().value();
    }
}
