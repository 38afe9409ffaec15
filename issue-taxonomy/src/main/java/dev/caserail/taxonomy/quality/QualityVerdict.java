package dev.caserail.taxonomy.quality;

/** What a figure means, held against its threshold; from the least telling to the worst. */
public enum QualityVerdict {
    /** The threshold is not made for this slice: the figure is there to look at. */
    NOT_JUDGED,
    /** There is too little to say on which side of the thresholds the true share is. */
    TOO_FEW,
    /** The share is not above the warning threshold, and surely not above that of the alarm. */
    FINE,
    /** The share is surely above the warning threshold. */
    WARNING,
    /** The share is surely above the alarm threshold. */
    ALARM
}
