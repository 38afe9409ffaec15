package dev.caserail.model.refusal;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * The command is dated before what was last decided about the case, or, where it only adds to the feed, before the case was
 * opened. What was added to the feed since does not matter.
 */
@WrapperStyle
@Value.Immutable
public sealed interface OutOfOrder extends CaseError permits ImmutableOutOfOrder {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("case.out-of-order");

    /** {@return the command's time} */
    Instant at();

    /** {@return the earliest time that would have been accepted: that of the last decision, or of the opening} */
    Instant last();

    @Override
    @Value.NonAttribute
    default Seq<Diagnostic> diagnostics() {
        return Vector.of(Diagnostic.error(
                CODE,
                PathLocation.of("at"),
                "the command is dated " + at() + ", expected " + last() + " or later",
                "give the time of the command, in the same clock as those before it"));
    }
}
