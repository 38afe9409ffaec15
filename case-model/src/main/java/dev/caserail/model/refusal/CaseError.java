package dev.caserail.model.refusal;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/** Why a command was refused. The case is as it was. */
public sealed interface CaseError
        permits AlreadySo,
                AlreadyTracked,
                AttachmentRefused,
                CallNoteIncomplete,
                CaseBusy,
                CaseExists,
                CaseIsMerged,
                ErasureBlocked,
                FollowUpNeeded,
                IdentityTooLow,
                IssueRefused,
                LinkRefused,
                MergeRefused,
                NotTracked,
                OutOfOrder,
                PermissionMissing,
                ReasonMissing,
                RelatedCasesMissing,
                ReopenWindowOver,
                ResolveBlocked,
                SameSkill,
                SplitRefused,
                StaleVersion,
                StatusNotAllowed,
                TargetNotOnCase,
                UnknownCase,
                UnknownEntry,
                UnknownPriority,
                UnknownStatus {
    /** {@return the refusal as diagnostics, for screens and logs; never empty} */
    @Value.NonAttribute
    Seq<Diagnostic> diagnostics();
}
