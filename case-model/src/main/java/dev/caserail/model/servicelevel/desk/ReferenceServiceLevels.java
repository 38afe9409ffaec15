package dev.caserail.model.servicelevel.desk;

import dev.caserail.model.internal.reference.ReferenceFile;
import dev.caserail.taxonomy.source.SourceText;

/** The calendars, clocks and service levels of a grocery-delivery desk (F25, F26, F34). */
public final class ReferenceServiceLevels {
    /** The file of calendars: a desk directory that has a file of this name replaces the reference. */
    public static final String CALENDARS = "calendars.csv";

    /** The file of clocks. */
    public static final String CLOCKS = "clocks.csv";

    /** The file of service levels. */
    public static final String LEVELS = "service-levels.csv";

    private ReferenceServiceLevels() {}

    /**
     * Finds a file as it ships, to be copied and edited.
     *
     * @param file one of the names above
     * @return its text
     * @throws IllegalStateException if there is no file of that name
     */
    public static SourceText source(String file) {
        return ReferenceFile.read(file);
    }

    /** {@return what the files say; read anew at each call, so keep it} */
    public static ServiceFiles load() {
        return ReferenceFile.loaded(LEVELS, ServiceFiles.load(source(CALENDARS), source(CLOCKS), source(LEVELS)))
                .value();
    }
}
