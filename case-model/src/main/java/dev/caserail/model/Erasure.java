package dev.caserail.model;

import dev.caserail.model.attachment.Attachment;
import dev.caserail.model.contact.CallLog;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.contact.OutgoingMessage;
import dev.caserail.model.contact.RecordingConsent;
import dev.caserail.model.contact.Sender;
import dev.caserail.model.event.AttachmentAdded;
import dev.caserail.model.event.CallLogged;
import dev.caserail.model.event.CaseEvent;
import dev.caserail.model.event.CaseOpened;
import dev.caserail.model.event.CaseOpenedBySplit;
import dev.caserail.model.event.CaseTransferred;
import dev.caserail.model.event.CaseUnassigned;
import dev.caserail.model.event.DataRequestRecorded;
import dev.caserail.model.event.IssueCorrected;
import dev.caserail.model.event.MessageReceived;
import dev.caserail.model.event.MessageSent;
import dev.caserail.model.event.NoteAdded;
import dev.caserail.model.event.PriorityChanged;
import dev.caserail.model.event.QuicktextProposed;
import dev.caserail.model.event.RetentionHoldEnded;
import dev.caserail.model.event.RetentionHoldPlaced;
import dev.caserail.model.event.ServiceLevelApplied;
import dev.caserail.model.event.StatusChanged;
import dev.caserail.model.privacy.DataSubjectRequest;
import dev.caserail.model.privacy.DeadlineExtension;
import dev.caserail.model.privacy.ImmutableDataSubjectRequest;
import dev.caserail.model.privacy.RequestResolution;
import dev.caserail.model.privacy.RetentionHold;
import java.time.Instant;
import java.util.Optional;

/**
 * Takes personal data out of events: texts and contact data go, identifiers, codes and instants remain, so that journals
 * still replay and statistics survive (C10).
 */
final class Erasure {
    /** What stands where a text was. */
    static final String ERASED = "[erased]";

    private Erasure() {}

    /** Erases all there is. */
    static CaseEvent of(CaseEvent event) {
        if (event instanceof CaseOpened e) {
            return CaseOpened.of(contact(e.contact()), e.status(), e.priority());
        }
        if (event instanceof CaseOpenedBySplit e) {
            return CaseOpenedBySplit.of(
                    e.source(),
                    e.entries(),
                    e.calls(),
                    e.thoroughCalls(),
                    e.channel(),
                    Sender.builder().account(e.sender().account()).build(),
                    e.status(),
                    e.priority(),
                    Optional.empty(),
                    e.language(),
                    e.deliveries());
        }
        if (event instanceof MessageReceived e) {
            return MessageReceived.of(contact(e.contact()), e.automated());
        }
        if (event instanceof MessageSent e) {
            return MessageSent.of(OutgoingMessage.builder()
                    .id(e.message().id())
                    .channel(e.message().channel())
                    .text(ERASED)
                    .inReplyTo(e.message().inReplyTo())
                    .language(e.message().language())
                    .addAllQuicktexts(e.message().quicktexts())
                    .build());
        }
        if (event instanceof NoteAdded e) {
            return NoteAdded.of(ERASED, e.mentions());
        }
        if (event instanceof CallLogged e) {
            return CallLogged.of(call(e.call()));
        }
        if (event instanceof QuicktextProposed e) {
            return QuicktextProposed.of(e.quicktext(), e.catalogue(), e.locale(), ERASED);
        }
        return event instanceof AttachmentAdded e ? AttachmentAdded.of(of(e.attachment()), e.to()) : reasons(event);
    }

    /** People name files after people. */
    static Attachment of(Attachment attachment) {
        return Attachment.builder()
                .id(attachment.id())
                .name(ERASED)
                .mediaType(attachment.mediaType())
                .size(attachment.size())
                .checksum(attachment.checksum())
                .visibility(attachment.visibility())
                .build();
    }

    /** A request stays, what people wrote of it goes. */
    static DataSubjectRequest of(DataSubjectRequest request) {
        return ImmutableDataSubjectRequest.builder()
                .id(request.id())
                .right(request.right())
                .account(request.account())
                .receivedAt(request.receivedAt())
                .firstDue(request.firstDue())
                .extendedDue(request.extendedDue())
                .identity(request.identity())
                .extension(request.extension().map(e -> DeadlineExtension.of(e.noticeAt(), ERASED, e.actor())))
                .resolution(request.resolution()
                        .map(r -> RequestResolution.builder()
                                .outcome(r.outcome())
                                .actor(r.actor())
                                .at(r.at())
                                .reason(r.reason().map(text -> ERASED))
                                .build()))
                .build();
    }

