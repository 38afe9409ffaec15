package dev.caserail.quicktext.internal.check;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;

/**
 * What is known at one place of a template.
 *
 * @param facts what is there
 * @param variables what was assigned
 * @param lenient whether a condition around the place could not be read: it may have tested anything
 * @param reached whether the place is reached at all
 */
record Flow(Set<String> facts, Map<String, Shape> variables, boolean lenient, boolean reached) {
    static final Flow START = new Flow(HashSet.empty(), HashMap.empty(), false, true);

    boolean has(String fact) {
        return facts.contains(fact);
    }

    Flow with(Iterable<String> more) {
        return new Flow(facts.addAll(more), variables, lenient, reached);
    }

    Flow assign(String variable, Shape shape) {
        return new Flow(facts.remove(variableFact(variable)), variables.put(variable, shape), lenient, reached);
    }

    static String variableFact(String variable) {
        return "= " + variable;
    }

    Flow lenientIf(boolean unreadable) {
        return unreadable ? new Flow(facts, variables, true, reached) : this;
    }

    Flow left() {
        return new Flow(facts, variables, lenient, false);
    }

    /** What is known where two ways meet. */
    Flow join(Flow other) {
        if (!reached) {
            return other;
        }
        if (!other.reached) {
            return this;
        }
        Map<String, Shape> both = HashMap.empty();
        for (String name : variables.keySet().addAll(other.variables.keySet())) {
            Shape a = variables.getOrElse(name, MISSING);
            Shape b = other.variables.getOrElse(name, MISSING);
            Type type = a.equals(MISSING) ? b.type() : a.type();
            boolean same = a.equals(MISSING) || b.equals(MISSING) || a.type().equals(b.type());
            boolean certain = a.certain() && b.certain();
            both = both.put(name, new Shape(same ? type : Types.ANY, certain, a.facts(), false));
        }
        return new Flow(facts.intersect(other.facts), both, lenient && other.lenient, true);
    }

    private static final Shape MISSING = Shape.of(Types.ANY, false);
}
