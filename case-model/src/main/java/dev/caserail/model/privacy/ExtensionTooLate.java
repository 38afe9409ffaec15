package dev.caserail.model.privacy;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.Instant;
import java.time.LocalDate;
import org.immutables.value.Value;

/** The notice of an extension came after the first period had ended (GDPR, Art. 12 (3)). */
@WrapperStyle
@Value.Immutable
public sealed interface ExtensionTooLate extends PrivacyRefusal permits ImmutableExtensionTooLate {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("privacy.extension-too-late");

    /** {@return when the notice was given} */
    Instant noticeAt();

    /** {@return the last day on which it could have been} */
    LocalDate lastDay();

    @Override
    @Value.NonAttribute
    default Diagnostic diagnostic() {
        return Diagnostic.error(
                CODE,
                PathLocation.of("extension.noticeAt"),
                "notice of an extension was given at " + noticeAt() + ", expected until the end of " + lastDay(),
                "answer without delay");
    }
}
