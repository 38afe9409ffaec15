package dev.caserail.taxonomy.history;

import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.diagnostic.Severity;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reads the cells of a column whose texts come again and again, each text once, as long as they are few.
 *
 * @param <T> what a text means
 */
final class CellTexts<T> {
    /** Days are for people and calendars; what lies outside these years is a slip. */
    private static final int EARLIEST_YEAR = 1900;

    private static final int LATEST_YEAR = 2999;
    private static final int MOST_KEPT = 4_096;

    private final BiFunction<String, Location, Validation<Diagnostic, T>> parse;
    private final Map<String, Optional<T>> known = new HashMap<>();

    private CellTexts(BiFunction<String, Location, Validation<Diagnostic, T>> parse) {
        this.parse = parse;
    }

    static <T> CellTexts<T> of(BiFunction<String, Location, Validation<Diagnostic, T>> parse) {
        return new CellTexts<>(parse);
    }

    /** Reads a text; the place is asked for only where the text is new. */
    Optional<T> read(String text, Supplier<? extends Location> place, Consumer<Diagnostic> faults) {
        Optional<T> seen = known.get(text);
        if (seen != null) {
            return seen;
        }
        Validation<Diagnostic, T> parsed = parse.apply(text, place.get());
        if (parsed.isInvalid()) {
            faults.accept(parsed.getError());
            return Optional.empty();
        }
        Optional<T> value = Optional.of(parsed.get());
        if (known.size() < MOST_KEPT) {
            known.put(text, value);
        }
        return value;
    }

    static Validation<Diagnostic, LocalDate> day(String text, Location where) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR
                    ? Validation.valid(day)
                    : Validation.invalid(Diagnostic.error(
                            TrackingCsv.DATE,
                            where,
                            "day " + Diagnostic.quoted(text) + ", expected one of the years " + EARLIEST_YEAR + " to "
                                    + LATEST_YEAR));
        } catch (DateTimeParseException e) {
            return Validation.invalid(Diagnostic.error(
                    TrackingCsv.DATE, where, "day " + Diagnostic.quoted(text) + ", expected one such as `2026-03-02`"));
        }
    }

    static Validation<Diagnostic, Boolean> flag(String text, Location where) {
        return text.equals("true") || text.equals("false")
                ? Validation.valid(text.equals("true"))
                : Validation.invalid(Diagnostic.error(
                        TrackingCsv.FLAG, where, "flag " + Diagnostic.quoted(text) + ", expected `true` or `false`"));
    }

    static Validation<Diagnostic, IssueLevel> level(String text, Location where) {
        Optional<IssueLevel> found = Arrays.stream(IssueLevel.values())
                .filter(level -> level.name().equalsIgnoreCase(text))
                .findFirst();
        if (found.isPresent()) {
            return Validation.valid(found.get());
        }
        List<String> names = Arrays.stream(IssueLevel.values())
                .map(level -> level.name().toLowerCase(Locale.ROOT))
                .toList();
        return Validation.invalid(Diagnostic.builder()
                .code(TrackingCsv.UNKNOWN_LEVEL)
                .severity(Severity.ERROR)
                .location(where)
                .message("unknown level " + Diagnostic.quoted(text) + ", expected one of " + String.join(", ", names))
                .help(NearName.hint(text, names))
                .build());
    }
}
