package dev.caserail.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.history.CaseReference;
import dev.caserail.taxonomy.history.ChannelName;
import dev.caserail.taxonomy.history.PastTracking;
import dev.caserail.taxonomy.history.TrackedCase;
import dev.caserail.taxonomy.history.TrackingCsv;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.io.TaxonomyCsv;
import dev.caserail.taxonomy.migration.AnswerSource;
import dev.caserail.taxonomy.migration.MigratedCase;
import dev.caserail.taxonomy.migration.Migration;
import dev.caserail.taxonomy.migration.MigrationMapping;
import dev.caserail.taxonomy.migration.MigrationMappingCsv;
import dev.caserail.taxonomy.migration.MigrationTally;
import dev.caserail.taxonomy.migration.YearOnYear;
import dev.caserail.taxonomy.quality.ConfusionPair;
import dev.caserail.taxonomy.quality.QualityFigure;
import dev.caserail.taxonomy.quality.QualityMetric;
import dev.caserail.taxonomy.quality.QualityReport;
import dev.caserail.taxonomy.quality.QualityThresholds;
import dev.caserail.taxonomy.quality.TrackingQuality;
import dev.caserail.taxonomy.source.SourceText;
import dev.caserail.taxonomy.suggest.SuggestedIssue;
import dev.caserail.taxonomy.suggest.SuggestionModel;
import dev.caserail.taxonomy.tracking.AccountId;
import dev.caserail.taxonomy.tracking.TrackingRules;
import dev.caserail.taxonomy.tracking.TrackingSituation;
import dev.caserail.taxonomy.tracking.TrackingTarget;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The examples of this module's README: their code, and what it says they print. */
class ReadmeExampleTest {
    private final List<String> printed = new ArrayList<>();

    @Test
    void the_examples_print_what_the_readme_says() throws Exception {
        // example: track
        IssueTaxonomy taxonomy = ReferenceTaxonomy.load();
        IssueCode code = IssueCode.of("OTHER_APP_ISSUE");
        println(taxonomy.find(code).orElseThrow().label(Locale.GERMAN));

        TrackingRules rules = TrackingRules.of(taxonomy);
        TrackingSituation today = TrackingSituation.on(LocalDate.of(2026, 3, 1));
        TrackingTarget account = TrackingTarget.account(AccountId.of("A-20417"));
        var tracked = rules.check(code, account, today, PathLocation.of("issue"));
        tracked.get().remarks().forEach(remark -> println(remark.line()));

        var refused = rules.check(IssueCode.of("TOTE_MISING"), account, today, PathLocation.of("issue"));
        refused.getError().forEach(fault -> println(fault.line()));
        // end

        // example: load
        SourceText file = SourceText.of("issues.csv", """
                code;level;group;label_en;use_when;not_when;discouraged;discouraged_reason;better_alternatives;default_skill;skill_mode
                WAITLIST;acount;ACCESS;Waitlist;Place on the waiting list.;;false;;;;
                OTHER;account;OTHER;Other;Anything else.;;true;Says nothing.;WAITLSIT;;
                """);
        TaxonomyCsv.load("mine/1", file).getError().map(Diagnostic::line).forEach(this::println);
        // end

        // example: quality
        String past = """
                case,opened_on,channel,closed,issue,level,corrected_from
                C-1,2026-03-02,EMAIL,true,APP_ERROR,account,OTHER_APP_ISSUE
                C-2,2026-03-02,PHONE,true,OTHER_APP_ISSUE,account,
                C-3,2026-03-03,PHONE,true,,,
                """;
        TrackingQuality quality = TrackingQuality.of(taxonomy);
        TrackingCsv.read("past.csv", new StringReader(past), quality::add, fault -> println(fault.line()));

        QualityReport report = quality.report(LocalDate.of(2026, 3, 3), QualityThresholds.standard());
        QualityFigure residual = report.figure(QualityMetric.RESIDUAL);
        println(residual.hits() + " of " + residual.outOf() + ": " + residual.verdict());
        ConfusionPair pair = report.confusions().get(0);
        println(pair.from().value() + " was tracked for " + pair.to().value());
        // end

        // example: suggest
        SuggestionModel model = SuggestionModel.from(taxonomy);
        SuggestedIssue best =
                model.suggest("Ich habe mein Passwort vergessen", 3).best().orElseThrow();
        println(best.code().value() + " because of " + best.words().get(0).word());
        // end

        String mappingFile = """
                from,to,question_en,answer_en
                APP_BUG,APP_ERROR,,
                LATE,LATE_TRAFFIC,Why was it late?,traffic
                LATE,LATE_LOADING,,loading
                """;
        List<TrackedCase> cases = List.of(past("C-1", "APP_BUG"), past("C-2", "LATE"), past("C-3", "LATE"));
        // example: migrate
        MigrationMapping mapping = MigrationMappingCsv.load(SourceText.of("mapping.csv", mappingFile))
                .get();
        Migration migration = Migration.of(mapping);
        MigrationTally tally = new MigrationTally();
        YearOnYear years = new YearOnYear(List.of(mapping));
        for (TrackedCase one : cases) {
            MigratedCase moved = migration.move(one, AnswerSource.none());
            tally.add(moved);
            years.add(moved.result());
        }
        tally.report().lines(Locale.ENGLISH).forEach(this::println);
        println(years.rows().get(0).codes().size() + " comparable codes: "
                + years.rows().get(0).counts());
        // end

        String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        assertEquals(outputOf(readme), String.join("\n", printed) + "\n");
        assertEquals(
                codeOf(readme),
                codeOf(Files.readString(
                                Path.of("src/test/java/dev/caserail/taxonomy/ReadmeExampleTest.java"),
                                StandardCharsets.UTF_8)
                        .replaceAll("(?s)// example: \\w+\\n(.*?)// end", "```java\n$1```")));
    }

    private static TrackedCase past(String reference, String code) {
        LocalDate day = LocalDate.of(2025, 3, 2);
        return TrackedCase.builder()
                .reference(CaseReference.of(reference))
                .openedOn(day)
                .channel(ChannelName.of("EMAIL"))
                .closed(true)
                .addTracking(PastTracking.builder()
                        .issue(IssueCode.of(code))
                        .level(IssueLevel.ACCOUNT)
                        .trackedOn(day)
                        .build())
                .build();
    }

    private void println(String line) {
        printed.add(line);
    }

    /** All blocks of output, one after the other. */
    private static String outputOf(String markdown) {
        return blocks(markdown, "text");
    }

    /** All blocks of code, without the white space that differs between the page and this class. */
    private static String codeOf(String markdown) {
        return blocks(markdown, "java")
                .replaceAll("\\s+", "")
                .replace("System.out::println", "this::println")
                .replace("System.out.println", "println")
                .strip();
    }

    private static String blocks(String markdown, String language) {
        StringBuilder all = new StringBuilder();
        var block = java.util.regex.Pattern.compile("(?s)```" + language + "\\n(.*?)```")
                .matcher(markdown);
        while (block.find()) {
            all.append(block.group(1));
        }
        return all.toString();
    }
}
