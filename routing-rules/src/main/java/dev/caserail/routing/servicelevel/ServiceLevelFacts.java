package dev.caserail.routing.servicelevel;

import dev.caserail.model.SupportCase;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.identifier.PlanCode;
import dev.caserail.model.servicelevel.agreement.Entitlement;
import dev.caserail.model.status.PriorityCode;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.style.ValueStyle;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What is known about a case when its service level is chosen. */
@ValueStyle
@Value.Immutable
public sealed interface ServiceLevelFacts permits ImmutableServiceLevelFacts {
    /** {@return the way it came in} */
    Channel channel();

    /** {@return what the account's contract buys; empty if none holds} */
    Optional<PlanCode> plan();

    /** {@return its priority; empty if it has none} */
    Optional<PriorityCode> priority();

    /** {@return the issues tracked on it so far} */
    Set<IssueCode> issues();

    /** {@return the levels of these issues} */
    Set<IssueLevel> levels();

    /** {@return the skill it is with; empty before the first transfer} */
    Optional<SkillCode> skill();

    /** {@return the customer's language; empty if unknown} */
    Optional<Locale> language();

    /**
     * Starts the facts.
     *
     * @return the builder's first stage
     */
    static ImmutableServiceLevelFacts.ChannelBuildStage builder() {
        return ImmutableServiceLevelFacts.builder();
    }

    /**
     * Gathers the facts about a case.
     *
     * @param state the case
     * @param entitlement the contract that holds; empty for none
     * @param taxonomy the desk's issues
     * @return the facts
     */
    static ServiceLevelFacts of(SupportCase state, Optional<Entitlement> entitlement, IssueTaxonomy taxonomy) {
        Set<IssueCode> issues = new LinkedHashSet<>();
        state.issues().stream().map(TrackedIssue::issue).forEach(issues::add);
        Set<IssueLevel> levels = new LinkedHashSet<>();
        issues.forEach(issue -> taxonomy.find(issue).map(Issue::level).ifPresent(levels::add));
        return builder()
                .channel(state.channel())
                .plan(entitlement.map(Entitlement::plan))
                .priority(state.priority())
                .addAllIssues(issues)
                .addAllLevels(levels)
                .skill(state.skill())
                .language(state.language())
                .build();
    }
}
