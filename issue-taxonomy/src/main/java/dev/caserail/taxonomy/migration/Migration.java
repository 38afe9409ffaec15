package dev.caserail.taxonomy.migration;

import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.history.PastTracking;
import dev.caserail.taxonomy.history.TrackedCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings past tracking to a newer version of the taxonomy, case by case (C14). Every tracked issue stays one tracked issue:
 * none is lost or doubled, so counts over codes that are comparable ({@link YearOnYear}) stay what they were. Moving a case
 * again changes nothing. Immutable, and free to share between threads.
 *
 * <pre>{@code
 * Migration migration = Migration.of(mapping).between(old, now);
 * MigrationTally tally = new MigrationTally();
 * cases.map(past -> migration.move(past, answers)).forEach(tally::add);
 * tally.report().lines(Locale.ENGLISH).forEach(System.out::println);
 * }</pre>
 *
 * The codes that an issue was corrected from move, too, where one code takes their place; but not where a correction would
 * become one of a code to itself, for then it would not be seen any more. Those of splits stay.
 */
public final class Migration {
    private final MigrationMapping mapping;
    private final Optional<IssueTaxonomy> before;
    private final Optional<IssueTaxonomy> after;
    /** How many codes each code takes the place of alone. */
    private final Map<IssueCode, Integer> replaced = new HashMap<>();

    private Migration(MigrationMapping mapping, Optional<IssueTaxonomy> before, Optional<IssueTaxonomy> after) {
        this.mapping = mapping;
        this.before = before;
        this.after = after;
        for (Move move : mapping.moves()) {
            if (move instanceof Replacement replacement) {
                replaced.merge(replacement.to(), 1, Integer::sum);
            }
        }
    }

    /**
     * Takes a mapping. Without the two versions, levels are not looked at, and no code is unknown.
     *
     * @param mapping what became of the codes
     * @return the migration
     */
    public static Migration of(MigrationMapping mapping) {
        return new Migration(mapping, Optional.empty(), Optional.empty());
    }

    /**
     * Takes the versions as well: what was tracked on a target of one level does not move to a code of another. That does
     * not hold for what stood on the wrong level before.
     *
     * @param older the older version
     * @param newer the newer version
     * @return the migration
     */
    public Migration between(IssueTaxonomy older, IssueTaxonomy newer) {
        return new Migration(mapping, Optional.of(older), Optional.of(newer));
    }

    /**
     * Moves a case.
     *
     * @param past the case
     * @param answers who answers the questions of splits; not asked where only one choice fits the level
     * @return the case with other codes, and what became of each
     * @throws IllegalArgumentException if an answer is none of the choices
     */
    public MigratedCase move(TrackedCase past, AnswerSource answers) {
        List<PastTracking> result = new ArrayList<>();
        List<PastMove> moves = new ArrayList<>();
        List<OpenQuestion> open = new ArrayList<>();
        for (PastTracking tracking : past.tracking()) {
            int number = result.size() + 1;
            Optional<PastMove> moved = Optional.empty();
            Optional<Move> move = mapping.find(tracking.issue());
            if (move.isPresent()) {
                moved = Optional.of(move(past, number, tracking, move.get(), answers, open));
            } else if (after.filter(taxonomy -> taxonomy.find(tracking.issue()).isEmpty())
                    .isPresent()) {
                moved = Optional.of(stayed(number, tracking, MoveOutcome.UNKNOWN));
            }
            IssueCode now = moved.flatMap(PastMove::to).orElse(tracking.issue());
            List<IssueCode> earlier = earlier(tracking.correctedFrom(), now);
            boolean same = now.equals(tracking.issue()) && earlier.equals(tracking.correctedFrom());
            result.add(same ? tracking : tracking.withCodes(now, earlier));
            moved.ifPresent(moves::add);
        }
        return ImmutableMigratedCase.builder()
                .result(result.equals(past.tracking()) ? past : past.withTracking(result))
                .addAllMoves(moves)
                .addAllOpen(open)
                .build();
    }

