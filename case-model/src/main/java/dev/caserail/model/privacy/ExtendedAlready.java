package dev.caserail.model.privacy;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/** The period was extended already; the law allows it once (GDPR, Art. 12 (3)). */
@WrapperStyle
@Value.Immutable
public sealed interface ExtendedAlready extends PrivacyRefusal permits ImmutableExtendedAlready {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("privacy.extended-already");

    /** {@return the last day of the extended period} */
    LocalDate lastDay();

    @Override
    @Value.NonAttribute
    default Diagnostic diagnostic() {
        return Diagnostic.error(
                CODE,
                PathLocation.of("extension"),
                "the period was extended to " + lastDay() + " already, and can be extended once",
                "answer until then");
    }
}
