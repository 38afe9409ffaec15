package dev.caserail.model.link;

/** What another case is to this one (C7). */
public enum LinkKind {
    /** The other one is the parent: a larger problem that this case is part of. */
    PARENT,
    /** The other one is a child of this one. */
    CHILD,
    /** The other one was closed, and this one goes on with it. */
    FOLLOW_UP_OF,
    /** This one is closed, and the other one goes on with it. */
    FOLLOWED_UP_BY,
    /** Entries of this one came from the other one. */
    SPLIT_FROM,
    /** Entries of this one went to the other one. */
    SPLIT_INTO,
    /** The two may be about the same; a person decides. */
    POSSIBLE_DUPLICATE,
    /** The two have to do with each other in a way that the desk knows. */
    RELATED;

    /** {@return what this case is to the other one} */
    public LinkKind back() {
        return switch (this) {
            case PARENT -> CHILD;
            case CHILD -> PARENT;
            case FOLLOW_UP_OF -> FOLLOWED_UP_BY;
            case FOLLOWED_UP_BY -> FOLLOW_UP_OF;
            case SPLIT_FROM -> SPLIT_INTO;
            case SPLIT_INTO -> SPLIT_FROM;
            case POSSIBLE_DUPLICATE, RELATED -> this;
        };
    }
}
