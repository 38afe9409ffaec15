package dev.caserail.routing.skill;

import dev.caserail.model.contact.Channel;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.table.NoDecision;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.SkillCode;
import io.vavr.control.Either;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the skill of a case by the desk's table (F4). Immutable; may be shared between threads. {@link SkillDesk} makes
 * one from files.
 */
public final class SkillRouter {
    private final IssueTaxonomy taxonomy;
    private final SkillCatalogue catalogue;
    private final SignalPhrases phrases;
    private final DecisionTable<SkillFacts, SkillCode> table;

    private SkillRouter(
            IssueTaxonomy taxonomy,
            SkillCatalogue catalogue,
            SignalPhrases phrases,
            DecisionTable<SkillFacts, SkillCode> table) {
        this.taxonomy = taxonomy;
        this.catalogue = catalogue;
        this.phrases = phrases;
        this.table = table;
    }

    /**
     * Puts the parts together.
     *
     * @param taxonomy the desk's issues
     * @param catalogue its skills; every skill that the table names
     * @param phrases what its customers' texts may signal
     * @param table its skill table
     * @return the router
     */
    public static SkillRouter of(
            IssueTaxonomy taxonomy,
            SkillCatalogue catalogue,
            SignalPhrases phrases,
            DecisionTable<SkillFacts, SkillCode> table) {
        return new SkillRouter(taxonomy, catalogue, phrases, table);
    }

    /** {@return the desk's skills} */
    public SkillCatalogue catalogue() {
        return catalogue;
    }

    /** {@return what its customers' texts may signal} */
    public SignalPhrases phrases() {
        return phrases;
    }

    /** {@return its skill table} */
    public DecisionTable<SkillFacts, SkillCode> table() {
        return table;
    }

    /**
     * Gathers the facts about a case whose language is not known; see the other method of this name.
     *
     * @param channel the way it came in
     * @param text what the customer wrote
     * @param issues the issues tracked on it so far
     * @param unresolved whether an agent, with help, could not solve it
     * @return the facts
     */
    public SkillFacts facts(Channel channel, String text, Set<IssueCode> issues, boolean unresolved) {
        return facts(channel, text, issues, unresolved, Optional.empty());
    }

    /**
     * Gathers the facts about a case: levels from the taxonomy, signals from the text.
     *
     * @param channel the way it came in
     * @param text what the customer wrote
     * @param issues the issues tracked on it so far
     * @param unresolved whether an agent, with help, could not solve it
     * @param language the customer's language; empty if unknown
     * @return the facts
     */
    public SkillFacts facts(
            Channel channel, String text, Set<IssueCode> issues, boolean unresolved, Optional<Locale> language) {
        Set<IssueLevel> levels = new LinkedHashSet<>();
        for (IssueCode issue : issues) {
            taxonomy.find(issue).map(Issue::level).ifPresent(levels::add);
        }
        return SkillFacts.builder()
                .channel(channel)
                .addAllIssues(issues)
                .addAllLevels(levels)
                .addAllHits(signals(text))
                .unresolved(unresolved)
                .language(language)
                .build();
    }

    /**
     * Says what a text signals.
     *
     * @param text what a customer wrote
     * @return the hits, by their place
     */
    public List<SignalHit> signals(String text) {
        return phrases.in(text);
    }

    /**
     * Chooses the skill of a case.
     *
     * @param facts what is known about it
     * @return the skill and why, or that no rule of the table matched
     * @throws IllegalStateException if the table names a skill that the catalogue lacks; one made by {@link SkillDesk}
     *     does not
     */
    public Either<NoDecision, SkillRoute> route(SkillFacts facts) {
        return table.decide(facts).map(decision -> {
            Optional<Skill> skill = catalogue.find(decision.outcome());
            return SkillRoute.of(
                    skill.orElseThrow(() -> new IllegalStateException(
                            "skill `" + decision.outcome().value() + "` is not in the catalogue")),
                    decision,
                    facts.hits());
        });
    }
}
