package dev.caserail.taxonomy.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.caserail.taxonomy.GroupDefinition;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueKind;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Any file of issues on two levels becomes a taxonomy through a mapping of its columns. */
class TaxonomyMappingTest {
    private static final Path DATA = Path.of("../../shared/data");

    private static final String MAPPING = """
            field,from,theirs,ours
            level,account,,
            group,{parent},,
            label_en,{child},,
            """;

    @Nested
    class RealTaxonomies {
        @Test
        void of_consumer_complaints_get_distinct_codes_for_equal_children() {
            Checked<IssueTaxonomy> loaded = data("cfpb-taxonomy/product_subproduct.csv", "cfpb.csv");
            IssueTaxonomy taxonomy = loaded.value();

            assertEquals(76, taxonomy.issues().size());
            assertEquals(14, taxonomy.groups().size());
            assertEquals(
                    List.of(
                            "CREDIT_REPORTING_OR_OTHER_PERSONAL_CONSUMER_REPORTS_CREDIT_REPORTING",
                            "CREDIT_REPORTING_CREDIT_REPAIR_SERVICES_OR_OTHER_PERSONAL_CONSUMER_REPORTS_CREDIT_REPORTING",
                            "CHECKING_OR_SAVINGS_ACCOUNT_CREDIT_REPORTING"),
                    taxonomy.issues().stream()
                            .filter(i -> i.label(Locale.ENGLISH).equals("Credit reporting"))
                            .map(i -> i.code().value())
                            .toList());
            Issue medical = taxonomy.find(IssueCode.of("MEDICAL_DEBT")).orElseThrow();
            assertEquals("Debt collection: Medical debt", medical.useWhen());
            assertEquals("Debt collection", taxonomy.label(medical.level(), medical.group(), Locale.ENGLISH));
            assertEquals(
                    IssueKind.RESIDUAL,
                    taxonomy.find(IssueCode.of("OTHER_DEBT")).orElseThrow().kind());
            assertTrue(
                    loaded.remarks().stream()
                            .anyMatch(r -> r.line()
                                    .startsWith("product_subproduct.csv:1:1: note: 3 groups have an issue"
                                            + " `CREDIT_REPORTING`: their codes are")),
                    lines(loaded.remarks()));
        }

        @Test
        void of_a_shop_get_levels_by_a_translation_of_their_flows() {
            IssueTaxonomy taxonomy = data("abcd/taxonomy.csv", "abcd.csv").value();

            assertEquals(55, taxonomy.issues().size());
            assertEquals(
                    "Status mystery fee",
                    taxonomy.find(IssueCode.of("STATUS_MYSTERY_FEE"))
                            .orElseThrow()
                            .label(Locale.ENGLISH));
            assertEquals(
                    IssueLevel.DELIVERY,
                    taxonomy.find(IssueCode.of("STATUS_MYSTERY_FEE"))
                            .orElseThrow()
                            .level());
        }

        @Test
        void of_an_assistant_are_150_issues_in_10_groups() {
            IssueTaxonomy taxonomy =
                    data("clinc150/taxonomy.csv", "clinc150.csv").value();

            assertEquals(150, taxonomy.issues().size());
            assertEquals(10, taxonomy.groups().size());
            assertEquals("Auto and commute", taxonomy.groups().get(0).label(Locale.ENGLISH));
        }

        @Test
        void in_german_get_codes_without_umlauts_from_parent_and_child() {
            Checked<IssueTaxonomy> loaded = data("german-aspects/taxonomy_de.csv", "german-aspects.csv");
            IssueTaxonomy taxonomy = loaded.value();

            assertEquals(53, taxonomy.issues().size());
            assertEquals(List.of(), loaded.remarks());
            assertEquals(
                    "Beleuchtung",
                    taxonomy.find(IssueCode.of("ATMOSPHAERE_BELEUCHTUNG"))
                            .orElseThrow()
                            .label(Locale.GERMAN));
            assertEquals(
                    List.of("ATMOSPHAERE", "Atmosphäre"),
                    taxonomy.groups().stream()
                            .filter(g -> g.group().value().startsWith("ATM"))
                            .flatMap(g -> List.of(g.group().value(), g.label(Locale.GERMAN)).stream())
                            .toList());
            assertEquals(
                    IssueKind.RESIDUAL,
                    taxonomy.find(IssueCode.of("ZUGFAHRT_SONSTIGE_UNREGELMAESSIGKEITEN"))
                            .orElseThrow()
                            .kind());
        }

