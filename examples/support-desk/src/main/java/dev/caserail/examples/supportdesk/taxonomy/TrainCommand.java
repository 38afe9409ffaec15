package dev.caserail.examples.supportdesk.taxonomy;

import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.io.TaxonomyCsv;
import dev.caserail.taxonomy.source.SourceText;
import dev.caserail.taxonomy.suggest.DeskCode;
import dev.caserail.taxonomy.suggest.ModelFile;
import dev.caserail.taxonomy.suggest.ModelTraining;
import dev.caserail.taxonomy.suggest.SuggestionModel;
import dev.caserail.taxonomy.suggest.TrainingText;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns from a desk's history of texts and codes what texts are about, or takes a taxonomy's own words. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = {
            "Learns from a desk's history what texts are about, and writes the model to a file. Without a history, --taxonomy",
            "makes a model of the labels, synonyms and definitions of a taxonomy. How likely a code must be to be suggested is",
            "fixed here: at most a tenth of the texts that were put aside, and that an issue is about, are refused."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the model is written",
            "2:a file is faulty or cannot be read or written, or there is too little to learn from; nothing is written"
        })
public final class TrainCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "TEXTS", description = "the history (CSV)")
    private @Nullable Path texts;

    @Option(names = "--taxonomy", paramLabel = "FILE", description = "issues (CSV), instead of a history")
    private @Nullable Path taxonomy;

    @Option(names = "--text", paramLabel = "COLUMN", defaultValue = "text", description = "column of the texts")
    private String text;

    @Option(names = "--code", paramLabel = "COLUMN", defaultValue = "code", description = "column of the codes")
    private String code;

    @Option(
            names = "--out-of-scope",
            paramLabel = "CODE",
            split = ",",
            defaultValue = "oos",
            description = "codes of texts that no issue is about: never suggested (default: ${DEFAULT-VALUE})")
    private List<String> outOfScope = List.of();

    @Option(
            names = "--held-out",
            paramLabel = "TEXTS",
            description = {
                "texts (CSV, same columns) to fix the threshold on, which are not learned from (default: thirds of the",
                "history, one after the other)"
            })
    private @Nullable Path heldOut;

    @Option(names = "--name", paramLabel = "NAME", description = "what the model is called (default: the file's name)")
    private @Nullable String name;

    @Option(names = "--out", paramLabel = "MODEL", required = true, description = "where the model is written")
    private Path out;

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills it. */
    @SuppressWarnings("NullAway.Init")
    public TrainCommand() {}

    @Override
    public Integer call() {
        PrintWriter errors = spec.commandLine().getErr();
        if ((texts == null) == (taxonomy == null)) {
            errors.println(
                    "error: " + (texts == null ? "neither" : "both") + " TEXTS and --taxonomy given, expected one");
            return 2;
        }
        Validation<Seq<Diagnostic>, Checked<SuggestionModel>> trained =
                texts != null ? history(texts) : glossary(taxonomy);
        if (trained.isInvalid()) {
            trained.getError().forEach(fault -> errors.println(fault.line()));
            return 2;
        }
        trained.get().remarks().forEach(remark -> errors.println(remark.line()));
        SuggestionModel model = trained.get().value();
        try {
            Files.write(out, ModelFile.write(model));
        } catch (IOException e) {
            errors.println("error: " + out + " cannot be written: " + SourceText.reason(e));
            return 2;
        }
        spec.commandLine()
                .getOut()
                .println(out + ": model `" + model.version() + "` of "
                        + model.codes().size() + " codes, threshold "
                        + String.format(Locale.ROOT, "%.4f", model.threshold()) + ", hash " + model.hash());
        return 0;
    }

    private Validation<Seq<Diagnostic>, Checked<SuggestionModel>> history(Path file) {
        Set<DeskCode> outside = new LinkedHashSet<>();
        for (String one : outOfScope) {
            Validation<Diagnostic, DeskCode> parsed = DeskCode.parse(one, PathLocation.of("--out-of-scope"));
            if (parsed.isInvalid()) {
                return Validation.invalid(Vector.of(parsed.getError()));
            }
            outside.add(parsed.get());
        }
        String called = name != null ? name : String.valueOf(file.getFileName());
        Validation<Seq<Diagnostic>, List<TrainingText>> aside =
                heldOut == null ? Validation.valid(List.of()) : TextRows.withCodes(heldOut, text, code);
        Validation<Seq<Diagnostic>, List<TrainingText>> rows = TextRows.withCodes(file, text, code);
        if (rows.isInvalid()) {
            return Validation.invalid(
                    aside.isInvalid() ? rows.getError().appendAll(aside.getError()) : rows.getError());
        }
        return aside.flatMap(others -> ModelTraining.of(called)
                .withOutOfScope(outside)
                .withHeldOut(others)
                .train(rows.get()));
    }

    private Validation<Seq<Diagnostic>, Checked<SuggestionModel>> glossary(@Nullable Path file) {
        if (file == null) {
            throw new IllegalStateException("one of the two was given");
        }
        String called = name != null ? name : String.valueOf(file.getFileName());
        return SourceText.read(file)
                .flatMap(source -> TaxonomyCsv.load(called, source))
                .map(loaded -> Checked.of(SuggestionModel.from(loaded.value()), loaded.remarks()));
    }
}
