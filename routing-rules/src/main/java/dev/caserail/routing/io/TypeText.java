package dev.caserail.routing.io;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.condition.AllowedRange;
import dev.caserail.routing.condition.AllowedValues;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.DateDomain;
import dev.caserail.routing.fact.DateTimeDomain;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.DurationDomain;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.fact.LimitedDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.fact.TimeDomain;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.ValueRange;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Types as they stand below a column's name: {@code one of A, B}, {@code integer from 0}, {@code text?} (T4). */
final class TypeText {
    private static final Map<String, Domain> PLAIN = new LinkedHashMap<>();
    private static final Map<String, String> ALIASES = Map.of(
            "string", "text",
            "boolean", "flag",
            "true or false", "flag",
            "whole number", "integer",
            "date time", "date and time",
            "datetime", "date and time",
            "duration", "days and time duration",
            "text whatever case", "text any case");

    static {
        PLAIN.put("text", TextDomain.TEXT);
        PLAIN.put("text any case", TextDomain.FOLDED);
        PLAIN.put("number", NumberDomain.any());
        PLAIN.put("integer", NumberDomain.whole());
        PLAIN.put("flag", FlagDomain.FLAG);
        PLAIN.put("date", DateDomain.DATE);
        PLAIN.put("time", TimeDomain.TIME);
        PLAIN.put("date and time", DateTimeDomain.DATE_TIME);
        PLAIN.put("days and time duration", DurationDomain.DAYS_AND_TIME);
        PLAIN.put("years and months duration", DurationDomain.YEARS_AND_MONTHS);
    }

    private static final String EXPECTED =
            "expected " + String.join(", ", PLAIN.keySet()) + ", `one of A, B` or `set of A, B`";
    private static final Pattern CODES = Pattern.compile("(?is)\\s*(one|set)\\s+of\\b(.*)");
    private static final Pattern ALLOWED = Pattern.compile("(?i)(?<=\\S)\\s++in\\s++(?=\\S)");
    private static final Pattern NUMBER =
            Pattern.compile("(number|integer)(?: with (\\d{1,3}) decimals?)?(?: from (\\S+))?(?: (?:up )?to (\\S+))?");

    static final int MOST_CODES = 10_000;

    private static final int MOST_RANGES = 1_000;

    private final String column;
    private final String text;
    private final IntFunction<FileLocation> places;
    private final Diagnostics faults;

    private TypeText(String column, String text, IntFunction<FileLocation> places, Diagnostics faults) {
        this.column = column;
        this.text = text;
        this.places = places;
        this.faults = faults;
    }

    /** What a column can have, and whether its fact may be absent. */
    record Type(Domain domain, boolean optional) {}

    /** Reads a type; empty, with faults, if it is none. */
    static Optional<Type> read(String column, String text, IntFunction<FileLocation> places, Diagnostics faults) {
        boolean optional = text.strip().endsWith("?");
        String plain = optional ? text.substring(0, text.lastIndexOf('?')) : text;
        TypeText reader = new TypeText(column, plain, places, faults);
        int errorsBefore = faults.errorCount();
        Optional<Domain> domain = reader.domain();
        if (optional && domain.isPresent() && domain.get() instanceof SetDomain) {
            faults.error(
                    TableCsv.BAD_TYPE,
                    places.apply(text.lastIndexOf('?')),
                    "the set in column `" + column + "` is marked as absent at times, and a set is only ever empty",
                    "delete the question mark");
        }
        return faults.errorCount() > errorsBefore ? Optional.empty() : domain.map(found -> new Type(found, optional));
    }

    /** Writes a type, so that reading it gives the same values. */
    static String write(Domain domain, boolean optional) {
        return written(domain) + (optional ? "?" : "");
    }

    private Optional<Domain> domain() {
        Matcher codes = CODES.matcher(text);
        if (codes.matches()) {
            boolean set = codes.group(1).equalsIgnoreCase("set");
            return codes(codes.group(2), codes.start(2))
                    .map(list -> FiniteDomain.of(set ? "code" : column, list))
                    .map(list -> set ? SetDomain.of(list) : list);
        }
        Matcher allowed = ALLOWED.matcher(text);
        return allowed.find()
                ? base(text.substring(0, allowed.start()))
                        .flatMap(base -> limited(base, text.substring(allowed.end()), allowed.end()))
                : base(text);
    }

    private Optional<List<String>> codes(String list, int start) {
        Optional<List<FactValue>> read =
                faults.take(ConditionParser.parseValues(list, column, TextDomain.TEXT, i -> places.apply(start + i)));
        List<String> codes =
                read.orElse(List.of()).stream().map(FactValue::shown).toList();
        if (codes.size() > MOST_CODES) {
            bad(
                    "column `" + column + "` has " + codes.size() + " codes, expected at most " + MOST_CODES,
                    Optional.of("write `text`"));
        } else if (codes.stream().distinct().count() < codes.size()) {
            bad("a value of column `" + column + "` stands in its list twice", Optional.of("keep one of them"));
        }
        return read.map(found -> codes);
    }

