package dev.caserail.routing.dmn;

import dev.caserail.routing.fact.DateDomain;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.fact.TextDomain;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The standard's own types and our domains for them. */
final class Kinds {
    private static final Map<String, Domain> BY_NAME = new LinkedHashMap<>();

    /** What modelers have written instead of {@code number}. */
    private static final List<String> WHOLE = List.of("integer", "long");

    private static final List<String> BEYOND = List.of(
            "time",
            "date and time",
            "dateTime",
            "dayTimeDuration",
            "days and time duration",
            "yearMonthDuration",
            "years and months duration");

    static {
        BY_NAME.put("string", TextDomain.TEXT);
        BY_NAME.put("number", NumberDomain.any());
        BY_NAME.put("boolean", FlagDomain.FLAG);
        BY_NAME.put("date", DateDomain.DATE);
    }

    private Kinds() {}

    /** Finds a type of the standard by its name; {@code feel:} in front of it is dropped. */
    static Optional<DmnScalar> find(String name) {
        String local = local(name);
        if (WHOLE.contains(local)) {
            return Optional.of(
                    DmnScalar.of(NumberDomain.builder().scale(0).build()));
        }
        return Optional.ofNullable(BY_NAME.get(local.equals("double") ? "number" : local))
                .map(DmnScalar::of);
    }

    /** Says whether the standard has a type of this name that we have not. */
    static boolean beyond(String name) {
        return BEYOND.contains(name);
    }

    static List<String> names() {
        return List.copyOf(BY_NAME.keySet());
    }

    /** Says which type of the standard a domain's values have. */
    static String word(Domain domain) {
        for (Map.Entry<String, Domain> entry : BY_NAME.entrySet()) {
            boolean same = entry.getValue() instanceof NumberDomain
                    ? domain instanceof NumberDomain
                    : entry.getValue().equals(domain);
            if (same) {
                return entry.getKey();
            }
        }
        return domain instanceof SetDomain ? "list" : "string";
    }

    /** Says what kind of value a literal is, by its first characters. */
    static Optional<Domain> ofLiteral(String text) {
        String start = text.strip();
        if (start.startsWith("\"")) {
            return Optional.of(TextDomain.TEXT);
        }
        if (start.equals("true") || start.equals("false")) {
            return Optional.of(FlagDomain.FLAG);
        }
        if (start.matches("-?\\.?\\d[\\d.]*")) {
            return Optional.of(NumberDomain.any());
        }
        return start.matches("(date\\s*\\(|@\"\\d{4,}-\\d\\d-\\d\\d\")[\\s\\S]*")
                ? Optional.of(DateDomain.DATE)
                : Optional.empty();
    }

    /** Drops the prefix of a qualified name. */
    static String local(String name) {
        String stripped = name.strip();
        return stripped.matches("[\\p{L}_][\\p{L}\\p{N}_.-]*:[^:]+")
                ? stripped.substring(stripped.indexOf(':') + 1)
                : stripped;
    }

    /** Says whether values of two types can meet: texts and codes do, numbers and dates do not. */
    static boolean compatible(DmnType left, DmnType right) {
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
