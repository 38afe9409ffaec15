package dev.caserail.examples.supportdesk.mail;

import dev.caserail.model.mail.ContentHash;
import dev.caserail.model.mail.EmailAddress;
import dev.caserail.model.mail.MailHeaders;
import dev.caserail.model.mail.MessageId;
import dev.caserail.model.mail.SubjectLine;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvRow;
import dev.caserail.taxonomy.source.CsvTable;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the headers of mails from CSV. The columns stand in any order, their names in any case and with hyphens or
 * underscores; only the message id must be there, and columns nobody knows are passed over.
 */
final class MailFile {
    /** A mail whose message id is none. */
    static final DiagnosticCode NO_MESSAGE_ID = DiagnosticCode.of("thread.no-message-id");

    private static final String ID = "message_id";
    private static final String TRUTH = "thread_truth";
    private static final String CORPUS = "corpus";
    private static final List<String> CONTENT =
            List.of("in_reply_to", "references", "date", "from", "recipients", "subject");

    private final Map<String, Integer> columns = new HashMap<>();
    private final Diagnostics found = new Diagnostics();

    private MailFile() {}

    static Validation<Seq<Diagnostic>, Checked<List<MailRow>>> read(SourceText source) {
        return new MailFile().rows(source);
    }

    private Validation<Seq<Diagnostic>, Checked<List<MailRow>>> rows(SourceText source) {
        CsvTable table = CsvTable.parseCommented(source, found);
        List<CsvCell> header = table.header();
        for (int i = 0; i < header.size(); i++) {
            String name = name(header.get(i));
            if (columns.putIfAbsent(name, i) != null && used(name) && !found.hasErrors()) {
                found.error(
                        CsvTable.DUPLICATE_COLUMN,
                        header.get(i).location(),
                        "column " + Diagnostic.quoted(header.get(i).column()) + " means the same as an earlier one",
                        "delete one of them");
            }
        }
        if (!header.isEmpty() && !columns.containsKey(ID)) {
            found.error(
                    CsvTable.MISSING_COLUMN,
                    source.start(),
                    "the header has no column `" + ID + "`",
                    header.stream()
                            .filter(cell -> NearName.of(name(cell), List.of(ID)).isPresent())
                            .findFirst()
                            .map(cell -> "rename the column " + Diagnostic.quoted(cell.column())));
        }
        List<MailRow> rows =
                columns.containsKey(ID) ? table.rows().stream().map(this::row).toList() : List.of();
        return found.outcome(() -> rows);
    }

    private static String name(CsvCell cell) {
        return cell.column().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    private static boolean used(String name) {
        return name.equals(ID) || name.equals(TRUTH) || name.equals(CORPUS) || CONTENT.contains(name);
    }

    private MailRow row(CsvRow row) {
        CsvCell written = row.cells().get(columns.getOrDefault(ID, 0));
        Optional<MessageId> id = MessageId.find(written.text());
        if (id.isEmpty()) {
            found.add(Diagnostic.warning(
                    NO_MESSAGE_ID,
                    written.location(),
                    written.blank()
                            ? "the mail has no message id"
                            : Diagnostic.quoted(written.text())
                                    + " is no message id: it has no two parts around an `@`",
                    "nothing can answer this mail; it is threaded by its own references alone"));
        }
        MailHeaders mail = MailHeaders.builder()
                .content(ContentHash.from(
                        CONTENT.stream().map(column -> text(row, column)).toList()))
                .receivedAt(Instant.EPOCH) // no file says, and threads do not depend on it
                .messageId(id)
                .addAllInReplyTo(MessageId.findAll(text(row, "in_reply_to")))
                .addAllReferences(MessageId.findAll(text(row, "references")))
                .from(EmailAddress.find(text(row, "from")))
                .addAllRecipients(EmailAddress.findAll(text(row, "recipients")))
                .subject(SubjectLine.of(text(row, "subject")))
                .build();
        Optional<String> truth = Optional.of(text(row, TRUTH)).filter(label -> !label.isEmpty());
        return new MailRow(text(row, CORPUS), written.text(), mail, truth);
    }

    private String text(CsvRow row, String column) {
        Integer at = columns.get(column);
        return at == null ? "" : row.cells().get(at).trimmed();
    }
}
