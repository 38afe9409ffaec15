package dev.caserail.routing.dmn.type;

import java.util.Optional;

/** What kind of value a DMN name stands for: a single value, a structure of named parts, or a list. */
public sealed interface DmnType permits DmnScalar, DmnSequence, DmnStructure {
    /** {@return the item definition it was declared as; empty for the standard's own types} */
    Optional<String> name();

    /** {@return what a value looks like, for the help of a diagnostic} */
    String words();
}
