package dev.caserail.examples.supportdesk.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.dmn.type.DmnFacts;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Facts as JSON lines: one object a line, by the names of the inputs. */
final class FactLines {
    /** A line that is no JSON object. */
    static final DiagnosticCode NO_OBJECT = DiagnosticCode.of("facts.no-object");

    private FactLines() {}

    /** Opens a file, or standard input for {@code -}. */
    static BufferedReader open(String file) throws IOException {
        return file.equals("-")
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(file));
    }

    static Validation<Seq<Diagnostic>, DmnFacts> read(String line, DmnModel model) {
        try {
            Map<String, Object> values = PlainJson.EXACT.readValue(line, new TypeReference<>() {});
            if (values != null) {
                return model.facts(values);
            }
        } catch (JsonProcessingException e) {
            // told below, like null
        }
        return Validation.invalid(Vector.of(Diagnostic.error(
                NO_OBJECT, PathLocation.of(""), "the line is no JSON object", "write one object {…} a line")));
    }
}
