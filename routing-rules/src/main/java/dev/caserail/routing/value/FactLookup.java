package dev.caserail.routing.value;

import java.util.Map;

/** The facts of one case by name, for conditions that compare a fact with others (T3). */
@FunctionalInterface
public interface FactLookup {
    /** No facts: for conditions that ask for none but their own. Asked all the same, it throws an exception. */
    FactLookup NONE = name -> {
        throw new IllegalStateException("the condition asks for `" + name + "`, and was given no other facts");
    };

    /**
     * Takes one fact.
     *
     * @param name its name
     * @return the fact, or that it is absent
     */
    Fact fact(String name);

    /**
     * Looks facts up in a map.
     *
     * @param facts the facts by name; one that is missing is absent
     * @return the look-up
     */
    static FactLookup in(Map<String, ? extends Fact> facts) {
        return name -> {
            Fact known = facts.get(name);
            return known == null ? AbsentFact.ABSENT : known;
        };
    }
}
