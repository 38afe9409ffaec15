package dev.caserail.quicktext.internal.plan;

import dev.caserail.taxonomy.source.SourceText;
import java.util.Map;

/** A template ready to be carried out. Immutable; shared by all runs. */
public final class Plan {
    final SourceText source;
    final Step[] steps;
    final int slots;
    /** The slots of the variables that another template may hand over. */
    final Map<String, Integer> parameters;

    Plan(SourceText source, Step[] steps, int slots, Map<String, Integer> parameters) {
        this.source = source;
        this.steps = steps;
        this.slots = slots;
        this.parameters = Map.copyOf(parameters);
    }
}
