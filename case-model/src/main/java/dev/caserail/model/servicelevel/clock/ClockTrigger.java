package dev.caserail.model.servicelevel.clock;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/** What starts or stops a desk's own clock: {@code ASSIGNED}, {@code TRANSFERRED:MANAGER}, {@code STATUS:ON_HOLD} (S11). */
@WrapperStyle
@Value.Immutable
public sealed interface ClockTrigger permits ImmutableClockTrigger {
    /** A text that is no trigger. */
    DiagnosticCode MALFORMED = DiagnosticCode.of("clock.malformed-trigger");

    /** {@return what happens} */
    TriggerKind kind();

    /** {@return the code it is narrowed to; empty for any} */
    Optional<String> of();

    /**
     * Makes a trigger.
     *
     * @param kind what happens
     * @return the trigger
     */
    static ClockTrigger of(TriggerKind kind) {
        return ImmutableClockTrigger.of(kind, Optional.empty());
    }

    /**
     * Makes a trigger that is narrowed to one code.
     *
     * @param kind what happens
     * @param code the skill, status, priority or issue
     * @return the trigger
     * @throws IllegalArgumentException if the kind cannot be narrowed, or the code is none
     */
    static ClockTrigger of(TriggerKind kind, String code) {
        return ImmutableClockTrigger.of(kind, Optional.of(code));
    }

    /** {@return it as {@link #parse} reads it} */
    @Value.NonAttribute
    default String text() {
        return kind() + of().map(code -> ":" + code).orElse("");
    }

    /**
     * Reads a trigger from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the trigger, or what is wrong with the text
     */
    static Validation<Diagnostic, ClockTrigger> parse(String text, Location where) {
        String[] parts = text.strip().toUpperCase(Locale.ROOT).split("\\s*:\\s*", -1);
        List<String> names =
                Arrays.stream(TriggerKind.values()).map(TriggerKind::name).toList();
        if (!names.contains(parts[0])) {
            return Validation.invalid(Diagnostic.error(
                    MALFORMED,
                    where,
                    "trigger " + Diagnostic.quoted(text) + ", expected one of " + String.join(", ", names),
                    NearName.hint(parts[0], names)
                            .orElse("narrow it by a colon and a code, such as `TRANSFERRED:MANAGER`")));
        }
        TriggerKind kind = TriggerKind.valueOf(parts[0]);
        if (parts.length == 1) {
            return Validation.valid(of(kind));
        }
        if (parts.length > 2 || !kind.named() || !code(parts[1])) {
            return Validation.invalid(Diagnostic.error(
                    MALFORMED,
                    where,
                    "trigger " + Diagnostic.quoted(text) + ", expected "
                            + (kind.named() ? "one code after the colon" : "no code after `" + kind + "`")));
        }
        return Validation.valid(of(kind, parts[1]));
    }

    private static boolean code(String text) {
        return Pattern.matches("[A-Z][A-Z0-9]*+(_[A-Z0-9]++)*+", text);
    }

    /** Checks that the kind can be narrowed. */
    @Value.Check
    default void check() {
        of().filter(code -> !kind().named() || !code(code)).ifPresent(code -> {
            throw new IllegalArgumentException("trigger " + kind() + " narrowed to `" + code + "`");
        });
    }
}
