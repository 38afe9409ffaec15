package dev.caserail.model.servicelevel.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.model.CaseJournal;
import dev.caserail.model.SampleCase;
import dev.caserail.model.actor.Actor;
import dev.caserail.model.command.ApplyServiceLevel;
import dev.caserail.model.command.CaseCommand;
import dev.caserail.model.command.ChangeStatus;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.ContactId;
import dev.caserail.model.identifier.ServiceLevelCode;
import dev.caserail.model.servicelevel.agreement.ServiceTerms;
import dev.caserail.model.servicelevel.desk.ReferenceServiceLevels;
import dev.caserail.model.servicelevel.desk.ServiceFiles;
import dev.caserail.model.status.StatusCode;
import dev.caserail.taxonomy.source.SourceText;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The example of clocks in this module's README. */
class ReadmeClockTest {
    private final List<Object> printed = new ArrayList<>();

    private static CaseJournal opened() {
        IncomingContact contact = IncomingContact.builder()
                .id(ContactId.of("m-0001"))
                .channel(Channel.EMAIL)
                .text("Where are my groceries?")
                .sender(SampleCase.sender())
                .receivedAt(Instant.parse("2026-11-02T16:00:00Z"))
                .build();
        return CaseJournal.of(SampleCase.DESK.open(CaseId.of("C-1"), contact, SampleCase.INTAKE));
    }

    private static CaseJournal then(CaseJournal journal, CaseCommand command, String at) {
        CommandContext context = CommandContext.of(
                Actor.automation("desk"), Instant.parse(at), journal.entries().size());
        return journal.append(SampleCase.DESK.handle(journal, command, context).get());
    }

    private void println(Object line) {
        printed.add(line);
    }

    @Test
    void the_example_prints_what_the_readme_says() {
        CaseJournal journal = opened();
        // example: clocks
        ServiceFiles desk = ReferenceServiceLevels.load(); // calendars.csv, clocks.csv, service-levels.csv
        ServiceTerms mail =
                desk.levels().find(ServiceLevelCode.of("MAIL")).orElseThrow().terms(Optional.empty());
        journal = then(journal, ApplyServiceLevel.of(mail, Optional.of("no contract")), "2026-11-02T16:00:00Z");
        journal = then(journal, ChangeStatus.of(StatusCode.of("OPEN"), Optional.empty()), "2026-11-03T08:00:00Z");
        journal = then(
                journal, ChangeStatus.of(StatusCode.of("WAITING_CUSTOMER"), Optional.empty()), "2026-11-03T08:30:00Z");

        CaseClocks clocks = desk.clocks()
                .read(journal, Instant.parse("2026-11-03T09:00:00Z"))
                .get();
        for (ClockReading clock : clocks.readings()) {
            println(clock.clock().value() + " " + clock.state() + " " + clock.due());
            println(ClockWords.of(desk.clocks()).why(clock, Locale.ENGLISH));
        }
        println(clocks.nextWakeUp());
        // end

        String readme = SourceText.read(Path.of("README.md")).get().text();
        String section = readme.substring(readme.indexOf("## Clocks"));
        String here = SourceText.read(
                        Path.of("src/test/java/dev/caserail/model/servicelevel/clock/ReadmeClockTest.java"))
                .get()
                .text();
        assertEquals(
                between(section, "```text\n", "```"),
                String.join("\n", printed.stream().map(Object::toString).toList()) + "\n");
        assertEquals(
                squeezed(between(section, "```java\n", "```").replace("System.out.", "")),
                squeezed(between(here, "// example: clocks\n", "// end")));
    }

    private static String between(String text, String from, String to) {
        int start = text.indexOf(from) + from.length();
        return text.substring(start, text.indexOf(to, start));
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
