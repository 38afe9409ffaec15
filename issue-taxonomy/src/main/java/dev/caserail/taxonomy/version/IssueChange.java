package dev.caserail.taxonomy.version;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;

/** What a version changed about one issue. */
@ValueStyle
@Value.Immutable
public sealed interface IssueChange permits ImmutableIssueChange {
    /** {@return the issue} */
    IssueCode code();

    /** {@return what became of it} */
    ChangeKind kind();

    /** {@return its label, of the newer version where it is there} */
    String label();

    /** {@return what differs, in the order of {@link IssueField}; empty for what was added or removed} */
    List<FieldChange> fields();

    /** {@return what it does to what is tracked: the heaviest of its parts} */
    @Value.NonAttribute
    default ChangeWeight weight() {
        ChangeWeight least = switch (kind()) {
            case REMOVED -> ChangeWeight.BREAKS;
            case ADDED, RETIRED, RETURNED -> ChangeWeight.COUNTS;
            case CHANGED -> ChangeWeight.WORDING;
        };
        return fields().stream()
                .map(change -> change.field().weight())
                .filter(weight -> weight.compareTo(least) > 0)
                .max(Comparator.naturalOrder())
                .orElse(least);
    }

    /** {@return the change in one line, such as {@code retired OLD_APP_ISSUE (Old app issue)}} */
    @Value.NonAttribute
    default String line() {
        return kind().name().toLowerCase(Locale.ROOT) + " " + code().value() + " (" + label() + ")";
    }
}
