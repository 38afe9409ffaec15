package dev.caserail.model.contact;

/** How a customer agreed to the recording of a call (F3, C5): always actively. */
public enum ConsentForm {
    /** By word of mouth, at the beginning of the recording or before it. */
    SPOKEN,
    /** By a key of the telephone. */
    KEYPAD,
    /** On a form: on paper, on the web or in the app. */
    FORM
}
