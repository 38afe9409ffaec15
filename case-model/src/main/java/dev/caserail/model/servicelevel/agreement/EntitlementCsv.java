package dev.caserail.model.servicelevel.agreement;

import dev.caserail.model.identifier.CalendarCode;
import dev.caserail.model.identifier.EntitlementId;
import dev.caserail.model.identifier.PlanCode;
import dev.caserail.model.internal.rows.NamedRows;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvRow;
import dev.caserail.taxonomy.source.CsvTable;
import dev.caserail.taxonomy.source.SourceText;
import dev.caserail.taxonomy.tracking.AccountId;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads contracts from CSV, one a row, and finds every fault of the file at once (F34).
 *
 * <p>Columns: {@code entitlement} (its identifier), {@code account}, {@code plan}, {@code from} (a date), and, if wanted,
 * {@code until} (the last date; empty if it runs on) and {@code calendar} (empty for that of the service level).
 */
public final class EntitlementCsv {
    /** A contract that stands twice. */
    public static final DiagnosticCode MALFORMED = DiagnosticCode.of("entitlement.malformed");

    /** A date that is none, or an end before the beginning. */
    public static final DiagnosticCode DATE = DiagnosticCode.of("entitlement.date");

    private static final Set<String> COLUMNS = new LinkedHashSet<>(List.of("entitlement", "account", "plan", "from"));

    private final Diagnostics faults;
    private final NamedRows cells;

    private EntitlementCsv(Diagnostics faults) {
        this.faults = faults;
        this.cells = new NamedRows("entitlement", MALFORMED, faults);
    }

    /**
     * Reads contracts.
     *
     * @param source the file
     * @return the contracts, or every fault of the file by line and column
     */
    public static Validation<Seq<Diagnostic>, Entitlements> load(SourceText source) {
        Diagnostics faults = new Diagnostics();
        CsvTable table = CsvTable.parseCommented(source, faults);
        EntitlementCsv reader = new EntitlementCsv(faults);
        List<Entitlement> read = new ArrayList<>();
        if (!table.header().isEmpty()) {
            table.checkColumns(COLUMNS, Set.of("until", "calendar"), faults);
            if (COLUMNS.stream().allMatch(table::has)) {
                table.rows().forEach(row -> reader.read(row).ifPresent(read::add));
            }
        }
        return faults.validation(() -> Entitlements.of(read));
    }

    private Optional<Entitlement> read(CsvRow row) {
        int errorsBefore = faults.errorCount();
        Optional<EntitlementId> id = cells.name(row, EntitlementId::parse);
        Optional<AccountId> account = cells.value(row.cell("account"), AccountId::parse);
        Optional<PlanCode> plan = cells.value(row.cell("plan"), PlanCode::parse);
        Optional<LocalDate> from = date(row.cell("from"));
        Optional<LocalDate> until =
                row.find("until").filter(cell -> !cell.blank()).flatMap(this::date);
        Optional<CalendarCode> calendar = row.find("calendar")
                .filter(cell -> !cell.blank())
                .flatMap(cell -> cells.value(cell, CalendarCode::parse));
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            faults.error(
                    DATE,
                    row.cell("until").location(),
                    "the contract ends on " + until.get() + ", before it begins on " + from.get());
        }
        if (faults.errorCount() > errorsBefore) {
            return Optional.empty();
        }
        return Optional.of(Entitlement.builder()
                .id(id.orElseThrow())
                .account(account.orElseThrow())
                .plan(plan.orElseThrow())
                .from(from.orElseThrow())
                .until(until)
                .calendar(calendar)
                .build());
    }

    private Optional<LocalDate> date(CsvCell cell) {
        try {
            return Optional.of(LocalDate.parse(cell.trimmed()));
        } catch (DateTimeException e) {
            faults.error(
                    DATE,
                    cell.location(),
                    "`" + cell.column() + "` is " + Diagnostic.quoted(cell.trimmed())
                            + ", expected a date such as `2026-11-02`");
            return Optional.empty();
        }
    }
}
