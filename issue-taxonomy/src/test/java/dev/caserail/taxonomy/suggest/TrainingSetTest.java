package dev.caserail.taxonomy.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** C12: a history is cut into stretches, so that a model is looked at on texts of other days than those it learned from. */
class TrainingSetTest {
    @Property
    void each_text_is_inside_one_part_and_outside_the_others(
            @ForAll @Size(max = 40) List<@IntRange(max = 4) Integer> labels) {
        TrainingSet all = set(labels);
        List<String> inside = new ArrayList<>();
        for (int fold = 0; fold < TrainingSet.FOLDS; fold++) {
            TrainingSet in = all.part(fold, true);
            TrainingSet out = all.part(fold, false);
            inside.addAll(names(in));
            Set<String> both = new HashSet<>(names(in));
            both.addAll(names(out));
            assertEquals(labels.size(), in.labels().length + out.labels().length);
            assertEquals(new HashSet<>(names(all)), both);
            assertEquals(all.codes(), in.codes());
            assertLabelled(labels, in);
            assertLabelled(labels, out);
        }
        assertEquals(labels.size(), inside.size());
        assertEquals(new HashSet<>(names(all)), new HashSet<>(inside));
    }

    @Property
    void each_part_takes_its_share_of_a_code_from_one_stretch(
            @ForAll @Size(max = 40) List<@IntRange(max = 4) Integer> labels) {
        TrainingSet all = set(labels);
        for (int code = 0; code < all.codes(); code++) {
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < labels.size(); i++) {
                if (labels.get(i) == code) {
                    places.add(i);
                }
            }
            for (int fold = 0; fold < TrainingSet.FOLDS; fold++) {
                List<Integer> taken = new ArrayList<>();
                TrainingSet part = all.part(fold, true);
                for (int i = 0; i < part.labels().length; i++) {
                    if (part.labels()[i] == code) {
                        taken.add(places.indexOf(
                                Integer.parseInt(part.texts().get(i).get(0))));
                    }
                }
                assertTrue(Math.abs(taken.size() - places.size() / 3.0) < 1, taken + " of " + places);
                for (int i = 1; i < taken.size(); i++) {
                    assertEquals(taken.get(i - 1) + 1, taken.get(i));
                }
            }
        }
    }

    @Example
    void codes_with_one_text_do_not_all_fall_into_one_part() {
        TrainingSet all = set(List.of(0, 1, 2));

        for (int fold = 0; fold < TrainingSet.FOLDS; fold++) {
            assertEquals(1, all.part(fold, true).labels().length);
        }
    }

    @Example
    void thirty_million_pairs_of_text_and_code_are_learned_exactly_and_no_more() {
        assertTrue(TrainingSet.exact(300_000, 100));
        assertFalse(TrainingSet.exact(300_001, 100));
        assertFalse(TrainingSet.exact(500_000, 20_000));
    }

    private static TrainingSet set(List<Integer> labels) {
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            texts.add(List.of(Integer.toString(i)));
        }
        return new TrainingSet(
                texts, labels.stream().mapToInt(Integer::intValue).toArray(), 5);
    }

    private static List<String> names(TrainingSet set) {
        return set.texts().stream().map(words -> words.get(0)).toList();
    }

    private static void assertLabelled(List<Integer> labels, TrainingSet part) {
        for (int i = 0; i < part.labels().length; i++) {
            assertEquals(labels.get(Integer.parseInt(part.texts().get(i).get(0))), part.labels()[i]);
        }
    }
}
