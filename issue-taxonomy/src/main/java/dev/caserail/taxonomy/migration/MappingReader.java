package dev.caserail.taxonomy.migration;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvRow;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of a mapping: first each by itself, then those of a code together. */
final class MappingReader {
    private final Map<String, Locale> questions;
    private final Map<String, Locale> answers;
    private final Diagnostics faults;
    private final Map<IssueCode, List<Target>> byCode = new LinkedHashMap<>();
    private final List<Move> moves = new ArrayList<>();

    /** What one row says of a code: what takes its place, which may be nothing. */
    private record Target(IssueCode from, Optional<IssueCode> to, CsvRow row) {
        FileLocation place() {
            return row.cell("to").location();
        }
    }

    MappingReader(Map<String, Locale> questions, Map<String, Locale> answers, Diagnostics faults) {
        this.questions = questions;
        this.answers = answers;
        this.faults = faults;
    }

    void read(List<CsvRow> rows) {
        int before = faults.errorCount();
        rows.forEach(this::read);
        for (List<Target> targets : byCode.values()) {
            targets.forEach(this::checkEnd);
            move(targets).ifPresent(moves::add);
        }
        if (faults.errorCount() > before) {
            moves.clear();
        }
    }

    /** The moves; none if a row has a fault. */
    List<Move> moves() {
        return List.copyOf(moves);
    }

    /** Where the row of a code stands, or, if a target is given, the cell that names it. */
    Optional<FileLocation> place(IssueCode from, Optional<IssueCode> to) {
        return byCode.getOrDefault(from, List.of()).stream()
                .filter(target -> to.isEmpty() || target.to().equals(to))
                .map(target -> to.isEmpty() ? target.row().cell("from").location() : target.place())
                .findFirst();
    }

    private void read(CsvRow row) {
        Optional<IssueCode> from = code(row.cell("from"));
        Optional<IssueCode> to = row.cell("to").blank() ? Optional.empty() : code(row.cell("to"));
        if (from.isPresent() && (to.isPresent() || row.cell("to").blank())) {
            byCode.computeIfAbsent(from.get(), code -> new ArrayList<>()).add(new Target(from.get(), to, row));
        }
    }

    private Optional<IssueCode> code(CsvCell cell) {
        Validation<Diagnostic, IssueCode> parsed = IssueCode.parse(cell.trimmed(), cell.location());
        if (parsed.isInvalid()) {
            faults.add(parsed.getError());
        }
        return parsed.toJavaOptional();
    }

    /** A code is never used again: what takes a place cannot be replaced itself. */
    private void checkEnd(Target target) {
        IssueCode to = target.to().orElse(target.from());
        List<Target> further = target.to().isEmpty() ? List.of() : byCode.getOrDefault(to, List.of());
        if (!further.isEmpty() && to.equals(target.from())) {
            faults.error(
                    MigrationMappingCsv.MOVE,
                    target.place(),
                    quoted(to) + " takes its own place; a code that is split is not used again",
                    further.size() == 1 ? "delete the row" : "give the rest of it a new code");
        } else if (!further.isEmpty()) {
            faults.error(
                    MigrationMappingCsv.MOVE,
                    target.place(),
                    quoted(to) + " takes the place of " + quoted(target.from()) + ", but is replaced itself at "
                            + further.get(0).row().location().text(),
                    "name the code that takes its place in the end");
        }
    }

    private Optional<Move> move(List<Target> targets) {
        IssueCode from = targets.get(0).from();
        Set<Optional<IssueCode>> seen = new HashSet<>();
        boolean sound = true;
        for (Target target : targets) {
            if (!seen.add(target.to())) {
                sound = false;
                faults.error(
                        MigrationMappingCsv.MOVE,
                        target.place(),
                        "an earlier row replaces " + quoted(from) + " by "
                                + target.to().map(MappingReader::quoted).orElse("nothing") + " already");
            } else if (target.to().isEmpty() && targets.size() > 1) {
                sound = false;
                faults.error(
                        MigrationMappingCsv.MOVE,
                        target.place(),
                        quoted(from) + " has no code in `to` here, and one in another row",
                        "name a code, or delete the row");
            }
        }
        if (!sound) {
            return Optional.empty();
        }
        if (targets.size() == 1) {
            return Optional.of(alone(targets.get(0)));
        }
        Map<Locale, String> question = question(targets);
        List<SplitAnswer> choices = new ArrayList<>();
        for (Target target : targets) {
            choices.add(SplitAnswer.of(target.to().orElseThrow(), texts(target.row(), answers)));
        }
        checkDistinct(targets);
        return question.isEmpty() ? Optional.empty() : Optional.of(Split.of(from, question, choices));
    }

    private Move alone(Target target) {
        Set<String> columns = new HashSet<>(questions.keySet());
        columns.addAll(answers.keySet());
        target.row().cells().stream()
                .filter(cell -> columns.contains(cell.column()) && !cell.blank())
                .forEach(cell -> faults.error(
                        MigrationMappingCsv.QUESTION,
                        cell.location(),
                        "`" + cell.column() + "` is filled, but only one row says what became of "
                                + quoted(target.from()),
                        "add a row for each other answer, or empty the cell"));
        return target.to()
                .<Move>map(to -> Replacement.of(target.from(), to))
                .orElseGet(() -> Withdrawal.of(target.from()));
    }

    private Map<Locale, String> question(List<Target> targets) {
        Map<Locale, String> question = new LinkedHashMap<>();
        for (Target target : targets) {
            questions.forEach((column, locale) -> {
                CsvCell cell = target.row().cell(column);
                String earlier = cell.blank() ? null : question.putIfAbsent(locale, cell.trimmed());
                if (earlier != null && !earlier.equals(cell.trimmed())) {
                    faults.error(
                            MigrationMappingCsv.QUESTION,
                            cell.location(),
                            quoted(target.from()) + " has another question already, " + Diagnostic.quoted(earlier),
                            "write the question in one row only");
                }
            });
        }
        if (question.isEmpty()) {
            Target first = targets.get(0);
            faults.error(
                    MigrationMappingCsv.QUESTION,
                    first.row().cell("from").location(),
                    quoted(first.from()) + " is split into " + targets.size()
                            + " codes, but no question tells which of them it is",
                    "write it in a column such as `" + MigrationMappingCsv.QUESTION_PREFIX + "en`");
        }
        return question;
    }

    /** Answers that people could not tell apart, or that are the code of another. */
    private void checkDistinct(List<Target> targets) {
        Map<String, Target> meanings = new LinkedHashMap<>();
        targets.forEach(target -> meanings.put(target.to().orElseThrow().value(), target));
        for (Target target : targets) {
            answers.keySet().forEach(column -> {
                CsvCell cell = target.row().cell(column);
                Target other = cell.blank()
                        ? null
                        : meanings.putIfAbsent(cell.trimmed().toUpperCase(Locale.ROOT), target);
                if (other != null && !other.equals(target)) {
                    faults.error(
                            MigrationMappingCsv.QUESTION,
                            cell.location(),
                            "answer " + Diagnostic.quoted(cell.trimmed()) + " leads to "
                                    + quoted(other.to().orElseThrow()) + " already",
                            "let each answer say something else");
                }
            });
        }
    }

    private static Map<Locale, String> texts(CsvRow row, Map<String, Locale> columns) {
        Map<Locale, String> texts = new LinkedHashMap<>();
        columns.forEach((column, locale) -> {
            if (!row.cell(column).blank()) {
                texts.put(locale, row.cell(column).trimmed());
            }
        });
        return texts;
    }

    private static String quoted(IssueCode code) {
        return "`" + code.value() + "`";
    }
}
