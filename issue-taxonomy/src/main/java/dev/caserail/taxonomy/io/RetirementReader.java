package dev.caserail.taxonomy.io;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.Retirement;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvRow;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads from when to when an issue is tracked, and what takes its place (C14). */
final class RetirementReader {
    private final Set<String> codes;
    private final boolean whole;
    private final Diagnostics faults;

    /** Takes the codes of the file, and whether they are all of them. */
    RetirementReader(Set<String> codes, boolean whole, Diagnostics faults) {
        this.codes = codes;
        this.whole = whole;
        this.faults = faults;
    }

    Optional<LocalDate> validFrom(CsvRow row) {
        return day(row, "valid_from");
    }

    Optional<Retirement> retirement(CsvRow row, Optional<LocalDate> validFrom) {
        Optional<LocalDate> retiredOn = day(row, "retired_on");
        List<IssueCode> successors = successors(row);
        Optional<CsvCell> named = IssueSheet.optional(row, "successors");
        if (IssueSheet.optional(row, "retired_on").isEmpty() && named.isPresent()) {
            faults.error(
                    TaxonomyCsv.SUCCESSOR,
                    named.get().location(),
                    name(row) + " has successors but is not retired",
                    "say in `retired_on` from which day they take its place, or empty the cell");
        }
        if (retiredOn.isPresent()
                && validFrom.filter(from -> !from.isBefore(retiredOn.get())).isPresent()) {
            faults.error(
                    TaxonomyCsv.DATE,
                    row.cell("retired_on").location(),
                    name(row) + " retires on " + retiredOn.get() + ", expected a day after its first, "
                            + validFrom.get());
            return Optional.empty();
        }
        return retiredOn.map(day -> Retirement.of(day, successors));
    }

    private List<IssueCode> successors(CsvRow row) {
        Set<IssueCode> found = new LinkedHashSet<>();
        for (JoinedCell part :
                IssueSheet.optional(row, "successors").map(JoinedCell::of).orElse(List.of())) {
            String text = part.text();
            if (text.equals(row.cell("code").trimmed())) {
                faults.error(TaxonomyCsv.SUCCESSOR, part.place(), "`" + text + "` is named as its own successor");
            } else if (codes.contains(text)) {
                IssueCode.parse(text, part.place()).forEach(code -> {
                    if (!found.add(code)) {
                        faults.error(
                                TaxonomyCsv.SUCCESSOR,
                                part.place(),
                                "successor `" + text + "` of " + name(row) + " is named twice");
                    }
                });
            } else if (whole) {
                faults.error(
                        TaxonomyCsv.SUCCESSOR,
                        part.place(),
                        "successor `" + text + "` of " + name(row) + " is not in the file",
                        NearName.hint(text, codes));
            }
        }
        return List.copyOf(found);
    }

    private Optional<LocalDate> day(CsvRow row, String column) {
        return IssueSheet.optional(row, column).flatMap(cell -> {
            try {
                return Optional.of(LocalDate.parse(cell.trimmed()));
            } catch (DateTimeException e) {
                faults.error(
                        TaxonomyCsv.DATE,
                        cell.location(),
                        Diagnostic.quoted(cell.trimmed()) + " in column `" + column
                                + "` is no day, expected one such as `2026-03-01`");
                return Optional.empty();
            }
        });
    }

    private static String name(CsvRow row) {
        return "`" + row.cell("code").trimmed() + "`";
    }
}
