package dev.caserail.routing.coverage;

import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.AnyTest;
import dev.caserail.routing.condition.Comparison;
import dev.caserail.routing.condition.ComparisonTest;
import dev.caserail.routing.condition.ContainsTest;
import dev.caserail.routing.condition.IntervalTest;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.condition.Membership;
import dev.caserail.routing.condition.NotTest;
import dev.caserail.routing.condition.NullTest;
import dev.caserail.routing.condition.TextSpan;
import dev.caserail.routing.condition.Truth;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.internal.space.Beside;
import dev.caserail.routing.internal.space.Space;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.FactLookup;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.Operand;
import dev.caserail.routing.value.ValueOrder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes the goals of a table (T13). */
final class Goals {
    private final DecisionTable<?, ?> table;
    private final List<Rule> ranked;
    private final List<Goal> goals = new ArrayList<>();

    private Goals(DecisionTable<?, ?> table) {
        this.table = table;
        this.ranked = table.ranked();
    }

    /** All goals, rule by rule in the table's order. */
    static List<Goal> of(DecisionTable<?, ?> table) {
        Goals made = new Goals(table);
        table.rules().forEach(made::rule);
        made.goals.add(
                table.outputs().defaults().isPresent()
                        ? Goal.of(GoalKind.DEFAULT, "no rule matches, and the default applies", "default")
                        : Goal.of(GoalKind.NO_DECISION, "no rule matches", "no rule matches"));
        return made.goals;
    }

    private void rule(Rule rule) {
        goals.add(Goal.of(ranked.indexOf(rule), rule));
        for (InputEntry input : rule.inputs()) {
            if (!(input.test() instanceof AnyTest)) {
                condition(rule, input);
                bounds(rule, input);
                members(rule, input);
            }
        }
    }

    private void condition(Rule rule, InputEntry input) {
        String said = input.column() + ": " + input.test().text();
        String of = " of rule `" + rule.id().value() + "`";
        add(GoalKind.CONDITION, rule, input, input.test(), "`" + said + "`" + of + " holds", input.column());
        add(
                GoalKind.CONDITION,
                rule,
                input,
                failing(input),
                "`" + said + "`" + of + " does not hold",
                input.column() + " not " + input.test().text());
    }

    /** What keeps a condition from being a match: that it does not hold, or that the fact is absent. */
    private UnaryTest failing(InputEntry input) {
        UnaryTest not = NotTest.of(input.test(), TextSpan.NONE);
        boolean absentFails = input.test().test(AbsentFact.ABSENT, FactLookup.in(Map.of())) != Truth.TRUE;
        return column(input).optional() && absentFails
                ? AnyOfTest.of(List.of(not, NullTest.of(TextSpan.NONE)), TextSpan.NONE)
                : not;
    }

    private void bounds(Rule rule, InputEntry input) {
        Set<FactValue> bounds = new LinkedHashSet<>();
        collect(input.test(), bounds);
        if (bounds.isEmpty()) {
            return;
        }
        TreeSet<FactValue> named = new TreeSet<>(ValueOrder::compare);
        ranked.stream()
                .flatMap(other -> other.inputs().stream())
                .filter(other -> other.column().equals(input.column()))
                .forEach(other -> named.addAll(Space.valuesOf(other.test())));
        for (FactValue bound : bounds) {
            String at = input.column() + " " + Literal.shown(bound.shown());
            String of = " (rule `" + rule.id().value() + "`)";
            UnaryTest below = side(input, bound, Optional.ofNullable(named.lower(bound)), -1);
            UnaryTest above = side(input, bound, Optional.ofNullable(named.higher(bound)), 1);
            beside(rule, input, below, bound, -1, input.column() + " is right below " + bound.shown() + of, "below");
            add(GoalKind.BOUND, rule, input, equal(bound), input.column() + " is " + bound.shown() + of, at);
            beside(rule, input, above, bound, 1, input.column() + " is right above " + bound.shown() + of, "above");
        }
    }

    /** What lies beside a bound up to the next literal; the literal itself where nothing lies between. */
    private UnaryTest side(InputEntry input, FactValue bound, Optional<FactValue> next, int by) {
        Domain domain = column(input).domain();
        if (next.isPresent()
                && Beside.steps(domain)
                && Beside.of(domain, bound, by).equals(next)) {
            return equal(next.get());
        }
        return by < 0 ? between(next, Optional.of(bound)) : between(Optional.of(bound), next);
    }

    private void beside(
            Rule rule, InputEntry input, UnaryTest side, FactValue bound, int by, String words, String where) {
        Optional<FactValue> sharp =
                Beside.of(column(input).domain(), bound, by).filter(value -> side.test(value) == Truth.TRUE);
        goals.add(new Goal(
                GoalKind.BOUND,
                ranked.indexOf(rule),
                Optional.of(rule),
                Optional.of(input.column()),
                Optional.of(side),
                sharp,
                words,
                rule.id().value() + ": " + input.column() + " " + where + " " + Literal.shown(bound.shown())));
    }

