/**
 * Support cases. A {@link dev.caserail.model.CaseDesk} opens a {@link dev.caserail.model.SupportCase} from an incoming
 * contact and carries out commands on it; each answers a {@link dev.caserail.model.Transition} (the new state and the
 * journal entries that led to it) or why it was refused. A {@link dev.caserail.model.CaseJournal} keeps the entries and
 * replays them. What concerns two cases, such as a merge, answers a {@link dev.caserail.model.JointTransition};
 * {@link dev.caserail.model.CaseEntries} says which case shows which entry.
 */
@NullMarked
package dev.caserail.model;

import org.jspecify.annotations.NullMarked;
