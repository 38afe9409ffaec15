package dev.caserail.model.refusal;

import java.util.Locale;

/** What is already as a command wants it. */
public enum Unchanged {
    /** The status. */
    STATUS("the case has status `%s` already"),
    /** The assignee. */
    ASSIGNEE("the case is assigned to `%s` already"),
    /** Nobody is assigned. */
    UNASSIGNED("nobody is assigned"),
    /** The priority. */
    PRIORITY("the case has priority `%s` already"),
    /** A member of the case team. */
    TEAM_MEMBER("`%s` is in the case team already"),
    /** Not a member of the case team. */
    NO_TEAM_MEMBER("`%s` is not in the case team"),
    /** The identity. */
    IDENTITY("the customer's identity is `%s` already"),
    /** The recording's consent. */
    CONSENT("the recording of entry %s is withdrawn already"),
    /** A retention hold. */
    HOLD("the hold `%s` is placed already"),
    /** No such retention hold. */
    NO_HOLD("there is no hold `%s`"),
    /** The data-subject request. */
    REQUEST("the data-subject request is recorded so already"),
    /** The terms that the case is measured by. */
    SERVICE_LEVEL("the case is measured by service level `%s` already"),
    /** A step of an escalation that fired. */
    ESCALATION_STEP("step `%s` fired on this cycle already");

    private final String words;

    Unchanged(String words) {
        this.words = words;
    }

    /**
     * Says it.
     *
     * @param value the value that is there already
     * @return the words
     */
    public String words(String value) {
        return String.format(Locale.ROOT, words, value);
    }
}
