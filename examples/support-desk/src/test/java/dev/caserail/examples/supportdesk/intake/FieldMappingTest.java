package dev.caserail.examples.supportdesk.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldMappingTest {
    private final IssueTaxonomy taxonomy = ReferenceTaxonomy.load();

    @Test
    void fills_fields_from_columns_constants_and_the_row_number_and_translates_values() {
        FieldMapping mapping = load("""
                        field,from,theirs,ours
                        id,export-{row},,
                        channel,EMAIL,,
                        text,{subject}: {body},,
                        issues[0].code,{reason},,
                        issues[0].code,,cancel,ORDER_CANCELLATION
                        """).get();

        Either<Seq<Diagnostic>, Map<String, String>> fields =
                mapping.apply(Map.of("subject", "S", "body", "B", "reason", "cancel"), 7);

        assertEquals(
                Map.of("id", "export-7", "channel", "EMAIL", "text", "S: B", "issues[0].code", "ORDER_CANCELLATION"),
                fields.get());
    }

    @Test
    void names_values_without_translation_and_columns_the_file_lacks() {
        FieldMapping mapping = load("""
                        field,from,theirs,ours
                        text,{bdoy},,
                        issues[0].code,{reason},,
                        issues[0].code,,cancel,ORDER_CANCELLATION
                        """).get();

        assertEquals(
                List.of("bdoy: error: the file of contacts has no column `bdoy`, which the mapping names (did you mean"
                        + " `body`?) [mapping.broken]"),
                mapping.check(List.of("body", "reason")).map(Diagnostic::line).toJavaList());
        assertEquals(
                List.of("issues[0].code: error: `cancle` has no translation in the mapping (did you mean `cancel`?)"
                        + " [intake.unmapped-value]"),
                mapping.apply(Map.of("body", "B", "reason", "cancle"), 1)
                        .getLeft()
                        .map(Diagnostic::line)
                        .toJavaList());
    }

    @Test
    void finds_every_fault_of_a_mapping_file_with_its_place() {
        Seq<Diagnostic> faults = load("""
                        field,from,theirs,ours
                        txt,{body},,
                        text,{body,,
                        text,{body},,
                        subject,{s},theirs,ours
                        issues[0].code,,cancel,ORDER_CANCELATION
                        channel,{c},,
                        channel,,mail,E_MAIL
                        channel,,phone,PHONE
                        channel,,phone,VIDEO
                        channel,,foo,
                        """).getError();

        List<String> lines = faults.map(Diagnostic::line).toJavaList();
        List<String> starts = List.of(
                "mapping.csv:2:1: error: unknown field `txt` (did you mean `text`?)",
                "mapping.csv:3:6: error: a brace in `{body` has no partner",
                "mapping.csv:4:6: error: field `text` is filled twice",
                "mapping.csv:5:1: error: the row has both `from` and `theirs`/`ours`",
                "mapping.csv:6:1: error: values of `issues[0].code` are translated, but no row says how",
                "mapping.csv:6:24: error: `ORDER_CANCELATION` is none of our values for `issues[0].code` (did you mean"
                        + " `ORDER_CANCELLATION`?)",
                "mapping.csv:8:15: error: `E_MAIL` is none of our values for `channel` (did you mean `EMAIL`?)",
                "mapping.csv:10:10: error: `phone` of field `channel` is translated twice",
                "mapping.csv:11:14: error: `ours` is empty (fill both `theirs` and `ours`)");
        assertEquals(starts.size(), lines.size(), String.join("\n", lines));
        for (int i = 0; i < starts.size(); i++) {
            assertTrue(lines.get(i).startsWith(starts.get(i)), lines.get(i));
        }
    }

    private Validation<Seq<Diagnostic>, FieldMapping> load(String csv) {
        return FieldMapping.load(SourceText.of("mapping.csv", csv), taxonomy);
    }
}
