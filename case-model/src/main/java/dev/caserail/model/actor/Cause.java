package dev.caserail.model.actor;

/** What made somebody, or something, act: an entry, a contact or a timer (C2). */
public sealed interface Cause permits ContactCause, EntryCause, TimerCause {}
