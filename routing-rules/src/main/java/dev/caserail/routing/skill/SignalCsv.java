package dev.caserail.routing.skill;

import dev.caserail.routing.condition.Literal;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
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
import java.util.regex.Pattern;

/**
 * Reads signal phrases from CSV, one phrase a row, and finds every fault of the file at once.
 *
 * <p>Columns: {@code signal}, {@code language} (a tag such as {@code de}), {@code phrase}, {@code unless} (phrases joined
 * by {@code |}; may be empty). How phrases are written: {@link SignalPhrases}.
 */
public final class SignalCsv {
    /** A phrase that cannot be matched. */
    public static final DiagnosticCode PHRASE = DiagnosticCode.of("signal.phrase");

    /** A language that is none. */
    public static final DiagnosticCode LANGUAGE = DiagnosticCode.of("signal.language");

    /** A phrase that stands in the file twice for one signal. */
    public static final DiagnosticCode DUPLICATE_PHRASE = DiagnosticCode.of("signal.duplicate-phrase");

    private static final Set<String> COLUMNS = new LinkedHashSet<>(List.of("signal", "language", "phrase", "unless"));
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final CsvTable csv;
    private final Diagnostics faults;
    private final List<SignalPhrase> phrases = new ArrayList<>();
    private final Set<String> codes = new LinkedHashSet<>();

    private SignalCsv(CsvTable csv, Diagnostics faults) {
        this.csv = csv;
        this.faults = faults;
    }

    /**
     * Reads phrases.
     *
     * @param source the file
     * @return the phrases, or every fault of the file by line and column
     */
    public static Validation<Seq<Diagnostic>, SignalPhrases> load(SourceText source) {
        Diagnostics faults = new Diagnostics();
        SignalCsv read = read(source, faults);
        return faults.validation(read::phrases);
    }

    static SignalCsv read(SourceText source, Diagnostics faults) {
        SignalCsv reader = new SignalCsv(CsvTable.parseCommented(source, faults), faults);
        if (!reader.csv.header().isEmpty()) {
            reader.csv.checkColumns(COLUMNS, Set.of(), faults);
            if (COLUMNS.stream().allMatch(reader.csv::has)) {
                reader.readPhrases();
            }
        }
        return reader;
    }

    /** Every well-formed signal of the file, in faulty rows too: what a table may refer to. */
    Set<String> codes() {
        return codes;
    }

    SignalPhrases phrases() {
        return SignalPhrases.of(phrases);
    }

    private void readPhrases() {
        Map<String, FileLocation> places = new LinkedHashMap<>();
        for (CsvRow row : csv.rows()) {
            readPhrase(row, places).ifPresent(phrases::add);
        }
    }

    private Optional<SignalPhrase> readPhrase(CsvRow row, Map<String, FileLocation> places) {
        int errorsBefore = faults.errorCount();
        CsvCell signalCell = row.cell("signal");
        Validation<Diagnostic, SignalCode> signal = SignalCode.parse(signalCell.trimmed(), signalCell.location());
        if (signal.isInvalid()) {
            faults.add(signal.getError());
        } else {
            codes.add(signal.get().value());
        }
        CsvCell language = row.cell("language");
        if (!TAG.matcher(language.trimmed()).matches()) {
            faults.error(
                    LANGUAGE,
                    language.location(),
                    "language `" + Literal.shown(language.trimmed()) + "`, expected a tag such as `en` or `de`");
        }
        CsvCell phrase = row.cell("phrase");
        check(phrase.trimmed(), phrase);
        FileLocation earlier = places.putIfAbsent(
                signalCell.trimmed() + " " + phrase.trimmed().toLowerCase(Locale.ROOT), phrase.location());
        if (earlier != null) {
            faults.error(
                    DUPLICATE_PHRASE,
                    phrase.location(),
                    "phrase `" + Literal.shown(phrase.trimmed()) + "` of `" + Literal.shown(signalCell.trimmed())
                            + "` stands at " + earlier.text() + " already",
                    "delete one of them");
        }
        CsvCell unlessCell = row.cell("unless");
        List<String> unless = unlessCell.blank()
                ? List.of()
                : Arrays.stream(unlessCell.text().split("\\|", -1))
                        .map(String::strip)
                        .toList();
        unless.forEach(other -> check(other, unlessCell));
        return faults.errorCount() > errorsBefore
                ? Optional.empty()
                : Optional.of(SignalPhrase.of(
                        signal.get(), Locale.forLanguageTag(language.trimmed()), phrase.trimmed(), unless));
    }

    private void check(String phrase, CsvCell cell) {
        try {
            PhrasePattern.compile(phrase);
        } catch (IllegalArgumentException e) {
            faults.error(PHRASE, cell.location(), "column `" + cell.column() + "`: " + e.getMessage());
        }
    }
}
