package dev.caserail.examples.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The story is told in order, and the customer sees their part of it (F13). */
class DefectiveScreenTest {
    @Test
    void the_program_tells_the_story() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DefectiveScreen.tell(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertEquals("""
                What Anna reads next morning:
                  2026-11-02T14:00:00Z  INCOMING EMAIL
                  2026-11-02T15:00:00Z  WITHIN ASSIGNMENT
                  2026-11-02T15:00:00Z  WITHIN STATUS
                  2026-11-02T15:05:00Z  OUTGOING EMAIL
                  2026-11-02T15:06:00Z  WITHIN STATUS
                  2026-11-02T19:04:00Z  INCOMING CALL
                What the customer sees:
                  2026-11-02T14:00:00Z  INCOMING EMAIL
                  2026-11-02T15:00:00Z  WITHIN STATUS
                  2026-11-02T15:05:00Z  OUTGOING EMAIL
                  2026-11-02T15:06:00Z  WITHIN STATUS
                """, bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }
}
