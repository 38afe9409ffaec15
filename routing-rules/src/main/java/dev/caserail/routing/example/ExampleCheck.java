package dev.caserail.routing.example;

import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.stream.Stream;

/**
 * An example as a test: a name, and something to run that fails with words. Any test framework can run it, and none is
 * needed for it. In JUnit:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> examples() {
 *     return ExampleCheck.all(table, ExampleCsv.load(source, table)).map(check -> dynamicTest(check.name(), check::run));
 * }
 * }</pre>
 *
 * <p>Immutable; may be shared between threads as far as the table may.
 */
public final class ExampleCheck {
    private final String name;
    private final Runnable test;

    private ExampleCheck(String name, Runnable test) {
        this.name = name;
        this.test = test;
    }

    /**
     * Makes examples that were read from a file into checks. Where the file is faulty, there is one check, which fails with all
     * that is wrong with the file: a test that runs no example for it would pass.
     *
     * @param table the table
     * @param loaded the examples, or the faults of their file
     * @return the checks, in the order of the examples
     */
    public static Stream<ExampleCheck> all(
            DecisionTable<?, ?> table, Validation<Seq<Diagnostic>, Checked<List<Example>>> loaded) {
        if (loaded.isInvalid()) {
            String faults = loaded.getError().map(Diagnostic::line).mkString("\n");
            return Stream.of(new ExampleCheck("the examples can be read", () -> fail(faults)));
        }
        return all(table, loaded.get().value());
    }

    /**
     * Makes examples into checks.
     *
     * @param table the table
     * @param examples the examples
     * @return the checks, in their order
     */
    public static Stream<ExampleCheck> all(DecisionTable<?, ?> table, List<Example> examples) {
        ExampleRunner runner = ExampleRunner.of(table);
        return examples.stream().map(example -> new ExampleCheck(example.name(), () -> run(runner, example)));
    }

    /** {@return what the example is called} */
    public String name() {
        return name;
    }

    /**
     * Runs it.
     *
     * @throws AssertionError if the table answers otherwise than expected: what was expected, what came, which rule decided,
     *     and the nearest change of facts that would have met the expectation
     */
    public void run() {
        test.run();
    }

    @Override
    public String toString() {
        return name;
    }

    private static void run(ExampleRunner runner, Example example) {
        ExampleResult result = runner.run(example);
        if (!result.held()) {
            fail(String.join("\n", result.failure()));
        }
    }

    private static void fail(String text) {
        throw new AssertionError(text);
    }
}
