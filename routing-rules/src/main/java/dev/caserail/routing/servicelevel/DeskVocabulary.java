package dev.caserail.routing.servicelevel;

import dev.caserail.model.permission.RoleCode;
import dev.caserail.model.status.PriorityCode;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.SkillCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a desk's tables may name besides what stands in its files about time.
 *
 * @param taxonomy its issues
 * @param priorities its priorities, the most urgent first
 * @param skills its skills
 * @param roles the roles that people have
 */
public record DeskVocabulary(
        IssueTaxonomy taxonomy, List<PriorityCode> priorities, Set<SkillCode> skills, Set<RoleCode> roles) {
    /** Keeps its own copies. */
    public DeskVocabulary {
        priorities = List.copyOf(priorities);
        skills = new LinkedHashSet<>(skills);
        roles = new LinkedHashSet<>(roles);
    }

    @Override
    public Set<SkillCode> skills() {
        return new LinkedHashSet<>(skills);
    }

    @Override
    public Set<RoleCode> roles() {
        return new LinkedHashSet<>(roles);
    }
}
