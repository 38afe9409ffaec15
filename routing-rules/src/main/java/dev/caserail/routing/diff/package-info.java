/**
 * What a changed table means (T11): {@link dev.caserail.routing.diff.TableDiff#between} compares two versions of a table and finds
 * the regions of facts whose outcome changes, from what to what, by which rules, each with facts that show it; none exactly when
 * the tables mean the same. A {@link dev.caserail.routing.diff.TableComparer} does so within a budget, and over past cases.
 */
@NullMarked
package dev.caserail.routing.diff;

import org.jspecify.annotations.NullMarked;
