package dev.caserail.model.privacy;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import org.immutables.value.Value;

/** Why something cannot be done with a request. The request is as it was. */
public sealed interface PrivacyRefusal
        permits ErasureHeld, ExtendedAlready, ExtensionTooLate, IdentityNotSure, RequestBackdated, RequestClosed {
    /** {@return the refusal for screens and logs, without personal data} */
    @Value.NonAttribute
    Diagnostic diagnostic();
}
