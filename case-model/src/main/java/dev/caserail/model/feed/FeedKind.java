package dev.caserail.model.feed;

import dev.caserail.model.contact.Channel;

/** What an entry of a feed is (C3, F11). */
public enum FeedKind {
    /** An e-mail, in or out. */
    EMAIL,
    /** A call, or the note of one. */
    CALL,
    /** A chat message. */
    CHAT,
    /** A text message or messenger message. */
    TEXT_MESSAGE,
    /** A post in a social network, public or direct: the channel tells. */
    SOCIAL,
    /** A message by web form or portal. */
    WEB,
    /** A video call, or the note of one. */
    VIDEO,
    /** An internal note. */
    NOTE,
    /** A file. */
    ATTACHMENT,
    /** A knowledge article. */
    ARTICLE,
    /** Another status. */
    STATUS,
    /** Another agent. */
    ASSIGNMENT,
    /** Another skill. */
    TRANSFER,
    /** Another priority. */
    PRIORITY,
    /** Somebody joined or left the case team. */
    TEAM,
    /** An issue was tracked or corrected. */
    ISSUE,
    /** A quicktext was proposed. */
    QUICKTEXT,
    /** A milestone of a service level. */
    MILESTONE,
    /** A link with another case. */
    LINK,
    /** A merge, a split, or the undoing of a merge. */
    MERGE,
    /** A check of who the customer is. */
    IDENTITY,
    /** Consent, data-subject requests, holds, erasure. */
    PRIVACY;

    static FeedKind of(Channel channel) {
        return switch (channel) {
            case EMAIL -> EMAIL;
            case PHONE -> CALL;
            case CHAT -> CHAT;
            case SMS, WHATSAPP -> TEXT_MESSAGE;
            case WEB_FORM, PORTAL -> WEB;
            case SOCIAL_POST, DIRECT_MESSAGE -> SOCIAL;
            case VIDEO -> VIDEO;
        };
    }
}
