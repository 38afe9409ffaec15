package dev.caserail.routing.internal.space;

import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.source.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Many rules, and all points that they tell apart: some 150 parts of 120 rules in a space of 80 x 7 x 8 cells, so that bits need
 * several words.
 */
final class ManyRules {
    static final int RULES = 120;
    static final DecisionTable<?, ?> TABLE = table(7);
    static final Space SPACE = Space.of(
            TABLE.inputs().stream()
                    .map(c -> new Space.Column(c.name(), c.domain(), c.optional()))
                    .toList(),
            TABLE.rules());
    static final Parts PARTS = Parts.of(SPACE, TABLE.rules());
    static final List<Box> POINTS = points();

    private ManyRules() {}

    private static DecisionTable<?, ?> table(long seed) {
        Random random = new Random(seed);
        StringBuilder rows = new StringBuilder(
                "t (F),n,c,tags,out\ntypes,integer from 0 to 79,\"one of A, B, C, D, E, F, G\",\"set of X, Y, Z\",output: text\n");
        // Each number is told apart from the next one.
        for (int i = 0; i < RULES; i++) {
            int low = random.nextInt(80);
            int high = Math.min(79, low + random.nextInt(40));
            String n = i < 80 ? String.valueOf(i) : "[%d..%d]".formatted(low, high);
            String c = random.nextInt(3) == 0
                    ? "-"
                    : "\"not(%c, %c)\"".formatted('A' + random.nextInt(7), 'A' + random.nextInt(7));
            String tags = List.of(
                            "-", "contains X", "\"contains any (Y, Z)\"", "\"contains none (X, Y)\"", "contains Z")
                    .get(random.nextInt(5));
            rows.append("r%d,%s,%s,%s,x%d%n".formatted(i, n, c, tags, random.nextInt(3)));
        }
        return TableCsv.loadTyped(SourceText.of("t.csv", rows.toString()))
                .get()
                .value()
                .table();
    }

    private static List<Box> points() {
        List<Box> all = new ArrayList<>(List.of(SPACE.whole()));
        for (int axis = 0; axis < SPACE.axes(); axis++) {
            int along = axis;
            int size = SPACE.axis(axis).size();
            all = all.stream()
                    .flatMap(box -> IntStream.range(0, size).mapToObj(cell -> box.with(along, Cells.only(size, cell))))
                    .toList();
        }
        return all;
    }

    static Budget plenty() {
        return new Budget(Long.MAX_VALUE);
    }

    static long[] partsOf(List<Integer> rules) {
        BitSet bits = new BitSet();
        rules.forEach(bits::set);
        return PARTS.partsOf(bits);
    }

    static boolean has(int rule, Box point) {
        return PARTS.boxesOf(rule).stream().anyMatch(box -> box.contains(point));
    }
}
