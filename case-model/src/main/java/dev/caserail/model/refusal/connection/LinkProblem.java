package dev.caserail.model.refusal.connection;

/** Why two cases cannot be linked or unlinked (C7). */
public enum LinkProblem {
    /** A case with itself. */
    SAME_CASE("a case cannot be linked with itself"),
    /** The link is there already. */
    LINKED("the two are linked so already"),
    /** There is no such link. */
    NOT_LINKED("the two are not linked so"),
    /** The case has another parent. */
    OTHER_PARENT("the case has another parent"),
    /** The parent is a descendant of the case. */
    LOOP("the parent is a descendant of the case"),
    /** A follow-up of a case that is not over. */
    NOT_OVER("the case is not over: the message belongs to it"),
    /** Such links come only from merges, splits and follow-ups. */
    NOT_BY_HAND("links of this kind are made and taken back in both cases at once");

    private final String words;

    LinkProblem(String words) {
        this.words = words;
    }

    /** {@return the problem in words} */
    public String words() {
        return words;
    }
}
