package dev.caserail.quicktext;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.contact.Channel;
import dev.caserail.quicktext.io.ReferenceQuicktexts;
import dev.caserail.quicktext.reply.ReplyContext;
import dev.caserail.quicktext.schema.Slot;
import dev.caserail.taxonomy.IssueCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The example of the module's README does what the README says. */
class ReadmeTest {
    @Test
    void the_example_prints_what_the_readme_shows() throws IOException {
        QuicktextCatalogue<ReplyContext> catalogue = ReferenceQuicktexts.load();
        ReplyContext context = ReplyContext.builder()
                .caseReference("C-1042")
                .deskName("Customer Service")
                .channel(Channel.SMS)
                .deliverySlot(Slot.of(
                        Instant.parse("2026-03-02T17:00:00Z"),
                        Instant.parse("2026-03-02T18:00:00Z"),
                        ZoneId.of("Europe/Berlin")))
                .build();
        QuicktextSuggestion<ReplyContext> suggestion =
                catalogue.suggest(List.of(IssueCode.of("DELIVERY_LATE")), Channel.SMS, Locale.UK);
        Rendered reply = suggestion.render(context).get();

        String readme = Files.readString(Path.of("README.md"));
        assertTrue(readme.contains(reply.text() + "\n" + reply.why()), reply.text() + "\n" + reply.why());
        assertTrue(readme.contains("are " + catalogue.quicktexts().size() + " texts"));
    }
}
