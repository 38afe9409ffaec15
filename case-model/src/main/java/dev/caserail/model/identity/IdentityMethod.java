package dev.caserail.model.identity;

/** By which means the desk knows whom it talks to (C9). The names are stored. */
public enum IdentityMethod {
    /** The address that a message says it comes from; anybody can write one. */
    SENDER_ADDRESS(IdentityLevel.CLAIMED, "write from the account's address"),
    /** The number that a call says it comes from; it can be forged. */
    CALLER_NUMBER(IdentityLevel.CLAIMED, "call from the account's number"),
    /** The customer's own word: name, customer number, address. */
    STATEMENT(IdentityLevel.CLAIMED, "say who is speaking"),
    /** The customer is signed in to the host's app, portal or chat. */
    SIGN_IN(IdentityLevel.VERIFIED, "sign in to the account"),
    /** A code that was sent to the account's address, number or app. */
    ONE_TIME_CODE(IdentityLevel.VERIFIED, "read out a code that is sent to the account's address or number"),
    /** Questions whose answers only the holder knows. */
    SECURITY_QUESTIONS(IdentityLevel.VERIFIED, "answer the security questions"),
    /** The desk calls the account's number. */
    CALL_BACK(IdentityLevel.VERIFIED, "be called back on the account's number"),
    /** A paper, such as an identity card or a guardian's certificate of appointment. */
    DOCUMENT(IdentityLevel.VERIFIED, "show a document"),
    /** A paper and a face, seen on video (F28). */
    VIDEO(IdentityLevel.VERIFIED, "show a document on video");

    private final IdentityLevel highest;
    private final String words;

    IdentityMethod(IdentityLevel highest, String words) {
        this.highest = highest;
        this.words = words;
    }

    /** {@return the highest level that it can establish} */
    public IdentityLevel highest() {
        return highest;
    }

    /** {@return what the customer has to do, for the help of a diagnostic} */
    public String words() {
        return words;
    }
}
