package dev.caserail.routing.dmn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.table.RandomTables;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** T5: a table over a host's own type, written as DMN, reads back as the same table. */
class HostTableLawsTest {
    @Property(tries = 300)
    void a_hosts_table_survives_dmn(@ForAll long seed) {
        DecisionTable<Map<String, Object>, ?> table = new RandomTables(seed).table();
        survives(table);
    }

    private static <O> void survives(DecisionTable<Map<String, Object>, O> table) {
        String written = DmnFile.text(DmnModel.from(table));
        Validation<Seq<Diagnostic>, Checked<DecisionTable<Map<String, Object>, O>>> read = DmnFile.loadTable(
                SourceText.of("t.dmn", written), table.version().name(), RandomTables.SCHEMA, table.outputs());
        if (read.isInvalid()) {
            throw new AssertionError(read.getError().map(Diagnostic::line).mkString("\n") + written);
        }
        DecisionTable<Map<String, Object>, O> again = read.get().value();

        assertEquals(inOrder(table.rules()), inOrder(again.rules()));
        assertEquals(table.version(), again.version());
        assertEquals(table.hitPolicy(), again.hitPolicy());
        assertEquals(table.outputs().defaults(), again.outputs().defaults());
    }

    /** A rule's conditions have no order of meaning; files have that of the columns. */
    private static List<Rule> inOrder(List<Rule> rules) {
        return rules.stream()
                .<Rule>map(rule -> Rule.builder()
                        .id(rule.id())
                        .addAllInputs(rule.inputs().stream()
                                .sorted(Comparator.comparing(InputEntry::column))
                                .toList())
                        .addAllOutputs(rule.outputs())
                        .putAllAnnotations(rule.annotations())
                        .build())
                .toList();
    }
}
