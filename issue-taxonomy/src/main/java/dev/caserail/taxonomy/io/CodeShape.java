package dev.caserail.taxonomy.io;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes a code out of what people call something. */
final class CodeShape {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BREAKS = Pattern.compile("[^A-Z0-9]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019]");

    private CodeShape() {}

    /** Capitals and digits in words joined by underscores; empty where nothing is left. */
    static String of(String text) {
        String upper = text.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "AE")
                .replace("Ö", "OE")
                .replace("Ü", "UE")
                .toUpperCase(Locale.ROOT);
        String plain =
                MARKS.matcher(Normalizer.normalize(upper, Normalizer.Form.NFKD)).replaceAll("");
        String joined =
                BREAKS.matcher(APOSTROPHES.matcher(plain).replaceAll("")).replaceAll("_");
        String trimmed = joined.replaceAll("^_|_$", "");
        boolean digitFirst = !trimmed.isEmpty() && Character.isDigit(trimmed.charAt(0));
        return digitFirst ? "N_" + trimmed : trimmed;
    }
}
