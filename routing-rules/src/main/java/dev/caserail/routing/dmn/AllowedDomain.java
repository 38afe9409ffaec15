package dev.caserail.routing.dmn;

import dev.caserail.routing.condition.AllowedValues;
import dev.caserail.routing.condition.ComparisonTest;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.TextDomain;
import java.util.List;
import java.util.Optional;

/** What a domain is when only some of its values are allowed. */
final class AllowedDomain {
    private AllowedDomain() {}

    /** {@return the domain that says exactly what the tests say: codes where a text is meant so; empty if there is none} */
    static Optional<Domain> of(Domain base, List<UnaryTest> tests, String noun, boolean texts) {
        boolean codes = base instanceof FiniteDomain || (base == TextDomain.TEXT && !texts);
        return codes && tests.stream().allMatch(AllowedValues::single)
                ? Optional.of(FiniteDomain.of(
                        base instanceof FiniteDomain finite ? finite.noun() : noun,
                        tests.stream()
                                .map(t -> ((ComparisonTest) t).value().shown())
                                .distinct()
                                .toList()))
                : AllowedValues.limit(base.base(), tests);
    }
}
