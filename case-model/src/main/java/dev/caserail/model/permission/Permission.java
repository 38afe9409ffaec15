package dev.caserail.model.permission;

import java.util.Locale;

/** Something that not everybody may do (C11, F18, F37). The names are stored with roles for ever. */
public enum Permission {
    /** To read what the customer may see. */
    READ_CUSTOMER_VISIBLE,
    /** To read internal notes and other internal entries. */
    READ_INTERNAL,
    /** To add to the feed: messages that came in, files, articles. */
    ADD_TO_FEED,
    /** To write internal notes, and to ask colleagues by them. */
    WRITE_NOTES,
    /** To log calls. */
    LOG_CALLS,
    /** To send messages to the customer. */
    ANSWER,
    /** To change the status, short of closing, reopening and spam. */
    CHANGE_STATUS,
    /** To close a resolved case. */
    CLOSE,
    /** To reopen a resolved case within the reopen window. */
    REOPEN,
    /** To reopen a closed case. */
    REOPEN_CLOSED,
    /** To mark a case as spam, or as none. */
    MARK_SPAM,
    /** To give a case to an agent, or take it back. */
    ASSIGN,
    /** To hand a case to another skill. */
    TRANSFER,
    /** To change the priority. */
    PRIORITIZE,
    /** To record issues. */
    TRACK,
    /** To correct recorded issues. */
    CORRECT_TRACKING,
    /** To pull agents into the case team, or let them go. */
    MANAGE_TEAM,
    /** To link cases, and to unlink them. */
    LINK,
    /** To merge cases, and to undo a merge. */
    MERGE,
    /** To split a case. */
    SPLIT,
    /** To record what the customer said about recordings. */
    MANAGE_CONSENT,
    /** To record who the customer proved to be. */
    CONFIRM_IDENTITY,
    /** To record and answer data-subject requests. */
    HANDLE_DATA_REQUESTS,
    /** To export the personal data of a case. */
    EXPORT_PERSONAL_DATA,
    /** To erase the personal data of a case. */
    ERASE_PERSONAL_DATA,
    /** To place and to release retention holds. */
    MANAGE_HOLDS,
    /** To record milestones of a service level, and that a step of an escalation fires. */
    RECORD_MILESTONES,
    /** To say which service level a case is measured by. */
    APPLY_SERVICE_LEVELS,
    /** To read rules and the settings of a skill. */
    READ_RULES,
    /** To change rules and the settings of a skill (F18). */
    CHANGE_RULES;

    /** {@return the permission in words, such as {@code reopen closed}} */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
