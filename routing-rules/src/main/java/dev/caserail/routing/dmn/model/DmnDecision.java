package dev.caserail.routing.dmn.model;

import dev.caserail.routing.dmn.type.DmnType;

/** A decision of a DMN model: a table or a simple expression. */
public sealed interface DmnDecision permits DmnExpression, DmnTable {
    /** {@return how it is called, and what it builds on} */
    DmnHeading heading();

    /** {@return what kind of result it gives} */
    DmnType type();
}
