package dev.caserail.routing.io;

import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvTable;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first cell of the header: where the rules' names stand below it, it may tell the hit policy, as DMN draws tables, and
 * the table's name in front of it: {@code rule}, {@code F}, {@code vans (FIRST)} (T4).
 *
 * @param column the name of the column with the rules' names; {@code rule} where the file has none
 * @param name the table's name, if it stands here
 * @param hitPolicy the hit policy as it is written, if it stands here
 * @param cell the cell; empty in a file without header
 */
record Corner(String column, Optional<String> name, Optional<String> hitPolicy, Optional<CsvCell> cell) {
    private static final Pattern NAMED = Pattern.compile("(?<name>.*?)\\s*\\((?<policy>[^()]+)\\)");

    /**
     * Reads it. A cell that is the name of a column is that column; a lone hit policy, such as {@code C}, tells nothing
     * where the comment block has one.
     */
    static Corner of(CsvTable csv, Set<String> columns) {
        Optional<CsvCell> first = csv.header().stream().findFirst();
        Corner plain = new Corner(TableCsv.RULE, Optional.empty(), Optional.empty(), first);
        String text = first.map(CsvCell::column).orElse("");
        if (columns.contains(text)) {
            return plain;
        }
        boolean told = csv.comments().stream().anyMatch(line -> TableHead.isHitPolicy(line.text()));
        Matcher named = NAMED.matcher(text);
        if (named.matches() && (HitPolicy.find(named.group("policy")).isPresent() || (!told && near(named)))) {
            Optional<String> name = Optional.of(named.group("name")).filter(said -> !said.isEmpty());
            return new Corner(text, name, Optional.of(named.group("policy")), first);
        }
        return HitPolicy.find(text).isEmpty() || told
                ? plain
                : new Corner(text, Optional.empty(), Optional.of(text), first);
    }

    /** Says whether a policy is meant, though it is misspelt. */
    private static boolean near(Matcher named) {
        return NearName.of(named.group("policy"), HitPolicy.labels()).isPresent();
    }
}
