package dev.caserail.model.event;

/** Something that happened to a case. Immutable, never changed after it was written, except that personal data are erased (C10). */
public sealed interface CaseEvent
        permits AbsorptionUndone,
                CallLogged,
                CaseAbsorbed,
                CaseAssigned,
                CaseLinked,
                CaseMerged,
                CaseOpening,
                CaseTransferred,
                CaseUnassigned,
                CaseUnlinked,
                CaseUnmerged,
                EntriesSplitOff,
                IssueCorrected,
                IssueTracked,
                MessageReceived,
                MessageSent,
                MilestoneRecorded,
                NoteAdded,
                PersonalDataErased,
                PriorityChanged,
                QuicktextProposed,
                RecordingConsentWithdrawn,
                StatusChanged,
                TeamMemberAdded,
                TeamMemberRemoved {}
