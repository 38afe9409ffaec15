package dev.caserail.model.intake.evidence;

/** Why a case may be the same as a new one, the strongest first (C7). Hints only: a person decides. */
public enum DuplicateKind {
    /** It has a mail of the same message id, but other content. */
    SAME_MESSAGE_ID("a mail of the same message id and other content"),
    /** It has a mail that answers this one, but came before it, of somebody else. */
    ANSWERS_THIS("a mail that answers this one"),
    /** The same account and the same order. */
    SAME_ORDER("the same account and order"),
    /** The same account and an alike subject within hours. */
    ALIKE_SUBJECT("the same account and an alike subject"),
    /** An earlier conversation with the same number or handle, which is over. */
    EARLIER_CONVERSATION("an earlier conversation with the same person"),
    /** The caller has this case open (F31: a known number brings up the customer). */
    OPEN_CASE_OF_CALLER("an open case of the caller");

    private final String words;

    DuplicateKind(String words) {
        this.words = words;
    }

    /** {@return the reason in words} */
    public String words() {
        return words;
    }
}
