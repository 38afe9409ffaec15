package dev.caserail.model.intake;

import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.ImmutableIncomingContact;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.contact.Sender;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.ContactId;
import dev.caserail.model.intake.directory.ArrivedContact;
import dev.caserail.model.intake.directory.ImmutableKnownCase;
import dev.caserail.model.intake.directory.KnownCase;
import dev.caserail.model.mail.CaseTokens;
import dev.caserail.model.mail.ContentHash;
import dev.caserail.model.mail.EmailAddress;
import dev.caserail.model.mail.MailHeaders;
import dev.caserail.model.mail.TokenKey;
import dev.caserail.model.order.Delivery;
import dev.caserail.model.status.StatusCategory;
import dev.caserail.taxonomy.tracking.AccountId;
import dev.caserail.taxonomy.tracking.DeliveryId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Contacts and cases for tests: only the telling details. */
final class Contacts {
    static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    static final AccountId MINNA = AccountId.of("A-1");
    static final AccountId EVE = AccountId.of("A-2");
    static final CaseId CASE = CaseId.of("C-1");
    static final CaseTokens TOKENS = CaseTokens.of(TokenKey.of("k", secret()));
    static final EmailAddress DESK = EmailAddress.of("support@desk.example");

    private Contacts() {}

    static byte[] secret() {
        byte[] secret = new byte[TokenKey.MIN_BYTES];
        Arrays.fill(secret, (byte) 3);
        return secret;
    }

    static Instant ago(Duration time) {
        return NOW.minus(time);
    }

    static ImmutableKnownCase.BuildFinal aCase(CaseId id, StatusCategory status, Duration sinceAgo) {
        return aCase(id, MINNA, status, sinceAgo);
    }

    static ImmutableKnownCase.BuildFinal aCase(CaseId id, AccountId account, StatusCategory status, Duration sinceAgo) {
        return KnownCase.builder()
                .id(id)
                .account(account)
                .status(status)
                .since(ago(sinceAgo))
                .openedAt(ago(sinceAgo.plusDays(1)))
                .addParticipants(EmailAddress.of("minna@x.example"));
    }

    static KnownCase anOpenCase() {
        return aCase(CASE, StatusCategory.OPEN, Duration.ofHours(1)).build();
    }

    /** A contact of a channel; each text makes another one. */
    static ImmutableIncomingContact.BuildFinal contact(Channel channel, AccountId account, String text) {
        return IncomingContact.builder()
                .id(ContactId.of("m-" + Integer.toHexString(text.hashCode())))
                .channel(channel)
                .text(text)
                .sender(Sender.builder().account(account).build())
                .receivedAt(NOW);
    }

    /** A mail of Minna of fields and values in turn. */
    static ArrivedContact mail(String... fields) {
        return mailOf(MINNA, "minna@x.example", "Hello", fields);
    }

    /** A mail of somebody who takes part in nothing. */
    static ArrivedContact mailOfEve(String... fields) {
        return mailOf(EVE, "eve@y.example", "Hello", fields);
    }

    static ArrivedContact mailOf(AccountId account, String from, String text, String... fields) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("From", List.of(from));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], List.of(fields[i + 1]));
        }
        ContentHash hash = ContentHash.from((all + text).getBytes(StandardCharsets.UTF_8));
        return ArrivedContact.mail(contact(Channel.EMAIL, account, text).build(), MailHeaders.from(all, hash, NOW));
    }

    static Delivery delivery(String id) {
        return Delivery.builder().id(DeliveryId.of(id)).build();
    }
}
