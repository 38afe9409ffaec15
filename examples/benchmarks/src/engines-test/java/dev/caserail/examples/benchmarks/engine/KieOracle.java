package dev.caserail.examples.benchmarks.engine;

import dev.caserail.routing.dmn.DmnFile;
import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.DateTimeValue;
import dev.caserail.routing.value.DateValue;
import dev.caserail.routing.value.DurationValue;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FlagValue;
import dev.caserail.routing.value.MonthsValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.SetFact;
import dev.caserail.routing.value.TextValue;
import dev.caserail.routing.value.TimeValue;
import java.math.BigDecimal;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.feel.lang.types.impl.ComparablePeriod;

/** One of our tables, written as DMN and decided by KIE. */
final class KieOracle {
    private final DMNRuntime runtime;
    private final DMNModel model;
    private final List<String> inputs;
    private final boolean lists;

    KieOracle(DecisionTable<?, ?> table) {
        this.runtime = KieDmn.runtime(DmnFile.text(DmnModel.from(table)));
        this.model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
        this.lists = table.hitPolicy().answersList();
        this.inputs = table.inputs().stream().map(column -> column.name()).toList();
    }

    /** The answer, a list of one restored: a value, values in square brackets, {@code none} or {@code broken}. */
    String answer(Map<String, ? extends Fact> facts) {
        DMNContext context = runtime.newContext();
        for (String input : inputs) {
            Fact fact = facts.get(input);
            context.set(input, fact == null ? null : plain(fact));
        }
        DMNDecisionResult result =
                runtime.evaluateAll(model, context).getDecisionResults().get(0);
        if (result.hasErrors()) {
            return "broken";
        }
        Object value = result.getResult();
        return lists && value != null && !(value instanceof List) ? "[" + shown(value) + "]" : shown(value);
    }

    private static String shown(Object value) {
        if (value == null) {
            return "none";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(KieOracle::shown).toList().toString();
        }
        return value instanceof BigDecimal number ? NumberValue.of(number).shown() : value.toString();
    }

    private static Object plain(Fact fact) {
        if (fact instanceof CodeValue code) {
            return code.code();
        }
        if (fact instanceof TextValue text) {
            return text.text();
        }
        if (fact instanceof NumberValue number) {
            return number.number();
        }
        if (fact instanceof FlagValue flag) {
            return flag.flag();
        }
        if (fact instanceof DateValue date) {
            return date.date();
        }
        if (fact instanceof TimeValue time) {
            return time.time();
        }
        if (fact instanceof DateTimeValue moment) {
            return moment.instant().atZone(ZoneOffset.UTC);
        }
        if (fact instanceof DurationValue length) {
            return length.duration();
        }
        return fact instanceof MonthsValue months
                ? new ComparablePeriod(Period.ofMonths(Math.toIntExact(months.months())))
                : List.copyOf(((SetFact) fact).codes());
    }
}
