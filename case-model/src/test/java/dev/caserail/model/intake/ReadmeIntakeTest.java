package dev.caserail.model.intake;

import static dev.caserail.model.intake.Contacts.CASE;
import static dev.caserail.model.intake.Contacts.DESK;
import static dev.caserail.model.intake.Contacts.TOKENS;
import static dev.caserail.model.intake.Contacts.aCase;
import static dev.caserail.model.intake.Contacts.mail;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.intake.directory.ArrivedContact;
import dev.caserail.model.intake.directory.InMemoryCaseDirectory;
import dev.caserail.model.intake.directory.KnownCase;
import dev.caserail.model.mail.CaseTokens;
import dev.caserail.model.mail.MailHeaders;
import dev.caserail.model.mail.TokenKey;
import dev.caserail.model.status.LifecyclePolicy;
import dev.caserail.model.status.StatusCategory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The example of intake in this module's README: its code, and what it says it prints. */
class ReadmeIntakeTest {
    private final List<String> printed = new ArrayList<>();

    @Test
    void the_example_prints_what_the_readme_says() throws IOException {
        ArrivedContact mail =
                mail("To", TOKENS.replyAddress(DESK, CASE).orElseThrow().value());
        IncomingContact contact = mail.contact();
        MailHeaders headers = mail.mail().orElseThrow();
        KnownCase resolvedCase =
                aCase(CASE, StatusCategory.RESOLVED, Duration.ofDays(2)).build();
        byte[] secret = Contacts.secret();
        Supplier<CaseId> nextCaseId = () -> CaseId.of("C-2");

        // example: intake
        InMemoryCaseDirectory directory = new InMemoryCaseDirectory();
        directory.put(resolvedCase); // C-1
        CaseTokens tokens = CaseTokens.of(TokenKey.of("2026-11", secret));
        Intake intake = Intake.of(directory, LifecyclePolicy.standard(), IntakePolicy.defaults(), tokens);

        ArrivedContact arrived = ArrivedContact.mail(contact, headers); // to support+imwtc-…@desk.example
        TakenContact taken = intake.take(arrived, nextCaseId);
        println(taken.decision().reason());
        println(intake.take(arrived, nextCaseId).decision().reason());
        // end

        String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        String section = readme.substring(readme.indexOf("## Intake"));
        String here = Files.readString(
                Path.of("src/test/java/dev/caserail/model/intake/ReadmeIntakeTest.java"), StandardCharsets.UTF_8);
        assertEquals(between(section, "```text\n", "```"), String.join("\n", printed) + "\n");
        assertEquals(
                squeezed(between(section, "```java\n", "```").replace("System.out.", "")),
                squeezed(between(here, "// example: intake\n", "// end")));
        assertTrue(headers.recipients().get(0).value().startsWith("support+imwtc-"));
    }

    private void println(String line) {
        printed.add(line);
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
