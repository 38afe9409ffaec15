package dev.caserail.routing.io;

import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table whose file tells the types of its columns: it decides over facts by name, without a Java type (T4).
 *
 * <pre>{@code
 * TypedTable vans = TableCsv.loadTyped(source).get().value();
 * NamedFacts facts = vans.facts(Map.of("channel", "PHONE", "items", 25)).get();
 * vans.table().decide(facts).get().outcome().fact("van");
 * }</pre>
 *
 * <p>Immutable; may be shared between threads.
 */
public final class TypedTable {
    private final FactSchema<NamedFacts> schema;
    private final DecisionTable<NamedFacts, NamedFacts> table;

    private TypedTable(FactSchema<NamedFacts> schema, DecisionTable<NamedFacts, NamedFacts> table) {
        this.schema = schema;
        this.table = table;
    }

    static TypedTable of(FactSchema<NamedFacts> schema, DecisionTable<NamedFacts, NamedFacts> table) {
        return new TypedTable(schema, table);
    }

    /** {@return all input columns of the file; the table's own inputs are those that a rule asks for} */
    public FactSchema<NamedFacts> schema() {
        return schema;
    }

    /** {@return the rules, ready to decide; the outcome has the outputs by name} */
    public DecisionTable<NamedFacts, NamedFacts> table() {
        return table;
    }

    /**
     * Checks facts from outside against the input columns.
     *
     * @param values the values by column: texts, numbers, flags, collections for sets, Java's own dates and durations or
     *     their ISO texts; null and what is missing is absent, a missing set is empty
     * @return the facts, or everything that is wrong with them
     */
    public Validation<Seq<Diagnostic>, NamedFacts> facts(Map<String, ? extends @Nullable Object> values) {
        return PlainFacts.read(schema, values);
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
