package dev.caserail.examples.ruletests;

import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.file.Path;

/** The files of the table, as its author keeps them. */
final class Refunds {
    private Refunds() {}

    /** The table as it shall become. */
    static DecisionTable<NamedFacts, NamedFacts> table() {
        return table("tables/refunds.csv");
    }

    /** The table that the desk works with until then. */
    static DecisionTable<NamedFacts, NamedFacts> released() {
        return table("tables/released/refunds.csv");
    }

    static SourceText examples() {
        return file("tables/refunds.examples.csv");
    }

    /** What the change means, as a reviewer reads it. */
    static SourceText changes() {
        return file("tables/refunds.changes.md");
    }

    private static DecisionTable<NamedFacts, NamedFacts> table(String path) {
        return taken(TableCsv.loadTyped(file(path))).value().table();
    }

    private static SourceText file(String path) {
        return taken(SourceText.read(Path.of(path)));
    }

    private static <T> T taken(Validation<Seq<Diagnostic>, T> read) {
        if (read.isInvalid()) {
            throw new AssertionError(read.getError().map(Diagnostic::line).mkString("\n"));
        }
        return read.get();
    }
}
