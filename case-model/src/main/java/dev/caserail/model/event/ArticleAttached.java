package dev.caserail.model.event;

import dev.caserail.model.attachment.KnowledgeArticle;
import dev.caserail.model.link.EntryId;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A knowledge article was attached (F11, F13). */
@WrapperStyle
@Value.Immutable
public sealed interface ArticleAttached extends CaseEvent permits ImmutableArticleAttached {
    /** {@return the reference to it} */
    KnowledgeArticle article();

    /** {@return the message it went with; empty if it is attached to the case} */
    Optional<EntryId> to();

    /**
     * Makes the event.
     *
     * @param article the reference to it
     * @param to the message it went with; empty if it is attached to the case
     * @return the event
     */
    static ArticleAttached of(KnowledgeArticle article, Optional<EntryId> to) {
        return ImmutableArticleAttached.of(article, to);
    }
}
