package dev.caserail.quicktext;

import dev.caserail.model.contact.Channel;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * The variant that serves a customer's language and channel, and why it is this one.
 *
 * @param <T> what its template reads
 */
@ValueStyle
@Value.Immutable
public sealed interface VariantChoice<T> permits ImmutableVariantChoice {
    /** {@return the variant} */
    QuicktextVariant<T> variant();

    /** {@return the language asked for} */
    Locale wanted();

    /** {@return the channel asked for} */
    Channel channel();

    /** {@return how near the variant's language is to the one asked for} */
    LocaleMatch localeMatch();

    /**
     * Starts a choice.
     *
     * @param <T> what its template reads
     * @return the builder's first stage
     */
    static <T> ImmutableVariantChoice.VariantBuildStage<T> builder() {
        return ImmutableVariantChoice.builder();
    }

    /** {@return the reason in one sentence, for agents and logs} */
    @Value.NonAttribute
    default String why() {
        String found = variant().locale().toLanguageTag();
        String asked = wanted().toLanguageTag();
        String language = switch (localeMatch()) {
            case EXACT -> "written in " + found;
            case LANGUAGE -> "written in " + found + ", there is none for " + asked;
            case DEFAULT -> "written in the catalogue's default " + found + ", there is none for " + asked;
        };
        return language + (variant().general() ? ", for all channels" : ", for " + channel());
    }
}
