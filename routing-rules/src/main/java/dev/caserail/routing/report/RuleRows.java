package dev.caserail.routing.report;

import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.coverage.CoverageGoal;
import dev.caserail.routing.coverage.GoalState;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.verify.Finding;
import dev.caserail.routing.verify.Verification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws the rules, a row each, with the marks of their cells; where there was a table before, what was typed anew. */
final class RuleRows {
    private final DecisionTable<?, ?> table;
    private final Optional<DecisionTable<?, ?>> before;
    private final Optional<Verification> verified;
    private final boolean covered;
    private final Marks marks;
    private final Set<String> notes = new LinkedHashSet<>();
    private final Map<RuleId, Map<String, String>> earlier = new LinkedHashMap<>();
    private final Html out;

    RuleRows(
            DecisionTable<?, ?> table,
            Optional<DecisionTable<?, ?>> before,
            Optional<Verification> verified,
            boolean covered,
            Marks marks,
            Html out) {
        this.table = table;
        this.before = before;
        this.verified = verified;
        this.covered = covered;
        this.marks = marks;
        this.out = out;
        table.rules().forEach(rule -> notes.addAll(rule.annotations().keySet()));
        before.ifPresent(old -> old.rules().forEach(rule -> earlier.put(rule.id(), cells(old, rule))));
    }

