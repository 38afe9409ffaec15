package dev.caserail.model.status;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The statuses of a desk, in the order people see them (C1). The first status of a category is the one a case gets when
 * only the category is asked for, such as OPEN after a reply. Immutable.
 */
@WrapperStyle
@Value.Immutable
public sealed interface StatusSet permits ImmutableStatusSet {
    /** Two statuses of one code. */
    DiagnosticCode DUPLICATE = DiagnosticCode.of("status.duplicate");

    /** A category without which no case can be worked on to its end. */
    DiagnosticCode MISSING_CATEGORY = DiagnosticCode.of("status.missing-category");

    /** The categories every desk needs a status of; the others may be missing, and then no case goes there. */
    Set<StatusCategory> NEEDED = Set.of(
            StatusCategory.NEW,
            StatusCategory.OPEN,
            StatusCategory.RESOLVED,
            StatusCategory.CLOSED,
            StatusCategory.MERGED,
            StatusCategory.SPAM);

    /** {@return the statuses, in the order people see them} */
    List<StatusDefinition> statuses();

    /**
     * Puts statuses together.
     *
     * @param statuses the statuses, in the order people see them
     * @return the set, or everything wrong with it: a code twice, a category of {@link #NEEDED} without status
     */
    static Validation<Seq<Diagnostic>, StatusSet> of(List<StatusDefinition> statuses) {
        Diagnostics faults = new Diagnostics();
        Set<StatusCode> seen = new HashSet<>();
        for (int i = 0; i < statuses.size(); i++) {
            StatusCode code = statuses.get(i).status().code();
            if (!seen.add(code)) {
                faults.error(
                        DUPLICATE,
                        PathLocation.of("statuses[" + i + "]"),
                        "status `" + code.value() + "` is defined twice",
                        "delete one of them, or give it another code");
            }
        }
        for (StatusCategory category : StatusCategory.values()) {
            if (NEEDED.contains(category)
                    && statuses.stream().noneMatch(s -> s.status().category() == category)) {
                faults.error(
                        MISSING_CATEGORY,
                        PathLocation.of("statuses"),
                        "no status has category " + category,
                        "define one");
            }
        }
        return faults.validation(() -> ImmutableStatusSet.of(statuses));
    }

    /**
     * Finds a status.
     *
     * @param code its code
     * @return its definition; empty if the desk has none of that code
     */
    default Optional<StatusDefinition> find(StatusCode code) {
        return statuses().stream().filter(s -> s.status().code().equals(code)).findFirst();
    }

    /**
     * Finds the first status of a category.
     *
     * @param category the category
     * @return the status; empty if the desk has none of the category
     */
    default Optional<CaseStatus> first(StatusCategory category) {
        return statuses().stream()
                .map(StatusDefinition::status)
                .filter(s -> s.category() == category)
                .findFirst();
    }

    /** {@return the status of a new case} */
    @Value.NonAttribute
    default CaseStatus initial() {
        return first(StatusCategory.NEW).orElseThrow();
    }

    /** {@return the codes, in the order people see them} */
    @Value.NonAttribute
    default List<StatusCode> codes() {
        return statuses().stream().map(s -> s.status().code()).toList();
    }
}
