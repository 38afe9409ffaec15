package dev.caserail.model.attachment;

import dev.caserail.model.contact.Visibility;
import dev.caserail.model.identifier.ArticleId;
import dev.caserail.taxonomy.style.ValueStyle;
import java.net.URI;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * A reference to one version of a knowledge article in one language (F11, F13, F39): what the customer was sent stays
 * known when the article changes.
 */
@ValueStyle
@Value.Immutable
public sealed interface KnowledgeArticle permits ImmutableKnowledgeArticle {
    /** {@return its identifier in the knowledge base} */
    ArticleId id();

    /** {@return its title in this version and language} */
    String title();

    /** {@return its version, as the knowledge base counts or names them} */
    String version();

    /** {@return its language} */
    Locale locale();

    /** {@return where it can be read; an absolute address} */
    URI link();

    /** {@return who may read it} */
    Visibility visibility();

    /**
     * Starts a reference.
     *
     * @return the builder's first stage
     */
    static ImmutableKnowledgeArticle.IdBuildStage builder() {
        return ImmutableKnowledgeArticle.builder();
    }

    /** Checks that it has a title, and that its address leads somewhere and runs nothing. */
    @Value.Check
    default void check() {
        if (title().isBlank()) {
            throw new IllegalArgumentException("article `" + id().value() + "` has no title");
        }
        String scheme = link().getScheme();
        if (!"https".equalsIgnoreCase(scheme) && !"http".equalsIgnoreCase(scheme)) {
            throw new IllegalArgumentException(
                    "article `" + id().value() + "` has link `" + link() + "`, expected an address with http or https");
        }
    }
}
