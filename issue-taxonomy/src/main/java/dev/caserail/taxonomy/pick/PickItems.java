package dev.caserail.taxonomy.pick;

import dev.caserail.taxonomy.Discouragement;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.Retirement;
import dev.caserail.taxonomy.internal.words.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says of each issue how a picker shows it for a case, and whether the case can have it. */
final class PickItems {
    private static final Words WORDS = Words.load(PickItems.class, "pick");

    private final IssueTaxonomy taxonomy;
    private final PickContext context;
    private final Locale locale;

    PickItems(IssueTaxonomy taxonomy, PickContext context, Locale locale) {
        this.taxonomy = taxonomy;
        this.context = context;
        this.locale = locale;
    }

    PickItem item(Issue issue) {
        Optional<PickObstacle> obstacle = obstacle(issue);
        List<IssueCode> instead = obstacle.filter(o -> o == PickObstacle.RETIRED)
                .flatMap(o -> issue.retirement())
                .map(Retirement::successors)
                .orElseGet(() -> issue.discouragement()
                        .map(Discouragement::betterAlternatives)
                        .orElse(List.of()));
        return PickItem.builder()
                .code(issue.code())
                .level(issue.level())
                .group(issue.group())
                .label(issue.label(locale))
                .useWhen(issue.useWhen())
                .obstacle(obstacle)
                .reason(obstacle.map(o -> reason(o, issue)))
                .discouragement(issue.discouragement().map(Discouragement::reason))
                .addAllInstead(instead)
                .build();
    }

    /** Why nothing of a level can be tracked. */
    Optional<String> reason(IssueLevel level) {
        return context.levels().contains(level)
                ? Optional.empty()
                : Optional.of(words(missing(level).name()));
    }

    String label(IssueLevel level) {
        return words("level." + level.name());
    }

    private Optional<PickObstacle> obstacle(Issue issue) {
        if (issue.retiredOn(context.day()).isPresent()) {
            return Optional.of(PickObstacle.RETIRED);
        }
        if (!issue.inForce(context.day())) {
            return Optional.of(PickObstacle.NOT_YET);
        }
        return context.levels().contains(issue.level()) ? Optional.empty() : Optional.of(missing(issue.level()));
    }

    private PickObstacle missing(IssueLevel level) {
        if (level == IssueLevel.PRODUCT && context.levels().contains(IssueLevel.DELIVERY)) {
            return PickObstacle.NO_PRODUCT_LINE;
        }
        return level == IssueLevel.ACCOUNT ? PickObstacle.NO_ACCOUNT : PickObstacle.NO_DELIVERY;
    }

    private String reason(PickObstacle obstacle, Issue issue) {
        if (obstacle == PickObstacle.NOT_YET) {
            return words(obstacle.name()).replace("{day}", day(issue.validFrom().orElseThrow()));
        }
        if (obstacle != PickObstacle.RETIRED) {
            return words(obstacle.name());
        }
        Retirement retirement = issue.retirement().orElseThrow();
        String instead = retirement.successors().stream()
                .map(code -> taxonomy.find(code)
                        .map(successor -> words("quoted").replace("{label}", successor.label(locale)))
                        .orElse(code.value()))
                .collect(Collectors.joining(" " + words("or") + " "));
        return words(instead.isEmpty() ? "RETIRED" : "RETIRED.instead")
                .replace("{day}", day(retirement.from()))
                .replace("{instead}", instead);
    }

    private String day(LocalDate day) {
        Locale known = Words.LANGUAGES.contains(locale.getLanguage()) ? locale : Locale.ENGLISH;
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(known)
                .format(day);
    }

    private String words(String key) {
        return WORDS.find(key, locale).orElse(key);
    }
}
