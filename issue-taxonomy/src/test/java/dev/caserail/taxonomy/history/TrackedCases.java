package dev.caserail.taxonomy.history;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary cases of the past. */
public final class TrackedCases {
    private TrackedCases() {}

    /** Cases whose issues have one of these codes, with references that differ. */
    public static Arbitrary<List<TrackedCase>> of(List<String> codes) {
        return aCase(codes).list().ofMaxSize(30).map(TrackedCases::numbered);
    }

    private static List<TrackedCase> numbered(List<TrackedCase> cases) {
        List<TrackedCase> numbered = new ArrayList<>();
        for (TrackedCase one : cases) {
            numbered.add(TrackedCase.builder()
                    .reference(CaseReference.of(one.reference().value() + numbered.size()))
                    .openedOn(one.openedOn())
                    .channel(one.channel())
                    .closed(one.closed())
                    .agent(one.agent())
                    .requestOpen(one.requestOpen())
                    .addAllTracking(one.tracking())
                    .build());
        }
        return numbered;
    }

    private static Arbitrary<TrackedCase> aCase(List<String> codes) {
        Arbitrary<List<PastTracking>> issues = anIssue(codes).list().ofMaxSize(4);
        return Combinators.combine(
                        Arbitraries.of("C-", "C,\"1\"", "Ä;", "#=@"),
                        days(),
                        Arbitraries.of("EMAIL", "PHONE", "CHAT"),
                        Arbitraries.of(true, false),
                        Arbitraries.of("a1", "a,2", "\"a3\"", "ä")
                                .map(AgentPseudonym::of)
                                .optional(),
                        Arbitraries.of(true, false),
                        issues,
                        Arbitraries.integers().between(-1, 3))
                .as((reference, openedOn, channel, closed, agent, requestOpen, tracking, primary) ->
                        TrackedCase.builder()
                                .reference(CaseReference.of(reference))
                                .openedOn(openedOn)
                                .channel(ChannelName.of(channel))
                                .closed(closed)
                                .agent(agent)
                                .requestOpen(requestOpen)
                                .addAllTracking(withPrimary(tracking, primary))
                                .build());
    }

    private static List<PastTracking> withPrimary(List<PastTracking> tracking, int primary) {
        List<PastTracking> all = new ArrayList<>();
        for (PastTracking one : tracking) {
            all.add(PastTracking.builder()
                    .issue(one.issue())
                    .level(one.level())
                    .trackedOn(one.trackedOn())
                    .addAllCorrectedFrom(one.correctedFrom())
                    .primary(all.size() == primary)
                    .build());
        }
        return all;
    }

    private static Arbitrary<PastTracking> anIssue(List<String> codes) {
        Arbitrary<IssueCode> code = Arbitraries.of(codes).map(IssueCode::of);
        return Combinators.combine(
                        code,
                        Arbitraries.of(IssueLevel.values()),
                        days(),
                        code.list().ofMaxSize(2))
                .as((issue, level, day, before) -> PastTracking.builder()
                        .issue(issue)
                        .level(level)
                        .trackedOn(day)
                        .addAllCorrectedFrom(before)
                        .build());
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 800)
                .map(days -> LocalDate.of(2024, 12, 1).plusDays(days));
    }
}
