package dev.caserail.examples.supportdesk.table;

import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.taxonomy.diagnostic.NearName;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which decision is asked for, and the facts to decide. */
final class AskedFacts {
    @Option(
            names = "--decision",
            paramLabel = "NAME",
            description = "name, variable or id of the decision (default: the last one of the file)")
    private @Nullable String name;

    @Option(names = "--facts", required = true, paramLabel = "FILE", description = "JSON lines; - reads standard input")
    private String facts = "-";

    AskedFacts() {}

    String facts() {
        return facts;
    }

    /** Finds the decision by name, or takes the last one; says so if there is none. */
    Optional<String> decision(DmnModel model, PrintWriter errors) {
        List<String> names =
                model.decisions().stream().map(d -> d.heading().name()).toList();
        if (name != null && (model.find(name).isPresent() || model.leftOut().containsKey(name))) {
            return Optional.of(name);
        }
        if (name == null && !names.isEmpty()) {
            return Optional.of(names.get(names.size() - 1));
        }
        errors.println("error: the file has no decision " + (name == null ? "" : "`" + name + "` ")
                + NearName.hint(name == null ? "" : name, names)
                        .map(hint -> "(" + hint + ")")
                        .orElse("(it has " + String.join(", ", names) + ")"));
        return Optional.empty();
    }
}
