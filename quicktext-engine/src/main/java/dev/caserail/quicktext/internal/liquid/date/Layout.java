package dev.caserail.quicktext.internal.liquid.date;

/**
 * How the flags and the width of a directive lay out its value.
 *
 * @param left whether it stands without padding
 * @param upper whether it is in capitals
 * @param otherCase whether it is in the case that it usually is not in
 * @param padding what fills it up: a zero, a space, or {@link #USUAL}
 * @param width how wide it is at least; 0 for as wide as usual
 */
record Layout(boolean left, boolean upper, boolean otherCase, char padding, int width) {
    /** Padding as the conversion has it if nobody asks for another. */
    static final char USUAL = '\0';

    /** The padding of a value that is usually padded so. */
    char padding(char usual) {
        return padding == USUAL ? usual : padding;
    }

    /** The width of a number that is usually so wide. */
    int width(int usual) {
        return left ? 1 : width > 0 ? width : usual;
    }

    /** The greater of the width and what the value takes without padding. */
    int mostCharacters(int unpadded) {
        return Math.max(width, unpadded);
    }

    /** Fills up what stands behind a place to a width, from the left. */
    static void fill(StringBuilder out, int start, int width, char padding) {
        int missing = width - (out.length() - start);
        if (missing == 1) {
            out.insert(start, padding);
        } else if (missing > 1) {
            out.insert(start, String.valueOf(padding).repeat(missing));
        }
    }

    /** Makes what stands behind a place capitals. */
    static void upper(StringBuilder out, int start) {
        for (int i = start; i < out.length(); i++) {
            out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
        }
    }
}
