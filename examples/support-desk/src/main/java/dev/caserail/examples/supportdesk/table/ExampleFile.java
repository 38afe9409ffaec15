package dev.caserail.examples.supportdesk.table;

import dev.caserail.routing.example.Example;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.io.ExampleCsv;
import dev.caserail.routing.json.ExampleLines;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files of examples: JSON lines where the name says so, else CSV. */
final class ExampleFile {
    private ExampleFile() {}

    static Validation<Seq<Diagnostic>, Checked<List<Example>>> read(
            TableFile file, DecisionTable<?, ?> table, Path examples) {
        Optional<FactSchema<?>> schema = file.schema();
        return SourceText.read(examples).flatMap(source -> {
            if (isLines(examples)) {
                return schema.isPresent()
                        ? ExampleLines.load(source, schema.get(), table)
                        : ExampleLines.load(source, table);
            }
            return schema.isPresent() ? ExampleCsv.load(source, schema.get(), table) : ExampleCsv.load(source, table);
        });
    }

    static String text(Path file, List<Example> examples, DecisionTable<?, ?> table) {
        return isLines(file) ? ExampleLines.write(examples, table) : ExampleCsv.write(examples, table);
    }

    private static boolean isLines(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".json");
    }
}
