package dev.caserail.examples.benchmarks.workload;

import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The inputs of the workload's table, in its column order. */
@SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list, and accessors
public enum Input {
    CHANNEL(names(TicketChannel.values()), ticket -> ticket.channel().name()),
    LEVEL(names(IssueLevel.values()), ticket -> ticket.level().name()),
    ISSUE(
            ReferenceTaxonomy.load().issues().stream()
                    .map(Issue::code)
                    .map(code -> code.value())
                    .toList(),
            ticket -> ticket.issue().value()),
    LANGUAGE(List.of("en", "de", "nl", "fr", "es", "it"), Ticket::language),
    TIER(names(CustomerTier.values()), ticket -> ticket.tier().name()),
    STATUS(names(OrderStatus.values()), ticket -> ticket.status().name()),
    TOTAL(List.of(), Ticket::total),
    AGE(List.of(), Ticket::age);

    private final String column;
    private final List<String> codes;
    private final Function<Ticket, Object> value;

    Input(List<String> codes, Function<Ticket, Object> value) {
        this.column = name().toLowerCase(Locale.ROOT);
        this.codes = List.copyOf(codes);
        this.value = value;
    }

    /** {@return its name as a column} */
    public String column() {
        return column;
    }

    /** {@return the codes it can have; empty for a number} */
    public List<String> codes() {
        return codes;
    }

    /** {@return whether it is a number} */
    public boolean number() {
        return codes.isEmpty();
    }

    /**
     * Reads it as hosts without types have it.
     *
     * @param ticket the ticket
     * @return a {@code String}, {@code BigDecimal} or {@code Long}
     */
    public Object value(Ticket ticket) {
        return value.apply(ticket);
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
