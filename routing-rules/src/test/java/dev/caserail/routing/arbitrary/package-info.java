/**
 * Facts for properties of tables, with jqwik: {@link dev.caserail.routing.arbitrary.FactArbitraries}. Ships as the module's test
 * jar, beside which a rule author has jqwik.
 */
@NullMarked
package dev.caserail.routing.arbitrary;

import org.jspecify.annotations.NullMarked;
