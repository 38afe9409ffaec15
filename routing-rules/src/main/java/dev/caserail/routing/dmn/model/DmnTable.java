package dev.caserail.routing.dmn.model;

import dev.caserail.routing.dmn.type.DmnFacts;
import dev.caserail.routing.dmn.type.DmnScalar;
import dev.caserail.routing.dmn.type.DmnSequence;
import dev.caserail.routing.dmn.type.DmnStructure;
import dev.caserail.routing.dmn.type.DmnType;
import dev.caserail.routing.dmn.type.DmnValue;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.table.DecisionTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A decision that is a table: the table itself, and its columns as their author drew them. Immutable. */
public final class DmnTable implements DmnDecision {
    private final DmnHeading heading;
    private final List<DmnColumn> inputs;
    private final List<DmnColumn> outputs;
    private final List<String> annotations;
    private final DecisionTable<DmnFacts, DmnValue> table;

    private DmnTable(
            DmnHeading heading,
            List<DmnColumn> inputs,
            List<DmnColumn> outputs,
            List<String> annotations,
            DecisionTable<DmnFacts, DmnValue> table) {
        this.heading = heading;
        this.inputs = List.copyOf(inputs);
        this.outputs = List.copyOf(outputs);
        this.annotations = List.copyOf(annotations);
        this.table = table;
    }

    /**
     * Puts a decision together.
     *
     * @param heading how it is called, and what it builds on
     * @param inputs the input columns as drawn
     * @param outputs the output columns as drawn
     * @param annotations the names of the annotation columns
     * @param table the rules; its outputs are those of {@link DmnOutputs#schema}
     * @return the decision
     */
    public static DmnTable of(
            DmnHeading heading,
            List<DmnColumn> inputs,
            List<DmnColumn> outputs,
            List<String> annotations,
            DecisionTable<DmnFacts, DmnValue> table) {
        return new DmnTable(heading, inputs, outputs, annotations, table);
    }

    @Override
    public DmnHeading heading() {
        return heading;
    }

    /** {@return the input columns, in order; the table's own inputs are those that a rule asks for} */
    public List<DmnColumn> inputs() {
        return inputs;
    }

    /** {@return the output columns, in order} */
    public List<DmnColumn> outputs() {
        return outputs;
    }

    /** {@return what people read above the input columns, by name, where it is not the name; for explanations} */
    public Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        inputs.forEach(column -> column.label().ifPresent(label -> labels.put(column.name(), label)));
        return labels;
    }

    /** {@return the names of the annotation columns, in order} */
    public List<String> annotations() {
        return annotations;
    }

    /** {@return the rules, ready to decide, to verify and to compare} */
    public DecisionTable<DmnFacts, DmnValue> table() {
        return table;
    }

    /** {@return the type of one outcome, or of the list where the hit policy gives several} */
    @Override
    public DmnType type() {
        return type(table.hitPolicy(), outputs);
    }

    private static DmnType type(HitPolicy hitPolicy, List<DmnColumn> outputs) {
        if (hitPolicy == HitPolicy.COLLECT_COUNT) {
            return DmnScalar.of(NumberDomain.any());
        }
        Map<String, DmnType> parts = new LinkedHashMap<>();
        outputs.forEach(o -> parts.put(o.name(), o.type()));
        DmnType one = parts.size() == 1 ? outputs.get(0).type() : DmnStructure.of(Optional.empty(), parts);
        return hitPolicy.answersList() ? DmnSequence.of(Optional.empty(), one) : one;
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
