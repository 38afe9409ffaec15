package dev.caserail.model.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.identifier.OrderId;
import dev.caserail.model.validation.ConstraintChecker;
import dev.caserail.taxonomy.tracking.ProductLineId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Whether an order can still change is asked per line (F16). */
class OrderTest {
    @Test
    void a_line_is_unfulfilled_then_partially_fulfilled_then_fulfilled() {
        assertEquals(FulfilmentStatus.UNFULFILLED, line(0, 3, 0).status());
        assertEquals(FulfilmentStatus.PARTIALLY_FULFILLED, line(0, 3, 1).status());
        assertEquals(FulfilmentStatus.PARTIALLY_FULFILLED, line(0, 3, 2).status());
        assertEquals(FulfilmentStatus.FULFILLED, line(0, 3, 3).status());
    }

    @Test
    void an_order_of_which_one_line_has_left_is_partially_fulfilled_and_the_other_line_can_still_change() {
        OrderLine milk = line(1, 2, 2);
        OrderLine bread = line(2, 1, 0);
        Order order = order(List.of(milk, bread));

        assertEquals(Optional.of(FulfilmentStatus.PARTIALLY_FULFILLED), order.status());
        assertEquals(List.of(bread), order.openLines());
        assertEquals(Optional.of(milk), order.line(ProductLineId.of("L-1")));
        assertEquals(Optional.empty(), order.line(ProductLineId.of("L-9")));
    }

    @Test
    void of_an_order_without_lines_nothing_is_known() {
        assertEquals(Optional.empty(), order(List.of()).status());
    }

    @Property
    void its_status_is_that_of_all_its_lines_or_partial(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 3) Integer> fulfilled) {
        Order order = ofThreeEach(fulfilled);

        int sum = fulfilled.stream().mapToInt(Integer::intValue).sum();
        FulfilmentStatus expected = sum == 0
                ? FulfilmentStatus.UNFULFILLED
                : sum == 3 * fulfilled.size() ? FulfilmentStatus.FULFILLED : FulfilmentStatus.PARTIALLY_FULFILLED;
        assertEquals(Optional.of(expected), order.status());
        assertEquals(expected == FulfilmentStatus.FULFILLED, order.openLines().isEmpty());
    }

    /** What has left the shop does not come back. */
    @Property
    void sending_more_never_lowers_the_status(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 2) Integer> fulfilled,
            @ForAll @IntRange(max = 5) int which) {
        List<Integer> more = new ArrayList<>(fulfilled);
        int at = which % more.size();
        more.set(at, more.get(at) + 1);

        assertTrue(ofThreeEach(more)
                        .status()
                        .orElseThrow()
                        .compareTo(ofThreeEach(fulfilled).status().orElseThrow())
                >= 0);
    }

    @Test
    void more_than_was_ordered_cannot_leave_the_shop() {
        ConstraintChecker checker = ConstraintChecker.create();

        assertEquals(
                "lines[0].noMoreThanOrdered contact.fulfilled-quantity, lines[1].fulfilled contact.fulfilled-quantity",
                checker.check(order(List.of(line(1, 2, 3), line(2, 1, -1))), Locale.ENGLISH)
                        .getError()
                        .map(d -> d.location().text() + " " + d.code().value())
                        .mkString(", "));
    }

    private static Order ofThreeEach(List<Integer> fulfilled) {
        List<OrderLine> lines = new ArrayList<>();
        for (int done : fulfilled) {
            lines.add(line(lines.size(), 3, done));
        }
        return order(lines);
    }

    private static Order order(List<OrderLine> lines) {
        return Order.builder()
                .id(OrderId.of("O-1"))
                .placedAt(Instant.parse("2026-11-01T09:00:00Z"))
                .addAllLines(lines)
                .build();
    }

    private static OrderLine line(int number, int ordered, int fulfilled) {
        return OrderLine.builder()
                .id(ProductLineId.of("L-" + number))
                .product("Milk")
                .ordered(ordered)
                .fulfilled(fulfilled)
                .build();
    }
}
