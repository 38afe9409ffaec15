package dev.caserail.model.event;

import dev.caserail.model.identifier.QuicktextId;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Locale;
import org.immutables.value.Value;

/** A rendered quicktext was proposed to the agent; nothing was sent (F8). */
@WrapperStyle
@Value.Immutable
public sealed interface QuicktextProposed extends CaseEvent permits ImmutableQuicktextProposed {
    /** {@return which quicktext} */
    QuicktextId quicktext();

    /** {@return name and version of its catalogue} */
    String catalogue();

    /** {@return the variant's language} */
    Locale locale();

    /** {@return the rendered text} */
    @Value.Redacted
    String text();

    /**
     * Makes the event.
     *
     * @param quicktext which quicktext
     * @param catalogue name and version of its catalogue
     * @param locale the variant's language
     * @param text the rendered text
     * @return the event
     */
    static QuicktextProposed of(QuicktextId quicktext, String catalogue, Locale locale, String text) {
        return ImmutableQuicktextProposed.of(quicktext, catalogue, locale, text);
    }
}
