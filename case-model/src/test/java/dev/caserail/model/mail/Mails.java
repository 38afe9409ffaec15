package dev.caserail.model.mail;

import dev.caserail.model.identifier.CaseId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Mails for tests: only the telling fields. */
final class Mails {
    static final CaseId CASE = CaseId.of("C-2026-000417");
    static final EmailAddress DESK = EmailAddress.of("support@desk.example");
    static final TokenKey KEY = key("2026-11", 1);
    static final CaseTokens TOKENS = CaseTokens.of(KEY);

    private Mails() {}

    static TokenKey key(String name, int seed) {
        byte[] secret = new byte[TokenKey.MIN_BYTES];
        Arrays.fill(secret, (byte) seed);
        return TokenKey.of(name, secret);
    }

    /** A mail of fields and values in turn. */
    static MailHeaders mail(String... fields) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], List.of(fields[i + 1]));
        }
        return read(all);
    }

    static MailHeaders read(Map<String, List<String>> fields) {
        return MailHeaders.from(
                fields,
                ContentHash.from(fields.toString().getBytes(StandardCharsets.UTF_8)),
                Instant.parse("2026-11-02T08:30:00Z"));
    }
}
