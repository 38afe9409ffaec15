package dev.caserail.model.export;

import dev.caserail.model.SupportCase;
import dev.caserail.model.contact.CallLog;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.contact.Sender;
import dev.caserail.model.contact.Visibility;
import dev.caserail.model.event.ArticleAttached;
import dev.caserail.model.event.AttachmentAdded;
import dev.caserail.model.event.CallLogged;
import dev.caserail.model.event.CaseEvent;
import dev.caserail.model.event.CaseOpened;
import dev.caserail.model.event.MessageReceived;
import dev.caserail.model.event.MessageSent;
import dev.caserail.model.feed.CaseFeed;
import dev.caserail.model.feed.FeedEntry;
import dev.caserail.taxonomy.style.ValueStyle;
import dev.caserail.taxonomy.tracking.AccountId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a desk knows of a person, for that person (C10; GDPR, Art. 15 and 20). Machine-readable: its JSON form is the export.
 *
 * <p>It has what the person wrote and said, what was written to them, and what was attached for them to see. Data of other
 * persons are left out: messages of other accounts with their answers and files, names of agents, internal notes. What the person wrote of others in
 * their own words stays.
 */
@ValueStyle
@Value.Immutable
public sealed interface PersonalDataExport permits ImmutablePersonalDataExport {
    /** {@return whose data} */
    AccountId account();

    /** {@return when they were gathered} */
    Instant at();

    /** {@return what is known of the person, each set of contact data once} */
    @Value.Redacted
    List<Sender> contactData();

    /** {@return the person's cases, oldest first} */
    List<ExportedCase> cases();

    /**
     * Gathers the data.
     *
     * @param account whose data
     * @param cases cases with their feeds; those of other accounts are searched for messages of this one
     * @param at when
     * @return the export
     */
    static PersonalDataExport of(AccountId account, Map<SupportCase, CaseFeed> cases, Instant at) {
        Set<Sender> senders = new LinkedHashSet<>();
        List<ExportedCase> exported = new ArrayList<>();
        cases.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<SupportCase, CaseFeed> e) ->
                                e.getKey().openedAt())
                        .thenComparing(e -> e.getKey().id().value()))
                .forEach(e -> {
                    boolean own = e.getKey().account().equals(account);
                    List<ExportedEntry> entries = new ArrayList<>();
                    OtherPeople others = OtherPeople.of(e.getValue(), account);
                    for (FeedEntry entry : e.getValue().entries()) {
                        OtherPeople.contact(entry.entry().event())
                                .map(IncomingContact::sender)
                                .filter(sender -> sender.account().equals(account))
                                .ifPresent(senders::add);
                        entry(account, own && !others.concerns(entry), entry).ifPresent(entries::add);
                    }
                    if (own || !entries.isEmpty()) {
                        exported.add(caseOf(e.getKey(), own, entries));
                    }
                });
        return ImmutablePersonalDataExport.builder()
                .account(account)
                .at(at)
                .addAllContactData(senders)
                .addAllCases(exported)
                .build();
    }

    private static ExportedCase caseOf(SupportCase state, boolean own, List<ExportedEntry> entries) {
        return ExportedCase.builder()
                .id(state.id())
                .channel(state.channel())
                .openedAt(state.openedAt())
                .status(state.status().category())
                .subject(own ? state.subject() : Optional.empty())
                .addAllIssues(own ? state.issues() : List.of())
                .addAllEntries(entries)
                .build();
    }

    private static Optional<ExportedEntry> entry(AccountId account, boolean own, FeedEntry entry) {
        CaseEvent event = entry.entry().event();
        if (event instanceof CaseOpened e) {
            return contact(account, entry, e.contact());
        }
        if (event instanceof MessageReceived e) {
            return contact(account, entry, e.contact());
        }
        if (!own) {
            return Optional.empty();
        }
        if (event instanceof MessageSent e) {
            return Optional.of(start(entry)
                    .subject(e.message().subject())
                    .text(e.message().text())
                    .build());
        }
        if (event instanceof CallLogged e) {
            return Optional.of(
                    call(start(entry).text(e.call().about()), e.call()).build());
        }
        if (event instanceof AttachmentAdded e && e.attachment().visibility() == Visibility.CUSTOMER_VISIBLE) {
            return Optional.of(start(entry).addDetails(e.attachment().name()).build());
        }
        return event instanceof ArticleAttached e && e.article().visibility() == Visibility.CUSTOMER_VISIBLE
                ? Optional.of(start(entry).addDetails(e.article().title()).build())
                : Optional.empty();
    }

    private static Optional<ExportedEntry> contact(AccountId account, FeedEntry entry, IncomingContact contact) {
        if (!contact.sender().account().equals(account)) {
            return Optional.empty();
        }
        ImmutableExportedEntry.BuildFinal start =
                start(entry).subject(contact.subject()).text(contact.text());
        return Optional.of(
                contact.call().map(call -> call(start, call)).orElse(start).build());
    }

    private static ImmutableExportedEntry.BuildFinal call(ImmutableExportedEntry.BuildFinal start, CallLog call) {
        call.nextSteps().ifPresent(start::addDetails);
        return start.addAllDetails(call.facts());
    }

    private static ImmutableExportedEntry.BuildFinal start(FeedEntry entry) {
        return ExportedEntry.builder()
                .kind(entry.kind())
                .direction(entry.direction())
                .at(entry.entry().at())
                .channel(entry.channel());
    }
}