        private Checked<IssueTaxonomy> data(String file, String mapping) {
            Path path = DATA.resolve(file);
            assumeTrue(Files.exists(path), "the sample data do not lie beside the project: " + path);
            SourceText issues = SourceText.of(
                    path.getFileName().toString(), SourceText.read(path).get().text());
            var loaded = TaxonomyFiles.of("t", issues)
                    .withMapping(SourceText.resource(TaxonomyMappingTest.class, "mapping/" + mapping))
                    .load();
            assertTrue(
                    loaded.isValid(),
                    () -> loaded.getError().map(Diagnostic::line).mkString("\n"));
            return loaded.get();
        }
    }

    @Nested
    class Codes {
        @Test
        void of_parents_and_children_whose_texts_differ_by_signs_only_are_numbered() {
            assertEquals("A_B/C_D, A_B/C_D_2, A_B_2/X", codes("parent,child\nA-B,C-D\nA-B,C/D\nA&B,X\n"));
        }

        @Test
        void do_not_depend_on_the_order_of_rows_where_parents_tell_them_apart() {
            assertEquals("P/P_GAS, Q/Q_GAS, Q/OIL", codes("parent,child\nP,gas\nQ,gas\nQ,oil\n"));
            assertEquals("Q/OIL, Q/Q_GAS, P/P_GAS", codes("parent,child\nQ,oil\nQ,gas\nP,gas\n"));
        }

        @Test
        void that_another_row_has_by_itself_are_not_taken_from_it() {
            assertEquals("P/P_GAS_2, Q/Q_GAS, R/P_GAS", codes("parent,child\nP,gas\nQ,gas\nR,P gas\n"));
        }

        @Test
        void are_made_of_any_letters() {
            assertEquals(
                    "N_401K/ROLLOVER, UEBER/STRASSE_ELEVE_PAWNS, UEBER/PAWN_SHOPS_FEE",
                    codes("parent,child\n401k,rollover\nüber,Straße: élève (pawn's)\nüber,pawn shop’s fee\n"));
        }

        private String codes(String csv) {
            return load(csv, MAPPING).get().value().issues().stream()
                    .map(i -> i.group().value() + "/" + i.code().value())
                    .collect(Collectors.joining(", "));
        }
    }

    @Test
    void what_a_mapping_does_not_fill_has_its_default() {
        IssueTaxonomy taxonomy = load("parent,child\nMoney,Refund\nMoney,Others\nMoney,Otherness\n", MAPPING)
                .get()
                .value();

        Issue refund = taxonomy.issues().get(0);
        assertEquals("Refund", refund.useWhen());
        assertEquals(IssueKind.TOPIC, refund.kind());
        assertEquals(IssueKind.RESIDUAL, taxonomy.issues().get(1).kind());
        assertEquals(IssueKind.TOPIC, taxonomy.issues().get(2).kind());
        assertEquals(List.of(), taxonomy.groups());
        assertEquals("Money", taxonomy.label(refund.level(), refund.group(), Locale.ENGLISH));
    }

