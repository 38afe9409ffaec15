package dev.caserail.examples.supportdesk.taxonomy;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.suggest.DeskCode;
import dev.caserail.taxonomy.suggest.ModelFile;
import dev.caserail.taxonomy.suggest.SuggestionModel;
import dev.caserail.taxonomy.suggest.TrainingText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says how often a model suggests what was tracked, and how often it refuses. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Says how often a model suggests what was tracked: as its first code (top-1), among its first three (top-3). A text",
            "that is refused although an issue is about it counts as wrong. Of texts that no issue is about it says how many",
            "are refused. Use texts that the model has not learned from."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:the figures are told", "2:a file is faulty or cannot be read"})
public final class EvaluateCommand implements Callable<Integer> {
    private static final int TOP = 3;

    @Mixin
    private ModelInput input = new ModelInput();

    @Option(
            names = "--code",
            paramLabel = "COLUMN",
            defaultValue = "code",
            description = "column of the codes (default: ${DEFAULT-VALUE})")
    private String code;

    @Option(
            names = "--out-of-scope",
            paramLabel = "CODE",
            split = ",",
            defaultValue = "oos",
            description = "codes of texts that no issue is about (default: ${DEFAULT-VALUE})")
    private List<String> outOfScope = List.of();

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills it. */
    @SuppressWarnings("NullAway.Init")
    public EvaluateCommand() {}

    @Override
    public Integer call() {
        PrintWriter errors = spec.commandLine().getErr();
        if (!input.thresholdFault().isEmpty()) {
            errors.println(input.thresholdFault());
        }
        Validation<Seq<Diagnostic>, SuggestionModel> model = ModelFile.read(input.model());
        Validation<Seq<Diagnostic>, List<TrainingText>> texts = TextRows.withCodes(input.input(), input.text(), code);
        if (model.isInvalid()) {
            model.getError().forEach(fault -> errors.println(fault.line()));
        }
        if (texts.isInvalid()) {
            texts.getError().forEach(fault -> errors.println(fault.line()));
        }
        if (!input.thresholdFault().isEmpty() || model.isInvalid() || texts.isInvalid()) {
            return 2;
        }
        evaluate(model.get(), texts.get(), spec.commandLine().getOut());
        return 0;
    }

    private void evaluate(SuggestionModel model, List<TrainingText> texts, PrintWriter out) {
        double threshold = input.threshold().orElse(model.threshold());
        List<DeskCode> known = model.codes();
        int inScope = 0;
        int first = 0;
        int firstThree = 0;
        int lost = 0;
        int outside = 0;
        int refused = 0;
        int unknown = 0;
        for (TrainingText text : texts) {
            List<DeskCode> suggested = model.suggest(text.text(), TOP, threshold).issues().stream()
                    .map(issue -> issue.code())
                    .toList();
            if (outOfScope.contains(text.code().value())) {
                outside++;
                refused += suggested.isEmpty() ? 1 : 0;
            } else {
                inScope++;
                lost += suggested.isEmpty() ? 1 : 0;
                unknown += known.contains(text.code()) ? 0 : 1;
                firstThree += suggested.contains(text.code()) ? 1 : 0;
                first += !suggested.isEmpty() && suggested.get(0).equals(text.code()) ? 1 : 0;
            }
        }
        out.println(String.format(Locale.ROOT, "threshold: %.4f", threshold));
        out.println("top-1: " + share(first, inScope));
        out.println("top-3: " + share(firstThree, inScope));
        out.println("refused in scope: " + share(lost, inScope));
        out.println("refused out of scope: " + share(refused, outside));
        if (unknown > 0) {
            out.println("of a code that the model does not know: " + share(unknown, inScope));
        }
    }

    private static String share(int part, int whole) {
        return whole == 0
                ? "no such texts"
                : String.format(Locale.ROOT, "%.4f (%d of %d)", part / (double) whole, part, whole);
    }
}
