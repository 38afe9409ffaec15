package dev.caserail.taxonomy.history;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueLevel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Cases of the past for tests, of which only the telling detail is said. */
public final class Tracked {
    /** The day of everything that is not told another: a Monday. */
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Tracked() {}

    /** A closed case that came by e-mail. */
    public static TrackedCase aCase(String reference, PastTracking... tracking) {
        return TrackedCase.builder()
                .reference(CaseReference.of(reference))
                .openedOn(DAY)
                .channel(ChannelName.of("EMAIL"))
                .closed(true)
                .addTracking(tracking)
                .build();
    }

    /** An issue on an account, corrected from others. */
    public static PastTracking issue(String code, String... correctedFrom) {
        return on(IssueLevel.ACCOUNT, code, correctedFrom);
    }

    /** An issue on a target of a level, corrected from others. */
    public static PastTracking on(IssueLevel level, String code, String... correctedFrom) {
        List<IssueCode> before = Arrays.stream(correctedFrom).map(IssueCode::of).toList();
        return PastTracking.builder()
                .issue(IssueCode.of(code))
                .level(level)
                .trackedOn(DAY)
                .addAllCorrectedFrom(before)
                .build();
    }
}
