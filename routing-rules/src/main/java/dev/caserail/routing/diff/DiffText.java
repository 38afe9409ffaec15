package dev.caserail.routing.diff;

import dev.caserail.routing.internal.MarkdownText;
import dev.caserail.routing.rule.RuleId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells a comparison to people: what the change of a table means, for the description of a change or the screen of a reviewer.
 * Immutable.
 */
public final class DiffText {
    private static final int MOST_RULES = 5;
    private static final int MOST_CASES = 10;
    private static final int MOST_REGIONS = 50;

    private final TableDiff diff;
    private final int most;

    private DiffText(TableDiff diff, int most) {
        this.diff = diff;
        this.most = most;
    }

    /**
     * Prepares to tell a comparison.
     *
     * @param diff the comparison
     * @return its text, with the 50 largest regions
     */
    public static DiffText of(TableDiff diff) {
        return new DiffText(diff, MOST_REGIONS);
    }

    /**
     * Limits how much is told.
     *
     * @param regions how many regions, the largest ones; of the others only how many there are
     * @return the same text with that limit
     * @throws IllegalArgumentException if it is below 1
     */
    public DiffText limit(int regions) {
        if (regions < 1) {
            throw new IllegalArgumentException("a limit of " + regions + " regions is below 1");
        }
        return new DiffText(diff, regions);
    }

    /** {@return the comparison in one line: what changes, which share of the space, how many cases} */
    public String summary() {
        if (diff.equivalent()) {
            return "the tables mean the same";
        }
        String known = diff.regions().isEmpty()
                ? "no change was found"
                : share(diff.share(), diff.exactShare()) + " of the space changes, in "
                        + count(diff.regions().size(), "region");
        String cases = diff.cases() == 0
                ? ""
                : "; " + diff.changedCases().size() + " of " + count(diff.cases(), "past case") + " "
                        + (diff.changedCases().size() == 1 ? "changes" : "change");
        String open = diff.complete() ? "" : "; " + count(diff.undecided().size(), "region") + " undecided";
        return known + cases + open;
    }

    /** {@return the comparison as plain text, several lines, each ended} */
    public String text() {
        StringBuilder text =
                new StringBuilder(diff.before().shown() + " -> " + diff.after().shown() + "\n");
        diff.settings().forEach(setting -> text.append(setting).append('\n'));
        text.append(summary()).append('\n');
        int number = 1;
        for (ChangedRegion region : told()) {
            text.append('\n')
                    .append(number)
                    .append(". ")
                    .append(region.before().shown())
                    .append(" -> ");
            text.append(region.after().shown())
                    .append(": ")
                    .append(where(region))
                    .append('\n');
            text.append("   ").append(by(region)).append('\n');
            text.append("   such as ").append(region.witness().shown()).append('\n');
            text.append("   ")
                    .append(share(region.share(), region.exactShare()))
                    .append(" of the space");
            text.append(diff.cases() == 0 ? "" : ", " + cases(region.cases())).append('\n');
            number++;
        }
        rest().forEach(line -> text.append('\n').append(line).append('\n'));
        if (!diff.cosmetics().isEmpty()) {
            text.append("\nwithout effect:\n");
            diff.cosmetics()
                    .forEach(
                            change -> text.append("- ").append(change.message()).append('\n'));
        }
        return text.toString();
    }

