package dev.caserail.examples.supportdesk.desk;

import dev.caserail.examples.supportdesk.desk.ContactOutcome.Handled;
import dev.caserail.examples.supportdesk.desk.ContactOutcome.Rejected;
import dev.caserail.examples.supportdesk.intake.ContactDraft;
import dev.caserail.examples.supportdesk.intake.ContactReader;
import dev.caserail.examples.supportdesk.intake.FieldMapping;
import dev.caserail.examples.supportdesk.intake.RawContact;
import dev.caserail.model.CaseDesk;
import dev.caserail.model.actor.Actor;
import dev.caserail.model.actor.RuleReference;
import dev.caserail.model.command.ProposeQuicktext;
import dev.caserail.model.command.TransferCase;
import dev.caserail.model.contact.CallLog;
import dev.caserail.model.contact.CallNotePolicy;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.statistics.TrackedCases;
import dev.caserail.model.validation.ConstraintChecker;
import dev.caserail.quicktext.QuicktextCatalogue;
import dev.caserail.quicktext.QuicktextSuggestion;
import dev.caserail.quicktext.Rendered;
import dev.caserail.quicktext.reply.ReplyContext;
import dev.caserail.routing.skill.SkillRoute;
import dev.caserail.routing.skill.SkillRouter;
import dev.caserail.routing.table.NoDecision;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A support desk with its files loaded. It takes contacts one by one and keeps nothing of them. */
public final class Desk {
    /** A file or directory that cannot be used, or that nothing reads. */
    public static final DiagnosticCode UNUSABLE = DiagnosticCode.of("desk.unusable");

    /** A phone contact without the record of its call (F3); a warning. */
    static final DiagnosticCode NO_CALL_LOG = DiagnosticCode.of("run.no-call-log");

    /** A case that no rule of the skill table takes. */
    static final DiagnosticCode NOT_ROUTED = DiagnosticCode.of("run.not-routed");

    /** A case that no rule gives a service level; a warning. */
    static final DiagnosticCode NO_SERVICE_LEVEL = DiagnosticCode.of("run.no-service-level");

    /** A case for which no reply could be rendered; a warning. */
    static final DiagnosticCode NO_REPLY = DiagnosticCode.of("run.no-reply");

    private final IssueTaxonomy taxonomy;
    private final SkillRouter router;
    private final QuicktextCatalogue<ReplyContext> quicktexts;
    private final DeskSettings settings;
    private final CaseDesk cases;
    private final CallNotePolicy callNotes;
    private final ServiceLevelWork service;
    private final IssueHints hints;
    private final ConstraintChecker constraints = ConstraintChecker.create();
    private final Locale messages;
    private long opened;

    private Desk(
            IssueTaxonomy taxonomy,
            SkillRouter router,
            QuicktextCatalogue<ReplyContext> quicktexts,
            DeskSettings settings,
            CaseDesk cases,
            CallNotePolicy callNotes,
            ServiceLevelWork service,
            IssueHints hints,
            Locale messages) {
        this.taxonomy = taxonomy;
        this.router = router;
        this.quicktexts = quicktexts;
        this.settings = settings;
        this.cases = cases;
        this.callNotes = callNotes;
        this.service = service;
        this.hints = hints;
        this.messages = messages;
    }

    /**
     * Loads the reference desk, with a desk's own files laid over it.
     *
     * @param directory the desk's own files; empty for none
     * @param messages the language of messages and reasons
     * @return the desk beside warnings, or every fault of every file
     */
    public static Validation<Seq<Diagnostic>, Checked<Desk>> load(Optional<Path> directory, Locale messages) {
        return DeskFiles.over(directory)
                .load()
                .map(files -> Checked.of(
                        new Desk(
                                files.value().taxonomy(),
                                files.value().router(),
                                files.value().quicktexts(),
                                files.value().settings(),
                                files.value().cases(),
                                files.value().callNotes(),
                                files.value().service(),
                                files.value().hints(),
                                messages),
                        files.remarks()));
    }

    /** {@return the issues it tracks} */
    public IssueTaxonomy taxonomy() {
        return taxonomy;
    }

    /** {@return its service levels, and the contracts of its customers} */
    public ServiceLevelWork service() {
        return service;
    }

