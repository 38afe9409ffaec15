package dev.caserail.routing.io;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvTable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Numbers such as {@code 1,5} in files whose separator is no comma, as spreadsheets of many countries write them. A comma is
 * never taken for a decimal point (T4): in a condition it makes a list, in an output it is a fault; both are told.
 */
final class DecimalComma {
    private static final Pattern LIKELY = Pattern.compile("(?<![\\d,.\"])\\d+,\\d+(?![\\d,.])");

    private final boolean likely;

    private DecimalComma(boolean likely) {
        this.likely = likely;
    }

    static DecimalComma of(CsvTable csv) {
        if (csv.header().isEmpty()) {
            return new DecimalComma(false);
        }
        int line = csv.header().get(0).location().line();
        String table = csv.source().text().lines().skip(line - 1L).collect(Collectors.joining("\n"));
        return new DecimalComma(CsvTable.separator(table) != ',');
    }

    /** Warns of a condition that may be meant otherwise. */
    void check(CsvCell cell, String column, Domain domain, CellPlaces places, Diagnostics faults) {
        Matcher number = LIKELY.matcher(cell.text());
        if (likely && domain.base() instanceof NumberDomain && number.find()) {
            faults.add(Diagnostic.warning(
                    TableCsv.DECIMAL_COMMA,
                    places.apply(number.start()),
                    "`" + Literal.shown(number.group()) + "` in column `" + column + "` is a list of two numbers",
                    "write a decimal point, `" + Literal.shown(number.group().replace(',', '.'))
                            + "`, or for a list a space behind the comma"));
        }
    }

    /** Tells an output that is a number with a decimal comma; false if it is none. */
    boolean fault(CsvCell cell, String column, Domain domain, Diagnostics faults) {
        boolean found = domain.base() instanceof NumberDomain && cell.trimmed().matches("-?\\d+,\\d+");
        if (found) {
            faults.error(
                    ConditionParser.WRONG_KIND,
                    cell.location(),
                    "`" + Literal.shown(cell.text()) + "` in column `" + column + "`, expected " + domain.words(),
                    "write a decimal point: `" + Literal.shown(cell.trimmed().replace(',', '.')) + "`");
        }
        return found;
    }
}
