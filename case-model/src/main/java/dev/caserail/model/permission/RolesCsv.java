package dev.caserail.model.permission;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvRow;
import dev.caserail.taxonomy.source.CsvTable;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads a desk's roles from CSV, one a row: columns {@code role} and {@code permissions}, the permissions joined by
 * {@code |}, {@code ALL} for all of them. Every fault of the file is found at once.
 */
public final class RolesCsv {
    /** Two rows of one role. */
    public static final DiagnosticCode DUPLICATE = DiagnosticCode.of("role.duplicate");

    /** A permission that does not exist. */
    public static final DiagnosticCode UNKNOWN_PERMISSION = DiagnosticCode.of("role.unknown-permission");

    private static final String ALL = "ALL";

    private RolesCsv() {}

    /**
     * Reads roles.
     *
     * @param source the file
     * @return the roles in the file's order, or every fault of the file by line and column
     */
    public static Validation<Seq<Diagnostic>, List<Role>> load(SourceText source) {
        Diagnostics faults = new Diagnostics();
        CsvTable table = CsvTable.parseCommented(source, faults);
        if (!table.header().isEmpty()) {
            table.checkColumns(new LinkedHashSet<>(List.of("role", "permissions")), Set.of(), faults);
        }
        if (!table.has("role") || !table.has("permissions")) {
            return Validation.invalid(faults.all());
        }
        Map<RoleCode, Role> roles = new LinkedHashMap<>();
        Map<RoleCode, FileLocation> places = new LinkedHashMap<>();
        for (CsvRow row : table.rows()) {
            CsvCell cell = row.cell("role");
            Validation<Diagnostic, RoleCode> code = RoleCode.parse(cell.trimmed(), cell.location());
            Set<Permission> permissions = permissions(row.cell("permissions"), faults);
            if (code.isInvalid()) {
                faults.add(code.getError());
                continue;
            }
            FileLocation earlier = places.putIfAbsent(code.get(), cell.location());
            if (earlier != null) {
                faults.error(
                        DUPLICATE,
                        cell.location(),
                        "role `" + cell.trimmed() + "` stands at " + earlier.text() + " already",
                        "put its permissions into one row");
            }
            roles.put(code.get(), Role.of(code.get(), permissions));
        }
        return faults.validation(() -> List.copyOf(roles.values()));
    }

    private static Set<Permission> permissions(CsvCell cell, Diagnostics faults) {
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        List<String> known = Arrays.stream(Permission.values()).map(Enum::name).toList();
        for (String part : cell.blank() ? new String[0] : cell.text().split("\\|", -1)) {
            String name = part.strip().toUpperCase(Locale.ROOT);
            if (name.equals(ALL)) {
                permissions.addAll(EnumSet.allOf(Permission.class));
            } else if (known.contains(name)) {
                permissions.add(Permission.valueOf(name));
            } else {
                faults.error(
                        UNKNOWN_PERMISSION,
                        cell.location(),
                        "unknown permission " + Diagnostic.quoted(part.strip()) + ", expected one of "
                                + String.join(", ", known),
                        NearName.hint(part.strip(), known));
            }
        }
        return permissions;
    }
}
