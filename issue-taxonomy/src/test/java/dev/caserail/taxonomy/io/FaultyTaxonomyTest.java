package dev.caserail.taxonomy.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every fault that a taxonomy's content may have, in one file. */
class FaultyTaxonomyTest {
    private final Seq<Diagnostic> found = load("faulty-issues.csv").getError();

    @Test
    void all_faults_come_at_once_each_with_its_place() {
        assertEquals(
                text("faulty-issues.expected.txt"), found.map(Diagnostic::line).mkString("", "\n", "\n"));
    }

    @Test
    void so_do_those_of_columns_that_files_may_do_without() {
        assertEquals(
                text("faulty-optional.expected.txt"),
                load("faulty-optional.csv").getError().map(Diagnostic::line).mkString("", "\n", "\n"));
    }

    @Test
    void every_documented_code_of_the_content_is_among_them() throws IllegalAccessException {
        Set<String> documented = new TreeSet<>(Set.of(TextShape.MALFORMED.value()));
        for (Field field : Arrays.asList(TaxonomyCsv.class.getFields())) {
            documented.add(((DiagnosticCode) field.get(null)).value());
        }
        // a fault of the header: the rows are not looked at then, see TaxonomyHeaderTest
        assertTrue(documented.remove(TaxonomyCsv.LABEL_COLUMN.value()));
        // the fault of a file without content
        assertTrue(documented.remove(TaxonomyCsv.NO_ISSUES.value()));
        // faults of columns that files may do without
        Set<String> optional = new TreeSet<>(load("faulty-optional.csv")
                .getError()
                .map(d -> d.code().value())
                .toJavaList());
        assertTrue(documented.removeAll(optional));

        assertEquals(documented, new TreeSet<>(found.map(d -> d.code().value()).toJavaList()));
    }

    private static Validation<Seq<Diagnostic>, Checked<IssueTaxonomy>> load(String file) {
        return TaxonomyCsv.load("faulty", SourceText.of(file, text(file)));
    }

    private static String text(String resource) {
        return SourceText.resource(FaultyTaxonomyTest.class, resource).text();
    }

    @Test
    void a_broken_row_hides_no_fault_of_the_others_and_makes_no_code_look_missing() {
        String header =
                "code,level,group,label_en,use_when,not_when,discouraged,discouraged_reason,better_alternatives,"
                        + "default_skill,skill_mode\n";
        Validation<Seq<Diagnostic>, Checked<IssueTaxonomy>> loaded = TaxonomyCsv.load(
                "v",
                SourceText.of(
                        "i.csv",
                        header
                                + "A_B,account,G,Label,Use,not: C_D,false,,,,\n"
                                + "C_D,account,G,Label,Use\n"
                                + "E_F,planet,G,Label,Use,,false,,,,\n"));

        assertEquals(
                List.of(
                        "i.csv:3:1: error: the row has 5 cells, the header 11 (check separators and quotes of this row)"
                                + " [csv.cell-count]",
                        "i.csv:4:5: error: unknown level `planet`, expected one of account, delivery, product"
                                + " [taxonomy.unknown-level]"),
                loaded.getError().map(Diagnostic::line).toJavaList());
    }

    @Test
    void a_header_without_issues_is_no_taxonomy() {
        Validation<Seq<Diagnostic>, Checked<IssueTaxonomy>> loaded = TaxonomyCsv.load(
                "v",
                SourceText.of(
                        "i.csv",
                        "code,level,group,label_en,use_when,not_when,discouraged,discouraged_reason,better_alternatives,"
                                + "default_skill,skill_mode\n"));

        assertEquals(
                "i.csv:1:1: error: the file has a header but no issue below it [taxonomy.no-issues]",
                loaded.getError().map(Diagnostic::line).mkString());
    }
}
