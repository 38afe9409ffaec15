package dev.caserail.model.servicelevel.clock;

import dev.caserail.model.CaseJournal;
import dev.caserail.model.SampleCase;
import dev.caserail.model.actor.Actor;
import dev.caserail.model.contact.CallDirection;
import dev.caserail.model.contact.CallLog;
import dev.caserail.model.contact.CallOutcome;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.contact.OutgoingMessage;
import dev.caserail.model.contact.RecordingConsent;
import dev.caserail.model.event.CallLogged;
import dev.caserail.model.event.CaseAssigned;
import dev.caserail.model.event.CaseEvent;
import dev.caserail.model.event.CaseMerged;
import dev.caserail.model.event.CaseOpened;
import dev.caserail.model.event.CaseTransferred;
import dev.caserail.model.event.CaseUnassigned;
import dev.caserail.model.event.CaseUnmerged;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.event.MessageReceived;
import dev.caserail.model.event.MessageSent;
import dev.caserail.model.event.NoteAdded;
import dev.caserail.model.event.ServiceLevelApplied;
import dev.caserail.model.event.StatusChanged;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identifier.CalendarCode;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.ContactId;
import dev.caserail.model.identifier.MilestoneCode;
import dev.caserail.model.identifier.ServiceLevelCode;
import dev.caserail.model.internal.duration.DurationText;
import dev.caserail.model.servicelevel.agreement.ServiceTerms;
import dev.caserail.model.status.CaseStatus;
import dev.caserail.model.status.StatusCategory;
import dev.caserail.taxonomy.SkillCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A journal written as a person would: {@code 11-02 10:00 opened | 11-02 10:20 reply}. */
final class JournalScript {
    static final CaseId CASE = CaseId.of("C-1");

    private final ZoneId zone;
    private final MilestoneCode clock;
    private final List<JournalEntry> entries = new ArrayList<>();
    private CaseStatus status = CaseStatus.of(StatusCategory.NEW);
    private CaseStatus beforeMerge = status;
    private Optional<AgentId> assignee = Optional.empty();
    private Optional<ServiceTerms> terms = Optional.empty();

    JournalScript(ZoneId zone, MilestoneCode clock) {
        this.zone = zone;
        this.clock = clock;
    }

    /** An instant on the wall clock of the zone, of the year 2026. */
    static Instant instant(String text, ZoneId zone) {
        return LocalDateTime.parse("2026-" + text.strip().replace(' ', 'T'))
                .atZone(zone)
                .toInstant();
    }

    /** Reads a script; where it says nothing of targets, one is applied at the opening. */
    CaseJournal read(String script, String target, String calendar) {
        for (String line : script.split("\\|", -1)) {
            String[] words = line.strip().split(" ", 3);
            Instant at = instant(words[0] + " " + words[1], zone);
            entry(words[2], at);
            if (entries.size() == 1 && !target.isBlank()) {
                entry("target:" + target + "@" + calendar, at);
            }
        }
        return CaseJournal.of(CASE, entries);
    }

