package dev.caserail.model.intake.directory;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.mail.MessageId;
import dev.caserail.taxonomy.tracking.AccountId;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A directory in memory: the reference for other ones, and good for tests. For all threads. */
public final class InMemoryCaseDirectory implements CaseDirectory {
    private final Object lock = new Object();
    private final Map<CaseId, KnownCase> cases = new HashMap<>();
    private final Map<AccountId, Set<CaseId>> byAccount = new HashMap<>();
    private final Map<MessageId, Set<CaseId>> byMessage = new HashMap<>();
    private final Map<MessageId, Set<CaseId>> byAnswered = new HashMap<>();
    private final Map<ConversationKey, CaseId> byConversation = new HashMap<>();
    private final Map<ImportKey, ImportRecord> imports = new HashMap<>();

    /** Makes an empty directory. */
    public InMemoryCaseDirectory() {}

    /**
     * Takes a case as it is now; an earlier state of it is forgotten.
     *
     * @param known the case
     */
    public void put(KnownCase known) {
        synchronized (lock) {
            KnownCase before = cases.put(known.id(), known);
            if (before != null) {
                byAccount.getOrDefault(before.account(), Set.of()).remove(known.id());
            }
            byAccount
                    .computeIfAbsent(known.account(), a -> new LinkedHashSet<>())
                    .add(known.id());
        }
    }

    /**
     * Remembers a mail that the desk sent, so that answers to it are found.
     *
     * @param messageId the mail
     * @param caseId its case
     */
    public void sent(MessageId messageId, CaseId caseId) {
        synchronized (lock) {
            byMessage.computeIfAbsent(messageId, id -> new LinkedHashSet<>()).add(caseId);
        }
    }

    @Override
    public Optional<KnownCase> find(CaseId caseId) {
        synchronized (lock) {
            return Optional.ofNullable(cases.get(caseId));
        }
    }

    @Override
    public List<KnownCase> findByMessage(MessageId messageId) {
        synchronized (lock) {
            return all(byMessage.getOrDefault(messageId, Set.of()));
        }
    }

    @Override
    public List<KnownCase> findAnswering(MessageId messageId) {
        synchronized (lock) {
            return all(byAnswered.getOrDefault(messageId, Set.of()));
        }
    }

    @Override
    public Optional<KnownCase> findByConversation(ConversationKey conversation) {
        synchronized (lock) {
            return Optional.ofNullable(byConversation.get(conversation)).map(cases::get);
        }
    }

    @Override
    public List<KnownCase> recent(AccountId account, Instant since) {
        synchronized (lock) {
            return all(byAccount.getOrDefault(account, Set.of())).stream()
                    .filter(known ->
                            !known.since().isBefore(since) || !known.openedAt().isBefore(since))
                    .toList();
        }
    }

    @Override
    public Optional<ImportRecord> findImport(ImportKey key) {
        synchronized (lock) {
            return Optional.ofNullable(imports.get(key));
        }
    }

    @Override
    public Optional<ImportRecord> record(ArrivedContact arrived, ImportRecord record) {
        synchronized (lock) {
            ImportRecord before = imports.putIfAbsent(arrived.key(), record);
            if (before == null && record.caseId().isPresent()) {
                CaseId caseId = record.caseId().get();
                arrived.mail().flatMap(mail -> mail.messageId()).ifPresent(id -> sent(id, caseId));
                arrived.mail()
                        .ifPresent(mail -> mail.ancestors().stream()
                                .limit(MOST_REFERENCES)
                                .forEach(answered -> byAnswered
                                        .computeIfAbsent(answered, id -> new LinkedHashSet<>())
                                        .add(caseId)));
                arrived.conversation().ifPresent(conversation -> byConversation.put(conversation, caseId));
            }
            return Optional.ofNullable(before);
        }
    }

    private List<KnownCase> all(Set<CaseId> ids) {
        return ids.stream().map(cases::get).filter(known -> known != null).toList();
    }
}
