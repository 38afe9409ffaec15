package dev.caserail.model.repository;

import dev.caserail.model.JointTransition;
import dev.caserail.model.SupportCase;
import dev.caserail.model.Transition;
import dev.caserail.model.command.AddNote;
import dev.caserail.model.command.AssignCase;
import dev.caserail.model.command.CaseCommand;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.command.RecordMilestone;
import dev.caserail.model.event.MilestoneOutcome;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.CorrelationId;
import dev.caserail.model.identifier.MilestoneCode;
import dev.caserail.model.link.EntryId;
import dev.caserail.model.refusal.CaseBusy;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.refusal.StaleVersion;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One of several people at work on the same cases: gives commands, and notes what it is told. For one thread. */
final class DeskWriter {
    /** One command of so many is about two cases. */
    private static final int JOINT = 40;

    private static final int ATTEMPTS = 100_000;

    private final WriterLog log;
    private final CaseOffice office;
    private final String name;
    private final List<CaseId> cases;
    private int given;

    DeskWriter(WriterLog log, String name, List<CaseId> cases) {
        this.log = log;
        this.office = CaseOffice.of(SampleHistory.DESK, log.repository()).withAttempts(ATTEMPTS);
        this.name = name;
        this.cases = cases;
    }

    void work(int commands) {
        for (int i = 0; i < commands; i++) {
            CaseId id = cases.get((i * 7 + name.hashCode() & Integer.MAX_VALUE) % cases.size());
            CaseId other = cases.get((i * 13 + 5) % cases.size());
            if (cases.size() > 1 && i % JOINT == 0) {
                onTwo(i / JOINT, id, other);
            } else {
                onOne(i, id);
            }
        }
    }

    /** Three appends, a command on the version that was just seen, and one on the version before it. */
    private void onOne(int number, CaseId id) {
        switch (number % 5) {
            case 0, 1 -> single(c -> office.handle(id, AddNote.of(name + " " + number, List.of()), c), 0);
            case 2 -> {
                RecordMilestone due = RecordMilestone.of(
                        MilestoneCode.of("FIRST_RESPONSE"), MilestoneOutcome.WARNED, Optional.empty());
                single(c -> office.handle(id, due, c), 1);
            }
            case 3 -> {
                CaseCommand take = AssignCase.of(AgentId.of(name + "-" + number));
                single(c -> office.handle(id, take, c), version(id));
            }
            default -> {
                CaseCommand take = AssignCase.of(AgentId.of(name + "-" + number));
                Either<CaseError, Transition> answer = single(c -> office.handle(id, take, c), version(id) - 1);
                Expect.that(answer.isLeft(), "a command on an older version was not refused");
            }
        }
    }

    private void onTwo(int number, CaseId id, CaseId other) {
        switch (number % 4) {
            case 0 -> pair(c -> office.merge(id, other, c.andOther(version(other))), version(id));
            case 1 -> pair(c -> office.undoMerge(id, c.andOther(targetVersion(id))), version(id));
            case 2 -> {
                if (number % 8 == 2) {
                    pair(c -> office.link(id, other, c.andOther(version(other))), version(id));
                } else {
                    pair(c -> office.unlink(id, other, c.andOther(version(other))), version(id));
                }
            }
            default -> {
                long last = version(id);
                pair(c -> office.split(id, fresh(), List.of(EntryId.of(id, last)), c), last);
            }
        }
    }

    /** Nobody else works on the two cases, so none of it may be refused. */
    void mergeAndUndo(CaseId source, CaseId target, int times) {
        for (int i = 0; i < times; i++) {
            Expect.that(
                    pair(c -> office.merge(source, target, c.andOther(version(target))), version(source))
                            .isRight(),
                    "a merge was refused");
            Expect.that(
                    pair(c -> office.undoMerge(source, c.andOther(version(target))), version(source))
                            .isRight(),
                    "undoing a merge was refused");
        }
    }

    private Either<CaseError, Transition> single(
            Function<CommandContext, Either<CaseError, Transition>> give, long seen) {
        CommandContext context = context(seen);
        Either<CaseError, Transition> answer = give.apply(context);
        answer.peek(log::accepted).peekLeft(why -> refused(context, why));
        return answer;
    }

    private Either<CaseError, JointTransition> pair(
            Function<CommandContext, Either<CaseError, JointTransition>> give, long seen) {
        CommandContext context = context(seen);
        Either<CaseError, JointTransition> answer = give.apply(context);
        answer.peek(joint -> {
                    log.accepted(joint.first());
                    log.accepted(joint.second());
                })
                .peekLeft(why -> refused(context, why));
        return answer;
    }

    private void refused(CommandContext context, CaseError why) {
        Expect.that(!(why instanceof CaseBusy), "a command found no gap in " + ATTEMPTS + " attempts");
        Expect.that(
                !(why instanceof StaleVersion stale)
                        || stale.current() > stale.seen()
                        || stale.since().isEmpty(),
                "a command was called stale although nothing happened since");
        log.refused(context.correlation().orElseThrow());
    }

    private CommandContext context(long seen) {
        given++;
        return CommandContext.of(SampleHistory.AGENT, SampleHistory.OPENED, seen)
                .correlated(CorrelationId.of(name + "-" + given));
    }

    private CaseId fresh() {
        return CaseId.of("contract-" + name + "-split-" + given);
    }

    private long version(CaseId id) {
        return log.repository().state(id).map(SupportCase::version).orElse(0L);
    }

    private long targetVersion(CaseId source) {
        return log.repository()
                .state(source)
                .flatMap(SupportCase::mergedInto)
                .map(this::version)
                .orElse(0L);
    }
}
