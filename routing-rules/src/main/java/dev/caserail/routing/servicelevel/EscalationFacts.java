package dev.caserail.routing.servicelevel;

import dev.caserail.model.SupportCase;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.identifier.MilestoneCode;
import dev.caserail.model.identifier.ServiceLevelCode;
import dev.caserail.model.servicelevel.agreement.ServiceTerms;
import dev.caserail.model.status.PriorityCode;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.style.ValueStyle;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What is known about a clock of a case when its steps are looked up. */
@ValueStyle
@Value.Immutable
public sealed interface EscalationFacts permits ImmutableEscalationFacts {
    /** {@return the clock} */
    MilestoneCode clock();

    /** {@return the way the case came in} */
    Channel channel();

    /** {@return the service level it has; empty if none is applied} */
    Optional<ServiceLevelCode> level();

    /** {@return its priority; empty if it has none} */
    Optional<PriorityCode> priority();

    /** {@return the skill it is with; empty before the first transfer} */
    Optional<SkillCode> skill();

    /** {@return the issues tracked on it so far} */
    Set<IssueCode> issues();

    /**
     * Starts the facts.
     *
     * @return the builder's first stage
     */
    static ImmutableEscalationFacts.ClockBuildStage builder() {
        return ImmutableEscalationFacts.builder();
    }

    /**
     * Gathers the facts about a clock of a case.
     *
     * @param state the case
     * @param clock the clock
     * @return the facts
     */
    static EscalationFacts of(SupportCase state, MilestoneCode clock) {
        Set<IssueCode> issues = new LinkedHashSet<>();
        state.issues().stream().map(TrackedIssue::issue).forEach(issues::add);
        return builder()
                .clock(clock)
                .channel(state.channel())
                .level(state.serviceTerms().map(ServiceTerms::level))
                .priority(state.priority())
                .skill(state.skill())
                .addAllIssues(issues)
                .build();
    }
}
