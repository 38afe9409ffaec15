package dev.caserail.model.servicelevel.step;

import dev.caserail.model.internal.duration.DurationText;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Location;
import io.vavr.control.Validation;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a step is due, on the business time of its clock (S12). Written {@code 80%} of the target, {@code due}, {@code due-1h}
 * or {@code due+30m}.
 */
public sealed interface StepTime permits TargetPercent, DueOffset {
    /** A text that is no time of a step. */
    DiagnosticCode MALFORMED = DiagnosticCode.of("escalation.malformed-time");

    /**
     * Says how much business time has passed on the clock when the step is due.
     *
     * @param target the clock's target
     * @return the business time, never negative: a step before the clock's start is due at its start
     */
    Duration threshold(Duration target);

    /** {@return it as {@link #parse} reads it} */
    String text();

    /**
     * Reads a time from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the time, or what is wrong with the text
     */
    static Validation<Diagnostic, StepTime> parse(String text, Location where) {
        return read(text)
                .<Validation<Diagnostic, StepTime>>map(Validation::valid)
                .orElseGet(() -> Validation.invalid(Diagnostic.error(
                        MALFORMED,
                        where,
                        "time " + Diagnostic.quoted(text)
                                + ", expected a share of the target such as `80%`, or `due`, `due-1h`, `due+30m`")));
    }

    /**
     * Makes a time from a text the calling code is sure of.
     *
     * @param text the text, such as {@code due-1h}
     * @return the time
     * @throws IllegalArgumentException if the text is none
     */
    static StepTime of(String text) {
        return read(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "time `" + text + "` of a step, expected one such as `80%`, `due`, `due-1h`"));
    }

    private static Optional<StepTime> read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Matcher percent = Pattern.compile("(\\d{1,4})\\s*%").matcher(plain);
        if (percent.matches()) {
            int share = Integer.parseInt(percent.group(1));
            return share <= TargetPercent.MOST ? Optional.of(TargetPercent.of(share)) : Optional.empty();
        }
        if (plain.equals("due")) {
            return Optional.of(DueOffset.of(Duration.ZERO));
        }
        Matcher offset = Pattern.compile("(?:due)?\\s*([-+−])\\s*(\\S.*)").matcher(plain);
        if (!offset.matches()) {
            return Optional.empty();
        }
        boolean after = offset.group(1).equals("+");
        return DurationText.read(offset.group(2)).map(span -> DueOffset.of(after ? span : span.negated()));
    }
}
