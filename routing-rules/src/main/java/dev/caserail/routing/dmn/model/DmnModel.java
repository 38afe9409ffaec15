package dev.caserail.routing.dmn.model;

import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.dmn.type.DmnFacts;
import dev.caserail.routing.dmn.type.DmnList;
import dev.caserail.routing.dmn.type.DmnType;
import dev.caserail.routing.dmn.type.DmnValue;
import dev.caserail.routing.table.Aggregate;
import dev.caserail.routing.table.Answer;
import dev.caserail.routing.table.BrokenPolicy;
import dev.caserail.routing.table.Decision;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.table.Hit;
import dev.caserail.routing.table.NoDecision;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.NearName;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The decisions of a DMN file, ready to decide: tables and simple expressions that build on each other (T5).
 *
 * <pre>{@code
 * DmnModel model = DmnFile.load(source).get().value();
 * DmnFacts facts = model.facts(Map.of("channel", "PHONE", "total", 80)).get();
 * model.decide("Priority", facts).get().value().shown();
 * }</pre>
 *
 * <p>Immutable; may be shared between threads.
 */
public final class DmnModel {
    private final String id;
    private final String name;
    private final String namespace;
    private final Map<String, DmnType> types;
    private final List<DmnInput> inputs;
    private final List<DmnDecision> decisions;
    private final Map<String, Diagnostic> leftOut;
    private final List<String> passedOver;

    private DmnModel(
            String id,
            String name,
            String namespace,
            Map<String, DmnType> types,
            List<DmnInput> inputs,
            List<DmnDecision> decisions,
            Map<String, Diagnostic> leftOut,
            List<String> passedOver) {
        this.id = id;
        this.name = name;
        this.namespace = namespace;
        this.types = new LinkedHashMap<>(types);
        this.inputs = List.copyOf(inputs);
        this.decisions = List.copyOf(decisions);
        this.leftOut = new LinkedHashMap<>(leftOut);
        this.passedOver = List.copyOf(passedOver);
    }

    /**
     * Puts a model together.
     *
     * @param id the XML id of its definitions
     * @param name its name
     * @param namespace a namespace of its own
     * @param types item definitions by name
     * @param inputs what the host must know
     * @param decisions the decisions, each after those it builds on
     * @param leftOut decisions that are out of reach, by name, and why
     * @param passedOver names of inputs that only such decisions ask for
     * @return the model
     */
    public static DmnModel of(
            String id,
            String name,
            String namespace,
            Map<String, DmnType> types,
            List<DmnInput> inputs,
            List<DmnDecision> decisions,
            Map<String, Diagnostic> leftOut,
            List<String> passedOver) {
        return new DmnModel(id, name, namespace, types, inputs, decisions, leftOut, passedOver);
    }

    /**
     * Makes a model of one table, such as one read from CSV, so that modelers can open it. Rules, hit policy, defaults and
     * version stay; each fact that the rules ask for becomes an input.
     *
     * @param table the table
     * @return the model
     * @throws IllegalArgumentException if the table, its version, a column or an annotation is called by a control character
     *     or another one that no XML file can hold
     */
    public static DmnModel from(DecisionTable<?, ?> table) {
        return ModelMaker.of(table);
    }

    /** {@return the XML id of the definitions} */
    public String id() {
        return id;
    }

    /** {@return the model's name} */
    public String name() {
        return name;
    }

    /** {@return the namespace its author gave it} */
    public String namespace() {
        return namespace;
    }

    /** {@return the item definitions by name, in order} */
    public Map<String, DmnType> types() {
        return new LinkedHashMap<>(types);
    }

    /** {@return what the host must know to decide} */
    public List<DmnInput> inputs() {
        return inputs;
    }

    /** {@return the decisions, each after those it builds on} */
    public List<DmnDecision> decisions() {
        return decisions;
    }

    /** {@return the decisions of the file that are out of reach, by name, and why} */
    public Map<String, Diagnostic> leftOut() {
        return new LinkedHashMap<>(leftOut);
    }

    /** {@return the names of inputs that only such decisions ask for; facts may have them, whatever they are} */
    public List<String> passedOver() {
        return passedOver;
    }

    /**
     * Finds a decision.
     *
     * @param decision its name, variable or id
     * @return the decision; empty if the model has none
     */
    public Optional<DmnDecision> find(String decision) {
        return decisions.stream()
                .filter(d -> d.heading().name().equals(decision)
                        || d.heading().variable().equals(decision)
                        || d.heading().id().equals(decision))
                .findFirst();
    }

