package dev.caserail.taxonomy.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** C13: memory does not grow with the names that come, and what is kept is counted whole. */
class TalliesTest {
    private static final int BIT = Tally.bit(QualityMetric.UNKNOWN);

    @Property
    void those_first_in_order_are_counted_whole(
            @ForAll @Size(max = 60) List<@IntRange(max = 12) Integer> names,
            @ForAll @IntRange(min = 1, max = 14) int most,
            @ForAll @IntRange(max = 60) int cut) {
        int at = Math.min(cut, names.size());
        Tallies<Integer> whole = counted(names, most);
        Tallies<Integer> parts = counted(names.subList(0, at), most);
        parts.add(counted(names.subList(at, names.size()), most));

        TreeMap<Integer, Long> naive =
                new TreeMap<>(names.stream().collect(Collectors.groupingBy(name -> name, Collectors.counting())));
        for (Tallies<Integer> tallies : List.of(whole, parts)) {
            assertEquals(naive.keySet().stream().limit(most).toList(), tallies.names());
            assertEquals(naive.size() > most, tallies.truncated());
            for (Integer name : tallies.names()) {
                assertEquals(naive.get(name), tallies.get(name).outOf(QualityMetric.UNKNOWN));
            }
        }
    }

    @Property
    void no_more_than_twice_as_many_are_held(@ForAll @IntRange(min = 1, max = 20) int most) {
        Tallies<Integer> tallies = new Tallies<>(most, Comparator.<Integer>naturalOrder());
        for (int name = 1_000; name > 0; name--) {
            tallies.of(name).add(BIT, 0);
            int held = 0;
            for (int other = 0; other <= 1_000; other++) {
                held += tallies.get(other).outOf(QualityMetric.UNKNOWN) > 0 ? 1 : 0;
            }
            if (held > 2 * most) {
                throw new AssertionError(held + " are held");
            }
            name -= 7;
        }
    }

    private static Tallies<Integer> counted(List<Integer> names, int most) {
        Tallies<Integer> tallies = new Tallies<>(most, Comparator.<Integer>naturalOrder());
        names.forEach(name -> tallies.of(name).add(BIT, 0));
        return tallies;
    }
}
