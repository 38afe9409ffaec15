package dev.caserail.model.status;

/** What must be there before a case is resolved (C1). */
public enum ResolveGuard {
    /** An assignee. */
    ASSIGNEE("nobody is assigned", "assign it to an agent"),
    /** At least one tracked issue (F5). */
    TRACKED_ISSUE("no issue is tracked", "record at least one issue"),
    /** A call log, where the case came by phone (F3). */
    CALL_LOG("the case came by phone, but no call is logged", "log the call"),
    /** A thorough note of a call, where there were calls and the topic is delicate (C5, F3). */
    THOROUGH_NOTE(
            "the topic is delicate, but no call has a thorough note",
            "log who called, what happens next, and the facts");

    private final String words;
    private final String help;

    ResolveGuard(String words, String help) {
        this.words = words;
        this.help = help;
    }

    /** {@return what is missing, in words} */
    public String words() {
        return words;
    }

    /** {@return what to do about it} */
    public String help() {
        return help;
    }
}
