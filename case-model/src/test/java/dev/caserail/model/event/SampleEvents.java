package dev.caserail.model.event;

import dev.caserail.model.SampleCase;
import dev.caserail.model.actor.Actor;
import dev.caserail.model.actor.ContactCause;
import dev.caserail.model.actor.EntryCause;
import dev.caserail.model.actor.RuleReference;
import dev.caserail.model.actor.TimerCause;
import dev.caserail.model.attachment.Attachment;
import dev.caserail.model.attachment.Checksum;
import dev.caserail.model.attachment.KnowledgeArticle;
import dev.caserail.model.attachment.MediaType;
import dev.caserail.model.contact.CallDirection;
import dev.caserail.model.contact.CallLog;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.OutgoingMessage;
import dev.caserail.model.contact.RecordingConsent;
import dev.caserail.model.contact.Visibility;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identifier.ArticleId;
import dev.caserail.model.identifier.AttachmentId;
import dev.caserail.model.identifier.CalendarCode;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.ContactId;
import dev.caserail.model.identifier.CorrelationId;
import dev.caserail.model.identifier.EntitlementId;
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
import dev.caserail.model.permission.RoleCode;
import dev.caserail.model.privacy.DataSubjectRequest;
import dev.caserail.model.privacy.DataSubjectRight;
import dev.caserail.model.privacy.DeadlineExtension;
import dev.caserail.model.privacy.ResponsePeriods;
import dev.caserail.model.privacy.RetentionGround;
import dev.caserail.model.privacy.RetentionHold;
import dev.caserail.model.servicelevel.agreement.ServiceTerms;
import dev.caserail.model.servicelevel.step.FiredStep;
import dev.caserail.model.servicelevel.step.NotifyRole;
import dev.caserail.model.status.CaseStatus;
import dev.caserail.model.status.PriorityCode;
import dev.caserail.model.status.StatusCategory;
import dev.caserail.model.status.StatusCode;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One entry of each kind of event, full of personal data where the kind has room for it. */
public final class SampleEvents {
    private static final CaseId CASE = CaseId.of("C-1");
    private static final CaseId OTHER = CaseId.of("C-2");
    private static final AgentId COLLEAGUE = AgentId.of("agent-7");
    private static final CaseStatus OPEN = CaseStatus.of(StatusCategory.OPEN);
    private static final CaseStatus WAITING =
            CaseStatus.of(StatusCode.of("WAITING_FOR_PHOTO"), StatusCategory.WAITING_CUSTOMER);
    private static final TrackedIssue MISSING = TrackedIssue.of(IssueCode.of("PRODUCT_MISSING"), SampleCase.MILK);
    private static final TrackedIssue TOTE = TrackedIssue.of(IssueCode.of("TOTE_MISSING"), SampleCase.DELIVERY);

    private SampleEvents() {}

    /** The entries by the names of their events. */
    public static Map<String, JournalEntry> all() {
        Map<String, JournalEntry> entries = new TreeMap<>();
        said(entries);
        worked(entries);
        measured(entries);
        connected(entries);
        attached(entries);
        protectedByLaw(entries);
        return entries;
    }

