package dev.caserail.routing.example;

import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.io.TypedTable;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import java.util.Map;

/** Small tables that examples are about. */
final class Vans {
    static final String FIRST = """
            # table: vans
            # hit policy: FIRST
            rule,channel,items,city,tags,van
            types,"one of PHONE, CHAT",integer from 0,text?,"set of GOLD, LATE",output: text
            big,PHONE,> 20,-,-,large
            north,-,-,"Kiel, Ulm",-,small
            gold,-,>= 5,-,contains GOLD,express
            few,-,< 10,-,-,small
            """;

    private Vans() {}

    static TypedTable table(String csv) {
        var loaded = TableCsv.loadTyped(SourceText.of("vans.csv", csv));
        if (loaded.isInvalid()) {
            throw new AssertionError(loaded.getError().map(Diagnostic::line).mkString("\n"));
        }
        return loaded.get().value();
    }

    static TypedTable first() {
        return table(FIRST);
    }

    static Example example(TypedTable table, String name, Map<String, Object> facts, Expectation expected) {
        return Example.builder()
                .name(name)
                .facts(table.facts(facts).get())
                .expected(expected)
                .build();
    }
}