    private PastMove move(
            TrackedCase past,
            int number,
            PastTracking tracking,
            Move move,
            AnswerSource answers,
            List<OpenQuestion> open) {
        if (move instanceof Withdrawal) {
            return stayed(number, tracking, MoveOutcome.WITHDRAWN);
        }
        if (move instanceof Replacement replacement) {
            IssueCode to = replacement.to();
            if (!fits(tracking, to) && !misplaced(tracking)) {
                return stayed(number, tracking, MoveOutcome.OTHER_LEVEL);
            }
            return moved(number, tracking, to, merged(to) ? MoveOutcome.MERGED : MoveOutcome.RENAMED);
        }
        Split split = (Split) move;
        List<SplitAnswer> choices = choices(split, tracking);
        if (choices.isEmpty()) {
            return stayed(number, tracking, MoveOutcome.OTHER_LEVEL);
        }
        if (choices.size() == 1) {
            return moved(number, tracking, choices.get(0).to(), MoveOutcome.BY_LEVEL);
        }
        OpenQuestion question = ImmutableOpenQuestion.builder()
                .reference(past.reference())
                .number(number)
                .tracking(tracking)
                .split(split)
                .addAllChoices(choices)
                .build();
        Optional<IssueCode> answer = answers.answer(question);
        if (answer.isEmpty()) {
            open.add(question);
            return stayed(number, tracking, MoveOutcome.UNANSWERED);
        }
        if (choices.stream().noneMatch(choice -> choice.to().equals(answer.get()))) {
            throw new IllegalArgumentException("`" + answer.get().value() + "` is no answer to what became of `"
                    + split.from().value() + "` in case `" + past.reference().value() + "`");
        }
        return moved(number, tracking, answer.get(), MoveOutcome.ANSWERED);
    }

    /** Whether a code takes the place of several, or of one beside which it was there before. */
    private boolean merged(IssueCode to) {
        return replaced.getOrDefault(to, 0) > 1
                || before.flatMap(taxonomy -> taxonomy.find(to)).isPresent();
    }

    /** The answers that fit the level that was tracked on; all of them, if none does and the code did not fit either. */
    private List<SplitAnswer> choices(Split split, PastTracking tracking) {
        List<SplitAnswer> fitting = split.answers().stream()
                .filter(answer -> fits(tracking, answer.to()))
                .toList();
        return fitting.isEmpty() && misplaced(tracking) ? split.answers() : fitting;
    }

    private boolean fits(PastTracking tracking, IssueCode to) {
        Optional<IssueLevel> level =
                after.flatMap(taxonomy -> taxonomy.find(to)).map(Issue::level);
        return level.filter(now -> now != tracking.level()).isEmpty();
    }

    /** Whether the tracking stood on another level than its code's already. */
    private boolean misplaced(PastTracking tracking) {
        return before.flatMap(taxonomy -> taxonomy.find(tracking.issue()))
                .filter(issue -> issue.level() != tracking.level())
                .isPresent();
    }

    /** The codes corrected away, moved where that is certain and leaves a correction to be seen. */
    private List<IssueCode> earlier(List<IssueCode> codes, IssueCode now) {
        List<IssueCode> moved = new ArrayList<>();
        IssueCode next = now;
        for (int i = codes.size() - 1; i >= 0; i--) {
            IssueCode code = codes.get(i);
            IssueCode to = mapping.find(code)
                    .filter(Replacement.class::isInstance)
                    .map(move -> ((Replacement) move).to())
                    .orElse(code);
            next = to.equals(next) ? code : to;
            moved.add(0, next);
        }
        return moved;
    }

    private static PastMove moved(int number, PastTracking tracking, IssueCode to, MoveOutcome outcome) {
        return ImmutablePastMove.builder()
                .number(number)
                .from(tracking.issue())
                .outcome(outcome)
                .to(to)
                .build();
    }

    private static PastMove stayed(int number, PastTracking tracking, MoveOutcome outcome) {
        return ImmutablePastMove.builder()
                .number(number)
                .from(tracking.issue())
                .outcome(outcome)
                .build();
    }
}
