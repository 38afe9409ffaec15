package dev.caserail.model.repository;

/** What became of a {@link ChangeSet}. Whatever is not {@link Stored} changed nothing. */
public sealed interface StoreOutcome permits Stored, VersionConflict, CaseAbsent, CasePresent {}
