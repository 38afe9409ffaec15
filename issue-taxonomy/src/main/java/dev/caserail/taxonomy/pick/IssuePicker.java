package dev.caserail.taxonomy.pick;

import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueGroup;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.IssueTaxonomy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Offers the issues of a taxonomy for a case: as a tree by level and group, and by search. What the case cannot have is shown
 * as unavailable, with the reason.
 *
 * <p>A search goes through labels, synonyms and definitions in all languages at once. Endings, umlauts in any spelling, parts
 * of German compounds, beginnings of words and slips of the pen are understood.
 *
 * <pre>{@code
 * IssuePicker picker = IssuePicker.of(ReferenceTaxonomy.load());
 * picker.search("Ruckerstatung", PickContext.of(1, 0, day), Locale.GERMAN, 5); // Erstattung nicht erhalten, …
 * }</pre>
 *
 * Make one per taxonomy and keep it: making it builds an index in memory. Immutable and safe for use by many threads.
 */
public final class IssuePicker {
    private static final int LONGEST = 500;

    private final IssueTaxonomy taxonomy;
    private final IssueSearch search;

    private IssuePicker(IssueTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.search = new IssueSearch(taxonomy);
    }

    /**
     * Takes a taxonomy.
     *
     * @param taxonomy the taxonomy
     * @return its picker
     * @throws IllegalArgumentException if the taxonomy has no issue
     */
    public static IssuePicker of(IssueTaxonomy taxonomy) {
        if (taxonomy.issues().isEmpty()) {
            throw new IllegalArgumentException("taxonomy `" + taxonomy.version() + "` has no issue to pick");
        }
        return new IssuePicker(taxonomy);
    }

    /**
     * Shows all issues as a tree; those retired or not tracked yet are left out.
     *
     * @param context what the case offers
     * @param locale the language asked for
     * @return the levels that have an issue, in their order, with groups and issues in the author's
     */
    public List<PickLevel> tree(PickContext context, Locale locale) {
        PickItems items = new PickItems(taxonomy, context, locale);
        List<PickLevel> levels = new ArrayList<>();
        for (IssueLevel level : IssueLevel.values()) {
            Map<IssueGroup, List<PickItem>> groups = new LinkedHashMap<>();
            for (Issue issue : taxonomy.issues(level)) {
                if (issue.inForce(context.day())) {
                    groups.computeIfAbsent(issue.group(), group -> new ArrayList<>())
                            .add(items.item(issue));
                }
            }
            if (!groups.isEmpty()) {
                levels.add(ImmutablePickLevel.of(
                        level,
                        items.label(level),
                        items.reason(level),
                        groups.entrySet().stream()
                                .<PickGroup>map(e -> ImmutablePickGroup.of(
                                        e.getKey(), taxonomy.label(level, e.getKey(), locale), e.getValue()))
                                .toList()));
            }
        }
        return levels;
    }

    /**
     * Searches for issues.
     *
     * @param text what the agent typed; characters after the first {@value #LONGEST} are not looked at
     * @param context what the case offers
     * @param locale the language asked for
     * @param most how many issues at most
     * @return the issues that can be tracked, the best first, then those that cannot; empty if nothing fits
     * @throws IllegalArgumentException if {@code most} is below 1
     */
    public List<PickItem> search(String text, PickContext context, Locale locale, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most is " + most + ", expected at least 1");
        }
        PickItems items = new PickItems(taxonomy, context, locale);
        String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        // those that cannot be tracked must not crowd out those that can
        List<PickItem> found =
                search
                        .find(
                                bounded,
                                locale,
                                Math.max(most, Math.min(taxonomy.issues().size(), 4 * most)))
                        .stream()
                        .map(items::item)
                        .toList();
        return Stream.concat(
                        found.stream().filter(PickItem::available),
                        found.stream().filter(item -> !item.available()))
                .limit(most)
                .toList();
    }
}
