package dev.caserail.examples.supportdesk.table;

import dev.caserail.routing.dmn.model.DmnTable;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.io.TableTemplate;
import dev.caserail.routing.io.TypedTable;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes an empty table for a rule author to fill. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = {
            "Writes an empty CSV table: comment block, names and types, ready for rules.",
            "A column is a name, a colon and a type, as in 'items: integer from 0' or 'van: one of small, large'."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:written", "2:a column is faulty, or the file is there already or cannot be written"})
public final class NewCommand implements Callable<Integer> {
    @Option(names = "--name", paramLabel = "NAME", description = "the table's name (default: that of --like)")
    private @Nullable String name;

    @Option(
            names = "--hit-policy",
            paramLabel = "POLICY",
            description = "UNIQUE, ANY, PRIORITY, FIRST, RULE ORDER, OUTPUT ORDER, COLLECT, COLLECT SUM, COLLECT MIN,"
                    + " COLLECT MAX or COLLECT COUNT (default: that of --like, else UNIQUE)")
    private @Nullable String hitPolicy;

    @Option(names = "--table-version", paramLabel = "VERSION", description = "the table's version (default: 1)")
    private String version = "1";

    @Option(names = "--input", paramLabel = "COLUMN", description = "an input column; several in their order")
    private List<String> inputs = new ArrayList<>();

    @Option(names = "--output", paramLabel = "COLUMN", description = "an output column; several in their order")
    private List<String> outputs = new ArrayList<>();

    @Option(names = "--note", paramLabel = "NAME", description = "a column for notes; several in their order")
    private List<String> notes = new ArrayList<>();

    @Option(
            names = "--like",
            paramLabel = "FILE",
            description = "takes the columns of a table with types (.csv) or of a DMN file (.dmn)")
    private @Nullable Path like;

    @Option(names = "--decision", paramLabel = "NAME", description = "which table of --like, where it has several")
    private @Nullable String decision;

    @Option(names = "--out", paramLabel = "FILE", description = "the file to write; never an existing one (default: -)")
    private @Nullable Path out;

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills it. */
    @SuppressWarnings("NullAway.Init")
    public NewCommand() {}

    @Override
    public Integer call() {
        PrintWriter errors = spec.commandLine().getErr();
        Validation<Seq<Diagnostic>, String> csv = template()
                .map(made -> made.withVersion(version).withNotes(notes))
                .flatMap(TableTemplate::csv);
        if (csv.isInvalid()) {
            csv.getError().forEach(fault -> errors.println(fault.line()));
            return 2;
        }
        Path target = out;
        if (target == null) {
            spec.commandLine().getOut().print(csv.get());
            spec.commandLine().getOut().flush();
            return 0;
        }
        try {
            // an author's rules are not written over
            Files.writeString(target, csv.get(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return 0;
        } catch (FileAlreadyExistsException e) {
            errors.println("error: " + target + " is there already; name a new file, or delete it first");
        } catch (IOException e) {
            errors.println("error: " + target + " cannot be written: " + SourceText.reason(e));
        }
        return 2;
    }

    private Validation<Seq<Diagnostic>, TableTemplate> template() {
        Path model = like;
        if (model == null) {
            String called = name;
            if (called == null) {
                throw new ParameterException(spec.commandLine(), "Missing required option: '--name=NAME'");
            }
            return TableTemplate.parse(called, hitPolicy == null ? "UNIQUE" : hitPolicy, inputs, outputs);
        }
        if (!inputs.isEmpty() || !outputs.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--like gives the columns; leave --input and --output out, or --like");
        }
        return TableFile.isDmn(model)
                ? TableFile.load(model, false).map(file -> of(chosen(file.value()), Optional.empty()))
                : SourceText.read(model)
                        .flatMap(TableCsv::loadTyped)
                        .map(loaded -> of(loaded.value().table(), Optional.of(loaded.value())));
    }

    private DecisionTable<?, ?> chosen(TableFile file) {
        List<DmnTable> tables = file.model().decisions().stream()
                .filter(DmnTable.class::isInstance)
                .map(DmnTable.class::cast)
                .filter(t -> decision == null || t.heading().name().equals(decision))
                .toList();
        if (tables.size() != 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--decision must name one table of " + like + ", expected one of "
                            + file.tables().stream()
                                    .map(t -> t.version().name())
                                    .collect(Collectors.joining(", ")));
        }
        return tables.get(0).table();
    }

    private TableTemplate of(DecisionTable<?, ?> table, Optional<TypedTable> typed) {
        HitPolicy policy = hitPolicy == null
                ? table.hitPolicy()
                : HitPolicy.find(hitPolicy)
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(), "--hit-policy is `" + hitPolicy + "`, which DMN does not have"));
        if (!policy.fits(table.outputs())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "hit policy " + policy.label() + " does not fit the outputs "
                            + table.outputs().columns());
        }
        List<? extends FactColumn<?>> columns = typed.<List<? extends FactColumn<?>>>map(
                        t -> t.schema().columns())
                .orElse(table.inputs());
        return TableTemplate.of(name == null ? table.version().name() : name, policy, columns, table.outputs());
    }
}
