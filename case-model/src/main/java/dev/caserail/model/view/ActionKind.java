package dev.caserail.model.view;

import dev.caserail.model.permission.Permission;

/** Something to be done with a case, as a button or menu shows it. */
public enum ActionKind {
    /** Give the case another status; {@link ActionView#status} says which. */
    CHANGE_STATUS(Permission.CHANGE_STATUS),
    /** Take the case. */
    ASSIGN_TO_ME(Permission.ASSIGN),
    /** Take the case from its agent. */
    UNASSIGN(Permission.ASSIGN),
    /** Hand it to another skill. */
    TRANSFER(Permission.TRANSFER),
    /** Give it another priority. */
    CHANGE_PRIORITY(Permission.PRIORITIZE),
    /** Send a message to the customer. */
    ANSWER(Permission.ANSWER),
    /** Write an internal note. */
    ADD_NOTE(Permission.WRITE_NOTES),
    /** Log a call. */
    LOG_CALL(Permission.LOG_CALLS),
    /** Attach a file or article. */
    ATTACH(Permission.ADD_TO_FEED),
    /** Record an issue. */
    TRACK_ISSUE(Permission.TRACK),
    /** Correct a recorded issue. */
    CORRECT_ISSUE(Permission.CORRECT_TRACKING),
    /** Change the case team. */
    MANAGE_TEAM(Permission.MANAGE_TEAM),
    /** Link it with another case. */
    LINK(Permission.LINK),
    /** Merge it into another case. */
    MERGE(Permission.MERGE),
    /** Undo its merge. */
    UNDO_MERGE(Permission.MERGE),
    /** Split entries off. */
    SPLIT(Permission.SPLIT),
    /** Erase personal data. */
    ERASE(Permission.ERASE_PERSONAL_DATA);

    private final Permission permission;

    ActionKind(Permission permission) {
        this.permission = permission;
    }

    /** {@return what whoever does it must be permitted; some statuses need more} */
    public Permission permission() {
        return permission;
    }
}
