package dev.caserail.model.identifier;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/** Identifier of a knowledge article, given by the host's knowledge base. */
@WrapperStyle
@Value.Immutable
public sealed interface ArticleId permits ImmutableArticleId {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.foreignId("article id", 100);

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code KA-1187}
     * @return the article id
     * @throws IllegalArgumentException if the text has another shape
     */
    static ArticleId of(String value) {
        return ImmutableArticleId.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the article id, or what is wrong with the text
     */
    static Validation<Diagnostic, ArticleId> parse(String text, Location where) {
        return SHAPE.parse(text, where, ArticleId::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
