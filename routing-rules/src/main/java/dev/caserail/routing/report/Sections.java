package dev.caserail.routing.report;

import dev.caserail.routing.coverage.Coverage;
import dev.caserail.routing.coverage.CoverageGoal;
import dev.caserail.routing.coverage.GoalKind;
import dev.caserail.routing.coverage.GoalState;
import dev.caserail.routing.diff.ChangedRegion;
import dev.caserail.routing.diff.TableDiff;
import dev.caserail.routing.diff.UndecidedRegion;
import dev.caserail.routing.example.Example;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.verify.Finding;
import dev.caserail.routing.verify.Verification;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** What stands below the rules: findings, coverage and changes, each thing told in words. */
final class Sections {
    private static final int MOST_PROPOSALS = 200;

    private final Html out;

    Sections(Html out) {
        this.out = out;
    }

    void findings(Verification found) {
        begin("findings", "Findings");
        if (found.findings().isEmpty()) {
            out.element("p", "Nothing to mend: no gap, no conflict, no rule without effect.", "class", "good");
        } else {
            out.open("ol", "class", "findings").raw("\n");
            for (int i = 0; i < found.findings().size(); i++) {
                finding(found.findings().get(i), i + 1);
            }
            out.closeLine();
        }
        if (!found.deletable().isEmpty()) {
            out.open("p").text("Can be deleted together without changing any outcome: ");
            rules(found.deletable());
            out.closeLine();
        }
        end();
    }

    private void finding(Finding finding, int place) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        out.open("li", "id", "finding-" + place);
        out.element("span", severity + " " + finding.kind().name(), "class", "chip " + severity)
                .text(" ");
        out.said(finding.message());
        finding.witness()
                .ifPresent(facts -> out.open("div", "class", "witness")
                        .text("such as ")
                        .element("code", facts.shown())
                        .close());
        finding.help()
                .ifPresent(help -> out.open("div", "class", "help").said(help).close());
        if (!finding.rules().isEmpty()) {
            out.open("div", "class", "where");
            rules(finding.rules());
            finding.location().ifPresent(where -> out.text(" · " + where.text()));
            out.close();
        }
        out.closeLine();
    }

    void coverage(Coverage covered) {
        begin("coverage", "Coverage by examples");
        out.open("p")
                .text(covered.covered() + " of " + covered.demanded() + " goals (" + percent(covered.share()) + ")")
                .closeLine();
        out.open("table", "class", "counts").open("tbody");
        for (GoalKind kind : GoalKind.values()) {
            List<CoverageGoal> goals = covered.goals(kind);
            long reached = goals.stream()
                    .filter(goal -> goal.state() == GoalState.COVERED)
                    .count();
            if (!goals.isEmpty()) {
                out.open("tr")
                        .element("th", words(kind), "scope", "row")
                        .element("td", reached + " of " + goals.size())
                        .closeLine();
            }
        }
        out.close().closeLine();
        if (!covered.missing().isEmpty()) {
            out.open("details").element("summary", covered.missing().size() + " without an example");
            out.open("ul");
            covered.missing().forEach(goal -> out.open("li").said(goal.words()).closeLine());
            out.close().closeLine();
        }
        proposals(covered.proposals());
        end();
    }

    private void proposals(List<Example> proposals) {
        if (proposals.isEmpty()) {
            return;
        }
        out.open("details").element("summary", proposals.size() + " examples to add, once somebody has confirmed them");
        out.open("ul");
        for (Example example : proposals.subList(0, Math.min(MOST_PROPOSALS, proposals.size()))) {
            out.open("li").element("b", example.name()).text(": ");
            out.element("code", example.facts().shown()).text(" → ");
            out.element("b", example.expected().shown()).closeLine();
        }
        out.close().closeLine();
    }

    void changes(TableDiff diff) {
        begin("changes", "Changes");
        out.open("p")
                .text("compared with ")
                .element("code", diff.before().shown())
                .text(": ");
        if (diff.equivalent()) {
            out.text("both mean the same.");
        } else if (diff.regions().isEmpty()) {
            out.text("no change was found, and not everything was decided.");
        } else {
            out.text(percent(diff.share()) + " of all facts have another outcome.");
        }
        out.closeLine();
        if (!diff.regions().isEmpty()) {
            out.open("table", "class", "changes").open("thead").open("tr");
            for (String name : List.of("facts", "before", "after", "such as", "share")) {
                out.element("th", name, "scope", "col");
            }
            out.close().close().open("tbody").raw("\n");
            diff.regions().forEach(this::change);
            out.close().closeLine();
        }
        for (UndecidedRegion region : diff.undecided()) {
            out.open("p", "class", "warning")
                    .text("undecided: " + region.region().shown())
                    .closeLine();
        }
        end();
    }

    private void change(ChangedRegion region) {
        out.open("tr").open("td").text(region.region().shown());
        unless(region.unlessBefore(), "before");
        unless(region.unlessAfter(), "after");
        out.close();
        out.open("td").element("del", region.before().shown()).text(" ");
        names(region.rulesBefore());
        out.close().open("td").element("ins", region.after().shown()).text(" ");
        rules(region.rulesAfter());
        out.close().open("td").element("code", region.witness().shown()).close();
        out.element("td", (region.exactShare() ? "" : "about ") + percent(region.share()), "class", "number");
        out.closeLine();
    }

    private void unless(List<RuleId> rules, String when) {
        if (!rules.isEmpty()) {
            out.text(", unless ");
            names(rules);
            out.text(" took it " + when);
        }
    }

    private void rules(List<RuleId> rules) {
        for (RuleId rule : rules) {
            out.element("a", rule.value(), "href", "#rule-" + rule.value(), "class", "rule")
                    .text(" ");
        }
    }

    private void names(List<RuleId> rules) {
        rules.forEach(rule -> out.element("span", rule.value(), "class", "rule").text(" "));
    }

    private static String words(GoalKind kind) {
        return switch (kind) {
            case RULE -> "rules that decide";
            case CONDITION -> "conditions, true and false";
            case BOUND -> "bounds, on and beside them";
            case MEMBER -> "members of lists";
            case DEFAULT -> "the default";
            case NO_DECISION -> "no decision";
        };
    }

    /** A share as people read it: 12 %, 0.034 %. */
    static String percent(double share) {
        if (share == 0) {
            return "0 %";
        }
        BigDecimal hundredths = BigDecimal.valueOf(share * 100);
        BigDecimal rounded = hundredths.compareTo(BigDecimal.ONE) >= 0
                ? hundredths.setScale(hundredths.compareTo(BigDecimal.TEN) >= 0 ? 0 : 1, RoundingMode.HALF_EVEN)
                : hundredths.round(new MathContext(2, RoundingMode.HALF_EVEN));
        BigDecimal plain = rounded.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString() + " %";
    }

    private void begin(String id, String title) {
        out.open("section", "id", id).element("h2", title).raw("\n");
    }

    private void end() {
        out.closeLine();
    }
}