    /**
     * Checks facts from outside against the model's inputs.
     *
     * @param values the values by input name, or by path such as {@code Applicant.age}: texts, numbers, flags, maps for
     *     structures, collections for lists; dates may be texts; null and what is missing is absent
     * @return the facts, or everything that is wrong with them
     */
    public Validation<Seq<Diagnostic>, DmnFacts> facts(Map<String, ? extends @Nullable Object> values) {
        Map<String, DmnType> asked = new LinkedHashMap<>();
        inputs.forEach(i -> asked.put(i.name(), i.type()));
        Map<String, Object> known = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (passedOver.stream().noneMatch(p -> name.equals(p) || name.startsWith(p + "."))) {
                known.put(name, value);
            }
        });
        return DmnFacts.read(asked, known);
    }

    /**
     * Makes a decision, and before it all those it builds on. Where one of those has no answer, its fact is absent.
     *
     * @param decision its name, variable or id
     * @param facts the facts
     * @return the answer with every step and the rules that fired, or why there is none
     */
    public Either<DmnFailure, DmnResult> decide(String decision, DmnFacts facts) {
        Optional<DmnDecision> asked = find(decision);
        if (asked.isEmpty()) {
            return Either.left(unknown(decision));
        }
        Set<String> needed = needed(asked.get());
        List<DmnStep> steps = new ArrayList<>();
        DmnFacts known = facts;
        Optional<DmnFailure> last = Optional.empty();
        for (DmnDecision next : decisions) {
            if (!needed.contains(next.heading().variable())) {
                continue;
            }
            Either<DmnFailure, DmnStep> made = next instanceof DmnTable table
                    ? made(table, known, steps)
                    : made((DmnExpression) next, known, steps);
            if (made.isRight()) {
                steps.add(made.get());
                last = Optional.empty();
                known = known.with(next.heading().variable(), made.get().value().orElseThrow());
            } else if (made.getLeft().reason() == DmnFailure.Reason.BROKEN_POLICY) {
                return Either.left(made.getLeft());
            } else {
                last = Optional.of(made.getLeft());
                steps.add(DmnStep.builder().decision(next.heading().name()).build());
            }
        }
        return last.<Either<DmnFailure, DmnResult>>map(Either::left)
                .orElseGet(() -> Either.right(
                        DmnResult.of(steps.get(steps.size() - 1).value().orElseThrow(), steps)));
    }

    @Override
    public String toString() {
        return name + " " + decisions;
    }

    private DmnFailure unknown(String decision) {
        Diagnostic why = leftOut.get(decision);
        if (why != null) {
            return DmnFailure.of(
                    DmnFailure.Reason.LEFT_OUT,
                    decision,
                    "decision `" + decision + "` is out of reach: " + why.line(),
                    List.of());
        }
        List<String> names = decisions.stream().map(d -> d.heading().name()).toList();
        return DmnFailure.of(
                DmnFailure.Reason.UNKNOWN_DECISION,
                decision,
                "unknown decision `" + decision + "`, expected " + Literal.oneOf(names)
                        + NearName.hint(decision, names)
                                .map(h -> " (" + h + ")")
                                .orElse(""),
                List.of());
    }

    /** Walks backwards: each decision stands after those it builds on, the asked one after all of them. */
    private Set<String> needed(DmnDecision asked) {
        Set<String> needed = new LinkedHashSet<>(Set.of(asked.heading().variable()));
        for (int i = decisions.size() - 1; i >= 0; i--) {
            DmnHeading heading = decisions.get(i).heading();
            if (needed.contains(heading.variable())) {
                needed.addAll(heading.decisions());
            }
        }
        return needed;
    }

    private static Either<DmnFailure, DmnStep> made(DmnTable table, DmnFacts facts, List<DmnStep> before) {
        Either<NoDecision, Answer<DmnValue>> answer = table.table().answer(facts);
        if (answer.isLeft()) {
            return Either.left(DmnFailure.of(
                    answer.getLeft() instanceof BrokenPolicy
                            ? DmnFailure.Reason.BROKEN_POLICY
                            : DmnFailure.Reason.NO_DECISION,
                    table.heading().name(),
                    answer.getLeft().words(Locale.ENGLISH),
                    before));
        }
        return Either.right(DmnStep.builder()
                .decision(table.heading().name())
                .table(table.table().version())
                .addAllRules(answer.get().hits().stream().map(Hit::rule).toList())
                .value(value(answer.get()))
                .build());
    }

    private static DmnValue value(Answer<DmnValue> answer) {
        if (answer instanceof Aggregate<DmnValue> aggregate) {
            return DmnValue.of(NumberValue.of(aggregate.number()));
        }
        if (answer instanceof Decision<DmnValue> decision) {
            return decision.outcome();
        }
        return DmnList.of(answer.hits().stream().map(Hit::outcome).toList());
    }

    private static Either<DmnFailure, DmnStep> made(DmnExpression expression, DmnFacts facts, List<DmnStep> before) {
        return expression
                .value(facts)
                .<Either<DmnFailure, DmnStep>>map(v -> Either.right(DmnStep.builder()
                        .decision(expression.heading().name())
                        .value(v)
                        .build()))
                .orElseGet(() -> Either.left(DmnFailure.of(
                        DmnFailure.Reason.NO_VALUE,
                        expression.heading().name(),
                        "`" + expression.text() + "` has no value: a fact it needs is absent, or it divides by zero",
                        before)));
    }
}
