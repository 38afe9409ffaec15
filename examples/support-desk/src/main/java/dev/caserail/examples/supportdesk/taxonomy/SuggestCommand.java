package dev.caserail.examples.supportdesk.taxonomy;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.suggest.ModelFile;
import dev.caserail.taxonomy.suggest.SuggestedIssue;
import dev.caserail.taxonomy.suggest.Suggestion;
import dev.caserail.taxonomy.suggest.SuggestionModel;
import dev.caserail.taxonomy.suggest.WordVote;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Suggests for each text of a file what it is likely about, or nothing. */
@Command(
        name = "suggest",
        mixinStandardHelpOptions = true,
        description = {
            "Suggests for each text of a file what it is likely about, and writes row,code1,score1,code2,score2 … as CSV: one",
            "line a row of the file, in its order, rows numbered from 1. Codes are empty where it suggests nothing."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:there is a line for each text", "2:a file is faulty or cannot be read; nothing is written"})
public final class SuggestCommand implements Callable<Integer> {
    @Mixin
    private ModelInput input = new ModelInput();

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "3",
            description = "how many codes (default: ${DEFAULT-VALUE})")
    private int top;

    @Option(names = "--words", description = "a last column: the words that spoke for the first code")
    private boolean words;

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills it. */
    @SuppressWarnings("NullAway.Init")
    public SuggestCommand() {}

    @Override
    public Integer call() {
        PrintWriter errors = spec.commandLine().getErr();
        if (top < 1) {
            errors.println("error: --top " + top + ", expected at least 1");
        }
        if (!input.thresholdFault().isEmpty()) {
            errors.println(input.thresholdFault());
        }
        Validation<Seq<Diagnostic>, SuggestionModel> model = ModelFile.read(input.model());
        Validation<Seq<Diagnostic>, List<String>> texts = TextRows.texts(input.input(), input.text());
        if (model.isInvalid()) {
            model.getError().forEach(fault -> errors.println(fault.line()));
        }
        if (texts.isInvalid()) {
            texts.getError().forEach(fault -> errors.println(fault.line()));
        }
        if (top < 1 || !input.thresholdFault().isEmpty() || model.isInvalid() || texts.isInvalid()) {
            return 2;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(header());
        double threshold = input.threshold().orElse(model.get().threshold());
        int row = 0;
        for (String text : texts.get()) {
            out.print(++row + line(model.get().suggest(text, top, threshold)));
        }
        out.flush();
        return 0;
    }

    private String header() {
        StringBuilder header = new StringBuilder("row");
        for (int i = 1; i <= top; i++) {
            header.append(",code").append(i).append(",score").append(i);
        }
        return header.append(words ? ",words\n" : "\n").toString();
    }

    private String line(Suggestion suggestion) {
        StringBuilder line = new StringBuilder();
        List<SuggestedIssue> issues = suggestion.issues();
        for (int i = 0; i < top; i++) {
            line.append(
                    i < issues.size()
                            ? "," + cell(issues.get(i).code().value())
                                    + String.format(
                                            Locale.ROOT, ",%.4f", issues.get(i).score())
                            : ",,");
        }
        if (words) {
            line.append(',')
                    .append(cell(suggestion.best().stream()
                            .flatMap(best -> best.words().stream())
                            .map(WordVote::word)
                            .collect(Collectors.joining(" "))));
        }
        return line.append('\n').toString();
    }

    private static String cell(String text) {
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == ';' || c == '"');
        return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
