package dev.caserail.taxonomy.diagnostic;

import dev.caserail.taxonomy.style.ValueStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * One thing wrong, or worth knowing, about a file, a template or incoming data.
 *
 * <p>The message is one line: what was found, then what was expected, user text in backticks. What to do stands apart in
 * {@link #help()}. {@link #line()} puts it all together:
 * <pre>{@code
 * skills.csv:14:3: error: unknown skill `Paymnt_Issue` in column `skill` (did you mean `Payment_Issue`?) [routing.unknown-skill]
 * }</pre>
 */
@ValueStyle
@Value.Immutable
public sealed interface Diagnostic permits ImmutableDiagnostic {
    /** What ends a line, in any of its forms. */
    Pattern LINE_BREAK = Pattern.compile("\\R");

    /** {@return the stable name of this kind of diagnostic} */
    DiagnosticCode code();

    /** {@return how much it matters} */
    Severity severity();

    /** {@return where it was found} */
    Location location();

    /** {@return what was found and what was expected, in one line} */
    String message();

    /** {@return what to do about it, as a sentence; empty where the message says it already} */
    Optional<String> help();

    /**
     * Starts a diagnostic.
     *
     * @return the builder's first stage
     */
    static ImmutableDiagnostic.CodeBuildStage builder() {
        return ImmutableDiagnostic.builder();
    }

    /**
     * Makes an error.
     *
     * @param code its stable name
     * @param location where it was found
     * @param message what was found and expected
     * @return the diagnostic, without help
     */
    static Diagnostic error(DiagnosticCode code, Location location, String message) {
        return builder()
                .code(code)
                .severity(Severity.ERROR)
                .location(location)
                .message(message)
                .build();
    }

    /**
     * Makes an error with help.
     *
     * @param code its stable name
     * @param location where it was found
     * @param message what was found and expected
     * @param help what to do
     * @return the diagnostic
     */
    static Diagnostic error(DiagnosticCode code, Location location, String message, String help) {
        return builder()
                .code(code)
                .severity(Severity.ERROR)
                .location(location)
                .message(message)
                .help(help)
                .build();
    }

    /**
     * Makes a warning.
     *
     * @param code its stable name
     * @param location where it was found
     * @param message what was found and expected
     * @param help what to do
     * @return the diagnostic
     */
    static Diagnostic warning(DiagnosticCode code, Location location, String message, String help) {
        return builder()
                .code(code)
                .severity(Severity.WARNING)
                .location(location)
                .message(message)
                .help(help)
                .build();
    }

    /**
     * Checks that the message says something, and keeps message and help to one line: user text quoted in them may have
     * line breaks, which become spaces, and control characters, which are shown by their numbers.
     *
     * @return this, or the same in one line
     */
    @Value.Check
    default Diagnostic check() {
        if (message().isBlank()) {
            throw new IllegalArgumentException("diagnostic `" + code().value() + "` has no message");
        }
        String oneLine = oneLine(message());
        Optional<String> helpInOneLine = help().map(Diagnostic::oneLine);
        if (oneLine.equals(message()) && helpInOneLine.equals(help())) {
            return this;
        }
        return builder()
                .code(code())
                .severity(severity())
                .location(location())
                .message(oneLine)
                .help(helpInOneLine)
                .build();
    }

    /**
     * Quotes what somebody wrote, for a message.
     *
     * @param text the text, of any length and with any line breaks
     * @return its first 60 characters in one line, in backticks
     */
    static String quoted(String text) {
        String shown = text.codePointCount(0, text.length()) > 60
                ? text.substring(0, text.offsetByCodePoints(0, 60)) + "…"
                : text;
        return "`" + shown.replaceAll("\\R", " ") + "`";
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        LINE_BREAK.matcher(text).replaceAll(" ").chars().forEach(c -> {
            if (Character.isISOControl(c)) {
                line.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                line.append((char) c);
            }
        });
        return line.toString();
    }

    /** {@return location, severity, message, help and code in one line} */
    @Value.NonAttribute
    default String line() {
        String place = location().text().isEmpty() ? "" : location().text() + ": ";
        return place
                + severity().name().toLowerCase(Locale.ROOT)
                + ": "
                + message()
                + help().map(h -> " (" + h + ")").orElse("")
                + " ["
                + code().value()
                + "]";
    }
}
