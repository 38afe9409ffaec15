package dev.caserail.model.identity;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads how sure of the customer a desk must be for each action, one action a row, and finds every fault of the file at
 * once.
 *
 * <p>Columns: {@code action}, {@code level} ({@code none}, {@code claimed} or {@code verified}), {@code methods} (the means
 * to reach the level, joined by {@code |}, the best first; empty for level {@code none}). A column {@code note} is for
 * people. Levels and methods are written in lower case with hyphens, as in {@code one-time-code}. Lines that begin with
 * {@code #} above the header are comments.
 */
public final class IdentityCsv {
    /** An action in two rows. */
    public static final DiagnosticCode DUPLICATE = DiagnosticCode.of("identity.duplicate-action");

    /** A level that is none of the three. */
    public static final DiagnosticCode UNKNOWN_LEVEL = DiagnosticCode.of("identity.unknown-level");

    /** A means that does not exist. */
    public static final DiagnosticCode UNKNOWN_METHOD = DiagnosticCode.of("identity.unknown-method");

    /** A means that cannot establish the level, or a level without means. */
    public static final DiagnosticCode UNREACHABLE = DiagnosticCode.of("identity.level-unreachable");

    private static final String ACTION = "action";
    private static final String LEVEL = "level";
    private static final String METHODS = "methods";

    private final Diagnostics faults;
    private final List<IdentityRequirement> requirements = new ArrayList<>();
    private final Map<String, FileLocation> places = new LinkedHashMap<>();

    private IdentityCsv(Diagnostics faults) {
        this.faults = faults;
    }

    /**
     * Reads requirements.
     *
     * @param source the file
     * @return the requirements, or every fault of the file by line and column
     */
    public static Validation<Seq<Diagnostic>, IdentityRequirements> load(SourceText source) {
        Diagnostics faults = new Diagnostics();
        IdentityCsv reader = new IdentityCsv(faults);
        CsvTable table = CsvTable.parseCommented(source, faults);
        if (!table.header().isEmpty()) {
            Set<String> columns = new LinkedHashSet<>(List.of(ACTION, LEVEL, METHODS));
            table.checkColumns(columns, Set.of("note"), faults);
            if (columns.stream().allMatch(table::has)) {
                table.rows().forEach(reader::read);
            }
        }
        return faults.validation(() -> IdentityRequirements.of(reader.requirements));
    }

    private void read(CsvRow row) {
        int errorsBefore = faults.errorCount();
        CsvCell action = row.cell(ACTION);
        Optional<ActionCode> code = faults.take(
                ActionCode.parse(action.trimmed(), action.location()).mapError(io.vavr.collection.List::of));
        FileLocation earlier = places.putIfAbsent(action.trimmed(), action.location());
        if (code.isPresent() && earlier != null) {
            faults.error(
                    DUPLICATE,
                    action.location(),
                    "action `" + action.trimmed() + "` stands at " + earlier.text() + " already");
        }
        CsvCell level = row.cell(LEVEL);
        Optional<IdentityLevel> needed =
                constant(level.trimmed(), level.location(), IdentityLevel.values(), UNKNOWN_LEVEL, "level");
        List<IdentityMethod> methods = methods(row.cell(METHODS), needed);
        if (faults.errorCount() == errorsBefore) {
            requirements.add(IdentityRequirement.builder()
                    .action(code.orElseThrow())
                    .level(needed.orElseThrow())
                    .addAllMethods(methods)
                    .build());
        }
    }

    private List<IdentityMethod> methods(CsvCell cell, Optional<IdentityLevel> needed) {
        List<IdentityMethod> methods = new ArrayList<>();
        if (cell.blank()) {
            if (needed.filter(level -> level != IdentityLevel.NONE).isPresent()) {
                faults.error(
                        UNREACHABLE,
                        cell.location(),
                        "`methods` is empty, expected a means to reach level `" + name(needed.get()) + "`");
            }
            return methods;
        }
        int start = 0;
        for (String part : cell.text().split("\\|", -1)) {
            FileLocation where = FileLocation.of(
                    cell.location().file(),
                    cell.location().line(),
                    cell.location().column() + start + part.indexOf(part.strip()));
            start += part.length() + 1;
            Optional<IdentityMethod> method =
                    constant(part.strip(), where, IdentityMethod.values(), UNKNOWN_METHOD, "method");
            method.ifPresent(methods::add);
            if (method.isPresent()
                    && needed.filter(level -> !method.get().highest().suffices(level))
                            .isPresent()) {
                faults.error(
                        UNREACHABLE,
                        where,
                        "method `" + name(method.get()) + "` establishes `"
                                + name(method.get().highest()) + "` at most, expected one for level `"
                                + name(needed.get()) + "`");
            }
        }
        return methods;
    }

    private <E extends Enum<E>> Optional<E> constant(
            String text, FileLocation where, E[] values, DiagnosticCode code, String noun) {
        for (E value : values) {
            if (name(value).equals(text)) {
                return Optional.of(value);
            }
        }
        List<String> known = Arrays.stream(values).map(IdentityCsv::name).toList();
        faults.error(
                code,
                where,
                "unknown " + noun + " " + Diagnostic.quoted(text) + ", expected one of " + String.join(", ", known),
                NearName.hint(text, known));
        return Optional.empty();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
