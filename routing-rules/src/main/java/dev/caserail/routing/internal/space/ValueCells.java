package dev.caserail.routing.internal.space;

import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.fact.LimitedDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.FlagValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.TextValue;
import dev.caserail.routing.value.ValueOrder;
import dev.caserail.routing.value.ValueRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Cuts a column's values where its conditions can tell them apart (T10): codes and flags one by one; texts into the literals and
 * any other; what has an order into the literals and what lies below, between and above them, as far as the domain has
 * values there: between 3 and 4 lies no whole number, and no date between two days.
 */
final class ValueCells {
    private static final String OTHER = "other";

    private final List<Domain> domains;
    private final Set<FactValue> literals;

    private ValueCells(List<Domain> domains, Collection<? extends FactValue> literals) {
        this.domains = domains;
        this.literals = new LinkedHashSet<>(literals);
    }

    /** The cells of all values that one of some domains of one kind has. */
    static List<Axis.Cell> of(List<Domain> domains, boolean optional, Collection<? extends FactValue> literals) {
        List<Axis.Cell> cells = new ArrayList<>(new ValueCells(domains, literals).values());
        if (optional) {
            cells.add(Axis.Cell.of(AbsentFact.ABSENT));
        }
        if (cells.isEmpty()) {
            throw new IllegalArgumentException(
                    "no value is left of " + domains.get(0).words());
        }
        return List.copyOf(cells);
    }

    private List<Axis.Cell> values() {
        Domain base = domains.get(0).base();
        if (base instanceof FiniteDomain) {
            return singles(domains.stream()
                    .flatMap(domain -> ((FiniteDomain) domain.base()).codes().stream())
                    .distinct()
                    .map(CodeValue::of));
        }
        if (base instanceof FlagDomain) {
            return singles(Stream.of(FlagValue.of(true), FlagValue.of(false)));
        }
        return base instanceof TextDomain text ? texts(text) : ordered();
    }

    private List<Axis.Cell> singles(Stream<? extends FactValue> values) {
        return values.filter(this::allowed).map(Axis.Cell::single).toList();
    }

    private List<Axis.Cell> texts(TextDomain text) {
        if (domains.stream().allMatch(LimitedDomain.class::isInstance)) {
            return singles(domains.stream()
                    .flatMap(domain -> ((LimitedDomain) domain).allowed().stream())
                    .<FactValue>flatMap(range -> range.low().stream())
                    .distinct());
        }
        List<Axis.Cell> cells = new ArrayList<>(singles(literals.stream()));
        StringBuilder other = new StringBuilder(OTHER);
        while (literals.contains(TextValue.of(text.comparable(other.toString())))) {
            other.append('r');
        }
        cells.add(Axis.Cell.of(TextValue.of(text.comparable(other.toString()))));
        return cells;
    }

    private List<Axis.Cell> ordered() {
        List<FactValue> bounds = Stream.concat(literals.stream(), ends())
                .sorted(ValueOrder::compare)
                .distinct()
                .toList();
        List<Axis.Cell> cells = new ArrayList<>();
        Optional<FactValue> below = Optional.empty();
        for (FactValue bound : bounds) {
            between(below, Optional.of(bound)).ifPresent(cells::add);
            if (allowed(bound)) {
                cells.add(Axis.Cell.single(bound));
            }
            below = Optional.of(bound);
        }
        between(below, Optional.empty()).ifPresent(cells::add);
        return cells;
    }

    private Optional<Axis.Cell> between(Optional<FactValue> low, Optional<FactValue> high) {
        List<FactValue> samples = domains.stream()
                .flatMap(domain ->
                        RoundValues.between(domain.base(), low, high)
                                .filter(sample -> domain.contains(sample))
                                .stream())
                .toList();
        return samples.stream()
                .filter(sample -> domains.stream().allMatch(domain -> domain.contains(sample)))
                .findFirst()
                .or(() -> samples.stream().findFirst())
                .map(sample -> Axis.Cell.between(sample, low, high));
    }

    /** The ends of what the domain allows: no cell lies across them. */
    private Stream<FactValue> ends() {
        return domains.stream().flatMap(ValueCells::ends);
    }

    private static Stream<FactValue> ends(Domain domain) {
        Stream<FactValue> ofNumbers = domain.base() instanceof NumberDomain numbers
                ? Stream.of(numbers.least(), numbers.greatest())
                        .flatMap(Optional::stream)
                        .map(NumberValue::of)
                : Stream.empty();
        Stream<FactValue> ofRanges = domain instanceof LimitedDomain limited
                ? limited.allowed().stream().flatMap(ValueCells::ends)
                : Stream.empty();
        return Stream.concat(ofNumbers, ofRanges);
    }

    private static Stream<FactValue> ends(ValueRange range) {
        return Stream.of(range.low(), range.high()).flatMap(Optional::stream);
    }

    private boolean allowed(FactValue value) {
        return domains.stream().anyMatch(domain -> domain.contains(value));
    }
}
