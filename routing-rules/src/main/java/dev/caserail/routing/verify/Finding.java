package dev.caserail.routing.verify;

import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.region.Region;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.Severity;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** One thing about a table that its author should know, with facts that show it. */
@ValueStyle
@Value.Immutable
public sealed interface Finding permits ImmutableFinding {
    /** {@return what it is} */
    FindingKind kind();

    /**
     * {@return how much it matters: an error can give a case no outcome or a wrong one, a warning is surely not what the author
     * meant, a note is a table that could be simpler}
     */
    Severity severity();

    /** {@return what was found, on one line} */
    String message();

    /** {@return the rules concerned, in the table's order; first the rule that it is about} */
    List<RuleId> rules();

    /** {@return the column concerned; empty if it is about whole rules} */
    Optional<String> column();

    /** {@return facts that show it, by column; empty where no facts can, as for a rule that never decides} */
    Optional<NamedFacts> witness();

    /** {@return all facts concerned, as far as they are one region} */
    Optional<Region> region();

    /** {@return what to do} */
    Optional<String> help();

    /** {@return where the rule stands that it is about; empty if it was made in code} */
    Optional<Location> location();

    /** {@return it in one line for people} */
    @Value.NonAttribute
    default String shown() {
        String where = location().map(place -> place.text() + ": ").orElse("");
        return where
                + severity().name().toLowerCase(Locale.ROOT)
                + ": "
                + message()
                + witness().map(facts -> ", such as " + facts.shown()).orElse("")
                + help().map(text -> " (" + text + ")").orElse("")
                + " ["
                + kind()
                + "]";
    }

    /** {@return the ids of its rules in backticks, with commas} */
    @Value.NonAttribute
    default String ruleNames() {
        return rules().stream().map(rule -> "`" + rule.value() + "`").collect(Collectors.joining(", "));
    }

    /**
     * Starts a finding.
     *
     * @return the builder's first stage
     */
    static ImmutableFinding.KindBuildStage builder() {
        return ImmutableFinding.builder();
    }
}
