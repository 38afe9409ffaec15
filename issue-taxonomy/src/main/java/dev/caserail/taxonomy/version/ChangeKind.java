package dev.caserail.taxonomy.version;

/** What became of an issue between two versions. */
public enum ChangeKind {
    /** Its code is new. */
    ADDED,
    /** Its code retires, or will, and did not before. */
    RETIRED,
    /** Its code was to retire, or had, and does not any more. */
    RETURNED,
    /** Its code is not there any more, retired or not. */
    REMOVED,
    /** Something else about it is different. */
    CHANGED
}
