package dev.caserail.model.repository;

import dev.caserail.model.CaseDesk;
import dev.caserail.model.CaseEntries;
import dev.caserail.model.JointTransition;
import dev.caserail.model.Transition;
import dev.caserail.model.actor.Actor;
import dev.caserail.model.actor.ContactCause;
import dev.caserail.model.actor.EntryCause;
import dev.caserail.model.actor.RuleReference;
import dev.caserail.model.actor.TimerCause;
import dev.caserail.model.attachment.Attachment;
import dev.caserail.model.attachment.Checksum;
import dev.caserail.model.attachment.KnowledgeArticle;
import dev.caserail.model.attachment.MediaType;
import dev.caserail.model.command.AddNote;
import dev.caserail.model.command.AddTeamMember;
import dev.caserail.model.command.ApplyServiceLevel;
import dev.caserail.model.command.AssignCase;
import dev.caserail.model.command.AttachArticle;
import dev.caserail.model.command.AttachFile;
import dev.caserail.model.command.CaseCommand;
import dev.caserail.model.command.ChangePriority;
import dev.caserail.model.command.ChangeStatus;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.command.CorrectIssue;
import dev.caserail.model.command.EndRetentionHold;
import dev.caserail.model.command.ErasePersonalData;
import dev.caserail.model.command.LinkCase;
import dev.caserail.model.command.LogCall;
import dev.caserail.model.command.PlaceRetentionHold;
import dev.caserail.model.command.ProposeQuicktext;
import dev.caserail.model.command.ReceiveMessage;
import dev.caserail.model.command.RecordDataRequest;
import dev.caserail.model.command.RecordEscalation;
import dev.caserail.model.command.RecordIdentityCheck;
import dev.caserail.model.command.RecordMilestone;
import dev.caserail.model.command.RemoveTeamMember;
import dev.caserail.model.command.SendMessage;
import dev.caserail.model.command.TrackIssue;
import dev.caserail.model.command.TransferCase;
import dev.caserail.model.command.UnassignCase;
import dev.caserail.model.command.UnlinkCase;
import dev.caserail.model.command.WithdrawRecordingConsent;
import dev.caserail.model.contact.CallDirection;
import dev.caserail.model.contact.CallLog;
import dev.caserail.model.contact.CallOutcome;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.ConsentForm;
import dev.caserail.model.contact.ConsentGrant;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.contact.OutgoingMessage;
import dev.caserail.model.contact.RecordingConsent;
import dev.caserail.model.contact.Sender;
import dev.caserail.model.contact.Visibility;
import dev.caserail.model.event.MilestoneOutcome;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identifier.ArticleId;
import dev.caserail.model.identifier.AttachmentId;
import dev.caserail.model.identifier.CalendarCode;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.ContactId;
import dev.caserail.model.identifier.CorrelationId;
import dev.caserail.model.identifier.MilestoneCode;
import dev.caserail.model.identifier.PrivacyRequestId;
import dev.caserail.model.identifier.QuicktextId;
import dev.caserail.model.identifier.RecordingId;
import dev.caserail.model.identifier.ServiceLevelCode;
import dev.caserail.model.identifier.StepCode;
import dev.caserail.model.identity.IdentityCheck;
import dev.caserail.model.identity.IdentityLevel;
import dev.caserail.model.identity.IdentityMethod;
import dev.caserail.model.link.CaseLink;
import dev.caserail.model.link.EntryId;
import dev.caserail.model.link.LinkKind;
import dev.caserail.model.order.Delivery;
import dev.caserail.model.order.DeliverySlot;
import dev.caserail.model.order.ProductLine;
import dev.caserail.model.permission.RoleCode;
import dev.caserail.model.privacy.DataSubjectRequest;
import dev.caserail.model.privacy.DataSubjectRight;
import dev.caserail.model.privacy.ResponsePeriods;
import dev.caserail.model.privacy.RetentionGround;
import dev.caserail.model.privacy.RetentionHold;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.servicelevel.agreement.ServiceTerms;
import dev.caserail.model.servicelevel.step.FiredStep;
import dev.caserail.model.servicelevel.step.NotifyRole;
import dev.caserail.model.status.PriorityCode;
import dev.caserail.model.status.StatusCode;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.tracking.AccountId;
import dev.caserail.taxonomy.tracking.DeliveryId;
import dev.caserail.taxonomy.tracking.ProductLineId;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import dev.caserail.taxonomy.tracking.TrackingTarget;
import io.vavr.control.Either;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What happens to the cases of the checks: histories with every kind of event, with texts, times and identifiers that a store
 * may stumble over.
 */
