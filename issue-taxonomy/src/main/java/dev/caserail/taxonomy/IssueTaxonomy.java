package dev.caserail.taxonomy;

import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.style.ValueStyle;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * All issues of a desk, in the order their author gave them. Codes are unique. Immutable; look-up by code takes constant
 * time.
 */
@ValueStyle
@Value.Immutable
public sealed interface IssueTaxonomy permits ImmutableIssueTaxonomy {
    /** {@return which taxonomy this is: a name and version of the desk's choice, such as {@code reference-1}} */
    String version();

    /** {@return the issues, in the author's order} */
    List<Issue> issues();

    /** {@return what people read of the groups, in the author's order; a group need not have labels} */
    List<GroupDefinition> groups();

    /**
     * Puts issues together, whose groups have no labels.
     *
     * @param version name and version of the taxonomy
     * @param issues the issues
     * @return the taxonomy
     * @throws IllegalArgumentException if two issues have one code; {@code TaxonomyCsv} finds all such faults of a file
     *     at once
     */
    static IssueTaxonomy of(String version, Iterable<Issue> issues) {
        return of(version, issues, List.of());
    }

    /**
     * Puts issues and groups together.
     *
     * @param version name and version of the taxonomy
     * @param issues the issues
     * @param groups what people read of the groups
     * @return the taxonomy
     * @throws IllegalArgumentException if two issues have one code, or a group is defined twice on a level
     */
    static IssueTaxonomy of(String version, Iterable<Issue> issues, Iterable<GroupDefinition> groups) {
        return ImmutableIssueTaxonomy.builder()
                .version(version)
                .addAllIssues(issues)
                .addAllGroups(groups)
                .build();
    }

    /** {@return the issues by code, in the author's order} */
    @Value.Derived
    default Map<IssueCode, Issue> byCode() {
        Map<IssueCode, Issue> found = new LinkedHashMap<>();
        for (Issue issue : issues()) {
            if (found.put(issue.code(), issue) != null) {
                throw new IllegalArgumentException(
                        "issue code `" + issue.code().value() + "` stands in the taxonomy twice");
            }
        }
        return Collections.unmodifiableMap(found);
    }

    /**
     * Finds an issue.
     *
     * @param code its code
     * @return the issue; empty if the taxonomy has none of that code
     */
    default Optional<Issue> find(IssueCode code) {
        return Optional.ofNullable(byCode().get(code));
    }

    /**
     * Lists the issues that may be tracked on a day.
     *
     * @param day the day, in the desk's zone
     * @return its issues, in the author's order
     */
    default List<Issue> inForce(LocalDate day) {
        return issues().stream().filter(i -> i.inForce(day)).toList();
    }

    /**
     * Lists the issues of one level.
     *
     * @param level the level
     * @return its issues, in the author's order
     */
    default List<Issue> issues(IssueLevel level) {
        return issues().stream().filter(i -> i.level() == level).toList();
    }

    /**
     * Reads what people call a group.
     *
     * @param level the group's level
     * @param group the group
     * @param locale the language asked for
     * @return its label, as of issues; its name in words where it has none
     */
    default String label(IssueLevel level, IssueGroup group, Locale locale) {
        return groups().stream()
                .filter(g -> g.level() == level && g.group().equals(group))
                .findFirst()
                .map(g -> g.label(locale))
                .orElseGet(() -> Labels.words(group.value()));
    }

    /** Checks that no group is defined twice. */
    @Value.Check
    default void check() {
        Set<List<Object>> seen = new HashSet<>();
        for (GroupDefinition group : groups()) {
            if (!seen.add(List.of(group.level(), group.group()))) {
                throw new IllegalArgumentException("group `" + group.group().value() + "` is defined twice on level "
                        + group.level().name().toLowerCase(Locale.ROOT));
            }
        }
    }

    /**
     * Finds the code somebody probably meant.
     *
     * @param text what they wrote
     * @return the hint for a diagnostic; empty if no code is truly near
     */
    default Optional<String> nearHint(String text) {
        return NearName.hint(text, issues().stream().map(i -> i.code().value()).toList());
    }
}
