package dev.caserail.model.command;

import dev.caserail.model.permission.Permission;
import dev.caserail.model.servicelevel.agreement.ServiceTerms;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Says what the case is measured by from now on (S11, F34). Refused if it is measured by these very terms already. */
@WrapperStyle
@Value.Immutable
public sealed interface ApplyServiceLevel extends CaseCommand permits ImmutableApplyServiceLevel {
    /** {@return the terms} */
    ServiceTerms terms();

    /** {@return why, as text for people} */
    @Value.Redacted
    Optional<String> reason();

    /**
     * Makes the command.
     *
     * @param terms the terms
     * @param reason why
     * @return the command
     */
    static ApplyServiceLevel of(ServiceTerms terms, Optional<String> reason) {
        return ImmutableApplyServiceLevel.of(terms, reason);
    }

    @Override
    @Value.NonAttribute
    default Permission permission() {
        return Permission.APPLY_SERVICE_LEVELS;
    }
}
