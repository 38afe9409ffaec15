package dev.caserail.routing.condition;

import dev.caserail.routing.condition.CellScanner.Kind;
import dev.caserail.routing.condition.CellScanner.RawLiteral;
import dev.caserail.routing.fact.CodeValue;
import dev.caserail.routing.fact.DateDomain;
import dev.caserail.routing.fact.DateValue;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FactValue;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.fact.FlagValue;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.NumberValue;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.fact.TextValue;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.NearName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * Makes literals into values of a column's domain. For one that does not fit, a fault is added and a value of the right
 * kind stands in, so that the rest of the cell is read; with a fault, nothing of the cell is used.
 */
final class LiteralReader {
    private final String column;
    private final Diagnostics faults;

    LiteralReader(String column, Diagnostics faults) {
        this.column = column;
        this.faults = faults;
    }

    FactValue read(RawLiteral raw, Domain domain, Location where) {
        if (domain instanceof FiniteDomain finite) {
            return code(raw, finite, where);
        }
        if (domain instanceof SetDomain set) {
            return code(raw, set.members(), where);
        }
        if (domain instanceof NumberDomain numbers) {
            return number(raw, numbers, where);
        }
        if (domain instanceof FlagDomain) {
            return flag(raw, where);
        }
        if (domain instanceof DateDomain) {
            return date(raw, where);
        }
        if (raw.kind() == Kind.DATE) {
            wrongKind(raw, TextDomain.TEXT, where);
        }
        return TextValue.of(raw.text());
    }

    CodeValue code(RawLiteral raw, FiniteDomain domain, Location where) {
        if (raw.kind() == Kind.DATE) {
            wrongKind(raw, domain, where);
        } else if (!domain.codes().contains(raw.text())) {
            faults.error(
                    ConditionParser.OUTSIDE_DOMAIN,
                    where,
                    "unknown " + domain.noun() + " `" + Literal.shown(raw.text()) + "` in column `" + column
                            + "`, expected " + domain.words(),
                    NearName.hint(raw.text(), domain.codes()));
        }
        return CodeValue.of(raw.text());
    }

    private FactValue number(RawLiteral raw, NumberDomain domain, Location where) {
        if (raw.kind() != Kind.NUMBER) {
            wrongKind(raw, domain, where);
            return NumberValue.of(BigDecimal.ZERO);
        }
        BigDecimal number = new BigDecimal(raw.text());
        if (!domain.contains(number)) {
            fault(ConditionParser.OUTSIDE_DOMAIN, raw, domain, where);
        }
        return NumberValue.of(number);
    }

    private FactValue flag(RawLiteral raw, Location where) {
        boolean yes = raw.text().equals("true");
        if (raw.kind() != Kind.WORD || !(yes || raw.text().equals("false"))) {
            wrongKind(raw, FlagDomain.FLAG, where);
        }
        return FlagValue.of(yes);
    }

    private FactValue date(RawLiteral raw, Location where) {
        if (raw.kind() != Kind.DATE) {
            wrongKind(raw, DateDomain.DATE, where);
            return DateValue.of(LocalDate.EPOCH);
        }
        try {
            return DateValue.of(LocalDate.parse(raw.text()));
        } catch (DateTimeParseException e) {
            fault(ConditionParser.WRONG_KIND, raw, DateDomain.DATE, where);
            return DateValue.of(LocalDate.EPOCH);
        }
    }

    private void wrongKind(RawLiteral raw, Domain domain, Location where) {
        fault(ConditionParser.WRONG_KIND, raw, domain, where);
    }

    private void fault(DiagnosticCode code, RawLiteral raw, Domain domain, Location where) {
        faults.error(
                code,
                where,
                "`" + Literal.shown(raw.text()) + "` in column `" + column + "`, expected " + domain.words());
    }
}
