package dev.caserail.model.mail;

/** Whether a mail was there before (C6). */
public enum Arrival {
    /** It was not. */
    NEW,
    /** It was: the same message id and the same content. */
    SAME_MAIL,
    /** Another mail has its message id, but other content: both are kept. */
    SAME_ID_OTHER_CONTENT
}