    private static void said(Map<String, JournalEntry> entries) {
        CallLog call = CallLog.builder()
                .direction(CallDirection.OUTBOUND)
                .about("The milk comes tomorrow")
                .consent(RecordingConsent.GRANTED)
                .startedAt(SampleCase.OPENED.plusSeconds(180))
                .endedAt(SampleCase.OPENED.plusSeconds(240))
                .recording(RecordingId.of("rec-0417"))
                .nextSteps("Send a voucher")
                .addFacts("third floor", "after 17:00")
                .build();
        entries.put(
                "CaseOpened",
                entry(1, CaseOpened.of(SampleCase.contact(), Optional.empty(), Optional.empty()), SampleCase.INTAKE));
        entries.put("CallLogged", entry(4, CallLogged.of(call), SampleCase.AGENT));
        entries.put(
                "QuicktextProposed",
                entry(
                        5,
                        QuicktextProposed.of(
                                QuicktextId.of("product-missing"),
                                "grocery/1",
                                Locale.forLanguageTag("de-AT"),
                                "Liebe Frau Muster,\nes tut uns leid."),
                        Actor.automation("quicktext")));
        entries.put(
                "MessageReceived",
                JournalEntry.of(
                        6,
                        MessageReceived.of(SampleCase.contact(), false),
                        Actor.customer(SampleCase.ACCOUNT_ID),
                        SampleCase.OPENED.plusSeconds(300),
                        Optional.of(ContactCause.of(ContactId.of("m-0001"))),
                        Optional.of(CorrelationId.of("req-7f31"))));
        entries.put(
                "MessageSent",
                entry(
                        7,
                        MessageSent.of(OutgoingMessage.builder()
                                .id(ContactId.of("<out-1@desk.example>"))
                                .channel(Channel.EMAIL)
                                .text("Dear Ms Muster, the milk is on its way.")
                                .addRecipients("minna@example.com")
                                .subject("Your milk, Ms Muster")
                                .inReplyTo(ContactId.of("m-0001"))
                                .language(Locale.ENGLISH)
                                .addQuicktexts(QuicktextId.of("product-missing"))
                                .build()),
                        SampleCase.AGENT));
        entries.put(
                "NoteAdded",
                entry(
                        8,
                        NoteAdded.of("Muster called twice, @agent-7 knows her", List.of(COLLEAGUE)),
                        SampleCase.AGENT));
        entries.put(
                "RecordingConsentWithdrawn",
                entry(9, RecordingConsentWithdrawn.of(EntryId.of(CASE, 4)), SampleCase.AGENT));
    }

    private static void attached(Map<String, JournalEntry> entries) {
        entries.put(
                "AttachmentAdded",
                entry(
                        26,
                        AttachmentAdded.of(
                                Attachment.builder()
                                        .id(AttachmentId.of("att-1"))
                                        .name("door of Muster.jpg")
                                        .mediaType(MediaType.of("image/jpeg"))
                                        .size(48_213)
                                        .checksum(Checksum.of("ab".repeat(32)))
                                        .visibility(Visibility.CUSTOMER_VISIBLE)
                                        .build(),
                                Optional.of(EntryId.of(CASE, 1))),
                        Actor.customer(SampleCase.ACCOUNT_ID)));
        entries.put(
                "ArticleAttached",
                entry(27, ArticleAttached.of(article(), Optional.of(EntryId.of(CASE, 7))), SampleCase.AGENT));
        entries.put(
                "IdentityChecked",
                entry(
                        28,
                        IdentityChecked.of(IdentityCheck.builder()
                                .account(SampleCase.ACCOUNT_ID)
                                .level(IdentityLevel.VERIFIED)
                                .method(IdentityMethod.ONE_TIME_CODE)
                                .actor(SampleCase.AGENT)
                                .at(SampleCase.OPENED.plusSeconds(1620))
                                .expiresAt(SampleCase.OPENED.plusSeconds(5220))
                                .build()),
                        SampleCase.AGENT));
    }

