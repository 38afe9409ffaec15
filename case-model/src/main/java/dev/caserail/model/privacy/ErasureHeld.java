package dev.caserail.model.privacy;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** Data must be kept: an erasure waits until every hold has ended (C10; GDPR, Art. 17 (3)). */
@WrapperStyle
@Value.Immutable
public sealed interface ErasureHeld extends PrivacyRefusal permits ImmutableErasureHeld {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("privacy.erasure-held");

    /** {@return the holds that block it; never empty} */
    List<RetentionHold> holds();

    @Override
    @Value.NonAttribute
    default Diagnostic diagnostic() {
        String each = holds().stream()
                .map(hold -> "`" + hold.ground().value() + "` "
                        + hold.until().map(end -> "until " + end).orElse("without an end"))
                .collect(Collectors.joining(", "));
        return Diagnostic.error(
                CODE,
                PathLocation.of("holds"),
                "the data must be kept: " + each,
                "erase after that, or fulfil the request in part and say why");
    }

    /** Checks that something blocks. */
    @Value.Check
    default void check() {
        if (holds().isEmpty()) {
            throw new IllegalArgumentException("an erasure that is held by nothing");
        }
    }
}
