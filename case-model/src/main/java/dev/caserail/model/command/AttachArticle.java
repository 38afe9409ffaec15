package dev.caserail.model.command;

import dev.caserail.model.attachment.KnowledgeArticle;
import dev.caserail.model.link.EntryId;
import dev.caserail.model.permission.Permission;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Attach a knowledge article (F11, F13). */
@WrapperStyle
@Value.Immutable
public sealed interface AttachArticle extends CaseCommand permits ImmutableAttachArticle {
    /** {@return the reference to it} */
    KnowledgeArticle article();

    /** {@return the message of this case it went with; empty to attach it to the case} */
    Optional<EntryId> to();

    /**
     * Makes the command.
     *
     * @param article the reference to it
     * @param to the message of this case it went with; empty to attach it to the case
     * @return the command
     */
    static AttachArticle of(KnowledgeArticle article, Optional<EntryId> to) {
        return ImmutableAttachArticle.of(article, to);
    }

    /**
     * Makes the command for an article of the case itself.
     *
     * @param article the reference to it
     * @return the command
     */
    static AttachArticle of(KnowledgeArticle article) {
        return of(article, Optional.empty());
    }

    @Override
    @Value.NonAttribute
    default Permission permission() {
        return Permission.ADD_TO_FEED;
    }

    @Override
    @Value.NonAttribute
    default boolean appendOnly() {
        return true;
    }
}
