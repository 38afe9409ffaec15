package dev.caserail.routing.report;

import dev.caserail.routing.coverage.Coverage;
import dev.caserail.routing.diff.TableDiff;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.verify.Finding;
import dev.caserail.routing.verify.Verification;
import dev.caserail.taxonomy.diagnostic.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A table as one page of HTML: the rules, and beside them what was found (T10), what examples cover (T13) and what changed (T11).
 *
 * <pre>{@code
 * String page = TableReport.of(table)
 *         .verified(Verifier.of(table).verify())
 *         .html();
 * }</pre>
 *
 * <p>The page is whole: it loads nothing, runs no script, follows the reader's light or dark screen, prints, and says nothing by
 * colour alone. What people wrote is shown as text, whatever it is. The same parts give the same page. Immutable.
 */
public final class TableReport {
    private final DecisionTable<?, ?> table;
    private final Optional<Verification> verified;
    private final Optional<Coverage> covered;
    private final Optional<DecisionTable<?, ?>> before;
    private final Optional<TableDiff> diff;

    private TableReport(
            DecisionTable<?, ?> table,
            Optional<Verification> verified,
            Optional<Coverage> covered,
            Optional<DecisionTable<?, ?>> before,
            Optional<TableDiff> diff) {
        this.table = table;
        this.verified = verified;
        this.covered = covered;
        this.before = before;
        this.diff = diff;
    }

    /**
     * Begins a report.
     *
     * @param table the table
     * @return the report of its rules alone
     */
    public static TableReport of(DecisionTable<?, ?> table) {
        return new TableReport(table, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Adds what the verifier found: beside the rules, and below them in words.
     *
     * @param verification what it found in this table
     * @return the report with it
     */
    public TableReport verified(Verification verification) {
        return new TableReport(table, Optional.of(verification), covered, before, diff);
    }

    /**
     * Adds what examples cover: cells are green where every goal is reached, yellow for some, red for none.
     *
     * @param coverage what they cover of this table
     * @return the report with it
     */
    public TableReport covered(Coverage coverage) {
        return new TableReport(table, verified, Optional.of(coverage), before, diff);
    }

    /**
     * Adds what changed: cells that were typed anew, rules that are new or gone, and which outcomes are others.
     *
     * @param earlier the table as it was
     * @param changes what the comparison of the two told
     * @return the report with it
     */
    public TableReport comparedTo(DecisionTable<?, ?> earlier, TableDiff changes) {
        return new TableReport(table, verified, covered, Optional.of(earlier), Optional.of(changes));
    }

    /** {@return the page, to be stored as UTF-8} */
    public String html() {
        Html out = new Html();
        out.raw("<!DOCTYPE html>\n");
        out.open("html", "lang", "en").raw("\n").open("head").raw("\n");
        out.lone("meta", "charset", "utf-8");
        out.lone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.lone(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'");
        out.element("title", table.version().shown()).raw("\n");
        out.open("style").raw(style()).closeLine().closeLine();
        out.open("body").raw("\n");
        head(out);
        out.open("main").raw("\n");
        Marks marks = new Marks(verified, covered, diff);
        new RuleRows(table, before, verified, covered.isPresent(), marks, out).draw();
        Sections sections = new Sections(out);
        verified.ifPresent(sections::findings);
        diff.ifPresent(sections::changes);
        covered.ifPresent(sections::coverage);
        return out.closeLine().closeLine().closeLine().toString();
    }

    private void head(Html out) {
        out.open("header").element("h1", table.version().name()).raw("\n");
        int rules = table.rules().size();
        out.open("p")
                .text("version " + table.version().version() + " · hit policy "
                        + table.hitPolicy().label() + " · " + (rules == 1 ? "1 rule" : rules + " rules")
                        + " · content ")
                .element("code", table.version().hash().brief())
                .closeLine();
        out.open("p", "class", "summary");
        verified.ifPresent(found -> {
            if (found.findings().isEmpty()) {
                chip(out, "good", "#findings", "nothing to mend");
            }
            for (Severity severity : Severity.values()) {
                long count = found.findings().stream()
                        .map(Finding::severity)
                        .filter(severity::equals)
                        .count();
                if (count > 0) {
                    String name = severity.name().toLowerCase(Locale.ROOT);
                    chip(out, name, "#findings", count + " " + name + (count == 1 ? "" : "s"));
                }
            }
        });
        diff.ifPresent(changes -> chip(
                out,
                changes.equivalent() ? "good" : "warning",
                "#changes",
                changes.equivalent()
                        ? "no outcome changed"
                        : Sections.percent(changes.share()) + " of all facts changed"));
        covered.ifPresent(coverage -> chip(
                out,
                coverage.missing().isEmpty() ? "good" : "note",
                "#coverage",
                Sections.percent(coverage.share()) + " covered"));
        out.closeLine().closeLine();
    }

    private static void chip(Html out, String kind, String link, String text) {
        out.element("a", text, "class", "chip " + kind, "href", link).text(" ");
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(TableReport.class.getResourceAsStream("report.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the module's own style cannot be read", e);
        }
    }
}
