package dev.caserail.examples.supportdesk.table;

import dev.caserail.routing.dmn.DmnFile;
import dev.caserail.routing.dmn.model.DmnVersion;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a table in another form. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = "Writes the table of a file as CSV or DMN, as the name of the second file says.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:written", "2:the file is faulty, cannot be read, or cannot be said in the other form"})
public final class ConvertCommand implements Callable<Integer> {
    @Mixin
    private TableInput input = new TableInput();

    @Parameters(index = "1", paramLabel = "OUT", description = "the file to write: .csv or .dmn")
    private @Nullable Path out;

    @Option(
            names = "--dmn",
            paramLabel = "VERSION",
            description = "the version of DMN to write: 1.3 (for modelers built on bpmn.io), 1.4 or 1.5 (default: 1.5)")
    private String dmn = "1.5";

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills it. */
    @SuppressWarnings("NullAway.Init")
    public ConvertCommand() {}

    @Override
    public Integer call() {
        PrintWriter errors = spec.commandLine().getErr();
        DmnVersion version = Arrays.stream(DmnVersion.values())
                .filter(v -> v.writable() && v.label().equals(dmn))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--dmn is `" + dmn + "`, expected one of "
                                + Arrays.stream(DmnVersion.values())
                                        .filter(DmnVersion::writable)
                                        .map(DmnVersion::label)
                                        .collect(Collectors.joining(", "))));
        Path target = out;
        Optional<TableFile> file = input.load(errors);
        if (file.isEmpty() || target == null) {
            return 2;
        }
        Validation<Seq<Diagnostic>, String> text = TableFile.isDmn(target)
                ? Validation.valid(DmnFile.text(file.get().model(), version))
                : csv(file.get());
        if (text.isInvalid()) {
            text.getError().forEach(fault -> errors.println(fault.line()));
            return 2;
        }
        try {
            Files.writeString(target, text.get());
        } catch (IOException e) {
            errors.println("error: " + target + " cannot be written: " + SourceText.reason(e));
            return 2;
        }
        return 0;
    }

    private Validation<Seq<Diagnostic>, String> csv(TableFile file) {
        if (file.tables().size() != 1 || file.model().decisions().size() != 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "a CSV file holds one table, but the file decides "
                            + file.model().decisions().size() + " things; convert it to .dmn");
        }
        return TableCsv.write(file.tables().get(0));
    }
}
