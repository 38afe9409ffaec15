package dev.caserail.model.intake.evidence;

/** The headers by which a mail says what it answers, in the order in which they are looked at (C6). */
public enum ReplyHeader {
    /** {@code In-Reply-To}. */
    IN_REPLY_TO("In-Reply-To"),
    /** {@code References}, the newest first. */
    REFERENCES("References");

    private final String field;

    ReplyHeader(String field) {
        this.field = field;
    }

    /** {@return its name in mails} */
    public String field() {
        return field;
    }
}
