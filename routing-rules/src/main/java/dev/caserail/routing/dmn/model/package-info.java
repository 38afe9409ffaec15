/**
 * A DMN model that can decide: {@link dev.caserail.routing.dmn.model.DmnModel} has inputs and decisions, tables and simple
 * expressions that build on each other, and answers a {@link dev.caserail.routing.dmn.model.DmnResult} or says why not.
 */
@NullMarked
package dev.caserail.routing.dmn.model;

import org.jspecify.annotations.NullMarked;
