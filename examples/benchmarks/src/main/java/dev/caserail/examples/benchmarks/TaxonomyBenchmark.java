package dev.caserail.examples.benchmarks;

import dev.caserail.taxonomy.Discouragement;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.check.TaxonomyCheck;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.io.TaxonomyCsv;
import dev.caserail.taxonomy.pick.IssuePicker;
import dev.caserail.taxonomy.pick.PickContext;
import dev.caserail.taxonomy.pick.PickItem;
import dev.caserail.taxonomy.source.SourceText;
import dev.caserail.taxonomy.suggest.Suggestion;
import dev.caserail.taxonomy.suggest.SuggestionModel;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The reference taxonomy, and one of 10,000 issues made of it: loaded, checked, searched, and asked for suggestions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls the setup before a benchmark
public class TaxonomyBenchmark {
    private static final PickContext CONTEXT = PickContext.of(1, 1, LocalDate.of(2026, 3, 1));
    private static final List<String> SEARCHES = List.of(
            "tote missing",
            "rückerstatung",
            "gutscheincode",
            "pay",
            "verschimmeltes Obst",
            "where is my order",
            "DSGVO");
    private static final List<String> TEXTS = List.of(
            "Guten Tag, bei meiner Lieferung gestern Abend fehlten zwei Flaschen Milch, bitte um Gutschrift.",
            "Hello, I forgot my password and the code does not arrive. Can you help me to sign in again?",
            "Der Fahrer war sehr freundlich, aber leider kam die Bestellung erst nach einer Stunde.",
            "I want to cancel the order for tomorrow and get my money back on the credit card.");

    /** How many issues the taxonomy has. */
    @Param({"96", "10000"})
    int issues;

    private SourceText file;
    private IssueTaxonomy taxonomy;
    private IssuePicker picker;
    private SuggestionModel model;
    private int turn;

    /** Writes the file and makes what is asked. */
    @Setup
    public void write() {
        List<Issue> reference = ReferenceTaxonomy.load().issues();
        StringBuilder csv = new StringBuilder("code,level,group,label_en,label_de,use_when,not_when,discouraged,"
                + "discouraged_reason,better_alternatives,default_skill,skill_mode,synonyms_en,synonyms_de\n");
        for (int i = 0; i < issues; i++) {
            csv.append(row(reference.get(i % reference.size()), i / reference.size()));
        }
        file = SourceText.of("issues.csv", csv.toString());
        taxonomy = load();
        picker = IssuePicker.of(taxonomy);
        model = SuggestionModel.from(taxonomy);
    }

    /** The file to a taxonomy. */
    @Benchmark
    public IssueTaxonomy load() {
        return TaxonomyCsv.load("t", file).get().value();
    }

    /** Everything that makes agents track the wrong issue. */
    @Benchmark
    public Seq<Diagnostic> check() {
        return TaxonomyCheck.of(taxonomy).findings();
    }

    /** A search for five issues. */
    @Benchmark
    public List<PickItem> search() {
        return picker.search(SEARCHES.get(turn++ % SEARCHES.size()), CONTEXT, Locale.GERMAN, 5);
    }

    /** Three suggestions for a text, with the words that spoke for them. */
    @Benchmark
    public Suggestion suggest() {
        return model.suggest(TEXTS.get(turn++ % TEXTS.size()), 3, 0);
    }

    /** The issue as it is, or a copy of it with another code and a word more in each label. */
    private static String row(Issue issue, int copy) {
        String code = issue.code().value() + (copy == 0 ? "" : "_" + copy);
        String more = copy == 0 ? "" : " v" + copy;
        return List.of(
                        code,
                        issue.level().name(),
                        issue.group().value() + (copy == 0 ? "" : "_" + copy),
                        issue.label(Locale.ENGLISH) + more,
                        issue.label(Locale.GERMAN) + more,
                        issue.useWhen(),
                        issue.notWhen().orElse(""),
                        Boolean.toString(issue.discouragement().isPresent()),
                        issue.discouragement().map(Discouragement::reason).orElse(""),
                        issue.discouragement().stream()
                                .flatMap(d -> d.betterAlternatives().stream())
                                .map(IssueCode::value)
                                .collect(Collectors.joining("|")),
                        "",
                        "",
                        String.join("|", issue.synonyms(Locale.ENGLISH)),
                        String.join("|", issue.synonyms(Locale.GERMAN)))
                .stream()
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",", "", "\n"));
    }
}