    private Optional<Domain> base(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Domain named = PLAIN.get(ALIASES.getOrDefault(wanted, wanted));
        if (named != null) {
            return Optional.of(named);
        }
        Matcher number = NUMBER.matcher(wanted);
        if (number.matches()) {
            return number(number);
        }
        List<String> known = new ArrayList<>(PLAIN.keySet());
        known.addAll(List.of("one of", "set of"));
        String first = wanted.replaceAll("^(\\S+ of) .*", "$1");
        bad(
                wanted.isEmpty()
                        ? "column `" + column + "` has no type, " + EXPECTED
                        : "unknown type `" + Literal.shown(words) + "` of column `" + column + "`, " + EXPECTED,
                NearName.hint(first, known));
        return Optional.empty();
    }

    private Optional<Domain> number(Matcher words) {
        OptionalInt scale = OptionalInt.empty();
        if (words.group(1).equals("integer")) {
            scale = OptionalInt.of(0);
        } else if (words.group(2) != null) {
            scale = OptionalInt.of(Integer.parseInt(words.group(2)));
        }
        Optional<BigDecimal> least = bound(words.group(3));
        Optional<BigDecimal> greatest = bound(words.group(4));
        boolean inOrder = least.isEmpty() || greatest.isEmpty() || least.get().compareTo(greatest.get()) <= 0;
        if (!inOrder) {
            bad(
                    "no number of column `" + column + "` lies between " + words.group(3) + " and " + words.group(4),
                    Optional.of("put the smaller one first"));
            return Optional.empty();
        }
        return Optional.of(NumberDomain.builder()
                .least(least)
                .greatest(greatest)
                .scale(scale)
                .build());
    }

    private Optional<BigDecimal> bound(String text) {
        if (text == null) {
            return Optional.empty();
        }
        if (!text.matches("-?\\d{1,100}(\\.\\d{1,100})?")) {
            bad("`" + Literal.shown(text) + "` bounds column `" + column + "`, expected a number", Optional.empty());
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }

    private Optional<Domain> limited(Domain base, String list, int start) {
        FactColumn<Object> free = FactSchema.builder(column)
                .fact(column, base, false, facts -> AbsentFact.ABSENT)
                .build()
                .find(column)
                .orElseThrow();
        Optional<UnaryTest> test = faults.take(ConditionParser.parse(list, free, i -> places.apply(start + i)));
        List<UnaryTest> parts = new ArrayList<>();
        for (UnaryTest part : test.map(AllowedValues::parts).orElse(List.of())) {
            if (AllowedRange.of(part).isPresent()) {
                parts.add(part);
            } else {
                faults.error(
                        TableCsv.BAD_TYPE,
                        places.apply(start + part.span().start()),
                        "`" + Literal.shown(part.text()) + "` limits column `" + column
                                + "`, expected values, comparisons and intervals that something lies in");
            }
        }
        if (parts.size() > MOST_RANGES) {
            bad(
                    "column `" + column + "` has " + parts.size() + " stretches of allowed values, expected at most "
                            + MOST_RANGES,
                    Optional.of("write fewer and wider ones"));
        }
        return parts.isEmpty() ? Optional.empty() : AllowedValues.limit(base, parts);
    }

    private void bad(String message, Optional<String> help) {
        faults.error(TableCsv.BAD_TYPE, places.apply(0), message, help);
    }

    private static String written(Domain domain) {
        if (domain instanceof LimitedDomain limited) {
            return written(limited);
        }
        if (domain instanceof SetDomain set) {
            return "set of " + list(set.members());
        }
        if (domain instanceof FiniteDomain codes) {
            return "one of " + list(codes);
        }
        if (domain instanceof NumberDomain numbers) {
            String scale = numbers.scale().orElse(1) == 0
                    ? "integer"
                    : "number"
                            + (numbers.scale().isPresent()
                                    ? " with " + numbers.scale().getAsInt() + " decimals"
                                    : "");
            return scale
                    + numbers.least().map(l -> " from " + l.toPlainString()).orElse("")
                    + numbers.greatest().map(g -> " to " + g.toPlainString()).orElse("");
        }
        return PLAIN.entrySet().stream()
                .filter(e -> e.getValue().equals(domain))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static String written(LimitedDomain limited) {
        if (limited.base() instanceof FiniteDomain codes) {
            List<String> allowed = codes.codes().stream()
                    .filter(code -> limited.contains(CodeValue.of(code)))
                    .toList();
            return "one of " + list(allowed.isEmpty() ? codes : FiniteDomain.of(codes.noun(), allowed));
        }
        boolean all = limited.allowed().stream()
                .anyMatch(r -> r.low().isEmpty() && r.high().isEmpty());
        return written(limited.base())
                + (all
                        ? ""
                        : " in "
                                + limited.allowed().stream()
                                        .map(TypeText::written)
                                        .collect(Collectors.joining(", ")));
    }

    private static String written(ValueRange range) {
        if (range.low().equals(range.high())) {
            return range.low().map(Literal::text).orElseThrow();
        }
        if (range.high().isEmpty()) {
            return (range.lowIncluded() ? ">= " : "> ")
                    + range.low().map(Literal::text).orElseThrow();
        }
        String high = Literal.text(range.high().get());
        return range.low()
                .map(low -> (range.lowIncluded() ? "[" : "(") + Literal.text(low) + ".." + high
                        + (range.highIncluded() ? "]" : ")"))
                .orElse((range.highIncluded() ? "<= " : "< ") + high);
    }

    private static String list(FiniteDomain codes) {
        return list(List.copyOf(codes.codes()));
    }

    private static String list(List<String> codes) {
        return codes.stream().map(code -> Literal.text(CodeValue.of(code))).collect(Collectors.joining(", "));
    }
}
