package dev.caserail.routing.internal;

import java.util.BitSet;

/** From a fact of one column to the rules that it meets, as the bits of a row. Rows are shared and never written to. */
interface ColumnIndex<F> {
    /** Looks up the row of a fact. */
    long[] row(F facts);

    /** The rules with a condition here that a row does not answer for: they stand in every row, and are tested one by one. */
    BitSet untested();

    /** How many of a hundred rules a row lets through on average. */
    int density();
}
