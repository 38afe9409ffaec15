package dev.caserail.routing.internal.feel;

import java.util.regex.Pattern;

/**
 * A date and time without a zone, as many DMN files have it. Ours have one always, so UTC is taken, in cells as in facts:
 * among themselves they keep their order.
 */
final class ZonelessTime {
    /** What is written behind one. */
    static final String ZONE = "Z";

    private static final Pattern FORM = Pattern.compile("\\d{4,9}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?");

    private ZonelessTime() {}

    static boolean is(String text) {
        return FORM.matcher(text).matches();
    }
}
