package dev.caserail.taxonomy.version;

import dev.caserail.taxonomy.GroupDefinition;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions of a taxonomy: issues that were added, retired, brought back, removed or changed, and
 * what groups are called. The order of the issues does not count. Whether the newer version keeps what C14 promises is told
 * by {@link VersionCheck}.
 */
@ValueStyle
@Value.Immutable
public sealed interface TaxonomyDiff permits ImmutableTaxonomyDiff {
    /** {@return the older version's name} */
    String before();

    /** {@return the newer version's name} */
    String after();

    /** {@return what became of issues, those of the older version first, each in its author's order} */
    List<IssueChange> issues();

    /** {@return what became of the labels of groups} */
    List<GroupChange> groups();

    /**
     * Compares two versions; takes a time that grows with the number of issues.
     *
     * @param before the older version
     * @param after the newer version
     * @return what differs
     */
    static TaxonomyDiff of(IssueTaxonomy before, IssueTaxonomy after) {
        List<IssueChange> issues = new ArrayList<>();
        for (Issue issue : before.issues()) {
            Optional<Issue> now = after.find(issue.code());
            if (now.isEmpty()) {
                issues.add(change(issue, ChangeKind.REMOVED, List.of()));
            } else {
                List<FieldChange> fields = IssueFacets.changes(issue, now.get());
                if (!fields.isEmpty()) {
                    issues.add(change(now.get(), kind(issue, now.get()), fields));
                }
            }
        }
        after.issues().stream()
                .filter(issue -> before.find(issue.code()).isEmpty())
                .forEach(issue -> issues.add(change(issue, ChangeKind.ADDED, List.of())));
        return ImmutableTaxonomyDiff.builder()
                .before(before.version())
                .after(after.version())
                .addAllIssues(issues)
                .addAllGroups(groups(before, after))
                .build();
    }

    /** {@return whether nothing differs but, perhaps, the name of the version and the order of the issues} */
    @Value.NonAttribute
    default boolean empty() {
        return issues().isEmpty() && groups().isEmpty();
    }

    /**
     * Lists the changes of a kind.
     *
     * @param kind the kind
     * @return those changes, in order
     */
    default List<IssueChange> issues(ChangeKind kind) {
        return issues().stream().filter(change -> change.kind() == kind).toList();
    }

    private static ChangeKind kind(Issue before, Issue after) {
        if (before.retirement().isPresent() == after.retirement().isPresent()) {
            return ChangeKind.CHANGED;
        }
        return after.retirement().isPresent() ? ChangeKind.RETIRED : ChangeKind.RETURNED;
    }

    private static IssueChange change(Issue issue, ChangeKind kind, List<FieldChange> fields) {
        return ImmutableIssueChange.builder()
                .code(issue.code())
                .kind(kind)
                .label(issue.label(Locale.ENGLISH))
                .addAllFields(fields)
                .build();
    }

    private static List<GroupChange> groups(IssueTaxonomy before, IssueTaxonomy after) {
        Map<List<Object>, GroupDefinition> old = byName(before);
        Map<List<Object>, GroupDefinition> now = byName(after);
        Set<List<Object>> names = new LinkedHashSet<>(old.keySet());
        names.addAll(now.keySet());
        List<GroupChange> changes = new ArrayList<>();
        for (List<Object> name : names) {
            Map<Locale, String> was = labels(old.get(name));
            Map<Locale, String> is = labels(now.get(name));
            GroupDefinition group =
                    Objects.requireNonNullElseGet(now.get(name), () -> Objects.requireNonNull(old.get(name)));
            Set<Locale> locales = new LinkedHashSet<>(was.keySet());
            locales.addAll(is.keySet());
            locales.stream()
                    .filter(locale -> !Objects.equals(was.get(locale), is.get(locale)))
                    .map(locale -> ImmutableGroupChange.builder()
                            .level(group.level())
                            .group(group.group())
                            .locale(locale)
                            .before(Optional.ofNullable(was.get(locale)))
                            .after(Optional.ofNullable(is.get(locale)))
                            .build())
                    .forEach(changes::add);
        }
        return changes;
    }

    private static Map<List<Object>, GroupDefinition> byName(IssueTaxonomy taxonomy) {
        Map<List<Object>, GroupDefinition> found = new LinkedHashMap<>();
        taxonomy.groups().forEach(group -> found.put(List.of(group.level(), group.group()), group));
        return found;
    }

    private static Map<Locale, String> labels(@Nullable GroupDefinition group) {
        return group == null ? Map.of() : group.labels();
    }
}
