package dev.caserail.examples.supportdesk.intake;

import dev.caserail.model.contact.IncomingContact;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import java.util.List;

/**
 * A contact that could be read, with what was recorded beside it.
 *
 * @param contact the contact; its constraints are not checked yet
 * @param issues the issues chosen for it, the primary one first
 * @param unresolved whether an agent tried, with help, and could not solve it
 * @param remarks warnings about the line, such as a field that nobody knows
 */
public record ContactDraft(
        IncomingContact contact, List<IssueChoice> issues, boolean unresolved, List<Diagnostic> remarks) {
    /** Copies the lists. */
    public ContactDraft {
        issues = List.copyOf(issues);
        remarks = List.copyOf(remarks);
    }
}