    /** A hold stays, what people noted of it goes. */
    static RetentionHold of(RetentionHold hold) {
        return RetentionHold.builder()
                .account(hold.account())
                .ground(hold.ground())
                .from(hold.from())
                .until(hold.until())
                .build();
    }

    /** Reasons are texts of people, too. */
    private static CaseEvent reasons(CaseEvent event) {
        if (event instanceof DataRequestRecorded e) {
            return DataRequestRecorded.of(of(e.request()));
        }
        if (event instanceof RetentionHoldPlaced e) {
            return RetentionHoldPlaced.of(of(e.hold()));
        }
        if (event instanceof RetentionHoldEnded e) {
            return RetentionHoldEnded.of(of(e.before()), of(e.hold()), ERASED);
        }
        if (event instanceof CaseTransferred e) {
            return CaseTransferred.of(e.from(), e.to(), ERASED);
        }
        if (event instanceof StatusChanged e) {
            return StatusChanged.of(e.from(), e.to(), e.reason().map(r -> ERASED));
        }
        if (event instanceof CaseUnassigned e) {
            return CaseUnassigned.of(e.from(), e.reason().map(r -> ERASED));
        }
        if (event instanceof ServiceLevelApplied e) {
            return ServiceLevelApplied.of(e.from(), e.to(), e.reason().map(r -> ERASED));
        }
        if (event instanceof PriorityChanged e) {
            return PriorityChanged.of(e.from(), e.to(), e.reason().map(r -> ERASED));
        }
        return event instanceof IssueCorrected e
                ? IssueCorrected.of(e.from(), e.to(), e.reason().map(r -> ERASED))
                : event;
    }

    private static IncomingContact contact(IncomingContact contact) {
        return IncomingContact.builder()
                .id(contact.id())
                .channel(contact.channel())
                .text(ERASED)
                .sender(Sender.builder().account(contact.sender().account()).build())
                .receivedAt(contact.receivedAt())
                .language(contact.language())
                .call(contact.call().map(Erasure::call))
                .addAllDeliveries(contact.deliveries())
                .build();
    }

    /** Which parts the note had remains: whether it is thorough, cases are resolved by. */
    private static CallLog call(CallLog call) {
        return CallLog.builder()
                .direction(call.direction())
                .about(ERASED)
                .consent(call.consent())
                .startedAt(call.startedAt())
                .endedAt(call.endedAt())
                .caller(call.caller().map(caller -> ERASED))
                .consentGrant(call.consentGrant())
                .consentWithdrawnAt(call.consentWithdrawnAt())
                .outcome(call.outcome())
                .nextSteps(call.nextSteps().map(steps -> ERASED))
                .addAllFacts(call.facts().stream().map(fact -> ERASED).toList())
                .build();
    }

    /** Takes the reference to a recording out of the event that logged the call, and notes the withdrawal. */
    static CaseEvent ofRecording(CaseEvent event, Instant at) {
        if (event instanceof CallLogged e) {
            return CallLogged.of(withdrawn(e.call(), at));
        }
        if (event instanceof MessageReceived e) {
            return MessageReceived.of(withdrawn(e.contact(), at), e.automated());
        }
        return event instanceof CaseOpened e
                ? CaseOpened.of(withdrawn(e.contact(), at), e.status(), e.priority())
                : event;
    }

    /** The call an event logs, if it does. */
    static Optional<CallLog> call(CaseEvent event) {
        if (event instanceof CallLogged logged) {
            return Optional.of(logged.call());
        }
        if (event instanceof MessageReceived message) {
            return message.contact().call();
        }
        return event instanceof CaseOpened opened ? opened.contact().call() : Optional.empty();
    }

    private static IncomingContact withdrawn(IncomingContact contact, Instant at) {
        return IncomingContact.builder()
                .id(contact.id())
                .channel(contact.channel())
                .text(contact.text())
                .sender(contact.sender())
                .receivedAt(contact.receivedAt())
                .subject(contact.subject())
                .language(contact.language())
                .call(contact.call().map(call -> withdrawn(call, at)))
                .addAllDeliveries(contact.deliveries())
                .build();
    }

    private static CallLog withdrawn(CallLog call, Instant at) {
        return CallLog.builder()
                .direction(call.direction())
                .about(call.about())
                .consent(RecordingConsent.WITHDRAWN)
                .startedAt(call.startedAt())
                .endedAt(call.endedAt())
                .caller(call.caller())
                .consentGrant(call.consentGrant())
                .consentWithdrawnAt(at)
                .outcome(call.outcome())
                .nextSteps(call.nextSteps())
                .addAllFacts(call.facts())
                .build();
    }
}
