package dev.caserail.quicktext;

import dev.caserail.quicktext.template.Preview;
import dev.caserail.quicktext.template.RenderContext;
import dev.caserail.quicktext.template.RenderedText;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.ValueStyle;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A quicktext and the variant of it that suits a case, and why (Q13).
 *
 * @param <T> what its templates read
 */
@ValueStyle
@Value.Immutable
public sealed interface QuicktextSuggestion<T> permits ImmutableQuicktextSuggestion {
    /** The reply is not in the customer's language. */
    DiagnosticCode OTHER_LANGUAGE = DiagnosticCode.of("quicktext.other-language");

    /** {@return the quicktext} */
    Quicktext<T> quicktext();

    /** {@return its wording for language and channel} */
    VariantChoice<T> choice();

    /** {@return why this quicktext, in one phrase} */
    String reason();

    /** {@return the issue it answers; empty where it was asked for by name or is the catalogue's fallback} */
    Optional<IssueCode> issue();

    /**
     * Starts a suggestion.
     *
     * @param <T> what its templates read
     * @return the builder's first stage
     */
    static <T> ImmutableQuicktextSuggestion.QuicktextBuildStage<T> builder() {
        return ImmutableQuicktextSuggestion.builder();
    }

    /** {@return why this quicktext and this variant, in one line} */
    @Value.NonAttribute
    default String why() {
        return "`" + quicktext().id().value() + "`: " + reason() + "; " + choice().why();
    }

    /**
     * Writes the reply.
     *
     * @param host where values come from
     * @return the reply; or why there is none: a required placeholder without a value, or a limit
     */
    default Either<Seq<Diagnostic>, Rendered> render(T host) {
        QuicktextVariant<T> variant = choice().variant();
        RenderContext context = RenderContext.builder()
                .locale(variant.locale())
                .register(variant.register())
                .spans(true)
                .build();
        return variant.template().render(host, context).map(this::rendered);
    }

    /**
     * Shows the reply with its holes in place, for an agent's eyes only.
     *
     * @param host where values come from
     * @return the text and its holes
     */
    default Preview preview(T host) {
        return choice().variant().template().preview(host, choice().variant().locale());
    }

    private Rendered rendered(RenderedText text) {
        return Rendered.builder()
                .quicktext(quicktext().id())
                .text(text.text())
                .locale(choice().variant().locale())
                .channel(choice().channel())
                .why(why())
                .addAllSpans(text.spans())
                .addAllBranches(text.branches())
                .addAllRemarks(remarks(this))
                .build();
    }

    private static List<Diagnostic> remarks(QuicktextSuggestion<?> of) {
        VariantChoice<?> choice = of.choice();
        if (choice.localeMatch() != LocaleMatch.DEFAULT) {
            return List.of();
        }
        return List.of(Diagnostic.warning(
                OTHER_LANGUAGE,
                PathLocation.of(of.quicktext().id().value()),
                "the reply is in `" + choice.variant().locale().toLanguageTag() + "`, the customer's language is `"
                        + choice.wanted().toLanguageTag() + "`",
                "translate it before it goes out"));
    }
}