    private void entry(String what, Instant at) {
        String[] parts = what.split("[:~]", 2);
        Actor actor = Actor.agent(AgentId.of("A9"));
        CaseEvent event = switch (parts[0]) {
            case "opened" -> CaseOpened.of(contact(at, Optional.empty()), Optional.of(status), Optional.empty());
            case "call-opened" ->
                CaseOpened.of(
                        contact(at, Optional.of(call(at, CallOutcome.SOLVED))), Optional.of(status), Optional.empty());
            case "reply" -> {
                actor = parts.length == 2 ? Actor.agent(AgentId.of(parts[1])) : actor;
                yield MessageSent.of(message(at));
            }
            case "auto-reply" -> {
                actor = Actor.automation("acknowledgement");
                yield MessageSent.of(message(at));
            }
            case "call" -> CallLogged.of(call(at, CallOutcome.SOLVED));
            case "voicemail" -> CallLogged.of(call(at, CallOutcome.VOICEMAIL));
            case "customer" ->
                MessageReceived.of(contact(parts.length == 2 ? earlier(at, parts[1]) : at, Optional.empty()), false);
            case "auto-mail" -> MessageReceived.of(contact(at, Optional.empty()), true);
            case "note" -> NoteAdded.of("Looking into it", List.of());
            case "assigned" -> {
                Optional<AgentId> from = assignee;
                assignee = Optional.of(AgentId.of(parts[1]));
                yield CaseAssigned.of(from, assignee.get());
            }
            case "unassigned" -> CaseUnassigned.of(assignee.orElseThrow(), Optional.empty());
            case "transfer" -> CaseTransferred.of(Optional.empty(), SkillCode.of(parts[1]), "why not");
            case "target" -> terms(parts[1]);
            case "no-target" -> terms("");
            case "merged" -> {
                beforeMerge = status;
                CaseStatus from = to(StatusCategory.MERGED);
                yield CaseMerged.of(CaseId.of("C-2"), from, status);
            }
            case "unmerged" -> {
                status = beforeMerge;
                yield CaseUnmerged.of(CaseId.of("C-2"), status);
            }
            default -> {
                CaseStatus from = to(category(parts[0]));
                yield StatusChanged.of(from, status, Optional.empty());
            }
        };
        entries.add(JournalEntry.of(entries.size() + 1, event, actor, at));
    }

    private static StatusCategory category(String word) {
        return switch (word) {
            case "waiting" -> StatusCategory.WAITING_CUSTOMER;
            case "hold" -> StatusCategory.ON_HOLD;
            case "open", "reopened" -> StatusCategory.OPEN;
            case "resolved" -> StatusCategory.RESOLVED;
            case "closed" -> StatusCategory.CLOSED;
            case "spam" -> StatusCategory.SPAM;
            default -> throw new IllegalArgumentException("a script has no word `" + word + "`");
        };
    }

    private CaseStatus to(StatusCategory category) {
        CaseStatus from = status;
        status = CaseStatus.of(category);
        return from;
    }

    private ServiceLevelApplied terms(String target) {
        Optional<ServiceTerms> before = terms;
        ServiceTerms now = ServiceTerms.builder()
                .level(ServiceLevelCode.of("LEVEL_" + entries.size()))
                .calendar(CalendarCode.of(
                        target.isEmpty()
                                ? before.orElseThrow().calendar().value()
                                : target.substring(target.indexOf('@') + 1)))
                .build();
        if (!target.isEmpty()) {
            Duration time =
                    DurationText.read(target.substring(0, target.indexOf('@'))).orElseThrow();
            now = ServiceTerms.builder()
                    .level(now.level())
                    .calendar(now.calendar())
                    .putTarget(clock, time)
                    .build();
        }
        terms = Optional.of(now);
        return ServiceLevelApplied.of(before, now, Optional.empty());
    }

    private Instant earlier(Instant at, String time) {
        return at.atZone(zone).with(LocalTime.parse(time)).toInstant();
    }

    private IncomingContact contact(Instant at, Optional<CallLog> call) {
        return IncomingContact.builder()
                .id(ContactId.of("m-" + entries.size()))
                .channel(call.isPresent() ? Channel.PHONE : Channel.EMAIL)
                .text("Where are my groceries?")
                .sender(SampleCase.sender())
                .receivedAt(at)
                .call(call)
                .build();
    }

    private OutgoingMessage message(Instant at) {
        return OutgoingMessage.builder()
                .id(ContactId.of("o-" + entries.size() + "-" + at.getEpochSecond()))
                .channel(Channel.EMAIL)
                .text("On their way.")
                .build();
    }

    private static CallLog call(Instant at, CallOutcome outcome) {
        return CallLog.builder()
                .direction(CallDirection.OUTBOUND)
                .about("The groceries")
                .consent(RecordingConsent.NOT_ASKED)
                .startedAt(at.minusSeconds(90))
                .endedAt(at)
                .outcome(outcome)
                .build();
    }
}