final class SampleHistory {
    static final CaseDesk DESK = CaseDesk.of(ReferenceTaxonomy.load());
    /** Not to the full second, nor millisecond. */
    static final Instant OPENED = Instant.parse("2026-11-02T08:30:00.123456789Z");

    static final Actor AGENT = Actor.agent(AgentId.of("agent-12"));
    private static final Actor INTAKE = Actor.automation("intake");
    private static final AgentId COLLEAGUE = AgentId.of("agent-7");
    private static final AccountId ACCOUNT = AccountId.of("A-20417");
    private static final DeliveryId DELIVERY = DeliveryId.of("D-1");
    private static final String TEXT = "Milk \"3,5 %\" isn't there;\nüß 牛乳 \uD83E\uDD5B \\ {{x}} <b>'; --";

    private final InMemoryCaseRepository cases = InMemoryCaseRepository.empty();
    private final List<ChangeSet> stored = new ArrayList<>();
    private final CaseOffice office = CaseOffice.of(DESK, new CaseRepository() {
        @Override
        public Optional<StoredCase> find(CaseId id) {
            return cases.find(id);
        }

        @Override
        public StoreOutcome store(ChangeSet changes) {
            stored.add(changes);
            return cases.store(changes);
        }
    });
    private int minute;

    private SampleHistory() {}

    /** All that a desk can do to cases, as the change sets that it would have stored. */
    static List<ChangeSet> ofEveryKind(String prefix) {
        SampleHistory history = new SampleHistory();
        history.play(prefix);
        return List.copyOf(history.stored);
    }

    static Transition opened(CaseId id) {
        return DESK.open(id, contact(1), INTAKE);
    }

    /** A change that any number of writers may make. */
    static Transition noted(StoredCase stored, String text) {
        CommandContext context = CommandContext.of(AGENT, OPENED, stored.version());
        return DESK.handle(stored.state(), AddNote.of(text, List.of()), context).get();
    }

    static Transition erased(StoredCase stored) {
        CommandContext context = CommandContext.of(AGENT, OPENED.plusSeconds(3600), stored.version());
        return DESK.handle(stored.journal(), ErasePersonalData.of(Optional.empty()), context)
                .get();
    }

    static JointTransition merged(StoredCase source, StoredCase target) {
        CommandContext context = CommandContext.of(AGENT, OPENED.plusSeconds(3600), source.version())
                .andOther(target.version());
        return DESK.merge(source.state(), target.state(), context).get();
    }

    /** The second entry goes to a new case. */
    static JointTransition split(StoredCase source, CaseId into) {
        CommandContext context = CommandContext.of(AGENT, OPENED, source.version());
        CaseEntries shown = CaseEntries.of(source.journal(), other -> Optional.empty());
        return DESK.split(source.state(), shown, into, List.of(EntryId.of(source.id(), 2)), context)
                .get();
    }

    static IncomingContact contact(int number) {
        return IncomingContact.builder()
                .id(ContactId.of("contact-" + number))
                .channel(Channel.PHONE)
                .text(TEXT)
                .sender(Sender.builder()
                        .account(ACCOUNT)
                        .title("Dr.")
                        .firstName("Zoë")
                        .lastName("O'Muster")
                        .email("zoe@example.com")
                        .phone("+49 30 23125 017")
                        .handle("@zoe")
                        .build())
                .receivedAt(OPENED)
                .subject(TEXT)
                .language(Locale.forLanguageTag("de-AT"))
                .call(call(RecordingConsent.GRANTED))
                .addDeliveries(Delivery.builder()
                        .id(DELIVERY)
                        .slot(DeliverySlot.of(OPENED.minusSeconds(7200), OPENED.minusSeconds(3600)))
                        .addLines(ProductLine.of(ProductLineId.of("L-1"), "Milk", 2))
                        .build())
                .build();
    }

