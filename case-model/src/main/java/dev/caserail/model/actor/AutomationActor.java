package dev.caserail.model.actor;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A program that acts by itself, with the rule that made it act. */
@WrapperStyle
@Value.Immutable
public sealed interface AutomationActor extends Actor permits ImmutableAutomationActor {
    /** {@return what the desk calls it} */
    String name();

    /** {@return the rule that made it act; empty if none did} */
    Optional<RuleReference> rule();
}
