package dev.caserail.examples.supportdesk.intake;

import dev.caserail.taxonomy.diagnostic.NearName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The field paths of a contact: in JSON lines, as headers of a CSV file, and on the left side of a mapping. */
final class ContactFields {
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    /** All paths, with {@code []} for the place of an index. */
    static final Set<String> KNOWN = Set.copyOf(List.of(
            "id",
            "channel",
            "receivedAt",
            "language",
            "subject",
            "text",
            "unresolved",
            "customer.account",
            "customer.title",
            "customer.firstName",
            "customer.lastName",
            "customer.email",
            "customer.phone",
            "customer.handle",
            "issues[].code",
            "issues[].delivery",
            "issues[].line",
            "deliveries[].id",
            "deliveries[].slotStart",
            "deliveries[].slotEnd",
            "deliveries[].lines[].id",
            "deliveries[].lines[].product",
            "deliveries[].lines[].quantity",
            "call.direction",
            "call.startedAt",
            "call.endedAt",
            "call.consent",
            "call.consentGivenAt",
            "call.consentForm",
            "call.consentWithdrawnAt",
            "call.recording",
            "call.caller",
            "call.outcome",
            "call.about",
            "call.nextSteps",
            "call.facts[]"));

    private ContactFields() {}

    /** Says whether a path, with its indexes, is one of a contact's. */
    static boolean known(String path) {
        return KNOWN.contains(INDEX.matcher(path).replaceAll("[]"));
    }

    /** Says whether an unknown path lies within a list of ours, so that passing it over could lose an issue or a delivery. */
    static boolean misplaced(String path) {
        return !known(path) && (path.startsWith("issues") || path.startsWith("deliveries"));
    }

    /** Finds the path somebody probably meant, with the indexes they wrote. */
    static Optional<String> near(String path) {
        Matcher indexes = INDEX.matcher(path);
        Optional<String> near = NearName.of(indexes.replaceAll("[]"), sorted());
        indexes.reset();
        while (near.isPresent() && near.get().contains("[]") && indexes.find()) {
            near = Optional.of(near.get().replaceFirst("\\[]", Matcher.quoteReplacement(indexes.group())));
        }
        return near;
    }

    /** Lists the paths in a stable order, for help. */
    static List<String> sorted() {
        return KNOWN.stream().sorted().toList();
    }
}
