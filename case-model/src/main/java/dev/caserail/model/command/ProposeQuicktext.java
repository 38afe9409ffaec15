package dev.caserail.model.command;

import dev.caserail.model.identifier.QuicktextId;
import dev.caserail.model.permission.Permission;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Locale;
import org.immutables.value.Value;

/** Keep a rendered quicktext as a proposal to the agent (F8). */
@WrapperStyle
@Value.Immutable
public sealed interface ProposeQuicktext extends CaseCommand permits ImmutableProposeQuicktext {
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
     * Makes the command.
     *
     * @param quicktext which quicktext
     * @param catalogue name and version of its catalogue
     * @param locale the variant's language
     * @param text the rendered text
     * @return the command
     */
    static ProposeQuicktext of(QuicktextId quicktext, String catalogue, Locale locale, String text) {
        return ImmutableProposeQuicktext.of(quicktext, catalogue, locale, text);
    }

    @Override
    @Value.NonAttribute
    default boolean appendOnly() {
        return true;
    }

    @Override
    @Value.NonAttribute
    default Permission permission() {
        return Permission.ADD_TO_FEED;
    }
}
