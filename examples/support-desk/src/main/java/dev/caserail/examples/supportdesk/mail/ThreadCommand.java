package dev.caserail.examples.supportdesk.mail;

import dev.caserail.model.mail.MailKey;
import dev.caserail.model.mail.ThreadIndex;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Groups the mails of a file into threads. */
@Command(
        name = "thread",
        mixinStandardHelpOptions = true,
        description = {
            "Groups mails into threads by their headers In-Reply-To and References, in whatever order they stand, and writes",
            "message_id,thread as CSV: one line a mail, in the order of the file.",
            "The file is CSV with a column message_id and, where there are such, in_reply_to, references, corpus (the same id",
            "in another corpus is another mail), date, from, recipients, subject. With a column thread_truth it is told how",
            "many mails are in the same thread as there; it is not looked at before."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the threads are written, whatever a thread_truth says",
            "2:a file is faulty, or cannot be read or written; nothing is written"
        })
public final class ThreadCommand implements Callable<Integer> {
    private static final int FAULTY = 2;

    @Parameters(index = "0", paramLabel = "FILE", description = "headers of mails (CSV)")
    private Path file;

    @Option(
            names = "--out",
            paramLabel = "CSV",
            description = "writes the threads there, and the counts to standard output instead of standard error")
    private @Nullable Path out;

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills it. */
    @SuppressWarnings("NullAway.Init")
    public ThreadCommand() {}

    @Override
    public Integer call() {
        PrintWriter errors = spec.commandLine().getErr();
        Validation<Seq<Diagnostic>, Checked<List<MailRow>>> read =
                SourceText.read(file).flatMap(MailFile::read);
        if (read.isInvalid()) {
            read.getError().forEach(fault -> errors.println(fault.line()));
            return FAULTY;
        }
        read.get().remarks().forEach(remark -> errors.println(remark.line()));
        List<MailRow> rows = read.get().value();
        Map<String, ThreadIndex> corpora = new LinkedHashMap<>();
        rows.forEach(row ->
                corpora.computeIfAbsent(row.corpus(), name -> new ThreadIndex()).add(row.mail()));
        List<String> threads = threads(rows, corpora);
        if (!write(csv(rows, threads), errors)) {
            return FAULTY;
        }
        PrintWriter told = out == null ? errors : spec.commandLine().getOut();
        told.println(counts(rows, threads, corpora));
        agreement(rows, threads, told);
        told.flush();
        return 0;
    }

    /** The thread of each row, numbered in the order of their first mails. */
    private static List<String> threads(List<MailRow> rows, Map<String, ThreadIndex> corpora) {
        Map<String, Map<MailKey, Integer>> threadOf = new HashMap<>();
        corpora.forEach((corpus, index) -> {
            Map<MailKey, Integer> numbers = new HashMap<>();
            List<List<MailKey>> all = index.threads();
            for (int i = 0; i < all.size(); i++) {
                for (MailKey mail : all.get(i)) {
                    numbers.put(mail, i);
                }
            }
            threadOf.put(corpus, numbers);
        });
        Map<List<Object>, String> labels = new HashMap<>();
        List<String> threads = new ArrayList<>();
        for (MailRow row : rows) {
            Integer number =
                    threadOf.getOrDefault(row.corpus(), Map.of()).get(row.mail().key());
            if (number == null) {
                throw new IllegalStateException("a mail of this file is in no thread");
            }
            threads.add(labels.computeIfAbsent(List.of(row.corpus(), number), thread -> "t" + (labels.size() + 1)));
        }
        return threads;
    }

    private static String csv(List<MailRow> rows, List<String> threads) {
        StringBuilder text = new StringBuilder("message_id,thread\n");
        for (int i = 0; i < rows.size(); i++) {
            text.append(cell(rows.get(i).id()))
                    .append(',')
                    .append(threads.get(i))
                    .append('\n');
        }
        return text.toString();
    }

    private static String cell(String text) {
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r');
        return quoted || text.isEmpty() ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    private boolean write(String text, PrintWriter errors) {
        if (out == null) {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
            return true;
        }
        boolean there = Files.exists(out);
        try {
            if (there && Files.isSameFile(file, out)) {
                errors.println("error: " + out + " is read and cannot be written too (give another file)");
                return false;
            }
            Files.writeString(out, text);
            return true;
        } catch (IOException e) {
            errors.println("error: " + out + " cannot be written: " + SourceText.reason(e));
            if (!there) {
                discard(out);
            }
            return false;
        }
    }

    /** Leaves no half file; where even that fails, the message about writing was printed already. */
    private static void discard(Path half) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException e) {
            // told already
        }
    }

    private static String counts(List<MailRow> rows, List<String> threads, Map<String, ThreadIndex> corpora) {
        int mails = corpora.values().stream().mapToInt(ThreadIndex::size).sum();
        int reused = corpora.values().stream()
                .mapToInt(index -> index.reusedIds().size())
                .sum();
        return counted(rows.size(), "mail") + " in "
                + counted(threads.stream().distinct().count(), "thread")
                + (mails == rows.size() ? "" : "; " + (rows.size() - mails) + " of them were there before")
                + (reused == 0 ? "" : "; " + counted(reused, "message id") + " of several different mails");
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** Only here the true threads are looked at. */
    private static void agreement(List<MailRow> rows, List<String> threads, PrintWriter told) {
        List<String> known = new ArrayList<>();
        List<String> truth = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            MailRow row = rows.get(i);
            if (row.truth().isPresent()) {
                known.add(threads.get(i));
                truth.add(row.corpus() + "\n" + row.truth().get());
            }
        }
        if (!truth.isEmpty()) {
            told.println(Agreement.of(known, truth).line());
        }
    }
}
