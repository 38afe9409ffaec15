package dev.caserail.model.servicelevel.clock;

import dev.caserail.model.actor.Actor;
import dev.caserail.model.actor.AgentActor;
import dev.caserail.model.contact.CallLog;
import dev.caserail.model.contact.CallOutcome;
import dev.caserail.model.event.CallLogged;
import dev.caserail.model.event.CaseAssigned;
import dev.caserail.model.event.CaseEvent;
import dev.caserail.model.event.CaseMerged;
import dev.caserail.model.event.CaseOpened;
import dev.caserail.model.event.CaseOpenedBySplit;
import dev.caserail.model.event.CaseUnassigned;
import dev.caserail.model.event.CaseUnmerged;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.event.MessageReceived;
import dev.caserail.model.event.MessageSent;
import dev.caserail.model.event.StatusChanged;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.status.CaseStatus;
import dev.caserail.model.status.StatusCategory;
import java.time.Instant;
import java.util.Optional;

/** Follows a case along its journal as far as clocks care: where it stands, who has it, whether the customer waits. */
final class CaseLine {
    private Instant last = Instant.MIN;
    private CaseStatus status = CaseStatus.of(StatusCategory.NEW);
    private Optional<AgentId> assignee = Optional.empty();
    private boolean answered;
    private Optional<Instant> unanswered = Optional.empty();
    private long unansweredSince;

    CaseStatus status() {
        return status;
    }

    boolean over() {
        return status.category().over();
    }

    boolean assigned() {
        return assignee.isPresent();
    }

    /** When the earliest message came in that nobody answered, after the first response. */
    Optional<Instant> unanswered() {
        return unanswered;
    }

    /** The number of the entry that has it. */
    long unansweredSince() {
        return unansweredSince;
    }

    /** Takes the next entry. Where its instant lies before that of the entry before, that one's counts. */
    Happening take(JournalEntry entry) {
        CaseEvent event = entry.event();
        Instant at = entry.at().isBefore(last) ? last : entry.at();
        last = at;
        boolean reply = reply(event, entry.actor());
        boolean assigneeReply = reply && assigned() && assignee.equals(agent(entry.actor()));
        CaseStatus before = status;
        Optional<Instant> opened = opened(event, at);
        Optional<Instant> message = message(event, at);
        stand(event);
        if (reply
                || (over()
                        && status.category() != StatusCategory.MERGED
                        && status.category() != StatusCategory.SPAM
                        && !before.category().over())) {
            unanswered = Optional.empty();
        }
        answered |= reply;
        if (message.isPresent() && answered && unanswered.isEmpty()) {
            unanswered = message;
            unansweredSince = entry.sequence();
        }
        Optional<CaseStatus> left = before.equals(status) ? Optional.empty() : Optional.of(before);
        return new Happening(event, at, entry.sequence(), opened, message, reply, assigneeReply, left);
    }

    private void stand(CaseEvent event) {
        if (event instanceof StatusChanged e) {
            status = e.to();
        } else if (event instanceof CaseMerged e) {
            status = e.to();
        } else if (event instanceof CaseUnmerged e) {
            status = e.to();
        } else if (event instanceof CaseOpened e) {
            status = e.status().orElse(status);
        } else if (event instanceof CaseOpenedBySplit e) {
            status = e.status();
        } else if (event instanceof CaseAssigned e) {
            assignee = Optional.of(e.to());
        } else if (event instanceof CaseUnassigned) {
            assignee = Optional.empty();
        }
    }

    /** A contact may come in before it is recorded; the customer waits since then. */
    private static Optional<Instant> opened(CaseEvent event, Instant at) {
        if (event instanceof CaseOpened e) {
            return Optional.of(earlier(e.contact().receivedAt(), at));
        }
        return event instanceof CaseOpenedBySplit ? Optional.of(at) : Optional.empty();
    }

    private static Optional<Instant> message(CaseEvent event, Instant at) {
        if (event instanceof MessageReceived e && !e.automated()) {
            boolean spoke = e.contact().call().filter(CaseLine::reached).isPresent();
            return spoke ? Optional.empty() : Optional.of(earlier(e.contact().receivedAt(), at));
        }
        if (event instanceof CallLogged e && e.call().outcome().equals(Optional.of(CallOutcome.VOICEMAIL))) {
            return switch (e.call().direction()) {
                case INBOUND -> Optional.of(earlier(e.call().startedAt(), at));
                case OUTBOUND -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    /** A program's message is no reply; a call log is of a call between people. */
    private static boolean reply(CaseEvent event, Actor actor) {
        if (event instanceof MessageSent) {
            return actor instanceof AgentActor;
        }
        if (event instanceof CallLogged e) {
            return reached(e.call());
        }
        if (event instanceof MessageReceived e) {
            return e.contact().call().filter(CaseLine::reached).isPresent();
        }
        return event instanceof CaseOpened e
                && e.contact().call().filter(CaseLine::reached).isPresent();
    }

    private static boolean reached(CallLog call) {
        return call.outcome()
                .map(o -> o != CallOutcome.NOT_REACHED && o != CallOutcome.VOICEMAIL)
                .orElse(true);
    }

    private static Optional<AgentId> agent(Actor actor) {
        return actor instanceof AgentActor a ? Optional.of(a.agent()) : Optional.empty();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