    IssueHints hints() {
        return hints;
    }

    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, settings.zone());
    }

    CaseDesk cases() {
        return cases;
    }

    /**
     * Takes one contact through all steps. Either all of them are applied or none.
     *
     * @param raw the contact as its file has it
     * @param mapping how its fields become ours
     * @return what became of it
     */
    public ContactOutcome process(RawContact raw, FieldMapping mapping) {
        Either<Seq<Diagnostic>, Map<String, String>> fields = raw.fields().flatMap(f -> mapping.apply(f, raw.row()));
        if (fields.isLeft()) {
            return new Rejected(raw.line(), raw.fields().toJavaOptional().map(f -> f.get("id")), fields.getLeft());
        }
        Optional<String> contactId = Optional.ofNullable(fields.get().get("id"));
        Validation<Seq<Diagnostic>, ContactDraft> draft = ContactReader.read(fields.get());
        if (draft.isInvalid()) {
            return new Rejected(raw.line(), contactId, draft.getError());
        }
        return open(raw.line(), draft.get());
    }

    private ContactOutcome open(int line, ContactDraft draft) {
        Diagnostics faults = new Diagnostics();
        Validation<Seq<Diagnostic>, ?> checked = constraints.check(draft.contact(), messages);
        if (checked.isInvalid()) {
            faults.addAll(checked.getError().map(Desk::inTheFilesWords));
        }
        CaseId id = CaseId.of(String.format(Locale.ROOT, "C-%06d", opened + 1));
        CaseWork work = CaseWork.open(this, id, draft.contact());
        work.warn(draft.remarks());
        if (draft.contact().channel() == Channel.PHONE && draft.contact().call().isEmpty()) {
            work.warn(List.of(Diagnostic.warning(
                    NO_CALL_LOG,
                    PathLocation.of("call"),
                    "the call has no log",
                    "calls are not recorded: log what it was about and the next steps")));
        }
        work.track(draft, faults);
        draft.contact().call().ifPresent(call -> work.warn(lacking(call, work)));
        Optional<SkillRoute> route = faults.hasErrors() ? Optional.empty() : route(work, draft, faults);
        if (route.isEmpty()) {
            return new Rejected(line, Optional.of(draft.contact().id().value()), faults.all());
        }
        service.choose(work.state(), work.state().openedAt())
                .peek(choice -> work.handle(choice.command(messages), choice.actor()))
                .peekLeft(none -> work.warn(List.of(Diagnostic.warning(
                        NO_SERVICE_LEVEL,
                        PathLocation.of(""),
                        "no rule of table `"
                                + service.desk().levelTable().version().shown() + "` gives a service level",
                        "end the table with a rule for every other case"))));
        Either<Seq<Diagnostic>, ProposedReply> reply = reply(work, draft, route.get());
        opened++;
        return new Handled(
                line,
                draft.contact().id().value(),
                work.state(),
                work.journal(),
                route.get(),
                reason(route.get()),
                reply,
                work.suggested(),
                TrackedCases.in(settings.zone())
                        .from(work.state(), work.journal())
                        .orElseThrow(),
                work.warnings());
    }

    /** What the note of the call lacks: a remark, for the call is over and the case has to be opened anyhow (F3). */
    private List<Diagnostic> lacking(CallLog call, CaseWork work) {
        Validation<Seq<Diagnostic>, CallLog> checked = callNotes.check(
                call, work.state().issues().stream().map(TrackedIssue::issue).toList());
        return checked.isValid()
                ? List.of()
                : checked.getError()
                        .map(d -> Diagnostic.warning(
                                d.code(),
                                PathLocation.of("call." + d.location().text()),
                                d.message(),
                                d.help().orElse("complete the note")))
                        .asJava();
    }

    private Optional<SkillRoute> route(CaseWork work, ContactDraft draft, Diagnostics faults) {
        Set<IssueCode> issues = new LinkedHashSet<>();
        work.state().issues().forEach(i -> issues.add(i.issue()));
        Either<NoDecision, SkillRoute> route = router.route(router.facts(
                draft.contact().channel(),
                CaseWork.text(draft),
                issues,
                draft.unresolved(),
                draft.contact().language()));
        if (route.isLeft()) {
            faults.error(
                    NOT_ROUTED,
                    PathLocation.of(""),
                    "no rule of table `" + router.table().version().shown() + "` takes this case",
                    "end the skill table with a rule for every other case");
            return Optional.empty();
        }
        SkillRoute found = route.get();
        TransferCase transfer = TransferCase.of(found.skill().code(), reason(found));
        Either<CaseError, ?> moved = work.handle(transfer, Actor.automation("skill-router", rule(found)));
        moved.peekLeft(error -> faults.addAll(error.diagnostics()));
        return moved.isLeft() ? Optional.empty() : Optional.of(found);
    }

    private Either<Seq<Diagnostic>, ProposedReply> reply(CaseWork work, ContactDraft draft, SkillRoute route) {
        List<IssueCode> issues = Stream.concat(
                        answerAs(route).stream(), work.state().issues().stream().map(TrackedIssue::issue))
                .distinct()
                .toList();
        Locale language = draft.contact().language().orElse(quicktexts.defaultLocale());
        QuicktextSuggestion<ReplyContext> suggestion =
                quicktexts.suggest(issues, draft.contact().channel(), language);
        Either<Seq<Diagnostic>, Rendered> rendered =
                suggestion.render(ReplyFacts.of(work.state(), work.nextSteps(), route.skill(), settings, language));
        rendered.peek(r -> {
            work.warn(r.remarks());
            work.handle(
                    ProposeQuicktext.of(
                            r.quicktext(), quicktexts.name() + "/" + quicktexts.version(), r.locale(), r.text()),
                    Actor.automation("quicktext"));
        });
        rendered.peekLeft(found -> work.warn(Vector.of(Diagnostic.warning(
                NO_REPLY,
                PathLocation.of(""),
                "no reply could be rendered: " + found.head().message(),
                "write the reply by hand, and mend the quicktext"))));
        return rendered.map(r -> new ProposedReply(r.quicktext(), r.locale(), r.why(), r.text()));
    }

    /** A text may signal more than what was tracked; the rule then says which issue's quicktext fits best. */
    private static Optional<IssueCode> answerAs(SkillRoute route) {
        return Optional.ofNullable(route.decision().annotations().get(DeskFiles.ANSWER_AS))
                .map(IssueCode::of);
    }

    /** Files call the sender of a contact the customer. */
    private static Diagnostic inTheFilesWords(Diagnostic fault) {
        return CaseWork.moved(fault, fault.location().text().replaceFirst("^sender\\b", "customer"));
    }

    private String reason(SkillRoute route) {
        return route.reason(messages);
    }

    private static RuleReference rule(SkillRoute route) {
        return RuleReference.of(
                route.decision().table().name(),
                route.decision().table().version(),
                route.decision().table().hash().value(),
                route.decision().rule().value());
    }
}