    private static void protectedByLaw(Map<String, JournalEntry> entries) {
        RetentionHold hold = RetentionHold.builder()
                .account(SampleCase.ACCOUNT_ID)
                .ground(RetentionGround.of("TAX_RECORDS"))
                .from(SampleCase.OPENED)
                .note("Muster asked for the invoice")
                .build();
        entries.put(
                "DataRequestRecorded",
                entry(
                        29,
                        DataRequestRecorded.of(DataSubjectRequest.receive(
                                        PrivacyRequestId.of("P-17"),
                                        DataSubjectRight.ERASURE,
                                        SampleCase.ACCOUNT_ID,
                                        SampleCase.OPENED.plusSeconds(1680),
                                        ResponsePeriods.of(ZoneId.of("Europe/Berlin"), Set.of()))
                                .extend(DeadlineExtension.of(
                                        SampleCase.OPENED.plusSeconds(1690),
                                        "Muster has many orders",
                                        SampleCase.AGENT))
                                .flatMap(r -> r.refuse(
                                        "Muster said so", SampleCase.AGENT, SampleCase.OPENED.plusSeconds(1700)))
                                .get()),
                        SampleCase.AGENT));
        entries.put("RetentionHoldPlaced", entry(30, RetentionHoldPlaced.of(hold), SampleCase.AGENT));
        entries.put(
                "RetentionHoldEnded",
                entry(
                        31,
                        RetentionHoldEnded.of(
                                hold, hold.end(SampleCase.OPENED.plusSeconds(1800)), "Muster has the invoice"),
                        SampleCase.AGENT));
    }

    private static void worked(Map<String, JournalEntry> entries) {
        entries.put("IssueTracked", entry(2, IssueTracked.of(MISSING, true), Actor.customer(SampleCase.ACCOUNT_ID)));
        entries.put(
                "CaseTransferred",
                entry(
                        3,
                        CaseTransferred.of(
                                Optional.of(SkillCode.of("PRIVACY")), SkillCode.of("MANAGER"), "threatens a lawyer"),
                        Actor.automation("router", RuleReference.of("skills", "2026-11", "sha256:0a1b", "r7"))));
        entries.put(
                "StatusChanged",
                entry(10, StatusChanged.of(OPEN, WAITING, Optional.of("Muster sends a photo")), SampleCase.AGENT));
        entries.put(
                "CaseAssigned",
                entry(11, CaseAssigned.of(Optional.of(COLLEAGUE), AgentId.of("agent-12")), SampleCase.AGENT));
        entries.put(
                "CaseUnassigned",
                entry(12, CaseUnassigned.of(COLLEAGUE, Optional.of("shift ended, Muster waits")), SampleCase.AGENT));
        entries.put(
                "PriorityChanged",
                JournalEntry.of(
                        13,
                        PriorityChanged.of(
                                Optional.of(PriorityCode.of("NORMAL")),
                                PriorityCode.of("HIGH"),
                                Optional.of("Muster has a baby")),
                        Actor.automation("escalation"),
                        SampleCase.OPENED.plusSeconds(720),
                        Optional.of(TimerCause.of("first-response")),
                        Optional.empty()));
        entries.put(
                "IssueCorrected",
                entry(14, IssueCorrected.of(MISSING, TOTE, Optional.of("Muster says the tote")), SampleCase.AGENT));
        entries.put("TeamMemberAdded", entry(15, TeamMemberAdded.of(COLLEAGUE), SampleCase.AGENT));
        entries.put("TeamMemberRemoved", entry(16, TeamMemberRemoved.of(COLLEAGUE), SampleCase.AGENT));
        entries.put(
                "MilestoneRecorded",
                entry(
                        17,
                        MilestoneRecorded.of(
                                MilestoneCode.of("FIRST_RESPONSE"),
                                MilestoneOutcome.BREACHED,
                                Optional.of(SampleCase.OPENED.plusSeconds(900))),
                        Actor.automation("service-level")));
    }