    /** {@return the comparison in Markdown, for the description of a change} */
    public String markdown() {
        StringBuilder text =
                new StringBuilder("### " + MarkdownText.escaped(diff.after().name()) + ": what changes\n\n");
        text.append(MarkdownText.escaped(diff.before().shown()))
                .append(" → ")
                .append(MarkdownText.escaped(diff.after().shown()));
        text.append("\n\n**").append(MarkdownText.escaped(sentence(summary()))).append("**\n");
        if (!diff.settings().isEmpty()) {
            text.append('\n');
            diff.settings()
                    .forEach(setting -> text.append("- ")
                            .append(MarkdownText.escaped(setting))
                            .append('\n'));
        }
        if (!diff.regions().isEmpty()) {
            boolean cases = diff.cases() > 0;
            text.append("\n| was | is | where | rules | such as | space |").append(cases ? " cases |" : "");
            text.append("\n|---|---|---|---|---|---|")
                    .append(cases ? "---|" : "")
                    .append('\n');
            for (ChangedRegion region : told()) {
                List<String> cells = new ArrayList<>(List.of(
                        region.before().shown(),
                        region.after().shown(),
                        where(region),
                        rules(region.rulesBefore()) + " → " + rules(region.rulesAfter()),
                        region.witness().shown(),
                        share(region.share(), region.exactShare())));
                if (cases) {
                    cells.add(cases(region.cases()));
                }
                cells.forEach(cell ->
                        text.append("| ").append(MarkdownText.escaped(cell)).append(' '));
                text.append("|\n");
            }
        }
        rest().forEach(line ->
                text.append('\n').append(MarkdownText.escaped(line)).append('\n'));
        if (!diff.cosmetics().isEmpty()) {
            text.append("\nWithout effect:\n\n");
            diff.cosmetics()
                    .forEach(change -> text.append("- ")
                            .append(MarkdownText.escaped(change.message()))
                            .append('\n'));
        }
        return text.toString();
    }

    private List<ChangedRegion> told() {
        return diff.regions().stream().limit(most).toList();
    }

    /** How many regions are not told, and what is not known. */
    private List<String> rest() {
        List<String> lines = new ArrayList<>();
        if (diff.regions().size() > most) {
            List<ChangedRegion> others =
                    diff.regions().subList(most, diff.regions().size());
            lines.add("and " + count(others.size(), "smaller region") + ", together "
                    + share(others.stream().mapToDouble(ChangedRegion::share).sum(), diff.exactShare())
                    + " of the space");
        }
        diff.undecided().stream()
                .limit(most)
                .map(region -> "undecided: " + region.region().shown() + " (" + doubt(region.doubt()) + ")")
                .forEach(lines::add);
        if (diff.undecided().size() > most) {
            lines.add("and " + count(diff.undecided().size() - most, "other undecided region"));
        }
        return lines;
    }

    private static String doubt(Doubt doubt) {
        return doubt == Doubt.BUDGET_ENDED
                ? "the budget ended; grant a larger one"
                : "conditions compare inputs, or ask for parts of texts, and no facts were found that meet them";
    }

    private static String where(ChangedRegion region) {
        List<RuleId> unless = new ArrayList<>(region.unlessBefore());
        region.unlessAfter().stream().filter(id -> !unless.contains(id)).forEach(unless::add);
        String others =
                unless.isEmpty() ? "" : ", unless " + rules(unless) + (unless.size() == 1 ? " takes" : " take") + " it";
        return region.region().shown() + others;
    }

    private static String by(ChangedRegion region) {
        return "before: " + rules(region.rulesBefore()) + "; after: " + rules(region.rulesAfter());
    }

    private static String rules(List<RuleId> rules) {
        if (rules.isEmpty()) {
            return "no rule";
        }
        if (rules.equals(List.of(RuleId.DEFAULT))) {
            return "default";
        }
        String named = rules.stream().limit(MOST_RULES).map(RuleId::value).collect(Collectors.joining(", "));
        String others = rules.size() > MOST_RULES ? " or " + (rules.size() - MOST_RULES) + " others" : "";
        return (rules.size() == 1 ? "rule " : "rules ") + named + others;
    }

    private static String cases(List<Integer> cases) {
        String named = cases.stream()
                .limit(MOST_CASES)
                .map(place -> Integer.toString(place + 1))
                .collect(Collectors.joining(", "));
        String others = cases.size() > MOST_CASES ? " …" : "";
        return cases.isEmpty() ? "no case" : count(cases.size(), "case") + ": " + named + others;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String share(double share, boolean exact) {
        BigDecimal percent = BigDecimal.valueOf(100 * share).round(new MathContext(2));
        String shown = percent.compareTo(new BigDecimal("0.01")) < 0
                ? "less than 0.01"
                : percent.stripTrailingZeros().toPlainString();
        return (exact ? "" : "about ") + shown + " %";
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }
}
