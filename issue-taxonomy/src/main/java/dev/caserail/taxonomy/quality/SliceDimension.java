package dev.caserail.taxonomy.quality;

/** By what a report is cut into slices. */
public enum SliceDimension {
    /** The level of the issue; of an unknown one, the level it was tracked on. */
    LEVEL,
    /** The group of the issue, within its level. */
    GROUP,
    /** The channel of the case. */
    CHANNEL,
    /** The agent who tracked, under a pseudonym. */
    AGENT,
    /** The ISO week in which an issue was tracked; for untracked cases, the one in which the case was opened. */
    WEEK
}
