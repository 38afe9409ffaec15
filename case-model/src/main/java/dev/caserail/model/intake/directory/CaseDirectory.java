package dev.caserail.model.intake.directory;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.mail.MessageId;
import dev.caserail.taxonomy.tracking.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a host's storage answers about its cases: a port, to be implemented by hosts; {@link InMemoryCaseDirectory} is the
 * reference. For all threads.
 *
 * <p>With a database, {@link #record} is an insert into a table whose key is the {@link ImportKey}, in the transaction that
 * also writes the case: of two imports of the same mail one fails there, and its transaction is rolled back.
 */
public interface CaseDirectory {
    /** How many mails that a mail answers are looked up, and must be remembered, the newest first: its sender decides how many there are. */
    int MOST_REFERENCES = 200;

    /**
     * Finds a case.
     *
     * @param caseId its identifier
     * @return the case, tombstones of merged ones included; empty if there is none
     */
    Optional<KnownCase> find(CaseId caseId);

    /**
     * Finds the cases of a message id.
     *
     * @param messageId the id of a mail that came in or went out
     * @return all cases with a mail of this id; several where different mails bear the same id
     */
    List<KnownCase> findByMessage(MessageId messageId);

    /**
     * Finds the cases with a mail that answers one: whose In-Reply-To or References name it, the newest
     * {@value #MOST_REFERENCES} at least. Answers may be imported before what they answer.
     *
     * @param messageId the id of a mail
     * @return all cases with a mail that names it; empty if there is none
     */
    List<KnownCase> findAnswering(MessageId messageId);

    /**
     * Finds the case of a conversation.
     *
     * @param conversation the conversation
     * @return the case that the last contact of the conversation went to
     */
    Optional<KnownCase> findByConversation(ConversationKey conversation);

    /**
     * Lists an account's recent cases.
     *
     * @param account the account
     * @param since the instant from which on, inclusive, a case was opened or changed its status
     * @return the cases, in any order
     */
    List<KnownCase> recent(AccountId account, Instant since);

    /**
     * Finds out whether a contact was imported.
     *
     * @param key by what it is known again
     * @return where it went; empty if it was not imported
     */
    Optional<ImportRecord> findImport(ImportKey key);

    /**
     * Records that a contact was imported, at once: of several calls with one key exactly one answers empty. From then on
     * its message id, the ids it answers and its conversation lead to the case.
     *
     * @param arrived the contact
     * @param record where it went
     * @return empty if this call recorded it; else where it had gone before, and nothing was changed
     */
    Optional<ImportRecord> record(ArrivedContact arrived, ImportRecord record);
}
