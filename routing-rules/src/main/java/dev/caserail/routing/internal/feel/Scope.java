package dev.caserail.routing.internal.feel;

import dev.caserail.routing.dmn.type.DmnScalar;
import dev.caserail.routing.dmn.type.DmnStructure;
import dev.caserail.routing.dmn.type.DmnType;
import dev.caserail.routing.internal.feel.Expression.Name;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names a decision may use: its inputs, and the results of the decisions it requires. Names may have spaces. */
public final class Scope {
    private static final int LONGEST_NAME = 200;
    private static final int DEEPEST_PATH = 4;
    private static final int MOST_SINGLES = 1_000;

    private final Map<String, Name> names = new LinkedHashMap<>();

    /** A name in a text, and where it ends. */
    record Found(Name name, int end) {}

    /** Adds a name; the first of equal ones stays. */
    public void add(String name, List<String> path, DmnType type) {
        names.putIfAbsent(folded(name), new Name(path, type));
    }

    /** {@return each single value that a name or path stands for, by name; those deep inside are left out} */
    public Map<String, Name> singles() {
        Map<String, Name> singles = new LinkedHashMap<>();
        names.forEach((name, found) -> addSingles(name, found, DEEPEST_PATH, singles));
        return singles;
    }

    private static void addSingles(String name, Name found, int depth, Map<String, Name> singles) {
        if (singles.size() >= MOST_SINGLES) {
            return;
        }
        if (found.type() instanceof DmnScalar) {
            singles.putIfAbsent(name, found);
        } else if (found.type() instanceof DmnStructure structure && depth > 0) {
            structure
                    .components()
                    .keySet()
                    .forEach(part -> walk(found, "." + part)
                            .ifPresent(n -> addSingles(name + "." + part, n, depth - 1, singles)));
        }
    }

    List<String> names() {
        return List.copyOf(names.keySet());
    }

    /** Finds what a whole text stands for: a name, or a path from one. */
    public Optional<Name> find(String text) {
        String wanted = folded(text);
        int end = wanted.length();
        while (end > 0) {
            Name start = names.get(wanted.substring(0, end));
            if (start != null) {
                Optional<Name> found = walk(start, wanted.substring(end));
                if (found.isPresent()) {
                    return found;
                }
            }
            end = wanted.lastIndexOf('.', end - 1);
        }
        return Optional.empty();
    }

    /** Finds the longest name that stands at a place of a text. */
    Optional<Found> longestAt(String text, int start) {
        for (int end = Math.min(text.length(), start + LONGEST_NAME); end > start; end--) {
            boolean ends =
                    end == text.length() || !nameCharacter(text.charAt(end)) || !nameCharacter(text.charAt(end - 1));
            if (ends && !Character.isWhitespace(text.charAt(end - 1))) {
                int last = end;
                Optional<Found> found = find(text.substring(start, end)).map(n -> new Found(n, last));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    public static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").replaceAll(" ?\\. ?", ".");
    }

    private static Optional<Name> walk(Name start, String rest) {
        Name at = start;
        for (String part : rest.isEmpty() ? new String[0] : rest.substring(1).split("\\.", -1)) {
            if (!(at.type() instanceof DmnStructure structure)) {
                return Optional.empty();
            }
            DmnType type = structure.components().get(part);
            if (type == null) {
                return Optional.empty();
            }
            List<String> path = new ArrayList<>(at.path());
            path.add(part);
            at = new Name(path, type);
        }
        return Optional.of(at);
    }

    private static boolean nameCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
