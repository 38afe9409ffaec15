package dev.caserail.model.refusal.lifecycle;

import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.status.CaseStatus;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.immutables.value.Value;

/** The case is over; what comes in about it belongs into a linked follow-up case (C1). */
@WrapperStyle
@Value.Immutable
public sealed interface FollowUpNeeded extends CaseError permits ImmutableFollowUpNeeded {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("case.follow-up-needed");

    /** {@return the status it has} */
    CaseStatus status();

    /**
     * Makes the refusal.
     *
     * @param status the status it has
     * @return the refusal
     */
    static FollowUpNeeded of(CaseStatus status) {
        return ImmutableFollowUpNeeded.of(status);
    }

    @Override
    @Value.NonAttribute
    default Seq<Diagnostic> diagnostics() {
        return Vector.of(Diagnostic.error(
                CODE,
                PathLocation.of("status"),
                "the case has status `" + status().code().value() + "`, and messages no longer reopen it",
                "open a follow-up case with the message"));
    }
}
