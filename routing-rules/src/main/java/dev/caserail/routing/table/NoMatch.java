package dev.caserail.routing.table;

import dev.caserail.routing.value.Fact;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Locale;
import java.util.Map;
import org.immutables.value.Value;

/** No rule of a table matched, and it has no default (T2). */
@WrapperStyle
@Value.Immutable
public sealed interface NoMatch extends NoDecision permits ImmutableNoMatch {
    @Override
    TableVersion table();

    @Override
    Map<String, Fact> facts();

    /**
     * Puts the two together.
     *
     * @param table which table had nothing to say
     * @param facts the facts that it asks for, by column
     * @return the answer
     */
    static NoMatch of(TableVersion table, Map<String, ? extends Fact> facts) {
        return ImmutableNoMatch.of(table, facts);
    }

    @Override
    default String words(Locale locale) {
        return locale.getLanguage().equals("de")
                ? "keine Regel der Tabelle `" + table().shown() + "` trifft zu (" + shownFacts() + ")"
                : "no rule of table `" + table().shown() + "` matches (" + shownFacts() + ")";
    }
}
