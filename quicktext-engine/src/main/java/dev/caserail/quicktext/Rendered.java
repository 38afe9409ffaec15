package dev.caserail.quicktext;

import dev.caserail.model.contact.Channel;
import dev.caserail.model.identifier.QuicktextId;
import dev.caserail.quicktext.template.Span;
import dev.caserail.quicktext.template.TakenBranch;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;

/** A reply as it can go out, with all that is known about how it came about (Q9). It has no hole. */
@ValueStyle
@Value.Immutable
public sealed interface Rendered permits ImmutableRendered {
    /** {@return the quicktext it was made from} */
    QuicktextId quicktext();

    /** {@return the reply} */
    String text();

    /** {@return the language it is written in, which need not be the one asked for} */
    Locale locale();

    /** {@return the channel it was made for} */
    Channel channel();

    /** {@return why this quicktext and this variant were taken, in one line} */
    String why();

    /** {@return which characters came from placeholders, in the order of the text} */
    List<Span> spans();

    /** {@return which branches of conditions were taken and wrote something} */
    List<TakenBranch> branches();

    /** {@return what an agent should look at before sending; no errors} */
    List<Diagnostic> remarks();

    /**
     * Starts a reply.
     *
     * @return the builder's first stage
     */
    static ImmutableRendered.QuicktextBuildStage builder() {
        return ImmutableRendered.builder();
    }
}
