package dev.caserail.routing.table;

import dev.caserail.routing.condition.AnyTest;
import dev.caserail.routing.condition.References;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.internal.IndexedCondition;
import dev.caserail.routing.internal.RuleIndex;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.NumberValue;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rules over the facts of a case, and a hit policy that says what follows when several match (T2).
 *
 * <p>{@link #decide} answers the one outcome of a table with hit policy UNIQUE, ANY, PRIORITY or FIRST, {@link #decideAll}
 * the outcomes of RULE ORDER, OUTPUT ORDER or COLLECT, {@link #aggregate} the number of COLLECT with {@code +}, {@code <},
 * {@code >} or {@code #}; {@link #answer} is for callers that do not know the policy. Where no rule matches, the default
 * of the outputs applies; without one the answer is {@link NoMatch}. What the policy forbids answers {@link BrokenPolicy}.
 *
 * <p>A table is compiled when it is made: a decision costs a few look-ups and the joining of bits (T6). Immutable, and free to be shared between threads if the schema's
 * accessors are.
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
    private final RuleIndex<F> index;
    private final List<Either<NoDecision, O>> outcomes;
    private final int[] groups;
    private final Optional<Hit<O>> byDefault;

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
        Stream<Rule> inOrder = hitPolicy.ranksOutputs()
                ? rules.stream().sorted(Comparator.comparing(Rule::outputs, outputs.ranking()))
                : rules.stream();
        this.rows = inOrder.map(this::row).toList();
        this.index =
                RuleIndex.compile(this.inputs, rows.stream().map(Row::cells).toList());
        this.outcomes = rows.stream()
                .map(row -> Either.<NoDecision, O>right(row.outcome()))
                .toList();
        this.groups = groups();
        this.byDefault = outputs.defaults().map(this::defaultHit);
    }

    /**
     * Starts a table that is written in code, row by row.
     *
     * @param <F> the host's type that facts are read from
     * @param <O> the outcome's type
     * @param name the table's name
     * @param hitPolicy which of the matching rules decides
     * @param schema the facts that conditions may ask for
     * @param outputs the outputs each rule gives
     * @return the builder
     */
    public static <F, O> TableBuilder<F, O> builder(
            String name, HitPolicy hitPolicy, FactSchema<F> schema, OutputSchema<O> outputs) {
        return new TableBuilder<>(name, hitPolicy, schema, outputs);
    }

    /**
     * Puts a table together in code; {@code TableCsv} reads one from a file and finds all its faults at once.
     *
     * @param <F> the host's type that facts are read from
     * @param <O> the outcome's type
     * @param name the table's name
     * @param version the version its author declares
     * @param hitPolicy which of the matching rules decides
     * @param schema the facts that conditions may ask for
     * @param outputs the outputs each rule gives
     * @param rules the rules, in order
     * @return the table
     * @throws IllegalArgumentException if there is no rule, two rules have one id, a rule asks for a fact that the schema
     *     lacks or that its column cannot be compared with, its outputs do not fit or are not among the declared values, or
     *     the {@linkplain HitPolicy#fits policy does not fit the outputs}
     */
    public static <F, O> DecisionTable<F, O> of(
            String name,
            String version,
            HitPolicy hitPolicy,
            FactSchema<F> schema,
            OutputSchema<O> outputs,
            List<Rule> rules) {
        if (!hitPolicy.fits(outputs)) {
            throw new IllegalArgumentException("hit policy " + hitPolicy.label() + " needs "
                    + (hitPolicy.ranksOutputs() ? "declared values for one of " : "one output of numbers, not ")
                    + outputs.columns());
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
            checkOutputs(rule, outputs);
            for (InputEntry input : rule.inputs()) {
                checkInput(name, input, schema);
                asked.add(input.column());
                asked.addAll(input.test().references());
            }
        }
        List<FactColumn<F>> inputs =
                schema.columns().stream().filter(c -> asked.contains(c.name())).toList();
        TableVersion id = TableVersion.of(name, version, Meaning.hash(hitPolicy, outputs, rules, inputs));
        return new DecisionTable<>(id, hitPolicy, outputs, rules, inputs);
    }

    private static void checkInput(String table, InputEntry input, FactSchema<?> schema) {
        FactColumn<?> column = schema.find(input.column())
                .orElseThrow(() -> new IllegalArgumentException(
                        "table `" + table + "` asks for `" + input.column() + "`, not in " + schema));
        References.fault(input.test(), column, schema).ifPresent(fault -> {
            throw new IllegalArgumentException("table `" + table + "`: " + fault);
        });
    }

    /** {@return name, declared version and hash} */
    public TableVersion version() {
        return version;
    }

    /** {@return which of the matching rules decides} */
    public HitPolicy hitPolicy() {
        return hitPolicy;
    }

    /** {@return the facts that its rules ask for, also those that conditions on others name, in the schema's order} */
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
     * Says of each input how its conditions are answered: from the index, or by evaluating them one by one (T3, T6).
     *
     * @return the inputs, in the order of {@link #inputs}
     */
    public List<ColumnEvaluation> evaluation() {
        return IntStream.range(0, inputs.size())
                .mapToObj(i -> ColumnEvaluation.of(
                        inputs.get(i),
                        index.evaluated(i),
                        rows.stream().map(Row::rule).toList()))
                .toList();
    }

    /**
     * Decides a case by a table that answers one outcome.
     *
     * @param facts the facts about it
     * @return the decision; left if no rule matched and there is no default, or several matched against the policy
     * @throws IllegalStateException if the hit policy answers a list or a number
     */
    public Either<NoDecision, Decision<O>> decide(F facts) {
        require(hitPolicy.answersOne(), "one outcome");
        int row = deciding(facts);
        if (row >= 0) {
            return Either.right(Decision.of(version, hit(row, facts)));
        }
        return row == RuleIndex.NONE
                ? orNoMatch(facts, byDefault.map(hit -> Decision.of(version, hit)))
                : Either.left(broken(known(facts), index.matches(facts)));
    }

    /**
     * Decides a case by a table that answers one outcome, without saying why. Costs nothing but look-ups: for a case that is
     * decided, and columns that are no sets, nothing is allocated.
     *
     * @param facts the facts about it
     * @return the outcome of {@link #decide}
     * @throws IllegalStateException if the hit policy answers a list or a number
     */
    public Either<NoDecision, O> outcome(F facts) {
        require(hitPolicy.answersOne(), "one outcome");
        int row = deciding(facts);
        if (row >= 0) {
            return outcomes.get(row);
        }
        return row == RuleIndex.NONE
                ? orNoMatch(facts, byDefault.map(Hit::outcome))
                : Either.left(broken(known(facts), index.matches(facts)));
    }

    /**
     * Decides a case by a table that answers all outcomes.
     *
     * @param facts the facts about it
     * @return the outcomes, in the policy's order; left if no rule matched and there is no default
     * @throws IllegalStateException if the hit policy answers one outcome or a number
     */
    public Either<NoDecision, DecisionList<O>> decideAll(F facts) {
        require(hitPolicy.answersList(), "a list of outcomes");
        List<Integer> matches = index.matches(facts);
        return matches.isEmpty()
                ? orNoMatch(facts, byDefault.map(hit -> DecisionList.of(version, List.of(hit))))
                : Either.right(DecisionList.of(version, hits(matches, facts)));
    }

    /**
     * Decides a case by a table that answers a number.
     *
     * @param facts the facts about it
     * @return the number and the rules that went into it; left if no rule matched and there is no default (the count too)
     * @throws IllegalStateException if the hit policy answers outcomes
     */
    public Either<NoDecision, Aggregate<O>> aggregate(F facts) {
        require(hitPolicy.answersNumber(), "a number");
        List<Integer> matches = index.matches(facts);
        return matches.isEmpty() && byDefault.isEmpty()
                ? orNoMatch(facts, Optional.empty())
                : Either.right(total(matches.isEmpty() ? byDefault.stream().toList() : hits(matches, facts)));
    }

    private Aggregate<O> total(List<Hit<O>> hits) {
        if (hitPolicy == HitPolicy.COLLECT_COUNT && !hits.get(0).byDefault()) {
            return Aggregate.of(version, BigDecimal.valueOf(hits.size()), hits);
        }
        BigDecimal number = hits.stream()
                .map(hit -> ((NumberValue) hit.source().outputs().get(0)).number())
                .reduce(this::combined)
                .orElseThrow();
        BigDecimal plain = number.stripTrailingZeros();
        return Aggregate.of(version, plain.setScale(Math.max(0, plain.scale())), hits);
    }

    /**
     * Decides a case whatever the hit policy.
     *
     * @param facts the facts about it
     * @return what {@link #decide}, {@link #decideAll} or {@link #aggregate} answers
     */
    public Either<NoDecision, Answer<O>> answer(F facts) {
        if (hitPolicy.answersOne()) {
            return decide(facts).map(answer -> answer);
        }
        return hitPolicy.answersList()
                ? decideAll(facts).map(answer -> answer)
                : aggregate(facts).map(answer -> answer);
    }

    /**
     * Decides from facts by name, such as those of a record, whatever the hit policy. Answers what {@link #answer} does, at
     * the cost of looking at every rule.
     *
     * @param facts the facts by column; one that is missing is absent
     * @return the answer
     */
    public Either<NoDecision, Answer<O>> answerTo(Map<String, ? extends Fact> facts) {
        Map<String, Fact> known = asked(facts);
        List<Integer> matches = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (trace(rows.get(i).rule(), known).matched()) {
                matches.add(i);
            }
        }
        if (matches.isEmpty() && byDefault.isEmpty()) {
            return Either.left(NoMatch.of(version, known));
        }
        boolean agree = matches.stream().map(i -> groups[i]).distinct().count() <= 1;
        if (!agree && (hitPolicy == HitPolicy.UNIQUE || hitPolicy == HitPolicy.ANY)) {
            return Either.left(broken(known, matches));
        }
        List<Hit<O>> hits = matches.isEmpty()
                ? byDefault.stream().toList()
                : matches.stream().map(i -> hit(rows.get(i), known)).toList();
        if (hitPolicy.answersOne()) {
            return Either.right(Decision.of(version, hits.get(0)));
        }
        return Either.right(hitPolicy.answersList() ? DecisionList.of(version, hits) : total(hits));
    }

    /** What the table asks for of some facts; a set that is missing is empty, anything else absent. */
    private Map<String, Fact> asked(Map<String, ? extends Fact> facts) {
        NamedFacts given = NamedFacts.of(facts);
        Map<String, Fact> known = new LinkedHashMap<>();
        inputs.forEach(input -> known.put(input.name(), given.fact(input.name(), input.domain())));
        return known;
    }

    private static <O> Hit<O> hit(Row<O> row, Map<String, Fact> known) {
        FactLookup facts = FactLookup.in(known);
        List<MatchedCondition> met = row.rule().inputs().stream()
                .filter(i -> !(i.test() instanceof AnyTest))
                .map(i -> MatchedCondition.of(i.column(), i.test(), facts))
                .toList();
        return Hit.of(row.rule(), row.outcome(), met);
    }

    /**
     * Reads the facts that the table asks for.
     *
     * @param facts the facts about a case
     * @return the facts by column, in the order of {@link #inputs}
     */
    public Map<String, Fact> facts(F facts) {
        return known(facts);
    }

    /**
     * Explains a case: the answer, how each rule took the facts, and the nearest changes that lead to other outcomes (T7).
     * Meant for people, not for every decision: it costs about as much as thousands of them.
     *
     * @param facts the facts about it
     * @return the explanation
     */
    public Explanation<O> explain(F facts) {
        return explanation(known(facts), answer(facts));
    }

    /**
     * Explains facts by name, such as those of an example. Answers what {@link #explain} does.
     *
     * @param facts the facts by column; one that is missing is absent
     * @return the explanation
     */
    public Explanation<O> explainTo(Map<String, ? extends Fact> facts) {
        return explanation(asked(facts), answerTo(facts));
    }

    private Explanation<O> explanation(Map<String, Fact> known, Either<NoDecision, Answer<O>> answer) {
        List<RuleTrace> traces = rules.stream().map(rule -> trace(rule, known)).toList();
        Alternatives<F, O> search = new Alternatives<>(this, known);
        List<Alternative<O>> alternatives = search.search();
        return Explanation.of(version, known, answer, traces, alternatives, search.complete());
    }

    /**
     * Makes the same table with another hit policy and other rules, as an editor does that tries a change.
     *
     * @param policy which of the matching rules decides
     * @param others the rules, in order; they ask for inputs of this table only
     * @return the changed table, of the same name and version, with its own hash
     * @throws IllegalArgumentException for what {@link #of} refuses
     */
    public DecisionTable<F, O> with(HitPolicy policy, List<Rule> others) {
        return of(version.name(), version.version(), policy, FactSchema.of(version.name(), inputs), outputs, others);
    }

    /** {@return the rules in the order in which they decide: best outputs first where the policy ranks them, else as they stand} */
    public List<Rule> ranked() {
        return rows.stream().map(Row::rule).toList();
    }

    private static RuleTrace trace(Rule rule, Map<String, Fact> known) {
        FactLookup facts = FactLookup.in(known);
        List<FailedCondition> failed = new ArrayList<>();
        for (InputEntry input : rule.inputs()) {
            if (!input.holds(facts)) {
                failed.add(FailedCondition.of(input.column(), input.test(), facts));
            }
        }
        return RuleTrace.of(rule.id(), failed);
    }

    @Override
    public String toString() {
        return version.shown();
    }

    private int deciding(F facts) {
        return hitPolicy == HitPolicy.UNIQUE || hitPolicy == HitPolicy.ANY
                ? index.only(facts, groups)
                : index.first(facts);
    }

    private BigDecimal combined(BigDecimal left, BigDecimal right) {
        return switch (hitPolicy) {
            case COLLECT_MIN -> left.min(right);
            case COLLECT_MAX -> left.max(right);
            default -> left.add(right);
        };
    }

    private List<Hit<O>> hits(List<Integer> matches, F facts) {
        return matches.stream().map(i -> hit(i, facts)).toList();
    }

    private Hit<O> hit(int row, F facts) {
        Row<O> found = rows.get(row);
        List<MatchedCondition> met = new ArrayList<>(found.cells().size());
        FactLookup known = name -> inputs.get(place(name)).read(facts);
        for (IndexedCondition cell : found.cells()) {
            FactColumn<F> input = inputs.get(cell.input());
            met.add(MatchedCondition.of(input.name(), cell.test(), input.read(facts), known));
        }
        return Hit.of(found.rule(), found.outcome(), met);
    }

    private Hit<O> defaultHit(List<FactValue> defaults) {
        Rule rule = Rule.builder().id(RuleId.DEFAULT).addAllOutputs(defaults).build();
        return Hit.of(rule, outputs.outcome(defaults), List.of());
    }

    private <A> Either<NoDecision, A> orNoMatch(F facts, Optional<A> answer) {
        return answer.isPresent() ? Either.right(answer.get()) : Either.left(NoMatch.of(version, known(facts)));
    }

    private NoDecision broken(Map<String, ? extends Fact> known, List<Integer> matches) {
        List<RuleId> ids = matches.stream().map(i -> rows.get(i).rule().id()).toList();
        return BrokenPolicy.of(version, hitPolicy, ids, known);
    }

    private Map<String, Fact> known(F facts) {
        Map<String, Fact> known = new LinkedHashMap<>();
        inputs.forEach(input -> known.put(input.name(), input.read(facts)));
        return known;
    }

    private void require(boolean fits, String asked) {
        if (!fits) {
            throw new IllegalStateException("table `" + version.shown() + "` has hit policy " + hitPolicy.label()
                    + ", which does not answer " + asked + "; ask it with `answer`");
        }
    }

    private static void checkOutputs(Rule rule, OutputSchema<?> outputs) {
        if (rule.id().equals(RuleId.DEFAULT)) {
            throw new IllegalArgumentException("a rule cannot be called `" + RuleId.DEFAULT.value() + "`");
        }
        if (rule.outputs().size() != outputs.columns().size()) {
            throw new IllegalArgumentException("rule `" + rule.id().value() + "` has "
                    + rule.outputs().size() + " outputs, expected " + outputs.columns());
        }
        for (int i = 0; i < rule.outputs().size(); i++) {
            OutputColumn<?> column = outputs.columns().get(i);
            FactValue value = rule.outputs().get(i);
            if (!outputs.values(column.name()).isEmpty()
                    && !outputs.values(column.name()).contains(value)) {
                throw new IllegalArgumentException("rule `" + rule.id().value() + "` has the output `" + value.shown()
                        + "`, not among the declared values of `" + column.name() + "`");
            }
        }
    }

    /** Rules that may match together: under ANY those of equal outputs, else each for itself. */
    private int[] groups() {
        Map<List<FactValue>, Integer> byOutputs = new HashMap<>();
        int[] made = new int[rows.size()];
        for (int i = 0; i < made.length; i++) {
            made[i] = hitPolicy == HitPolicy.ANY
                    ? byOutputs.computeIfAbsent(rows.get(i).rule().outputs(), o -> byOutputs.size())
                    : i;
        }
        return made;
    }

    private Row<O> row(Rule rule) {
        List<IndexedCondition> cells = rule.inputs().stream()
                .filter(i -> !(i.test() instanceof AnyTest))
                .map(i -> new IndexedCondition(place(i.column()), i.test()))
                .toList();
        return new Row<>(rule, cells, outputs.outcome(rule.outputs()));
    }

    private int place(String column) {
        for (int i = 0; i < inputs.size(); i++) {
            if (inputs.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalStateException("no input `" + column + "`");
    }

    /** A rule made ready: only the conditions that can fail, and its outcome. */
    private record Row<O>(Rule rule, List<IndexedCondition> cells, O outcome) {}
}
