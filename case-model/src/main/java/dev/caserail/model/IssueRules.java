package dev.caserail.model;

import static dev.caserail.model.Situation.refuse;

import dev.caserail.model.Situation.Decision;
import dev.caserail.model.command.CorrectIssue;
import dev.caserail.model.command.TrackIssue;
import dev.caserail.model.event.IssueCorrected;
import dev.caserail.model.event.IssueTracked;
import dev.caserail.model.order.Delivery;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.refusal.content.ImmutableAlreadyTracked;
import dev.caserail.model.refusal.content.ImmutableIssueRefused;
import dev.caserail.model.refusal.content.ImmutableTargetNotOnCase;
import dev.caserail.model.refusal.content.NotTracked;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.tracking.AccountTarget;
import dev.caserail.taxonomy.tracking.DeliveryTarget;
import dev.caserail.taxonomy.tracking.ProductLineTarget;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import dev.caserail.taxonomy.tracking.TrackingRules;
import dev.caserail.taxonomy.tracking.TrackingSituation;
import dev.caserail.taxonomy.tracking.TrackingTarget;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What the case is about: issues and their corrections (C12). */
final class IssueRules {
    private final TrackingRules tracking;
    private final ZoneId zone;

    IssueRules(TrackingRules tracking, ZoneId zone) {
        this.tracking = tracking;
        this.zone = zone;
    }

    Either<CaseError, Decision> track(Situation now, TrackIssue command) {
        return check(now, command.issue(), command.target(), now.state().issues())
                .flatMap(checked -> {
                    SupportCase state = now.state();
                    TrackedIssue tracked = checked.value();
                    boolean primary = command.primary() || state.primaryIssue().isEmpty();
                    boolean changesNothing = state.issues().contains(tracked)
                            && (!primary || state.primaryIssue().equals(Optional.of(tracked)));
                    return changesNothing
                            ? refuse(ImmutableAlreadyTracked.of(tracked))
                            : Decision.of(IssueTracked.of(tracked, primary), checked.remarks());
                });
    }

    Either<CaseError, Decision> correct(Situation now, CorrectIssue command) {
        if (!now.state().issues().contains(command.from())) {
            return refuse(NotTracked.of(command.from()));
        }
        List<TrackedIssue> others = now.state().issues().stream()
                .filter(issue -> !issue.equals(command.from()))
                .toList();
        return check(now, command.issue(), command.target(), others)
                .flatMap(checked -> now.state().issues().contains(checked.value())
                        ? refuse(ImmutableAlreadyTracked.of(checked.value()))
                        : Decision.of(
                                IssueCorrected.of(command.from(), checked.value(), command.reason()),
                                checked.remarks()));
    }

    private Either<CaseError, Checked<TrackedIssue>> check(
            Situation now, IssueCode issue, TrackingTarget target, List<TrackedIssue> others) {
        Validation<Seq<Diagnostic>, Checked<TrackedIssue>> checked = tracking.check(
                issue,
                target,
                TrackingSituation.builder()
                        .day(LocalDate.ofInstant(now.now(), zone))
                        .addAllOthers(others)
                        .build(),
                PathLocation.of("issue"));
        if (checked.isInvalid()) {
            return Either.left(ImmutableIssueRefused.of(checked.getError()));
        }
        return onCase(now.state(), target)
                ? Either.right(checked.get())
                : Either.left(ImmutableTargetNotOnCase.of(target));
    }

    private static boolean onCase(SupportCase state, TrackingTarget target) {
        if (target instanceof AccountTarget account) {
            return account.account().equals(state.account());
        }
        if (target instanceof ProductLineTarget product) {
            Optional<Delivery> delivery = state.delivery(product.delivery());
            return delivery.flatMap(d -> d.line(product.line())).isPresent();
        }
        return state.delivery(((DeliveryTarget) target).delivery()).isPresent();
    }
}
