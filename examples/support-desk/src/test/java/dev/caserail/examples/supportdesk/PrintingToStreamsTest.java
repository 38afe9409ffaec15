package dev.caserail.examples.supportdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command prints arrives where the program runs as one, whose streams keep what nobody flushes. */
class PrintingToStreamsTest {
    private static final Path TABLE = Path.of("tables", "delivery-fee.csv");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_text_that_is_printed_as_a_whole_arrives(@TempDir Path dir) throws IOException {
        Path changed = Files.writeString(
                dir.resolve("changed.csv"),
                Files.readString(TABLE).replace("# version: 1", "# version: 2").replace(">= 60", ">= 50"));

        int status = Caserail.run(out, err, "table", "diff", TABLE.toString(), changed.toString());

        assertEquals("", err.toString(StandardCharsets.UTF_8));
        assertEquals(1, status);
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("delivery-fee 1 ("), out::toString);
    }
}
