package dev.caserail.quicktext.io;

import dev.caserail.model.contact.Channel;
import dev.caserail.model.identifier.QuicktextId;
import dev.caserail.quicktext.QuicktextCatalogue;
import dev.caserail.quicktext.QuicktextSuggestion;
import dev.caserail.quicktext.QuicktextVariant;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the quicktexts of a catalogue: with each other, and each one's variants among themselves (Q6). */
final class CatalogueComparison<T> {
    private static final int NAMES = 3;

    private final List<QuicktextEntry<T>> entries;
    private final YamlMap catalogue;
    private final Diagnostics catalogueFaults;

    CatalogueComparison(List<QuicktextEntry<T>> entries, YamlMap catalogue, Diagnostics catalogueFaults) {
        this.entries = entries;
        this.catalogue = catalogue;
        this.catalogueFaults = catalogueFaults;
    }

    /** Compares languages and placeholders. */
    void compare(Locale defaultLocale) {
        List<QuicktextEntry<T>> complete =
                entries.stream().filter(QuicktextEntry::complete).toList();
        for (QuicktextEntry<T> entry : complete) {
            if (!entry.generalLocales().contains(defaultLocale)) {
                entry.faults()
                        .error(
                                CatalogueFault.NO_DEFAULT_VARIANT,
                                entry.yaml().keyPlace("variants"),
                                "no variant for all channels in the default locale `" + defaultLocale.toLanguageTag()
                                        + "`",
                                "add `" + defaultLocale.toLanguageTag() + ".md`");
            }
        }
        entries.stream()
                .flatMap(e -> e.generalLocales().stream())
                .distinct()
                .filter(locale -> !locale.equals(defaultLocale))
                .forEach(locale -> compareLocale(locale, complete));
        entries.forEach(CatalogueComparison::comparePlaceholders);
        entries.forEach(CatalogueComparison::compareRevisions);
    }

    /** One warning for a language, since the first text in a new one leaves all others behind. */
    private void compareLocale(Locale locale, List<QuicktextEntry<T>> complete) {
        List<String> missing = complete.stream()
                .filter(e -> !e.generalLocales().contains(locale))
                .map(e -> "`" + e.id().value() + "`")
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        String names = missing.stream().limit(NAMES).collect(Collectors.joining(", "));
        int more = missing.size() - NAMES;
        catalogueFaults.add(Diagnostic.warning(
                CatalogueFault.MISSING_VARIANT,
                catalogue.keyPlace("quicktexts"),
                "variants for all channels in `" + locale.toLanguageTag() + "` are missing from " + missing.size()
                        + " of " + entries.size() + " quicktexts: " + names
                        + (more > 0 ? " and " + more + " more" : ""),
                "add `" + locale.toLanguageTag() + ".md` to their folders"));
    }

    /** A variant is compared with the first of the same channels, so that only languages differ. */
    private static <T> void comparePlaceholders(QuicktextEntry<T> entry) {
        List<Map.Entry<YamlMap.Scalar, QuicktextVariant<T>>> variants =
                List.copyOf(entry.variants().entrySet());
        for (int i = 1; i < variants.size(); i++) {
            YamlMap.Scalar name = variants.get(i).getKey();
            QuicktextVariant<T> variant = variants.get(i).getValue();
            variants.stream()
                    .limit(i)
                    .filter(e -> e.getValue().channels().equals(variant.channels()))
                    .findFirst()
                    .ifPresent(first -> {
                        List<String> here = variant.template().placeholders();
                        List<String> there = first.getValue().template().placeholders();
                        differ(entry, name, without(there, here), first.getKey().text(), name.text());
                        differ(
                                entry,
                                name,
                                without(here, there),
                                name.text(),
                                first.getKey().text());
                    });
        }
    }