    private static CallLog call(RecordingConsent consent) {
        boolean granted = consent == RecordingConsent.GRANTED;
        return CallLog.builder()
                .direction(CallDirection.INBOUND)
                .about(TEXT)
                .consent(consent)
                .startedAt(OPENED)
                .endedAt(OPENED.plusNanos(90_000_000_001L))
                .caller("Zoë O'Muster")
                .outcome(CallOutcome.CALL_BACK_AGREED)
                .nextSteps("We call again")
                .addFacts("2 litres")
                .consentGrant(granted ? Optional.of(ConsentGrant.of(OPENED, ConsentForm.SPOKEN)) : Optional.empty())
                .recording(granted ? Optional.of(RecordingId.of("recording-1")) : Optional.empty())
                .build();
    }

    private void play(String prefix) {
        CaseId first = CaseId.of(prefix + "first");
        CaseId second = CaseId.of(prefix + "second");
        done(office.open(first, contact(1), INTAKE));
        done(office.open(second, contact(2), Actor.customer(ACCOUNT)));
        said(first);
        worked(first);
        attached(first);
        lawful(first);
        connected(first, second, CaseId.of(prefix + "split"), CaseId.of(prefix + "follow-up"));
        done(office.handle(first, WithdrawRecordingConsent.of(1), next(first)));
        done(office.erase(List.of(first), Optional.of(PrivacyRequestId.of("request-1")), next(first)));
        done(office.handle(first, AddNote.of(TEXT, List.of()), next(first)));
    }

    private void said(CaseId id) {
        CommandContext caused = next(id).causedBy(ContactCause.of(ContactId.of("contact-3")))
                .correlated(CorrelationId.of("correlation-1"));
        done(office.handle(id, ReceiveMessage.of(contact(3)), caused));
        SendMessage reply = SendMessage.of(OutgoingMessage.builder()
                .id(ContactId.of("reply-1"))
                .channel(Channel.EMAIL)
                .text(TEXT)
                .addRecipients("zoe@example.com")
                .subject(TEXT)
                .inReplyTo(ContactId.of("contact-3"))
                .language(Locale.GERMAN)
                .addQuicktexts(QuicktextId.of("refund"))
                .build());
        done(office.handle(id, reply, next(id).causedBy(EntryCause.of(EntryId.of(id, 2)))));
        done(office.handle(id, AddNote.of(TEXT, List.of(COLLEAGUE)), next(id)));
        done(office.handle(id, LogCall.of(call(RecordingConsent.REFUSED)), next(id)));
        done(office.handle(
                id, ProposeQuicktext.of(QuicktextId.of("refund"), "2026-11/3", Locale.GERMAN, TEXT), next(id)));
    }

    private void worked(CaseId id) {
        TrackingTarget milk = TrackingTarget.productLine(DELIVERY, ProductLineId.of("L-1"));
        IssueCode missing = IssueCode.of("PRODUCT_MISSING");
        for (CaseCommand command : List.of(
                TrackIssue.of(missing, milk, true),
                CorrectIssue.of(
                        TrackedIssue.of(missing, milk),
                        IssueCode.of("TOTE_MISSING"),
                        TrackingTarget.delivery(DELIVERY),
                        Optional.of(TEXT)),
                AddTeamMember.of(AgentId.of("agent-3")),
                RemoveTeamMember.of(AgentId.of("agent-3")),
                AssignCase.of(COLLEAGUE),
                UnassignCase.of(Optional.of(TEXT)),
                ChangePriority.of(PriorityCode.of("HIGH"), Optional.of(TEXT)),
                ChangeStatus.of(StatusCode.of("ON_HOLD"), Optional.of(TEXT)))) {
            done(office.handle(id, command, next(id)));
        }
        CommandContext rule = CommandContext.of(
                Actor.automation("router", RuleReference.of("skills", "3", "sha256:ab", "r7")),
                OPENED.plusSeconds(60L * minute),
                version(id));
        done(office.handle(id, TransferCase.of(SkillCode.of("MANAGER"), TEXT), rule));
        RecordMilestone due =
                RecordMilestone.of(MilestoneCode.of("FIRST_RESPONSE"), MilestoneOutcome.MET, Optional.of(OPENED));
        done(office.handle(id, due, next(id).causedBy(TimerCause.of("first-response"))));
        measured(id);
    }

