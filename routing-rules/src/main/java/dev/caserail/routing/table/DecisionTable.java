package dev.caserail.routing.table;

import dev.caserail.routing.condition.AnyTest;
import dev.caserail.routing.condition.Truth;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.Fact;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rules over the facts of a case: the first one whose conditions all hold decides (hit policy FIRST, T2).
 *
 * <p>Conditions are read once, when the table is made; a decision reads each fact that the table asks for at most once.
 * Immutable, and free to be shared between threads if the schema's accessors are.
 *
 * @param <F> the host's type that facts are read from
 * @param <O> the outcome's type
 */
public final class DecisionTable<F, O> {
    private final TableVersion version;
    private final HitPolicy hitPolicy;
    private final OutputSchema<O> outputs;
    private final List<Rule> rules;
    private final List<FactColumn<F>> inputs;
    private final List<Row<O>> rows;

    private DecisionTable(
            TableVersion version,
            HitPolicy hitPolicy,
            OutputSchema<O> outputs,
            List<Rule> rules,
            List<FactColumn<F>> inputs) {
        this.version = version;
        this.hitPolicy = hitPolicy;
        this.outputs = outputs;
        this.rules = List.copyOf(rules);
        this.inputs = List.copyOf(inputs);
        this.rows = rules.stream().map(this::row).toList();
    }

    /**
     * Puts a table together in code; {@code TableCsv} reads one from a file and finds all its faults at once.
     *
     * @param <F> the host's type that facts are read from
     * @param <O> the outcome's type
     * @param name the table's name
     * @param version the version its author declares
     * @param hitPolicy which of the matching rules decides; only {@link HitPolicy#FIRST} so far
     * @param schema the facts that conditions may ask for
     * @param outputs the outputs each rule gives
     * @param rules the rules, in order
     * @return the table
     * @throws IllegalArgumentException if the hit policy is not supported, there is no rule, two rules have one id, a
     *     rule asks for a fact that the schema lacks, or its outputs do not fit
     */
    public static <F, O> DecisionTable<F, O> of(
            String name,
            String version,
            HitPolicy hitPolicy,
            FactSchema<F> schema,
            OutputSchema<O> outputs,
            List<Rule> rules) {
        if (!hitPolicy.supported()) {
            throw new IllegalArgumentException("hit policy " + hitPolicy.label() + " is not supported yet");
        }
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("table `" + name + "` has no rule");
        }
        Set<RuleId> ids = new HashSet<>();
        Set<String> asked = new LinkedHashSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("rule `" + rule.id().value() + "` stands in the table twice");
            }
            if (rule.outputs().size() != outputs.columns().size()) {
                throw new IllegalArgumentException("rule `" + rule.id().value() + "` has "
                        + rule.outputs().size() + " outputs, expected " + outputs.columns());
            }
            rule.inputs().forEach(i -> asked.add(i.column()));
        }
        for (String column : asked) {
            if (schema.find(column).isEmpty()) {
                throw new IllegalArgumentException("table `" + name + "` asks for `" + column + "`, not in " + schema);
            }
        }
        List<FactColumn<F>> inputs =
                schema.columns().stream().filter(c -> asked.contains(c.name())).toList();
        TableVersion id = TableVersion.of(name, version, Meaning.hash(hitPolicy, outputs.columns(), rules));
        return new DecisionTable<>(id, hitPolicy, outputs, rules, inputs);
    }

    /** {@return name, declared version and hash} */
    public TableVersion version() {
        return version;
    }

    /** {@return which of the matching rules decides} */
    public HitPolicy hitPolicy() {
        return hitPolicy;
    }

    /** {@return the facts that its rules ask for, in the schema's order} */
    public List<FactColumn<F>> inputs() {
        return inputs;
    }

    /** {@return the outputs of each rule} */
    public OutputSchema<O> outputs() {
        return outputs;
    }

    /** {@return the rules, in order} */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Decides a case.
     *
     * @param facts the facts about it
     * @return the decision, or that no rule matched
     */
    public Either<NoDecision, Decision<O>> decide(F facts) {
        @Nullable Fact[] read = new Fact[inputs.size()];
        for (Row<O> row : rows) {
            if (matches(row, facts, read)) {
                return Either.right(decision(row, facts, read));
            }
        }
        Map<String, Fact> all = new LinkedHashMap<>();
        for (int i = 0; i < inputs.size(); i++) {
            all.put(inputs.get(i).name(), fact(i, facts, read));
        }
        return Either.left(NoDecision.builder().table(version).putAllFacts(all).build());
    }

    @Override
    public String toString() {
        return version.shown();
    }

    private boolean matches(Row<O> row, F facts, @Nullable Fact[] read) {
        for (Cell cell : row.cells()) {
            if (cell.test().test(fact(cell.input(), facts, read)) != Truth.TRUE) {
                return false;
            }
        }
        return true;
    }

    private Decision<O> decision(Row<O> row, F facts, @Nullable Fact[] read) {
        List<MatchedCondition> met = new ArrayList<>(row.cells().size());
        for (Cell cell : row.cells()) {
            met.add(MatchedCondition.of(inputs.get(cell.input()).name(), cell.test(), fact(cell.input(), facts, read)));
        }
        return ImmutableDecision.<O>builder()
                .table(version)
                .rule(row.rule().id())
                .outcome(row.outcome())
                .addAllConditions(met)
                .putAllAnnotations(row.rule().annotations())
                .build();
    }

    private Fact fact(int input, F facts, @Nullable Fact[] read) {
        Fact known = read[input];
        if (known == null) {
            known = inputs.get(input).read(facts);
            read[input] = known;
        }
        return known;
    }

    private Row<O> row(Rule rule) {
        List<String> names = inputs.stream().map(FactColumn::name).toList();
        List<Cell> cells = rule.inputs().stream()
                .filter(i -> !(i.test() instanceof AnyTest))
                .map(i -> new Cell(names.indexOf(i.column()), i.test()))
                .toList();
        return new Row<>(rule, cells, outputs.outcome(rule.outputs()));
    }

    /** A rule made ready: only the conditions that can fail, and its outcome. */
    private record Row<O>(Rule rule, List<Cell> cells, O outcome) {}

    private record Cell(int input, UnaryTest test) {}
}
