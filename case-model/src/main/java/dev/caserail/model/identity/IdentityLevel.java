package dev.caserail.model.identity;

/** How sure the desk is that it talks to an account's holder (C9). Declared from unsure to sure. */
public enum IdentityLevel {
    /** Nobody has said who they are. */
    NONE,
    /** Somebody says that they are the holder, or seems to be: a known address or number, a right name. */
    CLAIMED,
    /** The holder has been verified. */
    VERIFIED;

    /**
     * Compares levels.
     *
     * @param needed the level that something needs
     * @return whether this one suffices
     */
    public boolean suffices(IdentityLevel needed) {
        return compareTo(needed) >= 0;
    }
}
