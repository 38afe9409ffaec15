package dev.caserail.model.mail;

/** Where a mail has its case token, in the order in which it is looked for (C6). */
public enum TokenPlace {
    /** Behind a plus sign in an address that the mail went to. */
    REPLY_ADDRESS("the reply address"),
    /** In the subject: {@code [ref:…]}. */
    SUBJECT("the subject"),
    /** In the text: {@code ref:…}. */
    BODY("the text");

    private final String words;

    TokenPlace(String words) {
        this.words = words;
    }

    /** {@return the place in words, such as {@code the subject}} */
    public String words() {
        return words;
    }
}
