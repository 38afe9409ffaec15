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
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every fault that a taxonomy's content may have, in one file. */
class FaultyTaxonomyTest {
    private final Seq<Diagnostic> found = load().getError();

    @Test
    void all_faults_come_at_once_each_with_its_place() {
        assertEquals(
                text("faulty-issues.expected.txt"), found.map(Diagnostic::line).mkString("", "\n", "\n"));
    }

    @Test
    void every_documented_code_of_the_content_is_among_them() throws IllegalAccessException {
        Set<String> documented = new TreeSet<>(Set.of(TextShape.MALFORMED.value()));
        for (Field field : Arrays.asList(TaxonomyCsv.class.getFields())) {
            documented.add(((DiagnosticCode) field.get(null)).value());
        }
        // a fault of the header: the rows are not looked at then, see TaxonomyHeaderTest
        assertTrue(documented.remove(TaxonomyCsv.LABEL_COLUMN.value()));

        assertEquals(documented, new TreeSet<>(found.map(d -> d.code().value()).toJavaList()));
    }

    private static Validation<Seq<Diagnostic>, Checked<IssueTaxonomy>> load() {
        return TaxonomyCsv.load("faulty", SourceText.of("faulty-issues.csv", text("faulty-issues.csv")));
    }

    private static String text(String resource) {
        return SourceText.resource(FaultyTaxonomyTest.class, resource).text();
    }
}
