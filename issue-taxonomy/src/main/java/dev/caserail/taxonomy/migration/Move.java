package dev.caserail.taxonomy.migration;

import dev.caserail.taxonomy.IssueCode;
import java.util.List;

/** What became of a code (C14). */
public sealed interface Move permits Replacement, Split, Withdrawal {
    /** {@return the code that is tracked no more} */
    IssueCode from();

    /** {@return the codes that take its place, in the author's order; empty if none does} */
    List<IssueCode> targets();
}
