package dev.caserail.routing.diff;

import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.internal.space.Budget;
import dev.caserail.routing.internal.space.FirstDifferences;
import dev.caserail.routing.internal.space.Parts;
import dev.caserail.routing.internal.space.Space;
import dev.caserail.routing.internal.space.TwoSided;
import dev.caserail.routing.table.DecisionTable;
import java.util.List;

/** Two tables in one space, and the search for what changes. */
final class Comparison {
    private final DecisionTable<?, ?> before;
    private final DecisionTable<?, ?> after;
    private final List<NamedFacts> cases;
    private final Budget budget;

    Comparison(DecisionTable<?, ?> before, DecisionTable<?, ?> after, List<NamedFacts> cases, Budget budget) {
        this.before = before;
        this.after = after;
        this.cases = cases;
        this.budget = budget;
    }

    TableDiff compare() {
        Alignment alignment = Alignment.of(before, after);
        Space space = Space.of(CommonColumns.of(before, after), alignment.rules());
        Parts parts = Parts.of(space, alignment.rules());
        Side was = new Side(before, alignment.before());
        Side is = new Side(after, alignment.after());
        TwoSided sides = new TwoSided(parts, was.places(), is.places());
        PastCases past = new PastCases(cases, alignment, space, was, is);
        Changes changes = new Changes(was, is, sides, past);
        if (was.firstDecides() && is.firstDecides()) {
            new FirstDifferences(
                            sides,
                            budget,
                            (one, other) -> differ(was, one, is, other),
                            changes::add,
                            changes::undecided)
                    .find();
        } else {
            new Matches(was, is, sides, changes).find(budget);
        }
        changes.tell();
        return TableDiff.builder()
                .before(before.version())
                .after(after.version())
                .cases(cases.size())
                .addAllSettings(Settings.changed(before, after))
                .addAllRegions(changes.changed())
                .addAllUndecided(changes.doubts())
                .addAllCosmetics(Cosmetics.of(alignment, sides, changes))
                .addAllChangedCases(past.changed())
                .build();
    }

    private static boolean differ(Side was, int one, Side is, int other) {
        TableOutcome left = one == FirstDifferences.NONE ? was.byDefault() : was.single(one);
        TableOutcome right = other == FirstDifferences.NONE ? is.byDefault() : is.single(other);
        return !left.equals(right);
    }
}
