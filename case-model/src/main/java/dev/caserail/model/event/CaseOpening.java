package dev.caserail.model.event;

/** The event that begins a case: the first of its journal, and none but the first. */
public sealed interface CaseOpening extends CaseEvent permits CaseOpened, CaseOpenedBySplit {}
