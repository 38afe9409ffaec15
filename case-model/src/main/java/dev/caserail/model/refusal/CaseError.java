package dev.caserail.model.refusal;

import dev.caserail.model.refusal.connection.CaseIsMerged;
import dev.caserail.model.refusal.connection.LinkRefused;
import dev.caserail.model.refusal.connection.MergeRefused;
import dev.caserail.model.refusal.connection.RelatedCasesMissing;
import dev.caserail.model.refusal.connection.SplitRefused;
import dev.caserail.model.refusal.content.AlreadyTracked;
import dev.caserail.model.refusal.content.AttachmentRefused;
import dev.caserail.model.refusal.content.CallNoteIncomplete;
import dev.caserail.model.refusal.content.ErasureBlocked;
import dev.caserail.model.refusal.content.IdentityTooLow;
import dev.caserail.model.refusal.content.IssueRefused;
import dev.caserail.model.refusal.content.NotTracked;
import dev.caserail.model.refusal.content.TargetNotOnCase;
import dev.caserail.model.refusal.lifecycle.FollowUpNeeded;
import dev.caserail.model.refusal.lifecycle.ReasonMissing;
import dev.caserail.model.refusal.lifecycle.ReopenWindowOver;
import dev.caserail.model.refusal.lifecycle.ResolveBlocked;
import dev.caserail.model.refusal.lifecycle.SameSkill;
import dev.caserail.model.refusal.lifecycle.StatusNotAllowed;
import dev.caserail.model.refusal.lifecycle.UnknownPriority;
import dev.caserail.model.refusal.lifecycle.UnknownStatus;
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
