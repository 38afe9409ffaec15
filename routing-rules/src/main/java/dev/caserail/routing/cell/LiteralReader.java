package dev.caserail.routing.cell;

import dev.caserail.routing.cell.CellScanner.Kind;
import dev.caserail.routing.cell.CellScanner.RawLiteral;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.fact.LimitedDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.OperandKinds;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.value.Calculation;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.FactReference;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.FlagValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.Operand;
import dev.caserail.routing.value.TextValue;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.NearName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes literals into values of a column's domain. For one that does not fit, a fault is added and a value of the right
 * kind stands in, so that the rest of the cell is read; with a fault, nothing of the cell is used.
 */
final class LiteralReader {
    private final String column;
    private final Supplier<List<String>> others;
    private final Diagnostics faults;

    LiteralReader(String column, Supplier<List<String>> others, Diagnostics faults) {
        this.column = column;
        this.others = others;
        this.faults = faults;
    }

    FactValue read(RawLiteral raw, Domain domain, Location where) {
        Domain base = domain.base();
        FactValue value = single(raw, base, where);
        checkAllowed(value, raw.text(), domain, where);
        return value;
    }

    /** Reads a literal of arithmetic by its own looks; empty, with a fault, if it is no number, date, time or duration. */
    Optional<FactValue> operand(RawLiteral raw, Domain domain, Location where) {
        Optional<FactValue> value = Optional.empty();
        if (raw.kind() == Kind.NUMBER && raw.text().length() <= NumberValue.MOST_DIGITS) {
            value = Optional.of(NumberValue.of(new BigDecimal(raw.text())));
        } else if (raw.kind().temporal()) {
            value = Temporal.read(raw);
        }
        if (value.isEmpty()) {
            fault(ConditionParser.WRONG_KIND, raw.text(), domain, where);
        }
        return value;
    }

    /** Takes what arithmetic gave, if the domain has it. */
    FactValue fit(Optional<FactValue> result, String text, Domain domain, Location where) {
        FactValue standIn = standIn(domain);
        if (result.isEmpty()) {
            return standIn;
        }
        FactValue value = result.get();
        if (!ofKind(value, standIn)) {
            fault(ConditionParser.WRONG_KIND, text, domain, where);
            return standIn;
        }
        if (domain.base() instanceof NumberDomain numbers && !numbers.contains(((NumberValue) value).number())) {
            fault(ConditionParser.OUTSIDE_DOMAIN, text, domain, where);
        } else {
            checkAllowed(value, text, domain, where);
        }
        return value;
    }

    private FactValue single(RawLiteral raw, Domain base, Location where) {
        if (base instanceof FiniteDomain finite) {
            return code(raw, finite, where);
        }
        if (base instanceof SetDomain set) {
            return code(raw, set.members(), where);
        }
        if (base instanceof FlagDomain) {
            return flag(raw, where);
        }
        if (raw.kind().temporal()) {
            fault(ConditionParser.WRONG_KIND, raw.text(), base, where);
        }
        return base instanceof TextDomain text ? TextValue.of(text.comparable(raw.text())) : standIn(base);
    }

    private void checkAllowed(FactValue value, String text, Domain domain, Location where) {
        if (domain instanceof LimitedDomain limited && !limited.contains(value)) {
            fault(ConditionParser.OUTSIDE_DOMAIN, text, domain, where);
        }
    }

    FactValue standIn(Domain domain) {
        return OperandKinds.sample(domain).orElse(FlagValue.of(false));
    }

    private static boolean ofKind(FactValue value, FactValue other) {
        return value.getClass() == other.getClass();
    }

    CodeValue code(RawLiteral raw, FiniteDomain domain, Location where) {
        if (raw.kind().temporal()) {
            fault(ConditionParser.WRONG_KIND, raw.text(), domain, where);
        } else if (!domain.codes().contains(raw.text())) {
            faults.error(
                    ConditionParser.OUTSIDE_DOMAIN,
                    where,
                    "unknown " + domain.noun() + " `" + Literal.shown(raw.text()) + "` in column `" + column
                            + "`, expected " + domain.words(),
                    NearName.hint(raw.text(), known(domain)));
        }
        return domain.value(raw.text());
    }

    private List<String> known(FiniteDomain domain) {
        List<String> known = new ArrayList<>(domain.codes());
        known.addAll(others.get());
        return known;
    }

    private FactValue flag(RawLiteral raw, Location where) {
        // Spreadsheets write TRUE and FALSE.
        boolean yes = raw.text().equalsIgnoreCase("true");
        if (raw.kind() != Kind.WORD || !(yes || raw.text().equalsIgnoreCase("false"))) {
            fault(ConditionParser.WRONG_KIND, raw.text(), FlagDomain.FLAG, where);
        }
        return FlagValue.of(yes);
    }

    void cannotPutTogether(Calculation calculation, Location where) {
        faults.error(
                ConditionParser.WRONG_KIND,
                where,
                "`" + Literal.shown(calculation.written(Literal::text)) + "` in column `" + column + "` has no result");
    }

    void comparedWithItself(Location where) {
        faults.error(
                ConditionParser.SELF_REFERENCE,
                where,
                "column `" + column + "` is compared with itself, which says nothing about its fact",
                "name another input, or write `-`");
    }

    void cannotCompare(Operand operand, FactSchema<?> inputs, Domain domain, Location where) {
        String kind = operand instanceof FactReference reference
                ? inputs.find(reference.name())
                        .map(other -> ", whose values are " + other.domain().words() + ",")
                        .orElse("")
                : "";
        faults.error(
                ConditionParser.NOT_COMPARABLE,
                where,
                "input `" + Literal.shown(operand.written(Literal::text)) + "`" + kind + " in column `" + column
                        + "`, expected " + domain.words());
    }

    private void fault(DiagnosticCode code, String text, Domain domain, Location where) {
        faults.error(
                code,
                where,
                "`" + Literal.shown(text) + "` in column `" + column + "`, expected " + domain.words(),
                code.equals(ConditionParser.WRONG_KIND) ? NearName.hint(text, others.get()) : Optional.empty());
    }
}
