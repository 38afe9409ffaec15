package dev.caserail.routing.io;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.fact.DateDomain;
import dev.caserail.routing.fact.DateTimeDomain;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.DurationDomain;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.fact.TimeDomain;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvRow;
import dev.caserail.taxonomy.source.CsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The types of a file that has no row of them, as its cells suggest: the type that most cells of a column fit, the narrowest if
 * there are several (T4). The last column that is no annotation is the output. What was guessed is told as a warning.
 */
final class GuessedTypes {
    /** From narrow to wide; {@code 0} and {@code 1} are numbers, not flags. */
    private static final List<Domain> CANDIDATES = List.of(
            FlagDomain.FLAG,
            NumberDomain.whole(),
            NumberDomain.any(),
            DateDomain.DATE,
            TimeDomain.TIME,
            DateTimeDomain.DATE_TIME,
            DurationDomain.DAYS_AND_TIME,
            DurationDomain.YEARS_AND_MONTHS);

    private static final Pattern ON_SETS =
            Pattern.compile("(?is)\\s*+(?:empty|contains\\s++(?:(?:any|all|none)\\s*+\\()?([^()]*+)\\)?)\\s*+");
    private static final Pattern ON_TEXT = Pattern.compile("(?is)\\s*contains\\s*\".*");
    private static final Pattern NULL = Pattern.compile("(?s).*\\bnull\\b.*");

    private final CsvTable csv;

    private GuessedTypes(CsvTable csv) {
        this.csv = csv;
    }

    /**
     * Guesses the types; empty, with a fault, where no column can be the output, and where the row below the header is
     * broken, which may be the row of types.
     */
    static Optional<ColumnTypes> of(CsvTable csv, Corner corner, Diagnostics faults) {
        if (csv.header().isEmpty() || broken(csv, faults)) {
            return Optional.empty();
        }
        List<CsvCell> columns = csv.header().stream()
                .filter(c -> !c.column().equals(corner.column()) && !TableCsv.headsNote(c))
                .toList();
        if (columns.isEmpty()) {
            faults.error(
                    TableCsv.MISSING_OUTPUT,
                    csv.source().start(),
                    "no column is an output",
                    "write the facts that rules ask for first, and what follows from them in the last column");
            return Optional.empty();
        }
        GuessedTypes guess = new GuessedTypes(csv);
        ColumnTypes types = new ColumnTypes(csv.source().name());
        CsvCell output = columns.get(columns.size() - 1);
        List<String> row = new ArrayList<>();
        for (CsvCell header : csv.header()) {
            String name = header.column();
            if (!columns.contains(header)) {
                row.add(TableCsv.headsNote(header) ? "note" : "types");
            } else if (types.has(name)) {
                // The header's fault is told already.
                types.unusable(name);
            } else if (name.equals(output.column())) {
                Domain domain = guess.output(name);
                types.output(name, domain);
                row.add("output: " + TypeText.write(domain, false));
            } else {
                boolean optional =
                        guess.cells(name).anyMatch(c -> NULL.matcher(c).matches());
                Domain domain = guess.input(name, optional);
                boolean absent = optional && !(domain instanceof SetDomain);
                types.input(name, domain, absent);
                row.add(TypeText.write(domain, absent));
            }
        }
        faults.add(Diagnostic.warning(
                TableCsv.GUESSED_TYPES,
                csv.rows().stream()
                        .findFirst()
                        .map(CsvRow::location)
                        .orElse(csv.source().start()),
                "there is no row of types below the header: `" + Literal.shown(output.column())
                        + "` is taken as the output, and types as the cells look",
                "write the row of types: " + Literal.shown(TableCsvWriter.line(row))));
        return Optional.of(types);
    }

    private static boolean broken(CsvTable csv, Diagnostics faults) {
        int first = csv.rows().stream()
                .mapToInt(row -> row.location().line())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        return faults.all()
                .exists(fault -> fault.code().equals(CsvTable.MALFORMED)
                        || (fault.code().equals(CsvTable.CELL_COUNT)
                                && fault.location() instanceof FileLocation at
                                && at.line() < first));
    }

    private Domain output(String name) {
        return best(
                cells(name).toList(),
                domain -> cell -> ConditionParser.parseValue(cell, name, domain, GuessedTypes::nowhere)
                        .isValid());
    }

    private Domain input(String name, boolean optional) {
        List<String> asked =
                cells(name).filter(c -> !c.strip().matches("-|null")).toList();
        if (!asked.isEmpty()
                && asked.stream().allMatch(c -> ON_SETS.matcher(c).matches())
                && !asked.stream().allMatch(c -> ON_TEXT.matcher(c).matches())) {
            return set(name, asked);
        }
        return best(asked, domain -> {
            FactColumn<NamedFacts> column = column(name, domain, optional);
            return cell ->
                    ConditionParser.parse(cell, column, GuessedTypes::nowhere).isValid();
        });
    }

    /** The domain that most cells fit, the narrowest if there are several: one broken cell does not make a column text. */
    private static Domain best(List<String> cells, Function<Domain, Predicate<String>> fits) {
        Domain best = TextDomain.TEXT;
        long most = cells.stream().filter(fits.apply(best)).count();
        for (int i = CANDIDATES.size() - 1; i >= 0 && !cells.isEmpty(); i--) {
            long fitting = cells.stream().filter(fits.apply(CANDIDATES.get(i))).count();
            if (fitting >= most) {
                best = CANDIDATES.get(i);
                most = fitting;
            }
        }
        return best;
    }

    private Domain set(String name, List<String> asked) {
        Set<String> members = new TreeSet<>();
        for (String cell : asked) {
            Matcher test = ON_SETS.matcher(cell);
            if (test.matches() && test.group(1) != null) {
                ConditionParser.parseValues(test.group(1), name, TextDomain.TEXT, GuessedTypes::nowhere)
                        .forEach(codes -> codes.forEach(code -> members.add(code.shown())));
            }
        }
        boolean known = !members.isEmpty() && members.size() <= TypeText.MOST_CODES;
        return known ? SetDomain.of(FiniteDomain.of("code", members)) : TextDomain.TEXT;
    }

    private static FactColumn<NamedFacts> column(String name, Domain domain, boolean optional) {
        return FactSchema.<NamedFacts>builder(name)
                .fact(name, domain, optional, facts -> facts.fact(name))
                .build()
                .columns()
                .get(0);
    }

    /** What is wrong with a cell for a type that it is only tried with is told to nobody. */
    private static Location nowhere(int offset) {
        return PathLocation.of("character " + offset);
    }

    /** The cells of a column that say something. */
    private Stream<String> cells(String column) {
        return csv.rows().stream()
                .flatMap(row -> row.find(column).stream())
                .filter(cell -> !cell.blank())
                .map(CsvCell::text);
    }
}
