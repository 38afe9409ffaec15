package dev.caserail.taxonomy.migration;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.history.CaseReference;
import dev.caserail.taxonomy.history.ChannelName;
import dev.caserail.taxonomy.history.ImmutablePastTracking;
import dev.caserail.taxonomy.history.PastTracking;
import dev.caserail.taxonomy.history.TrackedCase;
import dev.caserail.taxonomy.version.Taxonomies;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Past tracking and moves in few words. */
final class Past {
    private Past() {}

    static TrackedCase aCase(String reference, PastTracking... tracking) {
        return TrackedCase.builder()
                .reference(CaseReference.of(reference))
                .openedOn(LocalDate.of(2025, 3, 2))
                .channel(ChannelName.of("EMAIL"))
                .closed(true)
                .addAllTracking(List.of(tracking))
                .build();
    }

    /** An issue tracked on the account, with the codes that stood there before. */
    static PastTracking tracked(String code, String... before) {
        return on(IssueLevel.ACCOUNT, code, before);
    }

    static PastTracking on(IssueLevel level, String code, String... before) {
        ImmutablePastTracking.BuildFinal tracking =
                PastTracking.builder().issue(IssueCode.of(code)).level(level).trackedOn(LocalDate.of(2025, 3, 2));
        return tracking.addAllCorrectedFrom(Taxonomies.codes(before)).build();
    }

    static Replacement replaced(String from, String to) {
        return Replacement.of(IssueCode.of(from), IssueCode.of(to));
    }

    static Withdrawal withdrawn(String from) {
        return Withdrawal.of(IssueCode.of(from));
    }

    /** A split with the question {@code Which?} and answers that are their codes in lower case. */
    static Split split(String from, String... to) {
        return Split.of(
                IssueCode.of(from),
                Map.of(Locale.ENGLISH, "Which?"),
                Taxonomies.codes(to).stream()
                        .map(code -> SplitAnswer.of(
                                code, Map.of(Locale.ENGLISH, code.value().toLowerCase(Locale.ROOT))))
                        .toList());
    }
}
