package dev.caserail.taxonomy.quality;

import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueKind;
import dev.caserail.taxonomy.IssueTaxonomy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What counting has to know of each issue, by number in the taxonomy's order. Immutable. */
final class IssueIndex {
    private final IssueTaxonomy taxonomy;
    private final Map<IssueCode, Entry> byCode = new HashMap<>();
    private final List<GroupSlice> groups;

    /** One issue: its number, that of its group, and what it counts as. */
    record Entry(Issue issue, int number, int group, boolean residual, boolean discouraged, boolean praise) {}

    IssueIndex(IssueTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
        Map<GroupSlice, Integer> numbers = new LinkedHashMap<>();
        for (Issue issue : taxonomy.issues()) {
            GroupSlice key = GroupSlice.of(issue.level(), issue.group());
            numbers.putIfAbsent(key, numbers.size());
            byCode.put(
                    issue.code(),
                    new Entry(
                            issue,
                            byCode.size(),
                            numbers.getOrDefault(key, 0),
                            issue.kind() == IssueKind.RESIDUAL,
                            issue.discouragement().isPresent(),
                            issue.kind() == IssueKind.PRAISE));
        }
        groups = new ArrayList<>(numbers.keySet());
    }

    IssueTaxonomy taxonomy() {
        return taxonomy;
    }

    Map<IssueCode, Entry> byCode() {
        return byCode;
    }

    /** The groups by number. */
    List<GroupSlice> groups() {
        return groups;
    }

    Issue issue(int number) {
        return taxonomy.issues().get(number);
    }
}
