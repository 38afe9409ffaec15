package dev.caserail.model.view;

import dev.caserail.model.SupportCase;
import dev.caserail.model.feed.FeedPage;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A case as one reader's screen needs it: the case, labels in the reader's language, what may be done next, and the newest
 * entries of the feed as far as the reader may see them.
 */
@ValueStyle
@Value.Immutable
public sealed interface CaseView permits ImmutableCaseView {
    /** {@return the case} */
    SupportCase state();

    /** {@return the language of the labels} */
    Locale locale();

    /** {@return the status in the reader's language; its code where the desk no longer has it} */
    String statusLabel();

    /** {@return the newest entries that the reader may see} */
    FeedPage feed();

    /** {@return the priority in the reader's language; empty for none} */
    Optional<String> priorityLabel();

    /** {@return the tracked issues, in the order they were recorded} */
    List<IssueView> issues();

    /** {@return the actions, allowed or not; statuses in the desk's order first} */
    List<ActionView> actions();

    /**
     * Starts a view.
     *
     * @return the builder's first stage
     */
    static ImmutableCaseView.StateBuildStage builder() {
        return ImmutableCaseView.builder();
    }
}
