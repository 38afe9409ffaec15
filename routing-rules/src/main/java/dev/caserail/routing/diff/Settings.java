package dev.caserail.routing.diff;

import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.FactValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what was changed beside the rules: hit policy, default, columns, outputs and the order of their values. */
final class Settings {
    private final DecisionTable<?, ?> before;
    private final DecisionTable<?, ?> after;
    private final List<String> found = new ArrayList<>();

    private Settings(DecisionTable<?, ?> before, DecisionTable<?, ?> after) {
        this.before = before;
        this.after = after;
    }

    static List<String> changed(DecisionTable<?, ?> before, DecisionTable<?, ?> after) {
        Settings settings = new Settings(before, after);
        settings.tell(
                "hit policy", before.hitPolicy().label(), after.hitPolicy().label());
        settings.tell("default", defaults(before), defaults(after));
        settings.columns("column", inputs(before), inputs(after));
        settings.columns("output", outputs(before), outputs(after));
        settings.values();
        return settings.found;
    }

    private void tell(String what, String was, String is) {
        if (!was.equals(is)) {
            found.add(what + ": " + is + " instead of " + was);
        }
    }

    private void columns(String what, Map<String, String> was, Map<String, String> is) {
        Set<String> names = new LinkedHashSet<>(was.keySet());
        names.addAll(is.keySet());
        for (String name : names) {
            String named = what + " `" + name + "`";
            if (!is.containsKey(name)) {
                found.add(named + " is gone");
            } else if (!was.containsKey(name)) {
                found.add(named + " is new");
            } else {
                tell(named, was.getOrDefault(name, ""), is.getOrDefault(name, ""));
            }
        }
    }

    private static String defaults(DecisionTable<?, ?> table) {
        return table.outputs().defaults().map(Settings::shown).orElse("none");
    }

    private static String shown(List<FactValue> values) {
        return values.stream().map(value -> Literal.shown(value.shown())).collect(Collectors.joining(", "));
    }

    private static Map<String, String> inputs(DecisionTable<?, ?> table) {
        Map<String, String> inputs = new LinkedHashMap<>();
        for (FactColumn<?> column : table.inputs()) {
            inputs.put(column.name(), words(column.domain()) + (column.optional() ? ", or absent" : ""));
        }
        return inputs;
    }

    private static Map<String, String> outputs(DecisionTable<?, ?> table) {
        Map<String, String> outputs = new LinkedHashMap<>();
        for (OutputColumn<?> column : table.outputs().columns()) {
            outputs.put(column.name(), words(column.domain()));
        }
        return outputs;
    }

    /** A set is told by its members: its own words say what a cell looks like. */
    private static String words(Domain domain) {
        return domain instanceof SetDomain set
                ? "a set of " + String.join(", ", set.members().codes())
                : domain.words();
    }

    /** The order of declared values, where one of the tables ranks by it. */
    private void values() {
        if (!before.hitPolicy().ranksOutputs() && !after.hitPolicy().ranksOutputs()) {
            return;
        }
        for (OutputColumn<?> column : after.outputs().columns()) {
            if (before.outputs().columns().stream().anyMatch(c -> c.name().equals(column.name()))) {
                tell(
                        "order of `" + column.name() + "`",
                        shown(before.outputs().values(column.name())),
                        shown(after.outputs().values(column.name())));
            }
        }
    }
}
