/**
 * How good a taxonomy is that has no fault: {@link dev.caserail.taxonomy.check.TaxonomyCheck} finds what makes agents track
 * the wrong issue, such as labels that hardly differ, or sentences that lead nowhere (F6).
 */
@NullMarked
package dev.caserail.taxonomy.check;

import org.jspecify.annotations.NullMarked;
