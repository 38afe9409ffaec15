package dev.caserail.taxonomy.io;

import dev.caserail.taxonomy.GroupDefinition;
import dev.caserail.taxonomy.IssueGroup;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.Severity;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvRow;
import dev.caserail.taxonomy.source.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Gives the rows of another file their groups and codes, so that they read like rows of our own. */
final class MappedRows {
    private static final Pattern LEFT_OVER = Pattern.compile(
            "(?i)(other|others|misc|miscellaneous|sonstige[rsn]?|andere[rsn]?|overige?|autres?)(?![\\p{L}\\p{N}]).*");

    private final SourceText source;
    private final List<MappedRow> rows;
    private final Map<String, Locale> labels;
    private final String label;
    private final Diagnostics faults;

    /** Takes the rows; the first of the labels is the one that codes are made from. */
    MappedRows(SourceText source, List<MappedRow> rows, Map<String, Locale> labels, Diagnostics faults) {
        this.source = source;
        this.rows = rows;
        this.labels = labels;
        this.label = labels.keySet().iterator().next();
        this.faults = faults;
    }

    MappedSheet sheet(Map<String, Locale> synonyms, Map<String, Locale> groupLabels, boolean whole) {
        List<String> groups = groups();
        List<String> codes = codes(groups);
        Map<List<String>, GroupDefinition> defined = new LinkedHashMap<>();
        List<CsvRow> ours = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            MappedRow row = rows.get(i);
            Map<String, CsvCell> cells = new LinkedHashMap<>(row.cells());
            for (String column : IssueSheet.REQUIRED) {
                cells.putIfAbsent(column, row.cell(column, column.equals("discouraged") ? "false" : ""));
            }
            cells.putIfAbsent(
                    "kind", row.cell("kind", LEFT_OVER.matcher(row.text(label)).matches() ? "residual" : ""));
            if (row.text("use_when").isEmpty()) {
                cells.put(
                        "use_when",
                        CsvCell.of(
                                "use_when", row.text(label), row.cell(label, "").location()));
            }
            String group = groups.get(i);
            String code = codes.get(i);
            cells.computeIfPresent("group", (column, cell) -> CsvCell.of(column, group, cell.location()));
            CsvCell named = row.cells().containsKey("code") ? row.cell("code", "") : row.cell(label, "");
            cells.put("code", CsvCell.of("code", code, named.location()));
            ours.add(CsvRow.of(row.location(), cells.values()));
            define(row, group, groupLabels, defined);
        }
        return new MappedSheet(new IssueSheet(source, ours, labels, synonyms, whole), List.copyOf(defined.values()));
    }

    private void define(
            MappedRow row, String group, Map<String, Locale> labels, Map<List<String>, GroupDefinition> defined) {
        String level = row.text("level");
        if (labels.isEmpty() || group.isEmpty() || defined.containsKey(List.of(level, group))) {
            return;
        }
        Map<Locale, String> words = new LinkedHashMap<>();
        labels.forEach((column, locale) -> {
            if (!row.text(column).isEmpty()) {
                words.put(locale, row.text(column));
            }
        });
        Arrays.stream(IssueLevel.values())
                .filter(known -> known.name().equalsIgnoreCase(level) && !words.isEmpty())
                .findFirst()
                .ifPresent(known ->
                        defined.put(List.of(level, group), GroupDefinition.of(known, IssueGroup.of(group), words)));
    }

    /** A name for each row's group; parents of different texts have different ones. */
    private List<String> groups() {
        Map<String, String> byText = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (MappedRow row : rows) {
            String parent = row.text("group");
            if (!byText.containsKey(parent)) {
                String name = CodeShape.of(parent);
                byText.put(parent, name.isEmpty() ? name : free(name, taken));
            }
        }
        return rows.stream()
                .map(row -> byText.getOrDefault(row.text("group"), ""))
                .toList();
    }

    /** A code for each row: its own text's, with the parent's in front where rows of other parents have the same. */
    private List<String> codes(List<String> groups) {
        Map<String, Set<String>> parents = new LinkedHashMap<>();
        List<String> plain = rows.stream().map(row -> CodeShape.of(text(row))).toList();
        for (int i = 0; i < rows.size(); i++) {
            parents.computeIfAbsent(plain.get(i), code -> new LinkedHashSet<>()).add(groups.get(i));
        }
        Map<List<String>, String> given = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        // who has a code by itself keeps it: whoever needs the parent's in front steps aside
        for (boolean shared : new boolean[] {false, true}) {
            for (int i = 0; i < rows.size(); i++) {
                String code = plain.get(i);
                boolean several = parents.getOrDefault(code, Set.of()).size() > 1;
                if (several == shared && !code.isEmpty()) {
                    String wanted = several ? groups.get(i) + "_" + code : code;
                    // the same text below the same parent twice is the author's fault, and told as such
                    given.computeIfAbsent(key(groups, i), row -> free(wanted, taken));
                }
            }
        }
        parents.forEach((code, in) -> {
            if (in.size() > 1 && !code.isEmpty()) {
                note(code, in);
            }
        });
        return IntStream.range(0, rows.size())
                .mapToObj(i -> given.getOrDefault(key(groups, i), ""))
                .toList();
    }

    private List<String> key(List<String> groups, int row) {
        return List.of(groups.get(row), text(rows.get(row)));
    }

    private String text(MappedRow row) {
        String code = row.text("code");
        return code.isEmpty() ? row.text(label) : code;
    }

    private void note(String code, Set<String> parents) {
        faults.add(Diagnostic.builder()
                .code(TaxonomyMapping.TOLD_APART)
                .severity(Severity.NOTE)
                .location(source.start())
                .message(parents.size() + " groups have an issue `" + code + "`: their codes are "
                        + parents.iterator().next() + "_" + code + " and so on")
                .help("fill `code` from parent and child, so that codes stay when rows are added")
                .build());
    }

    /** The name, or with the first number that nobody has. */
    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + "_" + i;
        }
        return free;
    }
}
