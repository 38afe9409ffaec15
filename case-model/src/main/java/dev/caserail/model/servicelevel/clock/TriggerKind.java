package dev.caserail.model.servicelevel.clock;

/** What can start or stop a desk's own clock (S11). */
public enum TriggerKind {
    /** The case is opened. */
    OPENED(false),
    /** The customer writes or calls; messages of programs do not count. */
    CUSTOMER_MESSAGE(false),
    /** A person of the desk writes to the customer, or speaks to them. */
    REPLY(false),
    /** The agent who has the case does. */
    ASSIGNEE_REPLY(false),
    /** The case is given to an agent. */
    ASSIGNED(false),
    /** The case is taken from its agent. */
    UNASSIGNED(false),
    /** The case goes to a skill: to any, or to the one that is named. */
    TRANSFERRED(true),
    /** The case goes to a status: to one of the named code or category. */
    STATUS(true),
    /** The case gets a priority: any, or the one that is named. */
    PRIORITY(true),
    /** An issue is tracked: any, or the one that is named. */
    ISSUE(true),
    /** An internal note is written. */
    NOTE(false);

    private final boolean named;

    TriggerKind(boolean named) {
        this.named = named;
    }

    /** {@return whether it can be narrowed to one code, as in {@code TRANSFERRED:MANAGER}} */
    public boolean named() {
        return named;
    }
}
