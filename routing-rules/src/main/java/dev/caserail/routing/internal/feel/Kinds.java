package dev.caserail.routing.internal.feel;

import dev.caserail.routing.dmn.type.DmnScalar;
import dev.caserail.routing.dmn.type.DmnSequence;
import dev.caserail.routing.dmn.type.DmnStructure;
import dev.caserail.routing.dmn.type.DmnType;
import dev.caserail.routing.fact.DateDomain;
import dev.caserail.routing.fact.DateTimeDomain;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.DurationDomain;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.fact.TimeDomain;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.FactValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The standard's own types and our domains for them. */
public final class Kinds {
    private static final Map<String, Domain> BY_NAME = new LinkedHashMap<>();

    /** What modelers have written instead of {@code number}. */
    private static final List<String> WHOLE = List.of("integer", "long");

    static {
        BY_NAME.put("string", TextDomain.TEXT);
        BY_NAME.put("number", NumberDomain.any());
        BY_NAME.put("boolean", FlagDomain.FLAG);
        BY_NAME.put("date", DateDomain.DATE);
        BY_NAME.put("time", TimeDomain.TIME);
        BY_NAME.put("dateTime", DateTimeDomain.DATE_TIME);
        BY_NAME.put("date and time", DateTimeDomain.DATE_TIME);
        BY_NAME.put("dayTimeDuration", DurationDomain.DAYS_AND_TIME);
        BY_NAME.put("days and time duration", DurationDomain.DAYS_AND_TIME);
        BY_NAME.put("yearMonthDuration", DurationDomain.YEARS_AND_MONTHS);
        BY_NAME.put("years and months duration", DurationDomain.YEARS_AND_MONTHS);
    }

    private static final Pattern TEMPORAL =
            Pattern.compile("(@|(?:date\\s+and\\s+time|date|time|duration)\\s*\\(\\s*)\"([^\"]*)");

    /** What may stand behind a literal: the end, or more of a list or an interval. */
    private static final String END = "(?=\\s*(?:[,)\\]\\[]|\\.\\.|$))";

    private static final Pattern FLAG = Pattern.compile("(?:true|false)" + END);
    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+(?:\\.\\d+)?|\\.\\d+)" + END);

    private Kinds() {}

    /** Finds a type of the standard by its name; {@code feel:} in front of it is dropped. */
    public static Optional<DmnScalar> find(String name) {
        String local = local(name);
        if (WHOLE.contains(local)) {
            return Optional.of(DmnScalar.of(NumberDomain.builder().scale(0).build()));
        }
        return Optional.ofNullable(BY_NAME.get(local.equals("double") ? "number" : local))
                .map(DmnScalar::of);
    }

    public static List<String> names() {
        return BY_NAME.keySet().stream().filter(name -> name.indexOf(' ') < 0).toList();
    }

    /** Says which type of the standard a domain's values have. */
    public static String word(Domain domain) {
        Domain base = domain.base() instanceof TextDomain ? TextDomain.TEXT : domain.base();
        for (Map.Entry<String, Domain> entry : BY_NAME.entrySet()) {
            boolean same = entry.getValue() instanceof NumberDomain
                    ? base instanceof NumberDomain
                    : entry.getValue().equals(base);
            if (same) {
                return entry.getKey();
            }
        }
        return base instanceof SetDomain ? "list" : "string";
    }

    /** Says what kind of value the literal is that a text begins with. */
    public static Optional<Domain> ofLiteral(String text) {
        String start = text.strip();
        if (start.startsWith("\"")) {
            return Optional.of(TextDomain.TEXT);
        }
        if (FLAG.matcher(start).lookingAt()) {
            return Optional.of(FlagDomain.FLAG);
        }
        if (NUMBER.matcher(start).lookingAt()) {
            return Optional.of(NumberDomain.any());
        }
        Matcher temporal = TEMPORAL.matcher(start);
        if (!temporal.lookingAt()) {
            return Optional.empty();
        }
        String call = temporal.group(1).replaceAll("\\s", "");
        String said = temporal.group(2);
        if (call.equals("duration(") || said.startsWith("P") || said.startsWith("-P")) {
            boolean months = said.indexOf('Y') > 0 || (said.indexOf('M') > 0 && said.indexOf('T') < 0);
            return Optional.of(months ? DurationDomain.YEARS_AND_MONTHS : DurationDomain.DAYS_AND_TIME);
        }
        if (call.equals("dateandtime(") || (call.equals("@") && said.indexOf('T') > 0)) {
            return Optional.of(DateTimeDomain.DATE_TIME);
        }
        boolean time = call.equals("time(") || (call.equals("@") && said.indexOf(':') > 0);
        return Optional.of(time ? TimeDomain.TIME : DateDomain.DATE);
    }

    /** Says which domain a value belongs to; empty for codes, whose list is not known. */
    public static Optional<Domain> of(FactValue value) {
        return ofLiteral(FeelText.of(value)).filter(d -> !(value instanceof CodeValue));
    }

    /** Drops the prefix of a qualified name. */
    public static String local(String name) {
        String stripped = name.strip();
        return stripped.matches("[\\p{L}_][\\p{L}\\p{N}_.-]*:[^:]+")
                ? stripped.substring(stripped.indexOf(':') + 1)
                : stripped;
    }

    /** Says whether values of two types can meet: texts and codes do, numbers and dates do not. */
    public static boolean compatible(DmnType left, DmnType right) {
        if (left instanceof DmnScalar a && right instanceof DmnScalar b) {
            return word(a.domain()).equals(word(b.domain()));
        }
        if (left instanceof DmnSequence a && right instanceof DmnSequence b) {
            return compatible(a.members(), b.members());
        }
        if (left instanceof DmnStructure a && right instanceof DmnStructure b) {
            return a.components().entrySet().stream()
                    .allMatch(e -> b.components().containsKey(e.getKey())
                            && compatible(e.getValue(), b.components().get(e.getKey())));
        }
        return false;
    }
}
