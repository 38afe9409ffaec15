package dev.caserail.model.identity;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** An action was refused because the desk is not sure enough of the customer (C9). */
@WrapperStyle
@Value.Immutable
public sealed interface IdentityMissing permits ImmutableIdentityMissing {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("identity.level-missing");

    /** {@return what the action needs, and by which means it can be had} */
    IdentityRequirement requirement();

    /** {@return the level there was} */
    IdentityLevel found();

    /**
     * Makes the refusal.
     *
     * @param requirement what the action needs
     * @param found the level there was
     * @return the refusal
     * @throws IllegalArgumentException if the level suffices
     */
    static IdentityMissing of(IdentityRequirement requirement, IdentityLevel found) {
        return ImmutableIdentityMissing.of(requirement, found);
    }

    /** {@return the refusal for screens and logs} */
    @Value.NonAttribute
    default Diagnostic diagnostic() {
        String how = requirement().methods().stream().map(IdentityMethod::words).collect(Collectors.joining(", or "));
        return Diagnostic.error(
                CODE,
                PathLocation.of("identity"),
                "the customer's identity is " + words(found()) + ", `"
                        + requirement().action().value() + "` needs it "
                        + words(requirement().level()),
                "ask the customer to " + how);
    }

    private static String words(IdentityLevel level) {
        return level == IdentityLevel.NONE ? "unknown" : level.name().toLowerCase(Locale.ROOT);
    }

    /** Checks that something is missing. */
    @Value.Check
    default void check() {
        if (found().suffices(requirement().level())) {
            throw new IllegalArgumentException("level " + found() + " suffices for `"
                    + requirement().action().value() + "`");
        }
    }
}
