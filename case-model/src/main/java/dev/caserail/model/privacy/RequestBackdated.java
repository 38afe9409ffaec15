package dev.caserail.model.privacy;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.Instant;
import org.immutables.value.Value;

/** Something is dated before the request came in. */
@WrapperStyle
@Value.Immutable
public sealed interface RequestBackdated extends PrivacyRefusal permits ImmutableRequestBackdated {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("privacy.backdated");

    /** {@return its date} */
    Instant at();

    /** {@return when the request came in} */
    Instant receivedAt();

    @Override
    @Value.NonAttribute
    default Diagnostic diagnostic() {
        return Diagnostic.error(
                CODE,
                PathLocation.of("at"),
                "this is dated " + at() + ", expected " + receivedAt() + ", when the request came in, or later",
                "give the time at which it was done");
    }
}
