package dev.caserail.examples.supportdesk.desk;

import dev.caserail.model.CaseJournal;
import dev.caserail.model.SupportCase;
import dev.caserail.routing.skill.SkillRoute;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.history.TrackedCase;
import dev.caserail.taxonomy.suggest.SuggestedIssue;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** What became of one contact. */
public sealed interface ContactOutcome {
    /** {@return the line of the file it stood in, from 1} */
    int line();

    /**
     * The contact became a case.
     *
     * @param line the line it stood in
     * @param contactId the contact's identifier
     * @param state the case after all steps
     * @param journal the case's journal
     * @param route where it went and why
     * @param reason why it went there, in the run's language
     * @param reply the proposed reply, or why there is none
     * @param suggested the issues it is likely about, where the contact carries none
     * @param tracked what statistics on tracking see of the case
     * @param warnings remarks to its data, tracking and reply
     */
    record Handled(
            int line,
            String contactId,
            SupportCase state,
            CaseJournal journal,
            SkillRoute route,
            String reason,
            Either<Seq<Diagnostic>, ProposedReply> reply,
            List<SuggestedIssue> suggested,
            TrackedCase tracked,
            List<Diagnostic> warnings)
            implements ContactOutcome {
        /** Copies the lists. */
        public Handled {
            suggested = List.copyOf(suggested);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The contact was refused as a whole: nothing of it was applied.
     *
     * @param line the line it stood in
     * @param contactId its identifier, if that much could be read
     * @param reasons everything wrong with it; never empty
     */
    record Rejected(int line, Optional<String> contactId, Seq<Diagnostic> reasons) implements ContactOutcome {}
}
