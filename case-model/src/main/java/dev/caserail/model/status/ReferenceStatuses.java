package dev.caserail.model.status;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/** Statuses and priorities of a desk that has none of its own, with labels in English, German, Dutch and French. */
public final class ReferenceStatuses {
    /** The statuses' file: a desk directory that has a file of this name replaces the reference. */
    public static final String STATUSES = "statuses.csv";

    /** The priorities' file: a desk directory that has a file of this name replaces the reference. */
    public static final String PRIORITIES = "priorities.csv";

    private ReferenceStatuses() {}

    /** {@return the statuses, one of each category; read anew at each call, so keep it} */
    public static StatusSet statuses() {
        return loaded(StatusCsv.statuses(source(STATUSES)));
    }

    /** {@return the priorities urgent, high, normal and low, none of them initial; read anew at each call, so keep it} */
    public static PrioritySet priorities() {
        return loaded(StatusCsv.priorities(source(PRIORITIES)));
    }

    /**
     * Gives a file as it ships, to be copied and edited.
     *
     * @param file {@link #STATUSES} or {@link #PRIORITIES}
     * @return the file
     */
    public static SourceText source(String file) {
        return SourceText.resource(ReferenceStatuses.class, "reference/" + file);
    }

    private static <T> T loaded(Validation<Seq<Diagnostic>, T> read) {
        if (read.isInvalid()) {
            throw new IllegalStateException("the reference statuses are broken: "
                    + read.getError().map(Diagnostic::line).mkString("; "));
        }
        return read.get();
    }
}
