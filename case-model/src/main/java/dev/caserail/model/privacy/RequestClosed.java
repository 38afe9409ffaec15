package dev.caserail.model.privacy;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.Instant;
import org.immutables.value.Value;

/** The request was ended already. */
@WrapperStyle
@Value.Immutable
public sealed interface RequestClosed extends PrivacyRefusal permits ImmutableRequestClosed {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("privacy.request-closed");

    /** {@return how it was ended} */
    RequestOutcome outcome();

    /** {@return when} */
    Instant closedAt();

    @Override
    @Value.NonAttribute
    default Diagnostic diagnostic() {
        return Diagnostic.error(
                CODE,
                PathLocation.of("resolution"),
                "the request was closed as " + outcome() + " at " + closedAt(),
                "open a new request");
    }
}
