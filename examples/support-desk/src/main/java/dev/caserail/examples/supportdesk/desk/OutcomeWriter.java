package dev.caserail.examples.supportdesk.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.caserail.examples.supportdesk.desk.ContactOutcome.Handled;
import dev.caserail.examples.supportdesk.desk.ContactOutcome.Rejected;
import dev.caserail.model.json.JournalFile;
import dev.caserail.routing.skill.SkillRoute;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.history.TrackingCsv;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes outcomes into the files asked for: cases, journals and rejected contacts as JSON lines, tracking as CSV. */
public final class OutcomeWriter implements Closeable {
    private static final JsonMapper JSON = CaserailJsonModule.mapper();

    private final Optional<BufferedWriter> cases;
    private final Optional<BufferedWriter> journals;
    private final Optional<BufferedWriter> rejects;
    private final Optional<BufferedWriter> tracking;

    private OutcomeWriter(
            Optional<BufferedWriter> cases,
            Optional<BufferedWriter> journals,
            Optional<BufferedWriter> rejects,
            Optional<BufferedWriter> tracking) {
        this.cases = cases;
        this.journals = journals;
        this.rejects = rejects;
        this.tracking = tracking;
    }

    /**
     * Creates the files.
     *
     * @param cases for one line per case
     * @param journals for the journals, one entry per line
     * @param rejects for one line per rejected contact
     * @param tracking for what was tracked, one issue per row
     * @return the writer
     * @throws UncheckedIOException if one cannot be created; its message names it
     */
    public static OutcomeWriter open(
            Optional<Path> cases, Optional<Path> journals, Optional<Path> rejects, Optional<Path> tracking) {
        OutcomeWriter writer = new OutcomeWriter(create(cases), create(journals), create(rejects), create(tracking));
        writer.tracking.ifPresent(out -> text(out, TrackingCsv.header()));
        return writer;
    }

    private static void text(BufferedWriter out, String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes one outcome.
     *
     * @param outcome what became of a contact
     */
    public void write(ContactOutcome outcome) {
        try {
            if (outcome instanceof Handled handled) {
                if (cases.isPresent()) {
                    line(cases.get(), caseLine(handled));
                }
                if (journals.isPresent()) {
                    JournalFile.write(List.of(handled.journal()), journals.get());
                }
                tracking.ifPresent(out -> text(out, TrackingCsv.rows(handled.tracked())));
            } else if (outcome instanceof Rejected rejected && rejects.isPresent()) {
                line(rejects.get(), rejectLine(rejected));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode caseLine(Handled handled) {
        ObjectNode line = JSON.createObjectNode();
        line.put("line", handled.line());
        line.put("contact", handled.contactId());
        line.set("case", JSON.valueToTree(handled.state()));
        handled.state().primaryIssue().ifPresent(issue -> line.set("issue", JSON.valueToTree(issue)));
        line.set("route", route(handled));
        ObjectNode quicktext = line.putObject("quicktext");
        handled.reply().peek(reply -> {
            quicktext.put("id", reply.quicktext().value());
            quicktext.put("locale", reply.locale().toLanguageTag());
            quicktext.put("why", reply.why());
            quicktext.put("text", reply.text());
        });
        handled.reply().peekLeft(faults -> quicktext.set("diagnostics", diagnostics(faults)));
        if (!handled.suggested().isEmpty()) {
            line.set("suggested", JSON.valueToTree(handled.suggested()));
        }
        line.set("warnings", JSON.valueToTree(handled.warnings()));
        return line;
    }

    private static ObjectNode route(Handled handled) {
        SkillRoute route = handled.route();
        ObjectNode node = JSON.createObjectNode();
        node.put("skill", route.skill().code().value());
        node.put("name", route.skill().name());
        node.put("rule", route.decision().rule().value());
        node.put("table", route.decision().table().name());
        node.put("version", route.decision().table().version());
        node.put("hash", route.decision().table().hash().value());
        node.put("reason", handled.reason());
        return node;
    }

    private static ObjectNode rejectLine(Rejected rejected) {
        ObjectNode line = JSON.createObjectNode();
        line.put("line", rejected.line());
        rejected.contactId().ifPresent(id -> line.put("contact", id));
        line.set("reasons", diagnostics(rejected.reasons()));
        return line;
    }

    private static JsonNode diagnostics(Seq<Diagnostic> diagnostics) {
        return JSON.valueToTree(diagnostics.toJavaList());
    }

    private static void line(BufferedWriter out, JsonNode node) throws IOException {
        out.write(JSON.writeValueAsString(node));
        out.write('\n');
    }

    private static Optional<BufferedWriter> create(Optional<Path> path) {
        return path.map(file -> {
            try {
                return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(file + " cannot be written: " + SourceText.reason(e), e);
            }
        });
    }

    @Override
    public void close() throws IOException {
        for (Optional<BufferedWriter> writer : List.of(cases, journals, rejects, tracking)) {
            if (writer.isPresent()) {
                writer.get().close();
            }
        }
    }
}
