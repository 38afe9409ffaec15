package dev.caserail.model.refusal.connection;

/** Why two cases cannot be merged, or a merge cannot be undone (C7). */
public enum MergeProblem {
    /** A case with itself. */
    SAME_CASE("a case cannot be merged with itself"),
    /** The target is merged itself. */
    TARGET_MERGED("the target is merged into another case itself"),
    /** The source is merged already. */
    SOURCE_MERGED("the case is merged already"),
    /** The target's status does not take entries. */
    TARGET_OVER("the target is closed or spam"),
    /** The source's status has no way to merged. */
    SOURCE_OVER("a closed case or spam cannot be merged"),
    /** The cases belong to two accounts. */
    OTHER_ACCOUNT("the two cases belong to two accounts"),
    /** One is the parent of the other. */
    PARENT_AND_CHILD("the two are parent and child: unlink them first"),
    /** The case is not merged into the other one. */
    NOT_MERGED("the case is not merged into that one"),
    /** The target got new entries since. */
    TARGET_WENT_ON("the target has got new entries since the merge");

    private final String words;

    MergeProblem(String words) {
        this.words = words;
    }

    /** {@return the problem in words} */
    public String words() {
        return words;
    }
}
