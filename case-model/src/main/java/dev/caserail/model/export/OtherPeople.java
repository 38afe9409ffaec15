package dev.caserail.model.export;

import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.event.CaseEvent;
import dev.caserail.model.event.CaseOpened;
import dev.caserail.model.event.MessageReceived;
import dev.caserail.model.event.MessageSent;
import dev.caserail.model.feed.CaseFeed;
import dev.caserail.model.feed.FeedEntry;
import dev.caserail.model.identifier.ContactId;
import dev.caserail.model.link.EntryId;
import dev.caserail.taxonomy.tracking.AccountId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What other people wrote on a case: answers to it, and files with it, are theirs. */
final class OtherPeople {
    private final Set<EntryId> theirs = new HashSet<>();

    private OtherPeople() {}

    /** Looks through a feed for messages of others than the holder of an account, and answers to them. */
    static OtherPeople of(CaseFeed feed, AccountId account) {
        OtherPeople people = new OtherPeople();
        Set<ContactId> contacts = new HashSet<>();
        for (FeedEntry entry : feed.entries()) {
            CaseEvent event = entry.entry().event();
            contact(event)
                    .filter(contact -> !contact.sender().account().equals(account))
                    .ifPresent(contact -> {
                        contacts.add(contact.id());
                        people.theirs.add(entry.id());
                    });
            if (event instanceof MessageSent sent
                    && sent.message().inReplyTo().filter(contacts::contains).isPresent()) {
                people.theirs.add(entry.id());
            }
        }
        return people;
    }

    boolean concerns(FeedEntry entry) {
        return theirs.contains(entry.id())
                || entry.belongsTo().filter(theirs::contains).isPresent();
    }

    /** The contact that came in, if the event tells of one. */
    static Optional<IncomingContact> contact(CaseEvent event) {
        if (event instanceof CaseOpened e) {
            return Optional.of(e.contact());
        }
        return event instanceof MessageReceived e ? Optional.of(e.contact()) : Optional.empty();
    }
}