    private void members(Rule rule, InputEntry input) {
        for (Member member : membersOf(input.test())) {
            add(
                    GoalKind.MEMBER,
                    rule,
                    input,
                    member.alone(),
                    "of `" + input.column() + ": " + input.test().text() + "` only `" + member.text() + "` "
                            + member.verb() + " (rule `" + rule.id().value() + "`)",
                    input.column() + " " + member.brief());
        }
    }

    /**
     * A member of a list.
     *
     * @param text the member as it stands
     * @param verb what it alone does
     * @param brief a short name
     * @param alone the condition that it does, and no other member
     */
    private record Member(String text, String verb, String brief, UnaryTest alone) {}

    private static List<Member> membersOf(UnaryTest test) {
        if (test instanceof NotTest not) {
            return membersOf(not.negated());
        }
        List<Member> members = new ArrayList<>();
        if (test instanceof AnyOfTest list) {
            for (UnaryTest one : list.tests()) {
                List<UnaryTest> others = new ArrayList<>(List.of(NotTest.of(one, TextSpan.NONE)));
                list.tests().stream().filter(other -> !other.equals(one)).forEach(others::add);
                UnaryTest alone = one instanceof NullTest ? one : noneOf(others);
                members.add(new Member(one.text(), "holds", one.text(), alone));
            }
        } else if (test instanceof ContainsTest contains && contains.codes().size() > 1) {
            boolean all = contains.membership() == Membership.ALL;
            for (CodeValue code : contains.codes()) {
                List<CodeValue> others = contains.codes().stream()
                        .filter(other -> !other.equals(code))
                        .toList();
                if (!others.isEmpty()) {
                    UnaryTest has = contains(Membership.ANY, List.of(code));
                    members.add(
                            all
                                    ? new Member(
                                            Literal.text(code),
                                            "is missing",
                                            "without " + code.code(),
                                            noneOf(List.of(
                                                    has, NotTest.of(contains(Membership.ALL, others), TextSpan.NONE))))
                                    : new Member(
                                            Literal.text(code),
                                            "is there",
                                            code.code(),
                                            noneOf(List.of(
                                                    NotTest.of(has, TextSpan.NONE),
                                                    contains(Membership.ANY, others)))));
                }
            }
        }
        return members;
    }

    private static UnaryTest contains(Membership membership, List<CodeValue> codes) {
        return ContainsTest.of(membership, codes, TextSpan.NONE);
    }

    /** That none of some conditions holds, and the fact is there. */
    private static UnaryTest noneOf(List<UnaryTest> tests) {
        return NotTest.of(tests.size() == 1 ? tests.get(0) : AnyOfTest.of(tests, TextSpan.NONE), TextSpan.NONE);
    }

    private void add(GoalKind kind, Rule rule, InputEntry input, UnaryTest test, String words, String brief) {
        goals.add(new Goal(
                kind,
                ranked.indexOf(rule),
                Optional.of(rule),
                Optional.of(input.column()),
                Optional.of(test),
                Optional.empty(),
                words,
                rule.id().value() + ": " + brief));
    }

    private FactColumn<?> column(InputEntry input) {
        return table.inputs().stream()
                .filter(column -> column.name().equals(input.column()))
                .findFirst()
                .orElseThrow();
    }

    private static UnaryTest equal(FactValue value) {
        return ComparisonTest.of(Comparison.EQUAL, value, TextSpan.NONE);
    }

    private static UnaryTest between(Optional<FactValue> low, Optional<FactValue> high) {
        if (low.isPresent() && high.isPresent()) {
            return IntervalTest.of(low.get(), false, high.get(), false, TextSpan.NONE);
        }
        return low.isPresent()
                ? ComparisonTest.of(Comparison.GREATER, low.get(), TextSpan.NONE)
                : ComparisonTest.of(Comparison.LESS, high.orElseThrow(), TextSpan.NONE);
    }

    /** The bounds that a condition names. */
    private static void collect(UnaryTest test, Set<FactValue> into) {
        if (test instanceof AnyOfTest list) {
            list.tests().forEach(one -> collect(one, into));
        } else if (test instanceof NotTest not) {
            collect(not.negated(), into);
        } else if (test instanceof ComparisonTest comparison
                && comparison.comparison().ordering()) {
            collect(comparison.value(), into);
        } else if (test instanceof IntervalTest interval) {
            collect(interval.low(), into);
            collect(interval.high(), into);
        }
    }

    private static void collect(Operand operand, Set<FactValue> into) {
        if (operand instanceof FactValue value) {
            into.add(value);
        }
    }
}
