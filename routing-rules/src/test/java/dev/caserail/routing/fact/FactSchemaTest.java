package dev.caserail.routing.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.contact.Channel;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FlagValue;
import dev.caserail.routing.value.NumberValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** T1: columns are names, typed accessors and domains. */
class FactSchemaTest {
    /** A host's own type. */
    private record Order(Channel channel, BigDecimal total, Optional<String> tier, Set<Integer> totes, boolean paid) {}

    private final FactSchema<Order> schema = FactSchema.<Order>builder("order facts")
            .enumeration("channel", Channel.class, Order::channel)
            .number("total", NumberDomain.any(), Order::total)
            .optionalCode("tier", FiniteDomain.of("tier", List.of("gold", "plain")), Order::tier)
            .set("totes", FiniteDomain.of("tote", List.of("1", "2")), Order::totes, String::valueOf)
            .flag("paid", Order::paid)
            .build();

    private final Order order =
            new Order(Channel.CHAT, new BigDecimal("12.50"), Optional.empty(), new TreeSet<>(List.of(1, 2)), true);

    @Test
    void reads_the_hosts_own_type() {
        assertEquals("CHAT", read("channel").shown());
        assertEquals("12.5", read("total").shown());
        assertEquals(AbsentFact.ABSENT, read("tier"));
        assertEquals("1, 2", read("totes").shown());
        assertEquals(FlagValue.of(true), read("paid"));
    }

    @Test
    void keeps_the_order_of_declaration() {
        assertEquals("order facts [channel, total, tier, totes, paid]", schema.toString());
        assertEquals(5, schema.columns().size());
    }

    @Test
    void says_which_facts_may_be_absent() {
        assertTrue(schema.find("tier").orElseThrow().optional());
        assertEquals(false, schema.find("total").orElseThrow().optional());
    }

    @Test
    void numbers_are_equal_whatever_their_zeros() {
        assertEquals(NumberValue.of(new BigDecimal("100")), NumberValue.of(new BigDecimal("1E2")));
        assertEquals("100", NumberValue.of(new BigDecimal("100.00")).shown());
    }

    @Test
    void long_lists_of_codes_are_cut_in_messages() {
        FiniteDomain many = FiniteDomain.of(
                "n", IntStream.range(0, 15).mapToObj(i -> "N" + i).toList());

        assertEquals("one of 15 codes such as N0, N1, N2", many.words());
    }

    @Test
    void refuses_names_twice_blank_names_and_no_facts() {
        FactSchemaBuilder<Order> builder = FactSchema.<Order>builder("x").flag("paid", Order::paid);

        assertThrows(IllegalArgumentException.class, () -> builder.flag("paid", Order::paid));
        assertThrows(IllegalArgumentException.class, () -> builder.flag(" ", Order::paid));
        assertThrows(
                IllegalStateException.class,
                () -> FactSchema.<Order>builder("x").build());
        assertThrows(IllegalArgumentException.class, () -> FiniteDomain.of("x", List.of()));
    }

    private Fact read(String column) {
        return schema.find(column).orElseThrow().read(order);
    }
}
