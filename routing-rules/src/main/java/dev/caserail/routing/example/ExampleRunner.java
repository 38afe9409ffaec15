package dev.caserail.routing.example;

import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.Answer;
import dev.caserail.routing.table.BrokenPolicy;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.table.FactChange;
import dev.caserail.routing.table.Hit;
import dev.caserail.routing.table.NoDecision;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactValue;
import io.vavr.control.Either;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds a table against examples (T12). A table without order (COLLECT) may give expected outputs in any order.
 *
 * <pre>{@code
 * ExampleReport report = ExampleRunner.of(table).run(examples);
 * report.failures().forEach(failed -> failed.failure().forEach(System.out::println));
 * }</pre>
 *
 * <p>Immutable; may be shared between threads as far as the table may.
 */
public final class ExampleRunner {
    private final DecisionTable<?, ?> table;

    private ExampleRunner(DecisionTable<?, ?> table) {
        this.table = table;
    }

    /**
     * Prepares to hold a table against examples.
     *
     * @param table the table
     * @return the runner
     */
    public static ExampleRunner of(DecisionTable<?, ?> table) {
        return new ExampleRunner(table);
    }

    /**
     * Runs examples.
     *
     * @param examples the examples
     * @return a result for each, in their order
     */
    public ExampleReport run(List<Example> examples) {
        return ExampleReport.of(
                table.version(), examples.stream().map(this::run).toList());
    }

    /**
     * Runs one example.
     *
     * @param example the example
     * @return how the table answered it
     */
    public ExampleResult run(Example example) {
        Either<NoDecision, ? extends Answer<?>> answer =
                table.answerTo(example.facts().facts());
        Expectation got = Expectation.from(answer);
        List<RuleId> rules = rules(answer);
        boolean asExpected = meets(example.expected(), got, table.hitPolicy());
        boolean held = asExpected && byRules(example.rules(), rules);
        if (held) {
            return ExampleResult.builder()
                    .example(example)
                    .got(got)
                    .held(true)
                    .addAllRules(rules)
                    .build();
        }
        Optional<List<FactChange>> nearest = new NearestFacts(table, example).find();
        return ExampleResult.builder()
                .example(example)
                .got(got)
                .held(false)
                .addAllRules(rules)
                .addAllNearest(nearest.orElse(List.of()))
                .addAllFailure(new FailureText(table, example, answer).lines(got, asExpected, nearest))
                .build();
    }

    /**
     * Says whether an answer is the expected one.
     *
     * @param expected what should follow
     * @param got what follows
     * @param policy the table's hit policy; under COLLECT the order of outputs does not matter
     * @return whether it does
     */
    public static boolean meets(Expectation expected, Expectation got, HitPolicy policy) {
        if (policy == HitPolicy.COLLECT
                && expected instanceof ExpectedOutputs wanted
                && got instanceof ExpectedOutputs found) {
            return counted(wanted.rows()).equals(counted(found.rows()));
        }
        return expected.equals(got);
    }

    /** Whether some facts are answered as an example expects. */
    boolean holds(Map<String, Fact> facts, Example example) {
        Either<NoDecision, ? extends Answer<?>> answer = table.answerTo(facts);
        return meets(example.expected(), Expectation.from(answer), table.hitPolicy())
                && byRules(example.rules(), rules(answer));
    }

    private boolean byRules(List<RuleId> wanted, List<RuleId> found) {
        boolean inOrder = table.hitPolicy().ordersRules() || table.hitPolicy().answersOne();
        return wanted.isEmpty()
                || (inOrder ? wanted.equals(found) : counted(wanted).equals(counted(found)));
    }

    private static <T> Map<T, Integer> counted(List<T> list) {
        Map<T, Integer> counts = new HashMap<>();
        list.forEach(one -> counts.merge(one, 1, Integer::sum));
        return counts;
    }

    private static List<RuleId> rules(Either<NoDecision, ? extends Answer<?>> answer) {
        if (answer.isRight()) {
            return answer.get().hits().stream().map((Hit<?> hit) -> hit.rule()).toList();
        }
        return answer.getLeft() instanceof BrokenPolicy broken ? broken.rules() : List.of();
    }

    /** Whether outputs are among those that are expected. */
    static boolean gives(List<FactValue> outputs, Expectation expected) {
        return expected instanceof ExpectedOutputs wanted && wanted.rows().contains(outputs);
    }
}
