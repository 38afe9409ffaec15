package dev.caserail.routing.internal.space;

import static dev.caserail.routing.internal.space.ManyRules.PARTS;
import static dev.caserail.routing.internal.space.ManyRules.POINTS;
import static dev.caserail.routing.internal.space.ManyRules.RULES;
import static dev.caserail.routing.internal.space.ManyRules.TABLE;
import static dev.caserail.routing.internal.space.ManyRules.has;
import static dev.caserail.routing.internal.space.ManyRules.plenty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.TextValue;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T10: what decides where a rule is gone, held against all points that there are. */
class HeirsTest {
    private final Heirs heirs = new Heirs(PARTS, plenty());

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void decide_alike_where_every_point_says_so(int seed) {
        Random random = new Random(seed);
        BitSet gone = new BitSet();
        IntStream.range(0, RULES).filter(rule -> random.nextInt(5) == 0).forEach(gone::set);
        Optional<List<FactValue>> defaults = seed == 2 ? Optional.empty() : Optional.of(List.of(TextValue.of("x1")));
        for (int rule = seed; rule < RULES; rule += 5) {
            int own = rule;
            gone.clear(rule);
            assertEquals(
                    POINTS.stream()
                            .allMatch(point -> first(point, gone, -1) != own
                                    || outputs(own).equals(answer(first(point, gone, own), defaults))),
                    heirs.decideAlike(rule, gone, defaults),
                    "rule " + rule);
        }
    }

    @Test
    void take_all_where_every_point_says_so() {
        for (int rule = 0; rule < RULES; rule += 3) {
            int own = rule;
            assertEquals(
                    POINTS.stream()
                            .filter(point -> has(own, point))
                            .allMatch(point -> IntStream.range(0, RULES)
                                    .anyMatch(other -> other != own
                                            && other != 5
                                            && outputs(other).equals(outputs(own))
                                            && has(other, point))),
                    heirs.takeAll(rule, bits(5)),
                    "rule " + rule);
        }
    }

    @Test
    void contain_what_points_say() {
        int contained = 0;
        for (int rule = 80; rule < RULES; rule += 3) {
            for (int other = 1; other < RULES; other += 4) {
                int one = rule;
                int two = other;
                boolean expected =
                        POINTS.stream().filter(point -> has(two, point)).allMatch(point -> has(one, point));

                assertEquals(expected, heirs.contains(one, two));
                contained += expected ? 1 : 0;
            }
        }
        assertTrue(contained > 3, contained + " are contained");
    }

    @Test
    void dispute_what_points_say() {
        for (int rule = 60; rule < RULES; rule += 8) {
            for (int other = rule + 1; other < RULES; other += 5) {
                int one = rule;
                int two = other;
                Optional<Box> disputed = heirs.disputed(one, two);
                assertEquals(
                        POINTS.stream().anyMatch(point -> first(point, new BitSet(), -1) == one && has(two, point)),
                        disputed.isPresent());
                disputed.ifPresent(box -> assertTrue(POINTS.stream()
                        .filter(box::contains)
                        .allMatch(point -> first(point, new BitSet(), -1) == one && has(two, point))));
            }
        }
    }

    @Test
    void that_shadow_a_rule_are_all_needed() {
        int shadowed = 0;
        for (int rule = 80; rule < RULES; rule++) {
            Cover cover = new Cover(PARTS, plenty());
            boolean covered = true;
            for (Box box : PARTS.boxesOf(rule)) {
                covered &= cover.covers(box, PARTS.meeting(box, 0, rule));
            }
            if (covered) {
                shadowed++;
                List<Integer> culprits = heirs.culprits(rule, cover.used());
                assertTrue(takenBy(rule, culprits));
                for (Integer culprit : culprits) {
                    assertFalse(takenBy(
                            rule,
                            culprits.stream().filter(c -> !c.equals(culprit)).toList()));
                }
            }
        }
        assertTrue(shadowed > 3, "some are shadowed");
    }

    private boolean takenBy(int rule, List<Integer> others) {
        return POINTS.stream()
                .filter(point -> has(rule, point))
                .allMatch(point -> others.stream().anyMatch(other -> has(other, point)));
    }

    private int first(Box point, BitSet gone, int without) {
        for (int rule = 0; rule < RULES; rule++) {
            if (rule != without && !gone.get(rule) && has(rule, point)) {
                return rule;
            }
        }
        return -1;
    }

    private List<FactValue> outputs(int rule) {
        return TABLE.rules().get(rule).outputs();
    }

    private List<FactValue> answer(int rule, Optional<List<FactValue>> defaults) {
        return rule < 0 ? defaults.orElse(List.of()) : outputs(rule);
    }

    private BitSet bits(int rule) {
        BitSet bits = new BitSet();
        bits.set(rule);
        return bits;
    }
}
