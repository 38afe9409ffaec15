package dev.caserail.taxonomy.version;

/** What a change of a taxonomy does to what is tracked, from the lightest to the heaviest. */
public enum ChangeWeight {
    /** People read other words; what is tracked stays the same. */
    WORDING,
    /** Agents are told something else about when to track it, or where the case goes; its code means what it did. */
    ADVICE,
    /** Figures from before and after are comparable only with care: they are counted elsewhere, or other cases count. */
    COUNTS,
    /** Past tracking does not fit any more unless it is migrated. */
    BREAKS
}
