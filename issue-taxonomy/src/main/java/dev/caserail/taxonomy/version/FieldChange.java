package dev.caserail.taxonomy.version;

import dev.caserail.taxonomy.style.ValueStyle;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that a version changed about an issue. */
@ValueStyle
@Value.Immutable
public sealed interface FieldChange permits ImmutableFieldChange {
    /** {@return what changed} */
    IssueField field();

    /** {@return in which language; only where it has one} */
    Optional<Locale> locale();

    /** {@return what it was, as a cell of the taxonomy's file has it; empty if there was nothing} */
    Optional<String> before();

    /** {@return what it is; empty if there is nothing any more} */
    Optional<String> after();

    /** {@return the change in one line, such as {@code label (de): `Fehlt` -> `Produkt fehlt`}} */
    @Value.NonAttribute
    default String line() {
        String name = field().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return name + locale().map(l -> " (" + l.toLanguageTag() + ")").orElse("") + ": "
                + before().map(FieldChange::quoted).orElse("nothing") + " -> "
                + after().map(FieldChange::quoted).orElse("nothing");
    }

    private static String quoted(String text) {
        return "`" + text + "`";
    }
}
