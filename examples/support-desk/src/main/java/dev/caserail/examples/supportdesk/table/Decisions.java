package dev.caserail.examples.supportdesk.table;

import dev.caserail.routing.dmn.DmnModel;
import dev.caserail.taxonomy.diagnostic.NearName;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which decision of a model a command is asked for. */
final class Decisions {
    private Decisions() {}

    /** Finds the decision by name, or takes the last one; says so if there is none. */
    static Optional<String> asked(DmnModel model, @Nullable String name, PrintWriter errors) {
        List<String> names =
                model.decisions().stream().map(d -> d.heading().name()).toList();
        if (name != null && model.find(name).isPresent()) {
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
