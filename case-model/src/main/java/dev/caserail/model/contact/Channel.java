package dev.caserail.model.contact;

/** The way a contact came in or an answer goes out (F12, F25-F28, F31). */
public enum Channel {
    /** E-mail. */
    EMAIL,
    /** Telephone call. */
    PHONE,
    /** Live chat on the web or in the app. */
    CHAT,
    /** Text message by mobile network. */
    SMS,
    /** Messenger. */
    WHATSAPP,
    /** Form on the web site. */
    WEB_FORM,
    /** Self-service portal, where customers create cases and follow them. */
    PORTAL,
    /** Public post in a social network: a permanent record. */
    SOCIAL_POST,
    /** Private message in a social network. */
    DIRECT_MESSAGE,
    /** Video call. */
    VIDEO
}
