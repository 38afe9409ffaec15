package dev.caserail.quicktext;

import dev.caserail.model.contact.Channel;
import dev.caserail.quicktext.schema.Register;
import dev.caserail.quicktext.template.Template;
import dev.caserail.taxonomy.style.ValueStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One wording of a quicktext: for a language, some channels, and a register (Q10).
 *
 * @param <T> what its template reads
 */
@ValueStyle
@Value.Immutable
public sealed interface QuicktextVariant<T> permits ImmutableQuicktextVariant {
    /** {@return the language it is written in} */
    Locale locale();

    /** {@return how it addresses its reader} */
    Register register();

    /** {@return the words} */
    Template<T> template();

    /** {@return the channels it is written for; empty for all} */
    List<Channel> channels();

    /** {@return the day on which its words were last revised; empty if its file does not say} */
    Optional<LocalDate> revised();

    /**
     * Starts a variant.
     *
     * @param <T> what its template reads
     * @return the builder's first stage
     */
    static <T> ImmutableQuicktextVariant.LocaleBuildStage<T> builder() {
        return ImmutableQuicktextVariant.builder();
    }

    /** {@return whether it is written for all channels} */
    @Value.NonAttribute
    default boolean general() {
        return channels().isEmpty();
    }

    /**
     * Says whether it may be used on a channel.
     *
     * @param channel the channel
     * @return whether it is written for that channel or for all
     */
    default boolean serves(Channel channel) {
        return general() || channels().contains(channel);
    }
}
