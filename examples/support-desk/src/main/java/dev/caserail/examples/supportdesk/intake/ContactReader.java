package dev.caserail.examples.supportdesk.intake;

import dev.caserail.model.contact.CallDirection;
import dev.caserail.model.contact.CallLog;
import dev.caserail.model.contact.CallOutcome;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.ConsentForm;
import dev.caserail.model.contact.ConsentGrant;
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
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a typed contact of the texts of one line, and finds everything that is wrong with them at once. */
public final class ContactReader {
    private static final Pattern INDEX = Pattern.compile("\\[(\\d{1,6})]");

    /** Instants are for people and calendars; what lies outside these years is a slip. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final Map<String, String> fields;
    private final Map<String, SortedSet<Integer>> indexes;
    private final Diagnostics found = new Diagnostics();

    private ContactReader(Map<String, String> fields) {
        this.fields = fields;
        this.indexes = indexesByList(fields);
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
        boolean called = fields.keySet().stream().anyMatch(path -> path.startsWith("call."));
        Optional<CallLog> call = called ? call() : Optional.empty();
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
            if (ContactFields.misplaced(path)) {
                found.error(
                        IntakeCodes.MALFORMED_FIELD,
                        at(path),
                        "`" + path + "` is no field of a contact",
                        ContactFields.near(path)
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse("lists have the form [{…}]"));
            } else if (!ContactFields.known(path)) {
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
        for (int i : indexes("issues")) {
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
        for (int i : indexes("deliveries")) {
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
        for (int i : indexes(delivery + ".lines")) {
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
        Optional<Instant> givenAt = text("call.consentGivenAt").flatMap(t -> requiredInstant("call.consentGivenAt"));
        Optional<ConsentForm> form = givenAt.flatMap(t -> enumeration("call.consentForm", ConsentForm.values()));
        Optional<Instant> withdrawnAt =
                text("call.consentWithdrawnAt").flatMap(t -> requiredInstant("call.consentWithdrawnAt"));
        Optional<CallOutcome> outcome =
                text("call.outcome").flatMap(t -> enumeration("call.outcome", CallOutcome.values()));
        List<String> facts = new ArrayList<>();
        for (int i : indexes("call.facts")) {
            text("call.facts[" + i + "]").ifPresent(facts::add);
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
                .caller(text("call.caller"))
                .outcome(outcome)
                .consentGrant(givenAt.flatMap(at -> form.map(f -> ConsentGrant.of(at, f))))
                .consentWithdrawnAt(withdrawnAt)
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
                Instant instant = OffsetDateTime.parse(text).toInstant();
                if (instant.isAfter(EARLIEST) && instant.isBefore(LATEST)) {
                    return Optional.of(instant);
                }
            } catch (DateTimeParseException e) {
                // the same fault as a year that no calendar shows
            }
            malformed(path, text, "an instant with its offset such as `2026-03-02T07:14:05+01:00`", Optional.empty());
            return Optional.empty();
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
                if (value.name().equalsIgnoreCase(text)) {
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
        found.error(IntakeCodes.MALFORMED_FIELD, at(path), Diagnostic.quoted(text) + ", expected " + expected, help);
    }

    private Optional<String> text(String path) {
        return Optional.ofNullable(fields.get(path));
    }

    /** The indexes that a list has fields at; gaps do not end it. */
    private Set<Integer> indexes(String list) {
        return indexes.getOrDefault(list, new TreeSet<>());
    }

    private static Map<String, SortedSet<Integer>> indexesByList(Map<String, String> fields) {
        Map<String, SortedSet<Integer>> found = new HashMap<>();
        for (String path : fields.keySet()) {
            Matcher index = INDEX.matcher(path);
            while (index.find()) {
                found.computeIfAbsent(path.substring(0, index.start()), list -> new TreeSet<>())
                        .add(Integer.valueOf(index.group(1)));
            }
        }
        return found;
    }

    private static PathLocation at(String path) {
        return PathLocation.of(path);
    }
}
