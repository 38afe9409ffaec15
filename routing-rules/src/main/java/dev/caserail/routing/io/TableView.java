package dev.caserail.routing.io;

import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.internal.MarkdownText;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.table.TableVersion;
import dev.caserail.routing.value.FactValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table drawn for reading, as DMN draws it: the hit policy's letter in the corner, inputs, outputs and annotations apart,
 * one rule a row, below them the default where there is one. The same table always gives the same text. Immutable.
 *
 * <pre>{@code
 * ┌───────┬─────────╥───────╥───────────┐
 * │ F     │ items   ║ van   ║ note: why │
 * ╞═══════╪═════════╬═══════╬═══════════╡
 * │ big   │ > 20    ║ large ║ long      │
 * │ else  │ -       ║ small ║           │
 * └───────┴─────────╨───────╨───────────┘
 * }</pre>
 */
public final class TableView {
    private static final String DEFAULT = RuleId.DEFAULT.value();

    private final TableVersion version;
    private final HitPolicy hitPolicy;
    private final List<String> header;
    private final List<List<String>> rows;
    private final int firstOutput;
    private final int firstNote;

    private TableView(DecisionTable<?, ?> table) {
        Set<String> notes = new LinkedHashSet<>();
        table.rules().forEach(rule -> notes.addAll(rule.annotations().keySet()));
        this.version = table.version();
        this.hitPolicy = table.hitPolicy();
        this.header = new ArrayList<>(List.of(hitPolicy.symbol()));
        table.inputs().stream().map(FactColumn::name).forEach(header::add);
        this.firstOutput = header.size();
        table.outputs().columns().stream().map(OutputColumn::name).forEach(header::add);
        this.firstNote = header.size();
        header.addAll(notes);
        this.rows = new ArrayList<>();
        table.rules().forEach(rule -> rows.add(row(rule, table, notes)));
        table.outputs().defaults().ifPresent(defaults -> rows.add(byDefault(defaults)));
    }

    /**
     * Draws a table.
     *
     * @param table the table
     * @return its drawings
     */
    public static TableView of(DecisionTable<?, ?> table) {
        return new TableView(table);
    }

    /**
     * {@return the table in Markdown, as GitHub and most wikis show it: a heading, a line on the hit policy, the rules}
     */
    public String markdown() {
        StringBuilder out = new StringBuilder("### ")
                .append(MarkdownText.escaped(version.name()))
                .append(' ')
                .append(MarkdownText.escaped(version.version()))
                .append("\n\nHit policy ")
                .append(MarkdownText.escaped(hitPolicy.label()))
                .append(", ")
                .append(ruleCount())
                .append(", content `")
                .append(version.hash().brief())
                .append("`\n\n");
        out.append(line(header, true)).append("| --- ".repeat(header.size())).append("|\n");
        rows.forEach(row -> out.append(line(row, false)));
        return out.toString();
    }

    /**
     * Draws the table with box characters.
     *
     * @param width how many characters a line may have: wide cells are wrapped; a column keeps at least five characters,
     *     however many columns there are
     * @return the lines, each ended by a line feed
     * @throws IllegalArgumentException if the width is below 20
     */
    public String text(int width) {
        return drawn(width, false);
    }

    /**
     * Draws the table with box characters and the terminal's colours: names bold, outputs green, annotations and lines dim.
     *
     * @param width how many characters a line may have, as for {@link #text}
     * @return the lines, each ended by a line feed
     * @throws IllegalArgumentException if the width is below 20
     */
    public String ansi(int width) {
        return drawn(width, true);
    }

    private String drawn(int width, boolean colours) {
        if (width < BoxDrawing.LEAST_WIDTH) {
            throw new IllegalArgumentException(
                    "a width of " + width + " is below " + BoxDrawing.LEAST_WIDTH + " characters");
        }
        String title = version.name() + " " + version.version() + " · " + hitPolicy.label() + " · " + ruleCount();
        return BoxDrawing.of(header, rows, firstOutput, firstNote, width, colours)
                .drawn(title);
    }

    private String ruleCount() {
        long rules = rows.stream().filter(r -> !r.get(0).equals(DEFAULT)).count();
        return rules == 1 ? "1 rule" : rules + " rules";
    }

    private String line(List<String> cells, boolean names) {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String text = MarkdownText.escaped(cells.get(i));
            boolean output = !names && i >= firstOutput && i < firstNote;
            made.add(output && !text.isEmpty() ? "**" + text + "**" : text);
        }
        return made.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private List<String> row(Rule rule, DecisionTable<?, ?> table, Set<String> notes) {
        Map<String, UnaryTest> tests = new HashMap<>();
        Set<String> inputs = table.inputs().stream().map(FactColumn::name).collect(Collectors.toSet());
        for (InputEntry input : rule.inputs()) {
            tests.put(input.column(), input.test());
        }
        List<String> cells = new ArrayList<>(List.of(rule.id().value()));
        for (FactColumn<?> input : table.inputs()) {
            UnaryTest test = tests.get(input.name());
            cells.add(test == null ? "-" : test.text(inputs));
        }
        rule.outputs().forEach(output -> cells.add(Literal.text(output)));
        notes.forEach(note -> cells.add(rule.annotations().getOrDefault(note, "")));
        return cells;
    }

    private List<String> byDefault(List<FactValue> defaults) {
        List<String> cells = new ArrayList<>(List.of(DEFAULT));
        for (int i = 1; i < header.size(); i++) {
            boolean output = i >= firstOutput && i < firstNote;
            cells.add(output ? Literal.text(defaults.get(i - firstOutput)) : "");
        }
        return cells;
    }
}
