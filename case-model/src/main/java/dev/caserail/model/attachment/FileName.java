package dev.caserail.model.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the name of a file gives away. */
final class FileName {
    /** Separators, drives and streams of the file systems there are, and the ways to climb out of a folder. */
    private static final Pattern PATH_PART = Pattern.compile("[/\\\\:]|^\\.{1,2}$");

    private static final Pattern HARMLESS_EXTENSION = Pattern.compile("[a-z0-9]{1,10}");

    /**
     * Controls, and characters that steer how others are shown: a name with a right-to-left override looks as if it ended
     * in another extension than it does.
     */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

    private final String name;

    FileName(String name) {
        this.name = name;
    }

    boolean hasPathPart() {
        return PATH_PART.matcher(name).find();
    }

    boolean hasControlCharacter() {
        return CONTROL.matcher(name).find();
    }

    /** Windows drops them, so that a name ends otherwise than it seems to. */
    boolean endsInDotOrSpace() {
        return name.endsWith(".") || (!name.isEmpty() && Character.isWhitespace(name.charAt(name.length() - 1)));
    }

    /** {@return what stands behind the last dot, in lower case; empty if there is none} */
    String extension() {
        List<String> all = extensions();
        return all.isEmpty() ? "" : all.get(all.size() - 1);
    }

    /** {@return everything behind dots, in lower case, the first being what stands behind the first dot} */
    List<String> extensions() {
        String[] parts = name.toLowerCase(Locale.ROOT).split("\\.", -1);
        return Arrays.stream(parts)
                .skip(1)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** {@return whether the last extension can be shown: it is short and plain, and so says nothing about a person} */
    boolean extensionIsPlain() {
        return HARMLESS_EXTENSION.matcher(extension()).matches();
    }
}
