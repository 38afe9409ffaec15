package dev.caserail.examples.supportdesk.intake;

import dev.caserail.model.contact.CallDirection;
import dev.caserail.model.contact.CallLog;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.contact.RecordingConsent;
import dev.caserail.model.contact.Sender;
import dev.caserail.model.identifier.ContactId;
import dev.caserail.model.identifier.RecordingId;
import dev.caserail.model.order.Delivery;
import dev.caserail.model.order.DeliverySlot;
import dev.caserail.model.order.ProductLine;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.tracking.AccountId;
import dev.caserail.taxonomy.tracking.DeliveryId;
import dev.caserail.taxonomy.tracking.ProductLineId;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Makes a typed contact of the texts of one line, and finds everything that is wrong with them at once. */
public final class ContactReader {
    private final Map<String, String> fields;
    private final Diagnostics found = new Diagnostics();

    private ContactReader(Map<String, String> fields) {
        this.fields = fields;
    }

    /**
     * Reads a contact.
     *
     * @param fields its texts by path
     * @return the draft, or every fault by path
     */
    public static Validation<Seq<Diagnostic>, ContactDraft> read(Map<String, String> fields) {
        return new ContactReader(fields).read();
    }

    private Validation<Seq<Diagnostic>, ContactDraft> read() {
        warnOfUnknownFields();
        Optional<ContactId> id = required("id", ContactId::parse);
        Optional<Channel> channel = enumeration("channel", Channel.values());
        Optional<Instant> receivedAt = requiredInstant("receivedAt");
        Optional<AccountId> account = required("customer.account", AccountId::parse);
        Optional<Locale> language = language();
        List<Delivery> deliveries = deliveries();
        Optional<CallLog> call = has("call.") ? call() : Optional.empty();
        List<IssueChoice> issues = issues();
        boolean unresolved = flag("unresolved");
        return found.validation(() -> new ContactDraft(
                IncomingContact.builder()
                        .id(id.orElseThrow())
                        .channel(channel.orElseThrow())
                        .text(text("text").orElse(""))
                        .sender(sender(account.orElseThrow()))
                        .receivedAt(receivedAt.orElseThrow())
                        .subject(text("subject"))
                        .language(language)
                        .call(call)
                        .addAllDeliveries(deliveries)
                        .build(),
                issues,
                unresolved,
                found.all().toJavaList()));
    }

    private void warnOfUnknownFields() {
        for (String path : fields.keySet()) {
            if (!ContactFields.known(path)) {
                found.add(Diagnostic.warning(
                        IntakeCodes.UNKNOWN_FIELD,
                        at(path),
                        "unknown field `" + path + "` is ignored",
                        ContactFields.near(path)
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse("leave it out, or map it to a field of ours")));
            }
        }
    }

    private Sender sender(AccountId account) {
        return Sender.builder()
                .account(account)
                .title(text("customer.title"))
                .firstName(text("customer.firstName"))
                .lastName(text("customer.lastName"))
                .email(text("customer.email"))
                .phone(text("customer.phone"))
                .handle(text("customer.handle"))
                .build();
    }

    private List<IssueChoice> issues() {
        List<IssueChoice> issues = new ArrayList<>();
        for (int i = 0; has("issues[" + i + "]."); i++) {
            String path = "issues[" + i + "]";
            Optional<IssueCode> code = required(path + ".code", IssueCode::parse);
            Optional<DeliveryId> delivery = optional(path + ".delivery", DeliveryId::parse);
            Optional<ProductLineId> line = optional(path + ".line", ProductLineId::parse);
            code.ifPresent(c -> issues.add(new IssueChoice(path, c, delivery, line)));
        }
        return issues;
    }

    private List<Delivery> deliveries() {
        List<Delivery> deliveries = new ArrayList<>();
        for (int i = 0; has("deliveries[" + i + "]."); i++) {
            String path = "deliveries[" + i + "]";
            Optional<DeliveryId> id = required(path + ".id", DeliveryId::parse);
            Optional<DeliverySlot> slot = slot(path);
            List<ProductLine> lines = lines(path);
            id.ifPresent(d -> deliveries.add(
                    Delivery.builder().id(d).slot(slot).addAllLines(lines).build()));
        }
        return deliveries;
    }

    private Optional<DeliverySlot> slot(String path) {
        if (text(path + ".slotStart").isEmpty() && text(path + ".slotEnd").isEmpty()) {
            return Optional.empty();
        }
        Optional<Instant> start = requiredInstant(path + ".slotStart");
        Optional<Instant> end = requiredInstant(path + ".slotEnd");
        return start.flatMap(s -> end.map(e -> DeliverySlot.of(s, e)));
    }

