package dev.caserail.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.CaseDesk;
import dev.caserail.model.Transition;
import dev.caserail.model.actor.Actor;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.command.TrackIssue;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.contact.Sender;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.ContactId;
import dev.caserail.quicktext.io.ReferenceQuicktexts;
import dev.caserail.quicktext.reply.ReplyContext;
import dev.caserail.routing.skill.ReferenceSkills;
import dev.caserail.routing.skill.SkillRoute;
import dev.caserail.routing.skill.SkillRouter;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.tracking.AccountId;
import dev.caserail.taxonomy.tracking.TrackingTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The example at the head of the README: its code is this code, its output this output. */
class ReadmeExampleTest {
    private static final Path README = Path.of("../../README.md");
    private static final Path THIS = Path.of("src/test/java/dev/caserail/examples/ReadmeExampleTest.java");

    private final StringBuilder printed = new StringBuilder();

    @Test
    void the_example_prints_what_the_readme_says() throws IOException {
        // example begins
        IncomingContact contact = IncomingContact.builder()
                .id(ContactId.of("m-1"))
                .channel(Channel.EMAIL)
                .text("Please send me the invoice again, with the VAT of each product.")
                .sender(Sender.builder()
                        .account(AccountId.of("A-1"))
                        .firstName("Mira")
                        .build())
                .receivedAt(Instant.parse("2026-06-02T08:00:00Z"))
                .build();
        Actor intake = Actor.automation("intake");
        CaseDesk desk = CaseDesk.of(ReferenceTaxonomy.load());
        Transition opened = desk.open(CaseId.of("C-1"), contact, intake);

        IssueCode invoice = IssueCode.of("VAT_INVOICE");
        Transition tracked = desk.handle(
                        opened.state(),
                        TrackIssue.of(invoice, TrackingTarget.account(AccountId.of("A-1")), true),
                        CommandContext.of(intake, contact.receivedAt(), 1))
                .get();

        SkillRouter router = ReferenceSkills.load();
        SkillRoute route = router.route(router.facts(contact.channel(), contact.text(), Set.of(invoice), false))
                .get();

        String reply = ReferenceQuicktexts.load()
                .suggest(List.of(invoice), contact.channel(), Locale.ENGLISH)
                .render(ReplyContext.builder()
                        .caseReference("C-1")
                        .deskName("Customer care")
                        .channel(contact.channel())
                        .customerFirstName("Mira")
                        .handoverTeam(route.skill().label(Locale.ENGLISH))
                        .build())
                .get()
                .text();

        print("case at version " + tracked.state().version());
        print(route.skill().label(Locale.ENGLISH) + " (`" + route.skill().name() + "`), by "
                + route.reason(Locale.ENGLISH));
        print(reply);
        // example ends
        assertEquals(block("text"), printed.toString());
    }

    @Test
    void the_readme_shows_this_code() throws IOException {
        List<String> lines = Files.readAllLines(THIS);
        int begin = lines.indexOf("        // example begins") + 1;
        int end = lines.indexOf("        // example ends");
        String code = lines.subList(begin, end).stream()
                .map(line -> line.isBlank() ? "" : line.substring(8))
                .map(line -> line.replaceFirst("^print\\(", "System.out.println("))
                .collect(Collectors.joining("\n", "", "\n"));

        assertEquals(block("java"), code);
    }

    private void print(String line) {
        printed.append(line).append('\n');
    }

    /** The first code block of a language. */
    private static String block(String language) throws IOException {
        String readme = Files.readString(README);
        String fence = "```" + language + "\n";
        int begin = readme.indexOf(fence);
        assertTrue(begin >= 0, "README.md has no block " + fence);
        return readme.substring(begin + fence.length(), readme.indexOf("```", begin + fence.length()));
    }
}
