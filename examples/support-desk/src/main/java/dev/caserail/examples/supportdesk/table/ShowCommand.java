package dev.caserail.examples.supportdesk.table;

import dev.caserail.routing.io.TableView;
import dev.caserail.routing.table.DecisionTable;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Draws tables for reading. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Draws the tables of a file for reading.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:drawn", "2:the file is faulty or cannot be read"})
public final class ShowCommand implements Callable<Integer> {
    /** How tables are drawn. */
    enum Form {
        /** A box of characters. */
        TEXT,
        /** The same with colours. */
        ANSI,
        /** A Markdown table. */
        MARKDOWN
    }

    @Mixin
    private TableInput input = new TableInput();

    @Option(names = "--form", paramLabel = "FORM", description = "${COMPLETION-CANDIDATES} (default: text)")
    private Form form = Form.TEXT;

    @Option(names = "--width", paramLabel = "N", description = "the widest line, in characters (default: 120)")
    private int width = 120;

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills it. */
    @SuppressWarnings("NullAway.Init")
    public ShowCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Optional<TableFile> file = input.load(spec.commandLine().getErr());
        if (file.isEmpty()) {
            return 2;
        }
        for (DecisionTable<?, ?> table : file.get().tables()) {
            TableView view = TableView.of(table);
            out.println(
                    switch (form) {
                        case TEXT -> view.text(width);
                        case ANSI -> view.ansi(width);
                        case MARKDOWN -> view.markdown();
                    });
        }
        return 0;
    }
}
