/**
 * What DMN calls types and values: {@link dev.caserail.routing.dmn.type.DmnType} says what a name stands for,
 * {@link dev.caserail.routing.dmn.type.DmnValue} is what it has, and {@link dev.caserail.routing.dmn.type.DmnFacts} are the
 * values that a model decides on, checked against their types.
 */
@NullMarked
package dev.caserail.routing.dmn.type;

import org.jspecify.annotations.NullMarked;