    private List<ProductLine> lines(String delivery) {
        List<ProductLine> lines = new ArrayList<>();
        for (int i = 0; has(delivery + ".lines[" + i + "]."); i++) {
            String path = delivery + ".lines[" + i + "]";
            Optional<ProductLineId> id = required(path + ".id", ProductLineId::parse);
            Optional<String> product = requiredText(path + ".product");
            Optional<Integer> quantity = quantity(path + ".quantity");
            id.ifPresent(l -> product.ifPresent(p -> quantity.ifPresent(q -> lines.add(ProductLine.of(l, p, q)))));
        }
        return lines;
    }

    private Optional<CallLog> call() {
        Optional<CallDirection> direction = enumeration("call.direction", CallDirection.values());
        Optional<RecordingConsent> consent = enumeration("call.consent", RecordingConsent.values());
        Optional<Instant> start = requiredInstant("call.startedAt");
        Optional<Instant> end = requiredInstant("call.endedAt");
        Optional<RecordingId> recording = optional("call.recording", RecordingId::parse);
        List<String> facts = new ArrayList<>();
        for (int i = 0; text("call.facts[" + i + "]").isPresent(); i++) {
            facts.add(text("call.facts[" + i + "]").orElseThrow());
        }
        if (direction.isEmpty() || consent.isEmpty() || start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(CallLog.builder()
                .direction(direction.get())
                .about(text("call.about").orElse(""))
                .consent(consent.get())
                .startedAt(start.get())
                .endedAt(end.get())
                .recording(recording)
                .nextSteps(text("call.nextSteps"))
                .addAllFacts(facts)
                .build());
    }

    private Optional<Locale> language() {
        return text("language").flatMap(tag -> {
            try {
                Locale locale = new Locale.Builder().setLanguageTag(tag).build();
                int letters = locale.getLanguage().length();
                if (letters == 2 || letters == 3) {
                    return Optional.of(locale);
                }
            } catch (IllformedLocaleException e) {
                // the same fault as a language nobody speaks
            }
            malformed("language", tag, "a language tag such as `de` or `en-GB`", Optional.empty());
            return Optional.empty();
        });
    }

    private Optional<Instant> requiredInstant(String path) {
        return requiredText(path).flatMap(text -> {
            try {
                return Optional.of(OffsetDateTime.parse(text).toInstant());
            } catch (DateTimeParseException e) {
                malformed(
                        path, text, "an instant with its offset such as `2026-03-02T07:14:05+01:00`", Optional.empty());
                return Optional.empty();
            }
        });
    }

    private Optional<Integer> quantity(String path) {
        return requiredText(path).flatMap(text -> {
            try {
                return Optional.of(Integer.valueOf(text));
            } catch (NumberFormatException e) {
                malformed(path, text, "a whole number", Optional.empty());
                return Optional.empty();
            }
        });
    }

    private boolean flag(String path) {
        Optional<String> text = text(path);
        boolean yes = text.filter("true"::equalsIgnoreCase).isPresent();
        if (!yes && text.filter(t -> !t.equalsIgnoreCase("false")).isPresent()) {
            malformed(path, text.get(), "`true` or `false`", Optional.empty());
        }
        return yes;
    }

    private <E extends Enum<E>> Optional<E> enumeration(String path, E[] values) {
        return requiredText(path).flatMap(text -> {
            for (E value : values) {
                if (value.name().equals(text)) {
                    return Optional.of(value);
                }
            }
            List<String> names = Arrays.stream(values).map(Enum::name).toList();
            malformed(path, text, "one of " + String.join(", ", names), NearName.hint(text, names));
            return Optional.empty();
        });
    }

    private <T> Optional<T> required(String path, BiFunction<String, Location, Validation<Diagnostic, T>> parse) {
        return requiredText(path).flatMap(text -> take(parse.apply(text, at(path))));
    }

    private <T> Optional<T> optional(String path, BiFunction<String, Location, Validation<Diagnostic, T>> parse) {
        return text(path).flatMap(text -> take(parse.apply(text, at(path))));
    }

    private <T> Optional<T> take(Validation<Diagnostic, T> parsed) {
        if (parsed.isInvalid()) {
            found.add(parsed.getError());
            return Optional.empty();
        }
        return Optional.of(parsed.get());
    }

    private Optional<String> requiredText(String path) {
        Optional<String> text = text(path);
        if (text.isEmpty()) {
            found.error(IntakeCodes.MISSING_FIELD, at(path), "field `" + path + "` is missing");
        }
        return text;
    }

    private void malformed(String path, String text, String expected, Optional<String> help) {
        String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        found.error(
                IntakeCodes.MALFORMED_FIELD,
                at(path),
                "`" + shown.replaceAll("\\R", " ") + "`, expected " + expected,
                help);
    }

    private Optional<String> text(String path) {
        return Optional.ofNullable(fields.get(path));
    }

    private boolean has(String prefix) {
        return fields.keySet().stream().anyMatch(path -> path.startsWith(prefix));
    }

    private static PathLocation at(String path) {
        return PathLocation.of(path);
    }
}
