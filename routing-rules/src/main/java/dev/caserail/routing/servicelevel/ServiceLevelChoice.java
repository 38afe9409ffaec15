package dev.caserail.routing.servicelevel;

import dev.caserail.model.actor.Actor;
import dev.caserail.model.actor.RuleReference;
import dev.caserail.model.command.ApplyServiceLevel;
import dev.caserail.model.identifier.ServiceLevelCode;
import dev.caserail.model.servicelevel.agreement.ServiceTerms;
import dev.caserail.routing.table.Decision;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** The service level a case should have, and why (S11). */
@WrapperStyle
@Value.Immutable
public sealed interface ServiceLevelChoice permits ImmutableServiceLevelChoice {
    /** The automation that applies service levels. */
    String AUTOMATION = "service-level";

    /** {@return what the case is measured by} */
    ServiceTerms terms();

    /** {@return the decision: table, version, rule and the conditions that were met} */
    Decision<ServiceLevelCode> decision();

    /**
     * Puts terms and reason together.
     *
     * @param terms what the case is measured by
     * @param decision the decision
     * @return the choice
     */
    static ServiceLevelChoice of(ServiceTerms terms, Decision<ServiceLevelCode> decision) {
        return ImmutableServiceLevelChoice.of(terms, decision);
    }

    /**
     * Makes the command that records it on the case, with the reason in words.
     *
     * @param locale the language of the reason; German and English are spoken
     * @return the command; refused if the case has these terms already
     */
    default ApplyServiceLevel command(Locale locale) {
        return ApplyServiceLevel.of(terms(), Optional.of(decision().reason(locale)));
    }

    /** {@return who gives the command: the automation, by the rule that decided} */
    @Value.NonAttribute
    default Actor actor() {
        return Actor.automation(
                AUTOMATION,
                RuleReference.of(
                        decision().table().name(),
                        decision().table().version(),
                        decision().table().hash().value(),
                        decision().rule().value()));
    }
}
