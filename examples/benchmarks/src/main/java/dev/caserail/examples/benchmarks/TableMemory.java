package dev.caserail.examples.benchmarks;

import dev.caserail.examples.benchmarks.contender.CaserailTable;
import dev.caserail.examples.benchmarks.workload.Workload;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.taxonomy.source.SourceText;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How much memory a table takes per rule: the heap that stays in use after a full collection, with several tables held and
 * without them. Rules, their texts and the index are counted; what all tables share is not.
 */
public final class TableMemory {
    private static final int TABLES = 6;
    private static final int COLLECTIONS = 4;

    private TableMemory() {}

    /**
     * Prints a line for each size.
     *
     * @param arguments numbers of rules; none for those of T9
     */
    public static void main(String[] arguments) {
        List<String> sizes = arguments.length == 0 ? List.of("10", "100", "1000", "10000") : List.of(arguments);
        for (String size : sizes) {
            Workload workload = Workload.of(Integer.parseInt(size));
            SourceText csv = SourceText.of(
                    "tickets.csv", TableCsv.write(CaserailTable.of(workload)).get());
            long compiled = bytes(() -> CaserailTable.of(workload));
            long loaded = bytes(() -> TableCsv.load(csv, CaserailTable.SCHEMA, CaserailTable.QUEUE)
                    .get());
            System.out.printf(
                    Locale.ROOT,
                    "%,d rules: %,d bytes a rule made in code, %,d loaded from CSV (%,d kB in all)%n",
                    workload.rules().size(),
                    compiled / workload.rules().size(),
                    loaded / workload.rules().size(),
                    loaded / 1000);
        }
    }

    /** The bytes of one of several like objects. */
    static long bytes(Supplier<?> maker) {
        List<Object> held = new ArrayList<>();
        held.add(maker.get());
        long before = used();
        Stream.generate(maker).limit(TABLES).forEach(held::add);
        return (used() - before) / (held.size() - 1);
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            ManagementFactory.getMemoryMXBean().gc();
        }
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return heap.getUsed();
    }
}
