package dev.caserail.model.event;

/** Something that happened to a case. Immutable, never changed after it was written. */
public sealed interface CaseEvent permits CallLogged, CaseOpened, CaseTransferred, IssueTracked, QuicktextProposed {}