    @Test
    void a_mapping_fills_every_column_of_ours() {
        IssueTaxonomy taxonomy = load("p;c;c_de;old;words\nOne;First;Erstes;x;a|b\nOne;Second;Zweites;y;\n", """
                        field,from,theirs,ours
                        level,{p},,
                        level,,One,product
                        group,{p},,
                        group_label_en,The {p},,
                        group_label_de,Die {p},,
                        label_en,{c},,
                        label_de,{c_de},,
                        synonyms_en,{words},,
                        kind,{old},,
                        kind,,x,praise
                        kind,,y,topic
                        valid_from,2026-03-01,,
                        """)
                .get()
                .value();

        assertEquals(List.of("a", "b"), taxonomy.issues().get(0).synonyms(Locale.ENGLISH));
        assertEquals("Erstes", taxonomy.issues().get(0).label(Locale.GERMAN));
        assertEquals(IssueKind.PRAISE, taxonomy.issues().get(0).kind());
        assertEquals(
                "2026-03-01", taxonomy.issues().get(1).validFrom().orElseThrow().toString());
        GroupDefinition group = taxonomy.groups().get(0);
        assertEquals(
                "product The One Die One",
                group.level().name().toLowerCase(Locale.ROOT) + " " + group.label(Locale.ENGLISH) + " "
                        + group.label(Locale.GERMAN));
    }

    @Nested
    class Faults {
        @Test
        void of_the_rows_stand_where_the_other_file_has_them() {
            assertFaults("""
                    i.csv:3:1: error: column `group`: issue group ``, expected upper-case letters and digits in words joined by underscores [identifier.malformed]
                    i.csv:4:3: error: column `code`: issue code ``, expected upper-case letters and digits in words joined by underscores [identifier.malformed]
                    i.csv:4:3: error: `label_en` is empty, expected the label of `` in this language [taxonomy.missing-label]
                    i.csv:4:3: error: `use_when` is empty, expected the definition of `` (say in one sentence when to track this issue) [taxonomy.missing-definition]
                    i.csv:5:3: error: issue code `X` stands at i.csv:2:3 already (codes are unique and never reused: give this issue another) [taxonomy.duplicate-code]
                    """, "parent,child\nA,X\n,Y\nA,\nA,X\n", MAPPING);
        }

        @Test
        void of_the_mapping_are_told_all_at_once() {
            assertFaults("""
                    m.csv:2:1: error: unknown field `levl` (did you mean `level`?) [taxonomy.mapping]
                    m.csv:3:7: error: a brace in `{parent` has no partner (write {column}) [taxonomy.mapping]
                    m.csv:4:1: error: the row has both `from` and `theirs`/`ours` (fill `from`, or fill `theirs` and `ours`) [taxonomy.mapping]
                    m.csv:5:1: error: the row has neither `from` and `theirs`/`ours` (fill `from`, or fill `theirs` and `ours`) [taxonomy.mapping]
                    m.csv:6:10: error: `ours` is empty (fill both `theirs` and `ours`) [taxonomy.mapping]
                    m.csv:8:8: error: `y` of `level` is translated twice (keep one of the two rows) [taxonomy.mapping]
                    m.csv:10:6: error: `kind` is filled twice (keep one of the two rows) [taxonomy.mapping]
                    m.csv:11:1: error: values of `code` are translated, but no row fills it (add a row with `from` for this field) [taxonomy.mapping]
                    m.csv:12:1: error: unknown field `label_1` (use one of code, level, group, use_when, not_when, discouraged, discouraged_reason, better_alternatives, default_skill, skill_mode, kind, valid_from, retired_on, successors, label_xx, group_label_xx, synonyms_xx) [taxonomy.mapping]
                    """, "parent,child\nA,X\n", """
                    field,from,theirs,ours
                    levl,account,,
                    group,{parent,,
                    level,account,x,y
                    group,,,
                    level,,x,
                    level,,y,product
                    level,,y,account
                    kind,{child},,
                    kind,{child},,
                    code,,x,X
                    label_1,x,,
                    """);
        }