    private static void measured(Map<String, JournalEntry> entries) {
        ServiceTerms standard = ServiceTerms.builder()
                .level(ServiceLevelCode.of("MAIL_STANDARD"))
                .calendar(CalendarCode.of("MAIL"))
                .putTarget(MilestoneCode.of("FIRST_RESPONSE"), Duration.ofHours(4))
                .build();
        ServiceTerms premier = ServiceTerms.builder()
                .level(ServiceLevelCode.of("MAIL_PREMIER"))
                .calendar(CalendarCode.of("MAIL"))
                .putTarget(MilestoneCode.of("FIRST_RESPONSE"), Duration.ofHours(1))
                .putTarget(MilestoneCode.of("RESOLUTION"), Duration.ofHours(8))
                .entitlement(EntitlementId.of("E-204"))
                .build();
        entries.put(
                "ServiceLevelApplied",
                entry(
                        33,
                        ServiceLevelApplied.of(Optional.of(standard), premier, Optional.of("Muster has a contract")),
                        Actor.automation("service-level", RuleReference.of("service-levels", "3", "ab12", "premier"))));
        entries.put(
                "EscalationFired",
                entry(
                        34,
                        EscalationFired.of(
                                FiredStep.of(MilestoneCode.of("FIRST_RESPONSE"), 1, StepCode.of("WARN_LEAD")),
                                NotifyRole.of(RoleCode.of("TEAM_LEAD")),
                                SampleCase.OPENED.plusSeconds(600),
                                true,
                                Optional.of(StepCode.of("BREACHED"))),
                        Actor.automation("escalation", RuleReference.of("escalation", "2", "cd34", "warn"))));
    }

    private static void connected(Map<String, JournalEntry> entries) {
        entries.put("CaseLinked", entry(18, CaseLinked.of(CaseLink.of(LinkKind.PARENT, OTHER)), SampleCase.AGENT));
        entries.put("CaseUnlinked", entry(19, CaseUnlinked.of(CaseLink.of(LinkKind.PARENT, OTHER)), SampleCase.AGENT));
        entries.put(
                "CaseMerged",
                entry(20, CaseMerged.of(OTHER, OPEN, CaseStatus.of(StatusCategory.MERGED)), SampleCase.AGENT));
        entries.put("CaseUnmerged", entry(21, CaseUnmerged.of(OTHER, OPEN), SampleCase.AGENT));
        entries.put(
                "CaseAbsorbed",
                entry(
                        22,
                        CaseAbsorbed.of(OTHER, List.of(TOTE), List.of(SampleCase.delivery()), 2, Optional.empty()),
                        SampleCase.AGENT));
        entries.put("AbsorptionUndone", entry(23, AbsorptionUndone.of(OTHER), SampleCase.AGENT));
        entries.put(
                "EntriesSplitOff",
                JournalEntry.of(
                        24,
                        EntriesSplitOff.of(
                                OTHER, List.of(EntryId.of(CASE, 4), EntryId.of(CASE, 6)), 1, Optional.empty()),
                        SampleCase.AGENT,
                        SampleCase.OPENED.plusSeconds(1380),
                        Optional.of(EntryCause.of(EntryId.of(CASE, 6))),
                        Optional.empty()));
        entries.put(
                "CaseOpenedBySplit",
                entry(
                        1,
                        CaseOpenedBySplit.of(
                                OTHER,
                                List.of(EntryId.of(OTHER, 4), EntryId.of(OTHER, 6)),
                                1,
                                Optional.empty(),
                                Channel.EMAIL,
                                SampleCase.sender(),
                                CaseStatus.of(StatusCategory.NEW),
                                Optional.of(PriorityCode.of("HIGH")),
                                Optional.of("Milk for Muster"),
                                Optional.of(Locale.ENGLISH),
                                List.of(SampleCase.delivery())),
                        SampleCase.AGENT));
        entries.put(
                "PersonalDataErased",
                entry(25, PersonalDataErased.of(24, Optional.of(PrivacyRequestId.of("P-17"))), SampleCase.AGENT));
    }

    private static JournalEntry entry(long sequence, CaseEvent event, Actor actor) {
        return JournalEntry.of(sequence, event, actor, SampleCase.OPENED.plusSeconds(60 * (sequence - 1)));
    }

    public static KnowledgeArticle article() {
        return KnowledgeArticle.builder()
                .id(ArticleId.of("kb-12"))
                .title("When something is missing")
                .version("3")
                .locale(Locale.ENGLISH)
                .link(URI.create("https://help.example/kb-12"))
                .visibility(Visibility.CUSTOMER_VISIBLE)
                .build();
    }
}