    /** A variant that is older than the newest may not know what changed. */
    private static <T> void compareRevisions(QuicktextEntry<T> entry) {
        Optional<Map.Entry<YamlMap.Scalar, QuicktextVariant<T>>> newest = entry.variants().entrySet().stream()
                .filter(e -> e.getValue().revised().isPresent())
                .max(Comparator.comparing(e -> e.getValue().revised().orElseThrow()));
        if (newest.isEmpty()) {
            return;
        }
        LocalDate day = newest.get().getValue().revised().orElseThrow();
        entry.variants().forEach((name, variant) -> {
            if (variant.revised().filter(day::isAfter).isPresent()) {
                entry.faults()
                        .add(Diagnostic.warning(
                                CatalogueFault.OUTDATED_VARIANT,
                                name.place(),
                                "`" + name.text() + "` was revised on "
                                        + variant.revised().get() + ", `"
                                        + newest.get().getKey().text() + "` on " + day,
                                "look whether the change belongs into it too, then set its `revised`"));
            }
        });
    }

    private static <T> void differ(
            QuicktextEntry<T> entry, YamlMap.Scalar name, List<String> placeholders, String has, String lacks) {
        if (!placeholders.isEmpty()) {
            entry.faults()
                    .add(Diagnostic.warning(
                            CatalogueFault.PLACEHOLDERS_DIFFER,
                            name.place(),
                            "`" + has + "` mentions " + String.join(", ", placeholders) + ", `" + lacks + "` does not",
                            "say the same in every language"));
        }
    }

    private static List<String> without(List<String> all, List<String> taken) {
        return all.stream().filter(p -> !taken.contains(p)).toList();
    }

    /** Checks that the fallback can answer on every public channel. */
    void compareFallback(QuicktextId fallback, List<Channel> publicChannels, Locale defaultLocale) {
        for (QuicktextEntry<T> entry : entries) {
            if (!entry.id().equals(fallback) || !entry.complete()) {
                continue;
            }
            for (Channel channel : publicChannels) {
                if (entry.variants().values().stream()
                        .noneMatch(v ->
                                v.locale().equals(defaultLocale) && v.channels().contains(channel))) {
                    String locale = defaultLocale.toLanguageTag();
                    catalogueFaults.error(
                            CatalogueFault.NO_PUBLIC_VARIANT,
                            catalogue.keyPlace("public-channels"),
                            "fallback `" + fallback.value() + "` has no variant for the public channel " + channel
                                    + " in the default locale `" + locale + "`",
                            "add `" + locale + "." + VariantFile.word(channel) + ".md` to its folder");
                }
            }
        }
    }

    /** Looks for quicktexts that lose all their topics to others, by asking for each topic in every way. */
    void compareTopics(QuicktextCatalogue<T> loaded) {
        Set<Locale> locales = new LinkedHashSet<>();
        entries.forEach(e -> e.variants().values().forEach(v -> locales.add(v.locale())));
        for (QuicktextEntry<T> entry : entries) {
            boolean contested =
                    entry.topics().stream().allMatch(t -> loaded.byTopic(t).size() > 1);
            if (entry.topics().isEmpty() || !contested) {
                continue;
            }
            List<String> losses = new ArrayList<>();
            for (IssueCode topic : entry.topics()) {
                Set<QuicktextId> winners = winners(loaded, topic, locales);
                if (!winners.contains(entry.id())) {
                    losses.add(topic.value() + " to "
                            + winners.stream().map(w -> "`" + w.value() + "`").collect(Collectors.joining(", ")));
                }
            }
            if (losses.size() == entry.topics().size()) {
                entry.faults()
                        .add(Diagnostic.warning(
                                CatalogueFault.NEVER_SUGGESTED,
                                entry.yaml().keyPlace("topics"),
                                "quicktext `" + entry.id().value()
                                        + "` is never suggested, all its topics go to others: "
                                        + String.join("; ", losses),
                                "give it a topic of its own, merge it with the other, or leave `topics` empty if agents"
                                        + " take it by name"));
            }
        }
    }

    private static <T> Set<QuicktextId> winners(QuicktextCatalogue<T> loaded, IssueCode topic, Set<Locale> locales) {
        Set<QuicktextId> winners = new LinkedHashSet<>();
        for (Channel channel : Channel.values()) {
            for (Locale locale : locales) {
                QuicktextSuggestion<T> suggestion = loaded.suggest(List.of(topic), channel, locale);
                if (suggestion.issue().isPresent()) {
                    winners.add(suggestion.quicktext().id());
                }
            }
        }
        return winners;
    }
}