    private void measured(CaseId id) {
        ServiceTerms terms = ServiceTerms.builder()
                .level(ServiceLevelCode.of("MAIL"))
                .calendar(CalendarCode.of("MAIL"))
                .putTarget(MilestoneCode.of("RESOLUTION"), Duration.ofHours(30))
                .build();
        done(office.handle(id, ApplyServiceLevel.of(terms, Optional.of(TEXT)), next(id)));
        FiredStep step = FiredStep.of(MilestoneCode.of("RESOLUTION"), 1, StepCode.of("WARN_LEAD"));
        RecordEscalation fired = RecordEscalation.of(
                step, NotifyRole.of(RoleCode.of("TEAM_LEAD")), OPENED.plusSeconds(60), true, Optional.empty());
        done(office.handle(id, fired, next(id)));
    }

    private void attached(CaseId id) {
        Attachment photo = Attachment.builder()
                .id(AttachmentId.of("att-1"))
                .name("Zoë's door.jpg")
                .mediaType(MediaType.of("image/jpeg"))
                .size(48_213)
                .checksum(Checksum.of("ab".repeat(32)))
                .visibility(Visibility.CUSTOMER_VISIBLE)
                .build();
        done(office.handle(id, AttachFile.of(photo, Optional.of(EntryId.of(id, 2))), next(id)));
        KnowledgeArticle article = KnowledgeArticle.builder()
                .id(ArticleId.of("kb-12"))
                .title("When something is missing")
                .version("3")
                .locale(Locale.ENGLISH)
                .link(URI.create("https://help.example/kb-12?a=%20&b=ü"))
                .visibility(Visibility.CUSTOMER_VISIBLE)
                .build();
        done(office.handle(id, AttachArticle.of(article, Optional.empty()), next(id)));
    }

    private void lawful(CaseId id) {
        IdentityCheck check = IdentityCheck.builder()
                .account(ACCOUNT)
                .level(IdentityLevel.VERIFIED)
                .method(IdentityMethod.ONE_TIME_CODE)
                .actor(AGENT)
                .at(OPENED)
                .expiresAt(OPENED.plusSeconds(86_400))
                .build();
        done(office.handle(id, RecordIdentityCheck.of(check), next(id)));
        DataSubjectRequest request = DataSubjectRequest.receive(
                PrivacyRequestId.of("request-1"),
                DataSubjectRight.ERASURE,
                ACCOUNT,
                OPENED,
                ResponsePeriods.of(ZoneId.of("Europe/Berlin"), Set.of()));
        done(office.handle(id, RecordDataRequest.of(request), next(id)));
        RetentionHold hold = RetentionHold.builder()
                .account(ACCOUNT)
                .ground(RetentionGround.of("TAX_RECORDS"))
                .from(OPENED)
                .note(TEXT)
                .build();
        done(office.handle(id, PlaceRetentionHold.of(hold), next(id)));
        done(office.handle(id, EndRetentionHold.of(hold, TEXT), next(id)));
    }

    private void connected(CaseId first, CaseId second, CaseId split, CaseId followUp) {
        CaseLink related = CaseLink.of(LinkKind.RELATED, second);
        done(office.handle(first, LinkCase.of(related), next(first)));
        done(office.handle(first, UnlinkCase.of(related), next(first)));
        done(office.merge(second, first, next(second, first)));
        done(office.undoMerge(second, next(second, first)));
        done(office.merge(second, first, next(second, first)));
        done(office.split(first, split, List.of(EntryId.of(first, 2)), next(first)));
        done(office.handle(first, AssignCase.of(COLLEAGUE), next(first)));
        done(office.handle(first, ChangeStatus.of(StatusCode.of("RESOLVED"), Optional.empty()), next(first)));
        done(office.followUp(first, followUp, contact(4), next(first)));
    }

    /** The next command's context where it is about two cases. */
    private CommandContext next(CaseId id, CaseId other) {
        return next(id).andOther(office.resolve(other).get().version());
    }

    /** The next command's context, a minute later. */
    private CommandContext next(CaseId id) {
        minute++;
        return CommandContext.of(AGENT, OPENED.plusSeconds(60L * minute), version(id));
    }

    private long version(CaseId id) {
        return cases.find(id).orElseThrow().version();
    }

    private static void done(Either<CaseError, ?> answer) {
        if (answer.isLeft()) {
            throw new IllegalStateException("the sample history is refused: "
                    + answer.getLeft().diagnostics().map(Diagnostic::line).mkString("; "));
        }
    }
}
