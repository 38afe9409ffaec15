package dev.caserail.quicktext.io;

import dev.caserail.model.identifier.QuicktextId;
import dev.caserail.quicktext.Quicktext;
import dev.caserail.quicktext.QuicktextVariant;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A quicktext that was read, with the files and places needed to compare it with others. */
record QuicktextEntry<T>(
        YamlMap yaml,
        Diagnostics faults,
        QuicktextId id,
        Map<Locale, String> titles,
        Optional<String> shortcut,
        List<IssueCode> topics,
        Map<YamlMap.Scalar, QuicktextVariant<T>> variants,
        boolean complete) {
    /** The languages of its variants for all channels. */
    List<Locale> generalLocales() {
        return variants.values().stream()
                .filter(QuicktextVariant::general)
                .map(QuicktextVariant::locale)
                .distinct()
                .toList();
    }

    Quicktext<T> build() {
        return Quicktext.of(id, titles, shortcut, topics, variants.values());
    }
}
