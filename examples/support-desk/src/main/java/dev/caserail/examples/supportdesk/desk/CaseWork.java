package dev.caserail.examples.supportdesk.desk;

import dev.caserail.examples.supportdesk.intake.ContactDraft;
import dev.caserail.examples.supportdesk.intake.IssueChoice;
import dev.caserail.model.CaseJournal;
import dev.caserail.model.SupportCase;
import dev.caserail.model.Transition;
import dev.caserail.model.actor.Actor;
import dev.caserail.model.command.CaseCommand;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.command.TrackIssue;
import dev.caserail.model.contact.CallLog;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.event.CaseOpened;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.suggest.SuggestedIssue;
import dev.caserail.taxonomy.tracking.TrackingTarget;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One case in the making: every command goes through here, which keeps state, journal and warnings together. Since
 * commands are pure, dropping this object takes back everything.
 */
final class CaseWork {
    /** A delivery-level issue without a delivery, or a product-level one without a line. */
    static final DiagnosticCode TARGET_MISSING = DiagnosticCode.of("run.target-missing");

    /** A case that nothing was tracked on; a warning (F5). */
    static final DiagnosticCode UNTRACKED = DiagnosticCode.of("run.untracked");

    private final Desk desk;
    private final List<Diagnostic> warnings = new ArrayList<>();
    private List<SuggestedIssue> suggested = List.of();
    private SupportCase state;
    private CaseJournal journal;

    private CaseWork(Desk desk, Transition opened) {
        this.desk = desk;
        this.state = opened.state();
        this.journal = CaseJournal.of(opened);
    }

    static CaseWork open(Desk desk, CaseId id, IncomingContact contact) {
        return new CaseWork(desk, desk.cases().open(id, contact, Actor.automation("intake")));
    }

    SupportCase state() {
        return state;
    }

    CaseJournal journal() {
        return journal;
    }

    /** What was agreed to happen next, where the case came by a call. */
    Optional<String> nextSteps() {
        return journal.entry(1)
                .map(JournalEntry::event)
                .filter(CaseOpened.class::isInstance)
                .flatMap(event -> ((CaseOpened) event).contact().call())
                .flatMap(CallLog::nextSteps);
    }

    List<Diagnostic> warnings() {
        return warnings;
    }

    void warn(Iterable<Diagnostic> found) {
        found.forEach(warnings::add);
    }

    /** The issues it is likely about, where the contact carries none. */
    List<SuggestedIssue> suggested() {
        return suggested;
    }

    /** All that the contact says in words. */
    static String text(ContactDraft draft) {
        return draft.contact().subject().map(s -> s + "\n").orElse("")
                + draft.contact().text();
    }

    /** Tracks all issues chosen; every refusal is added to the faults. */
    void track(ContactDraft draft, Diagnostics faults) {
        for (int i = 0; i < draft.issues().size(); i++) {
            IssueChoice choice = draft.issues().get(i);
            boolean primary = i == 0;
            target(choice, faults)
                    .ifPresent(target -> handle(
                                    TrackIssue.of(choice.code(), target, primary), Actor.automation("intake"))
                            .peekLeft(error -> error.diagnostics().forEach(d -> faults.add(moved(d, choice.path())))));
        }
        if (draft.issues().isEmpty()) {
            suggested = desk.hints().about(text(draft), desk.day(state.openedAt()));
            warnings.add(Diagnostic.warning(
                    UNTRACKED,
                    PathLocation.of("issues"),
                    "no issue is tracked on the case",
                    IssueHints.help(suggested)));
        }
    }

    Either<CaseError, Transition> handle(CaseCommand command, Actor actor) {
        CommandContext context = CommandContext.of(actor, state.changedAt(), state.version());
        return desk.cases().handle(state, command, context).peek(done -> {
            state = done.state();
            journal = journal.append(done);
            warn(done.warnings());
        });
    }

    /** An issue is tracked on what its level asks for; what else was named with it does not matter. */
    private Optional<TrackingTarget> target(IssueChoice choice, Diagnostics faults) {
        IssueLevel level = desk.taxonomy().find(choice.code()).map(Issue::level).orElse(IssueLevel.ACCOUNT);
        boolean lacksDelivery = level != IssueLevel.ACCOUNT && choice.delivery().isEmpty();
        boolean lacksLine = level == IssueLevel.PRODUCT && choice.line().isEmpty();
        if (lacksDelivery || lacksLine) {
            faults.error(
                    TARGET_MISSING,
                    PathLocation.of(choice.path()),
                    "issue `" + choice.code().value() + "` is tracked on "
                            + (level == IssueLevel.PRODUCT ? "a product line of a delivery" : "a delivery")
                            + ", but no " + (lacksDelivery ? "delivery" : "line") + " is named",
                    "name it, or choose an issue that fits");
            return Optional.empty();
        }
        return Optional.of(
                switch (level) {
                    case ACCOUNT -> TrackingTarget.account(state.account());
                    case DELIVERY -> TrackingTarget.delivery(choice.delivery().orElseThrow());
                    case PRODUCT ->
                        TrackingTarget.productLine(
                                choice.delivery().orElseThrow(), choice.line().orElseThrow());
                });
    }

    /** Says the same of another place in the contact. */
    static Diagnostic moved(Diagnostic diagnostic, String path) {
        return Diagnostic.builder()
                .code(diagnostic.code())
                .severity(diagnostic.severity())
                .location(PathLocation.of(path))
                .message(diagnostic.message())
                .help(diagnostic.help())
                .build();
    }
}
