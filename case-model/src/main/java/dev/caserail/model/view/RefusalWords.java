package dev.caserail.model.view;

import dev.caserail.model.internal.words.Words;
import dev.caserail.model.refusal.AlreadySo;
import dev.caserail.model.refusal.CaseBusy;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.refusal.CaseExists;
import dev.caserail.model.refusal.PermissionMissing;
import dev.caserail.model.refusal.StaleVersion;
import dev.caserail.model.refusal.UnknownCase;
import dev.caserail.model.refusal.connection.CaseIsMerged;
import dev.caserail.model.refusal.connection.LinkRefused;
import dev.caserail.model.refusal.connection.MergeRefused;
import dev.caserail.model.refusal.content.NotTracked;
import dev.caserail.model.refusal.lifecycle.FollowUpNeeded;
import dev.caserail.model.refusal.lifecycle.ReopenWindowOver;
import dev.caserail.model.refusal.lifecycle.ResolveBlocked;
import dev.caserail.model.refusal.lifecycle.SameSkill;
import dev.caserail.model.refusal.lifecycle.StatusNotAllowed;
import dev.caserail.model.refusal.lifecycle.UnknownPriority;
import dev.caserail.model.refusal.lifecycle.UnknownStatus;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import java.util.List;
import java.util.Locale;

/**
 * Says why a command is refused in the language of whoever gave it: English, German, Dutch or French. Diagnostics say it in
 * English, with more detail; their codes are the keys of the words.
 */
public final class RefusalWords {
    private static final Words WORDS = Words.load(RefusalWords.class, "refusals");

    private RefusalWords() {}

    /**
     * Says why.
     *
     * @param error the refusal
     * @param locale the language; English where there are no words in it
     * @return one sentence per reason, without personal data; never empty
     */
    public static List<String> of(CaseError error, Locale locale) {
        if (error instanceof ResolveBlocked blocked) {
            return blocked.missing().stream()
                    .map(guard -> WORDS.find(ResolveBlocked.CODE.value() + "." + guard.name(), locale)
                            .orElse(guard.words()))
                    .toList();
        }
        return error.diagnostics()
                .map(diagnostic -> WORDS.find(key(error, diagnostic), locale)
                        .map(words -> words.replace("{value}", value(error)))
                        .orElseGet(diagnostic::message))
                .asJava();
    }

    private static String key(CaseError error, Diagnostic diagnostic) {
        String code = diagnostic.code().value();
        if (error instanceof AlreadySo so) {
            return code + "." + so.what().name();
        }
        if (error instanceof MergeRefused merge) {
            return code + "." + merge.problem().name();
        }
        return error instanceof LinkRefused link ? code + "." + link.problem().name() : code;
    }

    /** The one thing that the sentence names. */
    private static String value(CaseError error) {
        if (error instanceof AlreadySo e) {
            return e.value();
        }
        if (error instanceof CaseBusy e) {
            return e.id().value();
        }
        if (error instanceof CaseExists e) {
            return e.id().value();
        }
        if (error instanceof UnknownCase e) {
            return e.id().value();
        }
        if (error instanceof CaseIsMerged e) {
            return e.into().value();
        }
        if (error instanceof FollowUpNeeded e) {
            return e.status().code().value();
        }
        if (error instanceof MergeRefused e) {
            return e.other().value();
        }
        if (error instanceof LinkRefused e) {
            return e.link().other().value();
        }
        if (error instanceof NotTracked e) {
            return e.issue().issue().value();
        }
        if (error instanceof PermissionMissing e) {
            return e.permission().words();
        }
        if (error instanceof ReopenWindowOver e) {
            return e.until().toString();
        }
        if (error instanceof SameSkill e) {
            return e.skill().value();
        }
        if (error instanceof StaleVersion e) {
            return Long.toString(e.current());
        }
        if (error instanceof StatusNotAllowed e) {
            return e.to().code().value();
        }
        if (error instanceof UnknownPriority e) {
            return e.priority().value();
        }
        return error instanceof UnknownStatus e ? e.status().value() : "";
    }
}
