package dev.caserail.taxonomy.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.DefaultSkill;
import dev.caserail.taxonomy.Discouragement;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueGroup;
import dev.caserail.taxonomy.IssueKind;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.Retirement;
import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.SkillMode;
import dev.caserail.taxonomy.Synonym;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A taxonomy written to a file and read again is the same taxonomy. */
class TaxonomyRoundTripTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final List<String> COLUMNS = List.of(
            "code",
            "level",
            "group",
            "label_en",
            "label_de-AT",
            "use_when",
            "not_when",
            "discouraged",
            "discouraged_reason",
            "better_alternatives",
            "default_skill",
            "skill_mode",
            "kind",
            "synonyms_en",
            "synonyms_de-AT",
            "valid_from",
            "retired_on",
            "successors");

    @Property(tries = 200)
    void any_taxonomy_is_read_back(@ForAll("taxonomies") IssueTaxonomy taxonomy) {
        var loaded = TaxonomyCsv.load(taxonomy.version(), SourceText.of("i.csv", write(taxonomy)));

        assertTrue(
                loaded.isValid(), () -> loaded.getError().map(Diagnostic::line).mkString("\n"));
        assertEquals(taxonomy, loaded.get().value());
        assertEquals(List.of(), loaded.get().remarks());
    }

    @Example
    void so_is_the_reference_taxonomy() {
        IssueTaxonomy reference = ReferenceTaxonomy.load();
        String written =
                write(reference).replaceFirst("label_de-AT", "label_de").replaceFirst("synonyms_de-AT", "synonyms_de");

        assertEquals(
                reference,
                TaxonomyFiles.of(reference.version(), SourceText.of("i.csv", written))
                        .withGroups(ReferenceTaxonomy.groups())
                        .load()
                        .get()
                        .value());
    }

    @Provide
    Arbitrary<IssueTaxonomy> taxonomies() {
        return issue().list().ofMinSize(1).ofMaxSize(8).map(TaxonomyRoundTripTest::taxonomy);
    }

    /** Numbers the issues, and lets every discouraged one name the first, which never is. */
    private static IssueTaxonomy taxonomy(List<Draft> drafts) {
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            issues.add(Issue.builder()
                    .code(IssueCode.of("I_" + i))
                    .level(draft.level())
                    .group(IssueGroup.of("G1"))
                    .useWhen(draft.text())
                    .notWhen(i == 0 ? Optional.empty() : Optional.of("Else: I_0; " + draft.text()))
                    .putLabel(Locale.ENGLISH, draft.text())
                    .putLabel(Locale.forLanguageTag("de-AT"), draft.label())
                    .discouragement(
                            i == 0 || !draft.discouraged()
                                    ? Optional.empty()
                                    : Optional.of(Discouragement.of(draft.label(), List.of(IssueCode.of("I_0")))))
                    .defaultSkill(draft.mode().map(m -> DefaultSkill.of(SkillCode.of("S"), m)))
                    .kind(draft.kind())
                    .addAllSynonyms(
                            draft.days() < 3
                                    ? List.of()
                                    : List.of(
                                            Synonym.of(Locale.ENGLISH, "one " + draft.days()),
                                            Synonym.of(Locale.forLanguageTag("de-AT"), "äh, \"zwei\"")))
                    .validFrom(draft.days() % 2 == 0 ? Optional.empty() : Optional.of(FIRST))
                    .retirement(
                            i == 0 || draft.days() < 5
                                    ? Optional.empty()
                                    : Optional.of(Retirement.of(
                                            FIRST.plusDays(draft.days()),
                                            draft.days() == 6 ? List.of() : List.of(IssueCode.of("I_0")))))
                    .build());
        }
        return IssueTaxonomy.of("random/1", issues);
    }

    private static Arbitrary<Draft> issue() {
        Arbitrary<String> text = Arbitraries.strings()
                .withChars("ab ,;\t\"\n\r|äß😀'#")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(s -> "x" + s + "y");
        return Combinators.combine(
                        Arbitraries.of(IssueLevel.class),
                        text,
                        text,
                        Arbitraries.of(true, false),
                        Arbitraries.of(SkillMode.class).optional(),
                        Arbitraries.of(IssueKind.class),
                        Arbitraries.integers().between(0, 9))
                .as(Draft::new);
    }

    record Draft(
            IssueLevel level,
            String text,
            String label,
            boolean discouraged,
            Optional<SkillMode> mode,
            IssueKind kind,
            int days) {}

    private static String write(IssueTaxonomy taxonomy) {
        StringBuilder csv = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
        for (Issue issue : taxonomy.issues()) {
            Map<Locale, String> labels = issue.labels();
            List<String> cells = new ArrayList<>(List.of(
                    issue.code().value(),
                    issue.level().name().toLowerCase(Locale.ROOT),
                    issue.group().value()));
            cells.addAll(labels.values());
            cells.add(issue.useWhen());
            cells.add(issue.notWhen().orElse(""));
            cells.add(Boolean.toString(issue.discouragement().isPresent()));
            cells.add(issue.discouragement().map(Discouragement::reason).orElse(""));
            cells.add(issue.discouragement().stream()
                    .flatMap(d -> d.betterAlternatives().stream())
                    .map(IssueCode::value)
                    .collect(Collectors.joining("|")));
            cells.add(issue.defaultSkill().map(s -> s.skill().value()).orElse(""));
            cells.add(issue.defaultSkill().map(s -> s.mode().name()).orElse(""));
            cells.add(issue.kind().name());
            cells.add(String.join("|", issue.synonyms(Locale.ENGLISH)));
            cells.add(String.join(" | ", issue.synonyms(Locale.GERMAN)));
            cells.add(issue.validFrom().map(LocalDate::toString).orElse(""));
            cells.add(issue.retirement().map(r -> r.from().toString()).orElse(""));
            cells.add(issue.retirement().stream()
                    .flatMap(r -> r.successors().stream())
                    .map(IssueCode::value)
                    .collect(Collectors.joining("|")));
            csv.append(cells.stream()
                            .map(c -> "\"" + c.replace("\"", "\"\"") + "\"")
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return csv.toString();
    }
}
