package dev.caserail.model.contact;

/** Whether the customer agreed that a call is recorded (F3, C5). */
public enum RecordingConsent {
    /** Nobody asked: no recording. */
    NOT_ASKED,
    /** The customer actively agreed. */
    GRANTED,
    /** The customer declined: no recording. */
    REFUSED,
    /** The customer agreed first and took it back: the recording must go. */
    WITHDRAWN
}
