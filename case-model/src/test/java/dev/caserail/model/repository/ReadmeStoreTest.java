package dev.caserail.model.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.CaseDesk;
import dev.caserail.model.SampleCase;
import dev.caserail.model.actor.Actor;
import dev.caserail.model.command.AddNote;
import dev.caserail.model.command.AssignCase;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C8: the README's example of a store")
class ReadmeStoreTest {
    @Test
    void does_what_the_readme_says() throws Exception {
        IncomingContact contact = SampleCase.contact();
        IncomingContact again = SampleCase.contact();
        CommandContext now = SampleCase.at(1, 1);
        // example: store
        InMemoryCaseRepository repository = InMemoryCaseRepository.empty();
        CaseOffice office = CaseOffice.of(CaseDesk.of(ReferenceTaxonomy.load()), repository);
        office.open(CaseId.of("C-1"), contact, Actor.automation("intake"));
        office.open(CaseId.of("C-2"), again, Actor.automation("intake"));

        AssignCase take = AssignCase.of(AgentId.of("agent-12"));
        office.handle(CaseId.of("C-1"), take, now);
        office.merge(CaseId.of("C-2"), CaseId.of("C-1"), now.andOther(3));
        var refused = office.handle(CaseId.of("C-1"), take, now);
        AddNote note = AddNote.of("Asks twice", List.of());
        var noted = office.handle(CaseId.of("C-2"), note, now);
        var found = repository.find(CaseId.of("C-1"));
        // end

        assertTrue(refused.getLeft()
                .diagnostics()
                .map(Diagnostic::message)
                .mkString()
                .endsWith("since then: CaseAssigned, StatusChanged, CaseAbsorbed"));
        assertEquals(CaseId.of("C-1"), noted.get().state().id());
        assertEquals(5, found.orElseThrow().version());
        String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        String here = Files.readString(
                Path.of("src/test/java/dev/caserail/model/repository/ReadmeStoreTest.java"), StandardCharsets.UTF_8);
        String block = readme.substring(readme.indexOf("InMemoryCaseRepository repository"));
        assertEquals(
                block.substring(0, block.indexOf("```")).replaceAll("//.*", "").replaceAll("\\s+", ""),
                here.substring(here.indexOf("// example: store\n") + 18, here.indexOf("// end\n"))
                        .replaceAll("var \\w+ = ", "")
                        .replaceAll("\\s+", ""));
    }
}