        @Test
        void of_a_mapping_that_fills_too_little_name_what_it_needs() {
            assertFaults("""
                    m.csv:1:1: error: no row fills `level` (add one, such as `level,account,,`) [taxonomy.mapping]
                    m.csv:1:1: error: no row fills `group` (add one, such as `group,{parent},,`) [taxonomy.mapping]
                    m.csv:1:1: error: no row fills a label (add one, such as `label_en,{child},,`) [taxonomy.mapping]
                    """, "parent,child\nA,X\n", "field,from,theirs,ours\nkind,praise,,\n");
        }

        @Test
        void of_the_mapping_are_columns_that_the_file_does_not_have_and_values_without_a_translation() {
            assertFaults(
                    """
                    m.csv:3:7: error: i.csv has no column `paren`, which the mapping names (did you mean `parent`?) [taxonomy.mapping]
                    m.csv:4:10: error: i.csv has no column `leaf`, which the mapping names (it has parent, child) [taxonomy.mapping]
                    """,
                    "parent,child\nA,X\n",
                    MAPPING.replace("{parent}", "{paren}").replace("{child}", "{leaf}"));
            assertFaults(
                    """
                    i.csv:3:1: error: `Axel` has no translation for `level` in the mapping (did you mean `Axels`?) [taxonomy.unmapped-value]
                    i.csv:3:1: error: unknown level `Axel`, expected one of account, delivery, product [taxonomy.unknown-level]
                    i.csv:4:1: error: `B` has no translation for `level` in the mapping (add a row for it with `theirs` and `ours`) [taxonomy.unmapped-value]
                    i.csv:4:1: error: unknown level `B`, expected one of account, delivery, product [taxonomy.unknown-level]
                    """,
                    "parent,child\nAxels,X\nAxel,Y\nB,Z\n",
                    MAPPING.replace("level,account,,", "level,{parent},,\nlevel,,Axels,account"));
        }

        @Test
        void of_form_of_either_file_leave_nothing_loaded() {
            assertFaults(
                    "m.csv:1:1: error: the file is empty, expected a header row [csv.no-header]\n", "parent\n", "");
            assertFaults("i.csv:1:1: error: the file is empty, expected a header row [csv.no-header]\n", "", MAPPING);
            assertFaults(
                    "m.csv:1:1: error: the header has no column `ours` [csv.missing-column]\n",
                    "parent,child\nA,X\n",
                    "field,from,theirs\nlevel,account,\n");
            assertFaults(
                    "i.csv:1:7: error: column `child` stands in the header twice [csv.duplicate-column]\n",
                    "child,child\nA,X\n",
                    MAPPING);
        }

        private void assertFaults(String expected, String issues, String mapping) {
            assertEquals(
                    expected,
                    load(issues, mapping).getError().map(Diagnostic::line).mkString("", "\n", "\n"));
        }
    }

    @Test
    void findings_of_a_check_stand_in_the_other_file_too() {
        String found = TaxonomyFiles.of(
                        "t", SourceText.of("i.csv", "parent,child\nA,Product missing\nA,Products missing\n"))
                .withMapping(SourceText.of("m.csv", MAPPING))
                .check()
                .map(Diagnostic::line)
                .mkString("", "\n", "\n");

        assertEquals("""
                i.csv:2:3: note: level `account` has no residual issue: what fits nowhere is tracked as something else (add an issue of kind `residual`, and watch its share) [taxonomy.check.residual]
                i.csv:3:3: warning: label `Products missing` of `PRODUCTS_MISSING` is hardly another one than `Product missing` of `PRODUCT_MISSING` (en) (word them so that nobody takes one for the other, or merge the two) [taxonomy.check.near-labels]
                """, found);
    }

    private static Validation<Seq<Diagnostic>, Checked<IssueTaxonomy>> load(String issues, String mapping) {
        return TaxonomyFiles.of("t", SourceText.of("i.csv", issues))
                .withMapping(SourceText.of("m.csv", mapping))
                .load();
    }

    private static String lines(List<Diagnostic> found) {
        return found.stream().map(Diagnostic::line).collect(Collectors.joining("\n"));
    }
}
