package dev.caserail.model.intake;

/** Why a contact is only stored (C6). */
public enum StoredReason {
    /** No person wrote the mail. */
    AUTOMATED("the mail is automated"),
    /** The case was reopened so often that something must be going round in a circle. */
    REOPENED_TOO_OFTEN("the case was reopened as often as is allowed"),
    /** An agent judged the case to be unwanted mail, and only an agent may think again (C1). */
    SPAM("the case is spam");

    private final String words;

    StoredReason(String words) {
        this.words = words;
    }

    /** {@return the reason in words} */
    public String words() {
        return words;
    }
}
