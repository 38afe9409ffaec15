package dev.caserail.routing.servicelevel;

/** The word for what a step asks for, in the column {@code action} of an escalation table (S12, S9). */
public enum EscalationAction {
    /** Everybody of the role that {@code to} names is told. */
    NOTIFY_ROLE,
    /** The case gets the priority that {@code to} names. */
    RAISE_PRIORITY,
    /** The case goes to the skill that {@code to} names. */
    TRANSFER,
    /** A group is opened (F35), of the severity that {@code to} names. */
    OPEN_SEVERITY_GROUP,
    /** The case is taken from its agent (S9): {@code to} is {@code OTHER_AGENT} or {@code QUEUE}. */
    RELEASE
}
