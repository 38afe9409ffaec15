package dev.caserail.model.privacy;

import dev.caserail.model.identity.IdentityMissing;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** The desk is not sure enough that it is the account's holder who asks (C9; GDPR, Art. 12 (6)). */
@WrapperStyle
@Value.Immutable
public sealed interface IdentityNotSure extends PrivacyRefusal permits ImmutableIdentityNotSure {
    /** {@return what is missing, and how to obtain it} */
    IdentityMissing missing();

    @Override
    @Value.NonAttribute
    default Diagnostic diagnostic() {
        return missing().diagnostic();
    }
}
