package dev.caserail.quicktext.schema;

import java.util.Optional;
import java.util.regex.Pattern;

/** How parts of a person's name come to stand in a sentence. */
final class PersonName {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private PersonName() {}

    /** Makes white space of any kind single plain spaces, and drops what is blank. */
    static Optional<String> tidy(Optional<String> name) {
        return name.map(text -> SPACES.matcher(text).replaceAll(" ").strip()).filter(text -> !text.isEmpty());
    }
}
