package dev.caserail.taxonomy.migration;

import dev.caserail.taxonomy.history.CaseReference;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** What moved in a migration and what could not (C14). */
@ValueStyle
@Value.Immutable
public sealed interface MigrationReport permits ImmutableMigrationReport {
    /** {@return how many cases were looked at} */
    long cases();

    /** {@return how many issues were tracked on them} */
    long trackings();

    /** {@return in how many cases one issue stands twice now on targets of one level, and had two codes before} */
    long twice();

    /** {@return how many issues have an unknown code that is not among {@link #moves}, for there are too many of them} */
    long unnamed();

    /** {@return which way how many issues went, by outcome, then the most frequent first, then by code} */
    List<MoveCount> moves();

    /** {@return how many issues moved} */
    @Value.NonAttribute
    default long moved() {
        return count(true);
    }

    /** {@return how many issues could not move} */
    @Value.NonAttribute
    default long stayed() {
        return count(false) + unnamed();
    }

    /** {@return how many issues have a code that stays what it is} */
    @Value.NonAttribute
    default long untouched() {
        return trackings() - moved() - stayed();
    }

    private long count(boolean moved) {
        return moves().stream()
                .filter(move -> move.outcome().moved() == moved)
                .mapToLong(MoveCount::count)
                .sum();
    }

    /**
     * Words the report for people.
     *
     * @param locale the language: English, German, Dutch or French; English for any other
     * @return its lines: a summary, then one for each way, with cases where something stayed
     */
    default List<String> lines(Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(MigrationWords.of(
                "summary",
                locale,
                "cases",
                Long.toString(cases()),
                "trackings",
                Long.toString(trackings()),
                "moved",
                Long.toString(moved()),
                "stayed",
                Long.toString(stayed()),
                "untouched",
                Long.toString(untouched())));
        if (twice() > 0) {
            lines.add(MigrationWords.of("twice", locale, "cases", Long.toString(twice())));
        }
        if (unnamed() > 0) {
            lines.add(MigrationWords.of("unnamed", locale, "count", Long.toString(unnamed())));
        }
        for (MoveCount move : moves()) {
            String way = move.from().value()
                    + move.to().map(to -> " -> " + to.value()).orElse("");
            String line = String.format(Locale.ROOT, "%8d  %s: %s", move.count(), way, word(move.outcome(), locale));
            lines.add(move.outcome().moved() ? line : line + " (" + examples(move) + ")");
        }
        return lines;
    }

    private static String word(MoveOutcome outcome, Locale locale) {
        return MigrationWords.of("outcome." + outcome.name(), locale);
    }

    private static String examples(MoveCount move) {
        String shown = move.examples().stream().map(CaseReference::value).collect(Collectors.joining(", "));
        return move.count() > move.examples().size() ? shown + " …" : shown;
    }
}
