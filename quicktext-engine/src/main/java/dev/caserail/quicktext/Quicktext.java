package dev.caserail.quicktext;

import dev.caserail.model.contact.Channel;
import dev.caserail.model.identifier.QuicktextId;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A prewritten reply for one situation, in several wordings (F8, Q10).
 *
 * @param <T> what its templates read
 */
@WrapperStyle
@Value.Immutable
public sealed interface Quicktext<T> permits ImmutableQuicktext {
    /** {@return its stable name} */
    QuicktextId id();

    /** {@return what agents see in lists, by language} */
    Map<Locale, String> titles();

    /** {@return what an agent types to insert it; unique within a catalogue} */
    Optional<String> shortcut();

    /** {@return the issues it answers; empty for one that is found by name only} */
    List<IssueCode> topics();

    /** {@return its wordings, in the author's order} */
    List<QuicktextVariant<T>> variants();

    /**
     * Puts a quicktext together.
     *
     * @param <T> what its templates read
     * @param id its stable name
     * @param titles what agents see in lists, by language
     * @param shortcut what an agent types to insert it
     * @param topics the issues it answers
     * @param variants its wordings
     * @return the quicktext
     */
    static <T> Quicktext<T> of(
            QuicktextId id,
            Map<Locale, String> titles,
            Optional<String> shortcut,
            Iterable<IssueCode> topics,
            Iterable<QuicktextVariant<T>> variants) {
        return ImmutableQuicktext.of(id, titles, shortcut, topics, variants);
    }

    /**
     * Reads the title in a language.
     *
     * @param locale the language wanted
     * @return the title in exactly this locale, else in its language, else the first title, else the id
     */
    default String title(Locale locale) {
        return Optional.ofNullable(titles().get(locale))
                .or(() -> Optional.ofNullable(titles().get(Locale.forLanguageTag(locale.getLanguage()))))
                .or(() -> titles().values().stream().findFirst())
                .orElse(id().value());
    }

    /**
     * Chooses the wording for a customer. The nearest language wins: the locale asked for, then its language without
     * region, then the default locale. Within a language a variant for the channel wins over one for all channels; among
     * several that are left, the one the author listed first.
     *
     * @param wanted the customer's language
     * @param channel the channel of the reply
     * @param defaultLocale what to fall back to
     * @return the variant and why; empty if not even the default locale has one for the channel
     */
    default Optional<VariantChoice<T>> choose(Locale wanted, Channel channel, Locale defaultLocale) {
        return choose(variants(), wanted, channel, defaultLocale);
    }

    /**
     * Chooses the wording for a channel that everybody can read (F27): as {@link #choose}, but never a variant for all
     * channels.
     *
     * @param wanted the customer's language
     * @param channel the channel of the reply
     * @param defaultLocale what to fall back to
     * @return the variant and why; empty if none that serves the language is written for the channel
     */
    default Optional<VariantChoice<T>> choosePublic(Locale wanted, Channel channel, Locale defaultLocale) {
        return choose(variants().stream().filter(v -> !v.general()).toList(), wanted, channel, defaultLocale);
    }

    private static <T> Optional<VariantChoice<T>> choose(
            List<QuicktextVariant<T>> variants, Locale wanted, Channel channel, Locale defaultLocale) {
        for (LocaleMatch match : LocaleMatch.values()) {
            Locale locale = switch (match) {
                case EXACT -> wanted;
                case LANGUAGE -> Locale.forLanguageTag(wanted.getLanguage());
                case DEFAULT -> defaultLocale;
            };
            List<QuicktextVariant<T>> serving = variants.stream()
                    .filter(v -> v.locale().equals(locale) && v.serves(channel))
                    .toList();
            Optional<QuicktextVariant<T>> best = serving.stream()
                    .filter(v -> !v.general())
                    .findFirst()
                    .or(() -> serving.stream().findFirst());
            if (best.isPresent()) {
                return Optional.of(VariantChoice.<T>builder()
                        .variant(best.get())
                        .wanted(wanted)
                        .channel(channel)
                        .localeMatch(match)
                        .build());
            }
        }
        return Optional.empty();
    }
}
