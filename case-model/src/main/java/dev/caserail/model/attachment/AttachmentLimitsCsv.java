package dev.caserail.model.attachment;

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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads which files a desk takes, one setting a row, and finds every fault of the file at once.
 *
 * <p>Columns: {@code setting}, {@code value}. Settings: {@code max-size}, {@code max-number} and {@code max-total} (all
 * required), {@code allowed-type}, {@code forbidden-type}, {@code allowed-extension}, {@code forbidden-extension} (each in
 * as many rows as there are types or extensions). A size is a number of bytes, or of {@code KiB}, {@code MiB} or
 * {@code GiB}, as in {@code 10 MiB}. Lines that begin with {@code #} above the header are comments.
 */
public final class AttachmentLimitsCsv {
    /** A setting that does not exist. */
    public static final DiagnosticCode UNKNOWN_SETTING = DiagnosticCode.of("attachment.unknown-setting");

    /** A required setting that no row has. */
    public static final DiagnosticCode MISSING_SETTING = DiagnosticCode.of("attachment.missing-setting");

    /** A value that the setting cannot have. */
    public static final DiagnosticCode BAD_VALUE = DiagnosticCode.of("attachment.bad-value");

    /** A setting in two rows, or a type or extension that is listed twice. */
    public static final DiagnosticCode DUPLICATE = DiagnosticCode.of("attachment.duplicate");

    private static final String SETTING = "setting";
    private static final String VALUE = "value";
    private static final String MAX_SIZE = "max-size";
    private static final String MAX_NUMBER = "max-number";
    private static final String MAX_TOTAL = "max-total";
    private static final List<String> SINGLE = List.of(MAX_SIZE, MAX_NUMBER, MAX_TOTAL);
    private static final List<String> KNOWN = List.of(
            MAX_SIZE,
            MAX_NUMBER,
            MAX_TOTAL,
            "allowed-type",
            "forbidden-type",
            "allowed-extension",
            "forbidden-extension");
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,15})(?: ?([KMG])iB)?");
    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9_+-]{1,20}");

    private final Diagnostics faults;
    private final Map<String, Long> numbers = new LinkedHashMap<>();
    private final Map<String, FileLocation> places = new LinkedHashMap<>();
    private final Set<MediaType> allowedTypes = new LinkedHashSet<>();
    private final Set<MediaType> forbiddenTypes = new LinkedHashSet<>();
    private final Set<String> allowedExtensions = new LinkedHashSet<>();
    private final Set<String> forbiddenExtensions = new LinkedHashSet<>();

    private AttachmentLimitsCsv(Diagnostics faults) {
        this.faults = faults;
    }

    /**
     * Reads limits.
     *
     * @param source the file
     * @return the limits, or every fault of the file by line and column
     */
    public static Validation<Seq<Diagnostic>, AttachmentLimits> load(SourceText source) {
        Diagnostics faults = new Diagnostics();
        AttachmentLimitsCsv reader = new AttachmentLimitsCsv(faults);
        CsvTable table = CsvTable.parseCommented(source, faults);
        if (!table.header().isEmpty()) {
            table.checkColumns(new LinkedHashSet<>(List.of(SETTING, VALUE)), Set.of(), faults);
            if (table.has(SETTING) && table.has(VALUE)) {
                table.rows().forEach(reader::read);
                reader.checkWhole(source);
            }
        }
        return faults.validation(reader::limits);
    }

    private AttachmentLimits limits() {
        return AttachmentLimits.builder()
                .maxSize(number(MAX_SIZE))
                .maxNumber(Math.toIntExact(number(MAX_NUMBER)))
                .maxTotal(number(MAX_TOTAL))
                .addAllAllowedTypes(allowedTypes)
                .addAllForbiddenTypes(forbiddenTypes)
                .addAllAllowedExtensions(allowedExtensions)
                .addAllForbiddenExtensions(forbiddenExtensions)
                .build();
    }

    private long number(String setting) {
        return numbers.getOrDefault(setting, 0L);
    }

    private void read(CsvRow row) {
        CsvCell setting = row.cell(SETTING);
        CsvCell value = row.cell(VALUE);
        String name = setting.trimmed();
        if (!KNOWN.contains(name)) {
            faults.error(
                    UNKNOWN_SETTING,
                    setting.location(),
                    "unknown setting " + Diagnostic.quoted(name) + ", expected one of " + String.join(", ", KNOWN),
                    NearName.hint(name, KNOWN));
            return;
        }
        String text = value.trimmed().toLowerCase(Locale.ROOT);
        // a type or an extension stands in one list, once
        String key = SINGLE.contains(name) ? name : name.substring(name.indexOf('-')) + " " + text;
        FileLocation earlier = places.putIfAbsent(key, setting.location());
        if (earlier != null) {
            String what = SINGLE.contains(name) ? "setting `" + name + "`" : Diagnostic.quoted(text);
            faults.error(DUPLICATE, setting.location(), what + " stands at " + earlier.text() + " already");
            return;
        }
        switch (name) {
            case MAX_SIZE, MAX_TOTAL -> readSize(name, value);
            case MAX_NUMBER -> readNumber(value);
            case "allowed-type" -> readType(value, allowedTypes);
            case "forbidden-type" -> readType(value, forbiddenTypes);
            case "allowed-extension" -> readExtension(text, value, allowedExtensions);
            default -> readExtension(text, value, forbiddenExtensions);
        }
    }

    private void readSize(String name, CsvCell value) {
        Matcher parts = SIZE.matcher(value.trimmed());
        if (parts.matches()) {
            long unit = Optional.ofNullable(parts.group(2))
                    .map(u -> 1L << (10 * ("KMG".indexOf(u) + 1)))
                    .orElse(1L);
            long count = Long.parseLong(parts.group(1));
            if (count > 0 && count <= Long.MAX_VALUE / unit) {
                numbers.put(name, count * unit);
                return;
            }
        }
        bad(value, "a size above 0 such as `500000` or `10 MiB`");
    }

    private void readNumber(CsvCell value) {
        if (value.trimmed().matches("[0-9]{1,9}")) {
            numbers.put(MAX_NUMBER, Long.valueOf(value.trimmed()));
        } else {
            bad(value, "a whole number of 0 or more");
        }
    }

    private void readType(CsvCell value, Set<MediaType> types) {
        faults.take(MediaType.parse(value.trimmed(), value.location()).mapError(io.vavr.collection.List::of))
                .ifPresent(types::add);
    }

    private void readExtension(String text, CsvCell value, Set<String> extensions) {
        if (EXTENSION.matcher(text).matches()) {
            extensions.add(text);
        } else {
            bad(value, "a file extension without its dot, such as `pdf`");
        }
    }

    private void bad(CsvCell value, String expected) {
        faults.error(BAD_VALUE, value.location(), Diagnostic.quoted(value.trimmed()) + ", expected " + expected);
    }

    private void checkWhole(SourceText source) {
        for (String name : SINGLE) {
            if (!places.containsKey(name)) {
                faults.error(MISSING_SETTING, source.start(), "the file has no setting `" + name + "`");
            }
        }
        FileLocation total = places.get(MAX_TOTAL);
        if (total != null
                && numbers.containsKey(MAX_SIZE)
                && numbers.containsKey(MAX_TOTAL)
                && number(MAX_TOTAL) < number(MAX_SIZE)) {
            faults.error(
                    BAD_VALUE,
                    total,
                    "`max-total` is less than `max-size`, expected room for one file of the largest size");
        }
    }
}
