package dev.caserail.model.status;

import dev.caserail.model.internal.reference.ReferenceFile;
import dev.caserail.taxonomy.source.SourceText;

/** Statuses and priorities of a desk that has none of its own, with labels in English, German, Dutch and French. */
public final class ReferenceStatuses {
    /** The statuses' file: a desk directory that has a file of this name replaces the reference. */
    public static final String STATUSES = "statuses.csv";

    /** The priorities' file: a desk directory that has a file of this name replaces the reference. */
    public static final String PRIORITIES = "priorities.csv";

    private ReferenceStatuses() {}

    /** {@return the statuses, one of each category; read anew at each call, so keep it} */
    public static StatusSet statuses() {
        return ReferenceFile.loaded(STATUSES, StatusCsv.statuses(source(STATUSES)));
    }

    /** {@return the priorities urgent, high, normal and low, none of them initial; read anew at each call, so keep it} */
    public static PrioritySet priorities() {
        return ReferenceFile.loaded(PRIORITIES, StatusCsv.priorities(source(PRIORITIES)));
    }

    /**
     * Gives a file as it ships, to be copied and edited.
     *
     * @param file {@link #STATUSES} or {@link #PRIORITIES}
     * @return the file
     */
    public static SourceText source(String file) {
        return ReferenceFile.read(file);
    }
}
