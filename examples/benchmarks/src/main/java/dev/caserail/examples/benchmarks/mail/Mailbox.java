package dev.caserail.examples.benchmarks.mail;

import dev.caserail.model.mail.ContentHash;
import dev.caserail.model.mail.MailHeaders;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Mails of threads of 1 to 9, one of them of a thousand, in no order; the same in each run. An answer has the mail it answers
 * in In-Reply-To, and in References the whole way to the root or, of each third mail, only the last step; a tenth of the
 * roots is missing, a twentieth of the mails comes twice.
 *
 * @param fields the header fields of each mail
 * @param threads how many threads they are
 */
public record Mailbox(List<Map<String, List<String>>> fields, int threads) {
    private static final Instant RECEIVED = Instant.parse("2026-11-02T08:30:00Z");
    private static final int LONG_THREAD = 1_000;
    private static final int MOST_REFERENCES = 20;

    /**
     * Makes mails.
     *
     * @param count how many
     * @return the mails
     */
    public static Mailbox of(int count) {
        Random random = new Random(6);
        List<Map<String, List<String>>> all = new ArrayList<>();
        int threads = 0;
        while (all.size() < count) {
            int size = threads == 0 ? Math.min(LONG_THREAD, count / 2) : 1 + random.nextInt(9);
            int first = size > 1 && random.nextInt(10) == 0 ? 1 : 0;
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < size && all.size() < count; i++) {
                String id = "<" + threads + "." + i + "." + Integer.toHexString(random.nextInt()) + "@mail.example>";
                if (i >= first) {
                    all.add(mail(id, ids, random));
                    if (random.nextInt(20) == 0 && all.size() < count) {
                        all.add(all.get(all.size() - 1));
                    }
                }
                ids.add(id);
            }
            threads++;
        }
        Collections.shuffle(all, random);
        return new Mailbox(List.copyOf(all), threads);
    }

    private static Map<String, List<String>> mail(String id, List<String> earlier, Random random) {
        Map<String, List<String>> common = Map.of(
                "Message-ID", List.of(id),
                "From", List.of("Somebody <somebody@mail.example>"),
                "To", List.of("support@desk.example"),
                "Subject", List.of("Re: [orders] Milk is missing"));
        if (earlier.isEmpty()) {
            return common;
        }
        int from = random.nextInt(3) == 0 ? earlier.size() - 1 : Math.max(0, earlier.size() - MOST_REFERENCES);
        Map<String, List<String>> answer = new HashMap<>(common);
        answer.put("In-Reply-To", List.of(earlier.get(earlier.size() - 1)));
        answer.put("References", List.of(String.join("\r\n ", earlier.subList(from, earlier.size()))));
        return Map.copyOf(answer);
    }

    /** {@return the mails, read} */
    public List<MailHeaders> read() {
        List<MailHeaders> mails = new ArrayList<>();
        for (Map<String, List<String>> mail : fields) {
            mails.add(MailHeaders.from(mail, ContentHash.from(mail.getOrDefault("Message-ID", List.of())), RECEIVED));
        }
        return mails;
    }
}
