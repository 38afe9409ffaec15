package dev.caserail.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.model.actor.Actor;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.command.TrackIssue;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.contact.Sender;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.ContactId;
import dev.caserail.model.validation.ConstraintChecker;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import dev.caserail.taxonomy.tracking.AccountId;
import dev.caserail.taxonomy.tracking.TrackingTarget;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The example of this module's README: its code, and what it says it prints. */
class ReadmeExampleTest {
    private final List<String> printed = new ArrayList<>();

    @Test
    void the_example_prints_what_the_readme_says() throws Exception {
        // example: open
        IncomingContact contact = IncomingContact.builder()
                .id(ContactId.of("m-0001"))
                .channel(Channel.EMAIL)
                .text("When is it my turn?")
                .sender(Sender.builder()
                        .account(AccountId.of("A-20417"))
                        .email("minna@example.com")
                        .build())
                .receivedAt(Instant.parse("2026-11-02T08:30:00Z"))
                .build();
        ConstraintChecker.create().check(contact, Locale.ENGLISH).get();

        CaseDesk desk = CaseDesk.of(ReferenceTaxonomy.load());
        Transition opened = desk.open(CaseId.of("C-1"), contact, Actor.automation("intake"));
        CaseJournal journal = CaseJournal.of(opened);

        CommandContext now = CommandContext.of(
                Actor.agent(AgentId.of("agent-12")),
                Instant.parse("2026-11-02T09:00:00Z"),
                opened.state().version());
        TrackIssue track =
                TrackIssue.of(IssueCode.of("WAITLIST"), TrackingTarget.account(AccountId.of("A-20417")), true);
        journal = journal.append(desk.handle(journal, track, now).get());
        SupportCase state = journal.replay().get();
        println(state.status().category() + " "
                + state.primaryIssue().orElseThrow().issue().value() + " " + state.customer());

        var stale = desk.handle(journal, track, now);
        stale.getLeft().diagnostics().forEach(why -> println(why.line()));

        JsonMapper mapper = CaserailJsonModule.mapper();
        println(mapper.writeValueAsString(journal.entries().get(1)));
        // end

        String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        String here = Files.readString(
                Path.of("src/test/java/dev/caserail/model/ReadmeExampleTest.java"), StandardCharsets.UTF_8);
        assertEquals(inside(readme, "```text\n", "```"), String.join("\n", printed) + "\n");
        assertEquals(
                inside(readme, "```java\n", "```").replace("System.out.", "").replaceAll("\\s+", ""),
                inside(here, "// example: open\n", "// end").replaceAll("\\s+", ""));
    }

    private void println(Object line) {
        printed.add(line.toString());
    }

    private static String inside(String text, String start, String end) {
        Matcher found = Pattern.compile("(?s)" + Pattern.quote(start) + "(.*?)" + Pattern.quote(end))
                .matcher(text);
        return found.find() ? found.group(1) : "";
    }
}