    void draw() {
        out.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "rules");
        out.open("table", "class", "rules").raw("\n");
        header();
        out.open("tbody").raw("\n");
        for (Rule rule : table.rules()) {
            row(rule);
        }
        before.ifPresent(this::deleted);
        table.outputs().defaults().ifPresent(this::defaults);
        out.closeLine();
        out.closeLine().closeLine();
        legend();
    }

    private void legend() {
        List<String> told = new ArrayList<>();
        if (covered) {
            told.add("of what examples should ask of a cell, all is asked where it is green, some at ◐, nothing at ○");
        }
        if (before.isPresent()) {
            told.add("+ is a new rule, − a deleted one, ± decides facts whose outcome changed");
        }
        if (!told.isEmpty()) {
            out.element("p", String.join("; ", told), "class", "legend").raw("\n");
        }
    }

    private static String anchor(RuleId rule) {
        return "rule-" + rule.value();
    }

    private void header() {
        out.open("thead").open("tr");
        out.element(
                "th",
                table.hitPolicy().symbol(),
                "scope",
                "col",
                "title",
                table.hitPolicy().label());
        for (FactColumn<?> input : table.inputs()) {
            out.element("th", input.name(), "scope", "col", "class", "input", "title", words(input));
        }
        for (OutputColumn<?> output : table.outputs().columns()) {
            out.element(
                    "th",
                    output.name(),
                    "scope",
                    "col",
                    "class",
                    "output",
                    "title",
                    output.domain().words());
        }
        notes.forEach(note -> out.element("th", note, "scope", "col", "class", "note"));
        if (verified.isPresent()) {
            out.element("th", "findings", "scope", "col");
        }
        out.close().closeLine();
    }

    private static String words(FactColumn<?> input) {
        return input.domain().words() + (input.optional() ? ", or absent" : "");
    }

    private void row(Rule rule) {
        Map<String, String> now = cells(table, rule);
        Map<String, String> then = earlier.getOrDefault(rule.id(), Map.of());
        boolean added = before.isPresent() && !earlier.containsKey(rule.id());
        String kind = added ? "added" : marks.changes(rule.id()) ? "changing" : "";
        out.open("tr", "id", anchor(rule.id()), "class", kind);
        id(rule.id(), kind);
        for (FactColumn<?> input : table.inputs()) {
            String text = now.getOrDefault(input.name(), "-");
            String old = added || before.isEmpty() ? text : then.getOrDefault(input.name(), "-");
            cell(rule.id(), input.name(), text, old, "input");
        }
        for (OutputColumn<?> output : table.outputs().columns()) {
            String text = now.getOrDefault(output.name(), "");
            String old = added || before.isEmpty() ? text : then.getOrDefault(output.name(), "");
            cell(rule.id(), output.name(), text, old, "output");
        }
        notes.forEach(note -> out.element("td", rule.annotations().getOrDefault(note, ""), "class", "note"));
        found(rule.id());
        out.closeLine();
    }

    private void id(RuleId rule, String kind) {
        List<CoverageGoal> goals = marks.goals(rule, Optional.empty());
        out.open("th", "scope", "row", "class", heat(goals), "title", missing(goals))
                .text(rule.value());
        if (!kind.isEmpty()) {
            String said = kind.equals("added") ? "new rule" : "decides facts whose outcome changed";
            out.text(" ").element("span", kind.equals("added") ? "+" : "±", "class", "mark", "title", said);
        }
        out.close();
    }

    private void cell(RuleId rule, String column, String text, String old, String kind) {
        List<CoverageGoal> goals = marks.goals(rule, Optional.of(column));
        List<Finding> found = marks.findings(rule, column);
        String classes = List.of(
                        kind,
                        heat(goals),
                        found.isEmpty() ? "" : severity(found.get(0)),
                        text.equals("-") && goals.isEmpty() ? "any" : "")
                .stream()
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
        List<String> told = new ArrayList<>();
        found.forEach(finding -> told.add(finding.message()));
        if (!missing(goals).isEmpty()) {
            told.add(missing(goals));
        }
        out.open("td", "class", classes, "title", String.join("\n", told));
        if (!old.equals(text)) {
            out.element("del", old.isEmpty() ? "-" : old).text(" ").element("ins", text);
        } else {
            out.text(text);
        }
        out.close();
    }

    private void found(RuleId rule) {
        if (verified.isEmpty()) {
            return;
        }
        out.open("td", "class", "found");
        for (int place : marks.findings(rule)) {
            Finding finding = verified.get().findings().get(place);
            out.element(
                    "a",
                    finding.kind().name(),
                    "href",
                    "#finding-" + (place + 1),
                    "class",
                    "chip " + severity(finding),
                    "title",
                    finding.message());
            out.text(" ");
        }
        out.close();
    }

    private void deleted(DecisionTable<?, ?> old) {
        Set<RuleId> now = table.rules().stream().map(Rule::id).collect(Collectors.toSet());
        for (Rule rule : old.rules()) {
            if (now.contains(rule.id())) {
                continue;
            }
            Map<String, String> then = cells(old, rule);
            out.open("tr", "class", "deleted");
            out.open("th", "scope", "row").element("del", rule.id().value()).text(" ");
            out.element("span", "−", "class", "mark", "title", "deleted rule").close();
            table.inputs().forEach(input -> gone(then.getOrDefault(input.name(), "-")));
            table.outputs().columns().forEach(output -> gone(then.getOrDefault(output.name(), "")));
            notes.forEach(note -> gone(rule.annotations().getOrDefault(note, "")));
            if (verified.isPresent()) {
                out.element("td", "");
            }
            out.closeLine();
        }
    }

    private void gone(String text) {
        out.open("td").element("del", text).close();
    }

    private void defaults(List<FactValue> values) {
        out.open("tr", "id", anchor(RuleId.DEFAULT), "class", "default");
        List<CoverageGoal> goals = marks.goals(RuleId.DEFAULT, Optional.empty());
        out.element("th", RuleId.DEFAULT.value(), "scope", "row", "class", heat(goals));
        table.inputs().forEach(input -> out.element("td", ""));
        values.forEach(value -> out.element("td", Literal.text(value), "class", "output"));
        notes.forEach(note -> out.element("td", ""));
        found(RuleId.DEFAULT);
        out.closeLine();
    }

    private static Map<String, String> cells(DecisionTable<?, ?> of, Rule rule) {
        Set<String> names = of.inputs().stream().map(FactColumn::name).collect(Collectors.toSet());
        Map<String, String> cells = new LinkedHashMap<>();
        for (InputEntry input : rule.inputs()) {
            cells.put(input.column(), input.test().text(names));
        }
        List<OutputColumn<?>> outputs = of.outputs().columns();
        for (int i = 0; i < outputs.size(); i++) {
            cells.put(outputs.get(i).name(), Literal.text(rule.outputs().get(i)));
        }
        return cells;
    }

    /** How much of what examples should ask is asked: all, some or none; nothing where nothing is to be asked. */
    private String heat(List<CoverageGoal> goals) {
        if (!covered || goals.isEmpty()) {
            return "";
        }
        long reached =
                goals.stream().filter(goal -> goal.state() == GoalState.COVERED).count();
        return reached == goals.size() ? "all" : reached == 0 ? "none" : "some";
    }

    private static String missing(List<CoverageGoal> goals) {
        List<String> open = goals.stream()
                .filter(goal -> goal.state() != GoalState.COVERED)
                .map(CoverageGoal::words)
                .toList();
        return open.isEmpty() ? "" : "no example for: " + String.join("; ", open);
    }

    static String severity(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }
}
