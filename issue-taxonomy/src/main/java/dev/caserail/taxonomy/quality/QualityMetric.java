package dev.caserail.taxonomy.quality;

/**
 * What a report counts (C13): a share, of which low is good. An issue that the taxonomy does not have counts in
 * {@link #UNKNOWN} and {@link #CORRECTED} only.
 */
public enum QualityMetric {
    /** Of the tracked issues that the taxonomy has, those of a residual kind ("other"). */
    RESIDUAL,
    /** Of the tracked issues that the taxonomy has, those that it discourages (F7). */
    DISCOURAGED,
    /** Of the tracked issues, those that stand where another code stood before. */
    CORRECTED,
    /** Of the closed cases, those without any issue (F5). */
    UNTRACKED,
    /** Of the tracked issues that the taxonomy has, those on a target of another level than theirs (C12). */
    LEVEL_MISMATCH,
    /** Of the tracked issues that the taxonomy has, those that are praise (F7). */
    PRAISE,
    /**
     * Of the praise, that on cases which track something else, too, or whose request was open
     * ({@link dev.caserail.taxonomy.history.TrackedCase#requestOpen}).
     */
    PRAISE_BESIDE_REQUEST,
    /** Of the tracked issues, those whose code the taxonomy does not have. */
    UNKNOWN,
    /**
     * Of the tracked issues that the taxonomy has, those retired, or not in force yet, on the day of tracking (C14). What
     * took the place of another may stand on a case from the other's first day on: that is what a migration does.
     */
    OUT_OF_FORCE,
    /**
     * Of the issues in force throughout the last days of the report, those that nobody tracked in them. No sample: each
     * issue is looked at, and the interval is the share itself.
     */
    UNUSED
}
