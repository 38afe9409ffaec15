package dev.caserail.taxonomy.quality;

import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueKind;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.Retirement;
import java.time.LocalDate;
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
    record Entry(
            Issue issue,
            int number,
            int group,
            boolean residual,
            boolean discouraged,
            boolean praise,
            LocalDate firstDay) {
        /** Whether its code may stand on a case of that day: what took its place may, too, since it was migrated (C14). */
        boolean inForce(LocalDate day) {
            return !day.isBefore(firstDay) && issue.retiredOn(day).isEmpty();
        }
    }

    IssueIndex(IssueTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
        Map<IssueCode, LocalDate> firstDays = firstDays(taxonomy);
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
                            issue.kind() == IssueKind.PRAISE,
                            firstDays.getOrDefault(issue.code(), LocalDate.MIN)));
        }
        groups = new ArrayList<>(numbers.keySet());
    }

    /** From which day each code may stand on a case: its own first day, or the first of what it took the place of. */
    private static Map<IssueCode, LocalDate> firstDays(IssueTaxonomy taxonomy) {
        Map<IssueCode, LocalDate> days = new HashMap<>();
        taxonomy.issues()
                .forEach(issue -> days.put(issue.code(), issue.validFrom().orElse(LocalDate.MIN)));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Issue issue : taxonomy.issues()) {
                LocalDate day = days.getOrDefault(issue.code(), LocalDate.MIN);
                for (IssueCode successor :
                        issue.retirement().map(Retirement::successors).orElse(List.of())) {
                    if (day.isBefore(days.getOrDefault(successor, LocalDate.MIN))) {
                        days.put(successor, day);
                        changed = true;
                    }
                }
            }
        }
        return days;
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
