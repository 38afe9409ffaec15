package dev.caserail.model.contact;

/** How a call ended (C5). */
public enum CallOutcome {
    /** Nothing is left to do. */
    SOLVED,
    /** The desk does something next; the next steps say what. */
    FOLLOW_UP_AGREED,
    /** The desk calls again; the next steps say when. */
    CALL_BACK_AGREED,
    /** Nobody answered. */
    NOT_REACHED,
    /** A message was left on an answering machine. */
    VOICEMAIL,
    /** The line broke, or one side hung up before the end. */
    CUT_OFF;

    /** {@return whether something was agreed that the next steps have to say} */
    public boolean agreed() {
        return this == FOLLOW_UP_AGREED || this == CALL_BACK_AGREED;
    }
}
