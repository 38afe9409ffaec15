package dev.caserail.taxonomy;

import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /**
     * Puts issues together.
     *
     * @param version name and version of the taxonomy
     * @param issues the issues
     * @return the taxonomy
     * @throws IllegalArgumentException if two issues have one code; {@code TaxonomyCsv} finds all such faults of a file
     *     at once
     */
    static IssueTaxonomy of(String version, Iterable<Issue> issues) {
        return ImmutableIssueTaxonomy.builder()
                .version(version)
                .addAllIssues(issues)
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
     * Lists the issues of one level.
     *
     * @param level the level
     * @return its issues, in the author's order
     */
    default List<Issue> issues(IssueLevel level) {
        return issues().stream().filter(i -> i.level() == level).toList();
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
