package dev.caserail.taxonomy.check;

import dev.caserail.taxonomy.GroupDefinition;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.Synonym;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds labels that are missing, or that people will take for one another. */
final class LabelFinder {
    /** Shorter labels differ by one letter without being alike: {@code Bus}, {@code Bug}. */
    private static final int SHORTEST = 6;

    private final IssueTaxonomy taxonomy;
    private final Function<IssueCode, Location> places;
    private final Diagnostics found;

    LabelFinder(IssueTaxonomy taxonomy, Function<IssueCode, Location> places, Diagnostics found) {
        this.taxonomy = taxonomy;
        this.places = places;
        this.found = found;
    }

    void find() {
        Set<Locale> locales = new LinkedHashSet<>();
        taxonomy.issues().forEach(issue -> locales.addAll(issue.labels().keySet()));
        Set<Locale> ofGroups = new LinkedHashSet<>(locales);
        taxonomy.groups().forEach(group -> ofGroups.addAll(group.labels().keySet()));
        for (Issue issue : taxonomy.issues()) {
            missing(locales, issue.labels().keySet())
                    .ifPresent(languages ->
                            locale(issue.code(), "issue `" + issue.code().value() + "`", languages));
        }
        for (GroupDefinition group : taxonomy.groups()) {
            taxonomy.issues(group.level()).stream()
                    .filter(issue -> issue.group().equals(group.group()))
                    .findFirst()
                    .ifPresent(issue -> missing(ofGroups, group.labels().keySet())
                            .ifPresent(languages -> locale(
                                    issue.code(), "group `" + group.group().value() + "`", languages)));
        }
        locales.forEach(this::alike);
    }

    private static Optional<String> missing(Set<Locale> all, Set<Locale> there) {
        String languages = all.stream()
                .filter(locale -> !there.contains(locale))
                .map(Locale::toLanguageTag)
                .collect(Collectors.joining("`, `"));
        return languages.isEmpty() ? Optional.empty() : Optional.of(languages);
    }

    private void locale(IssueCode code, String what, String languages) {
        found.add(Diagnostic.warning(
                TaxonomyCheck.LOCALE,
                places.apply(code),
                what + " has no label in `" + languages + "`, which others have",
                "translate it: agents see another language in between"));
    }

    /** Compares labels through what is left of them when one character is taken out, so that not all pairs are looked at. */
    private void alike(Locale locale) {
        Map<String, List<Issue>> exact = new LinkedHashMap<>();
        Map<String, List<Issue>> shortened = new LinkedHashMap<>();
        for (Issue issue : taxonomy.issues()) {
            String label = issue.labels().get(locale);
            if (label != null) {
                String folded = LabelKey.of(label);
                Set<Issue> near = new LinkedHashSet<>();
                LabelKey.shortened(folded, SHORTEST)
                        .forEach(key -> near.addAll(shortened.getOrDefault(key, List.of())));
                near.stream()
                        .filter(other -> LabelKey.alike(
                                folded, LabelKey.of(other.labels().getOrDefault(locale, ""))))
                        .forEach(other -> near(issue, other, locale));
                exact.getOrDefault(folded, List.of()).stream()
                        .filter(other -> !near.contains(other))
                        .forEach(other -> near(issue, other, locale));
                exact.computeIfAbsent(folded, key -> new ArrayList<>()).add(issue);
                LabelKey.shortened(folded, SHORTEST)
                        .forEach(key -> shortened
                                .computeIfAbsent(key, k -> new ArrayList<>())
                                .add(issue));
            }
        }
        for (Issue issue : taxonomy.issues()) {
            for (Synonym synonym : issue.synonyms()) {
                if (synonym.locale().getLanguage().equals(locale.getLanguage())) {
                    exact.getOrDefault(LabelKey.of(synonym.text()), List.of()).stream()
                            .filter(other -> !other.code().equals(issue.code()))
                            .forEach(other -> synonym(issue, synonym, other));
                }
            }
        }
    }

    private void near(Issue issue, Issue other, Locale locale) {
        boolean together = issue.level() == other.level() && issue.group().equals(other.group());
        found.add(Diagnostic.builder()
                .code(TaxonomyCheck.NEAR_LABELS)
                .severity(together ? Severity.WARNING : Severity.NOTE)
                .location(places.apply(issue.code()))
                .message("label " + Diagnostic.quoted(issue.label(locale)) + " of `"
                        + issue.code().value() + "` is hardly another one than "
                        + Diagnostic.quoted(other.label(locale)) + " of `"
                        + other.code().value() + "` (" + locale.toLanguageTag() + ")")
                .help(
                        together
                                ? "word them so that nobody takes one for the other, or merge the two"
                                : "agents tell them apart by their groups only: say more in the label")
                .build());
    }

    private void synonym(Issue issue, Synonym synonym, Issue other) {
        found.add(Diagnostic.warning(
                TaxonomyCheck.SYNONYM,
                places.apply(issue.code()),
                "synonym " + Diagnostic.quoted(synonym.text()) + " of `"
                        + issue.code().value() + "` is the label of `"
                        + other.code().value() + "`",
                "who searches for the label should find that issue: take the synonym out"));
    }
}
