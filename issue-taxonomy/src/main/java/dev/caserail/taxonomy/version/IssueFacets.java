package dev.caserail.taxonomy.version;

import dev.caserail.taxonomy.Discouragement;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All that can change about an issue, as the texts that stand in a file, in the order of the fields. */
final class IssueFacets {
    private final Map<Facet, String> texts = new LinkedHashMap<>();

    /** A field, in a language where it has one. */
    record Facet(IssueField field, Optional<Locale> locale) {}

    private IssueFacets(Issue issue) {
        put(IssueField.LEVEL, lower(issue.level()));
        put(IssueField.GROUP, issue.group().value());
        put(IssueField.KIND, lower(issue.kind()));
        issue.labels().forEach((locale, label) -> texts.put(new Facet(IssueField.LABEL, Optional.of(locale)), label));
        put(IssueField.DEFINITION, issue.useWhen());
        issue.notWhen().ifPresent(text -> put(IssueField.NOT_WHEN, text));
        issue.discouragement().map(Discouragement::reason).ifPresent(r -> put(IssueField.DISCOURAGEMENT, r));
        issue.discouragement().ifPresent(d -> put(IssueField.BETTER_ALTERNATIVES, joined(d.betterAlternatives())));
        issue.defaultSkill()
                .ifPresent(s -> put(
                        IssueField.DEFAULT_SKILL,
                        s.skill().value() + " " + s.mode().name()));
        issue.synonyms()
                .forEach(s -> texts.merge(
                        new Facet(IssueField.SYNONYMS, Optional.of(s.locale())),
                        s.text(),
                        (one, other) -> one + "|" + other));
        issue.validFrom().ifPresent(day -> put(IssueField.VALID_FROM, day.toString()));
        issue.retirement().ifPresent(r -> {
            put(IssueField.RETIRED_ON, r.from().toString());
            if (!r.successors().isEmpty()) {
                put(IssueField.SUCCESSORS, joined(r.successors()));
            }
        });
    }

    /** Says what differs between two versions of an issue. */
    static List<FieldChange> changes(Issue before, Issue after) {
        Map<Facet, String> old = new IssueFacets(before).texts;
        Map<Facet, String> now = new IssueFacets(after).texts;
        Set<Facet> all = new LinkedHashSet<>(old.keySet());
        all.addAll(now.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (IssueField field : IssueField.values()) {
            for (Facet facet : all) {
                Optional<String> was = Optional.ofNullable(old.get(facet));
                Optional<String> is = Optional.ofNullable(now.get(facet));
                if (facet.field() == field && !was.equals(is)) {
                    changes.add(ImmutableFieldChange.builder()
                            .field(field)
                            .locale(facet.locale())
                            .before(was)
                            .after(is)
                            .build());
                }
            }
        }
        return changes;
    }

    private void put(IssueField field, String text) {
        texts.put(new Facet(field, Optional.empty()), text);
    }

    private static String joined(List<IssueCode> codes) {
        return codes.stream().map(IssueCode::value).collect(Collectors.joining("|"));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
