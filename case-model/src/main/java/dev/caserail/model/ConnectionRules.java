package dev.caserail.model;

import static dev.caserail.model.Situation.refuse;

import dev.caserail.model.Situation.Decision;
import dev.caserail.model.command.LinkCase;
import dev.caserail.model.command.UnlinkCase;
import dev.caserail.model.event.CaseLinked;
import dev.caserail.model.event.CaseUnlinked;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.link.CaseLink;
import dev.caserail.model.link.LinkKind;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.refusal.connection.LinkProblem;
import dev.caserail.model.refusal.connection.LinkRefused;
import dev.caserail.model.status.StatusCategory;
import io.vavr.control.Either;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How cases hang together (C7). */
final class ConnectionRules {
    private static final Set<LinkKind> BY_HAND = Set.of(LinkKind.POSSIBLE_DUPLICATE, LinkKind.RELATED);

    Either<CaseError, Decision> link(Situation now, LinkCase command) {
        return problem(now.state(), command.link())
                .map(problem -> refuse(LinkRefused.of(problem, command.link())))
                .orElseGet(() -> Decision.of(CaseLinked.of(command.link())));
    }

    private static Optional<LinkProblem> problem(SupportCase state, CaseLink link) {
        if (link.other().equals(state.id())) {
            return Optional.of(LinkProblem.SAME_CASE);
        }
        if (!BY_HAND.contains(link.kind())) {
            return Optional.of(LinkProblem.NOT_BY_HAND);
        }
        if (state.links().contains(link)) {
            return Optional.of(LinkProblem.LINKED);
        }
        return Optional.empty();
    }

    /** What stands against making a case the child of another one. */
    static Optional<LinkProblem> parentProblem(
            SupportCase child, SupportCase parent, Function<CaseId, Optional<SupportCase>> cases) {
        if (child.id().equals(parent.id())) {
            return Optional.of(LinkProblem.SAME_CASE);
        }
        if (ancestry(parent, cases).contains(child.id())) {
            return Optional.of(LinkProblem.LOOP);
        }
        if (child.linked(LinkKind.PARENT).contains(parent.id())) {
            return Optional.of(LinkProblem.LINKED);
        }
        return child.linked(LinkKind.PARENT).isEmpty() ? Optional.empty() : Optional.of(LinkProblem.OTHER_PARENT);
    }

    /** A case and those above it; of a merged case, the one that has its entries counts. */
    private static Set<CaseId> ancestry(SupportCase first, Function<CaseId, Optional<SupportCase>> cases) {
        Set<CaseId> above = new HashSet<>();
        Optional<SupportCase> next = Optional.of(first);
        while (next.isPresent() && above.add(next.get().id())) {
            SupportCase current = next.get();
            next = current.mergedInto()
                    .or(() -> current.linked(LinkKind.PARENT).stream().findFirst())
                    .flatMap(cases);
        }
        return above;
    }

    /** A case that is not over takes messages itself, and no case follows itself up. */
    static Optional<LinkProblem> followUpProblem(SupportCase over, CaseId id) {
        if (id.equals(over.id())) {
            return Optional.of(LinkProblem.SAME_CASE);
        }
        StatusCategory category = over.status().category();
        return category == StatusCategory.RESOLVED || category == StatusCategory.CLOSED
                ? Optional.empty()
                : Optional.of(LinkProblem.NOT_OVER);
    }

    Either<CaseError, Decision> unlink(Situation now, UnlinkCase command) {
        if (!BY_HAND.contains(command.link().kind())) {
            return refuse(LinkRefused.of(LinkProblem.NOT_BY_HAND, command.link()));
        }
        return now.state().links().contains(command.link())
                ? Decision.of(CaseUnlinked.of(command.link()))
                : refuse(LinkRefused.of(LinkProblem.NOT_LINKED, command.link()));
    }
}
