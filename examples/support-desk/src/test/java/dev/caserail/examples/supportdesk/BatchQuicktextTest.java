package dev.caserail.examples.supportdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many texts through one pipe: an answer to each line, in order (Q2, Q3). */
class BatchQuicktextTest {
    @Test
    void each_line_has_its_text_in_order() {
        CommandRun run = batch("""
                {"template": "Hello {{ name }}", "data": {"name": "Alex"}}

                {"template": "Hello {{ name | default: 'you' }}", "id": 7}
                {"template": "{% render 'sign' %} {% render 'sign.liquid' %}", "partials": {"sign.liquid": "Kim"}}
                {"template": "{{ n }} {{ d }} {{ big }}", "locale": "de", "data": {"n": 1234567, "d": 0.10, "big": 12345678901234567890}}
                """);

        assertEquals(
                List.of(
                        "{\"text\":\"Hello Alex\"}",
                        "{\"text\":\"Hello you\"}",
                        "{\"text\":\"Kim Kim\"}",
                        "{\"text\":\"1.234.567 0,1 12.345.678.901.234.567.890\"}"),
                run.out().lines().toList());
        assertEquals(0, run.status());
    }

    @Test
    void compatible_mode_does_what_liquid_does_and_guarded_leaves_no_hole() {
        String line = "{\"template\": \"Hi {{ name }}, {{ n | plus: 0.5 }}\", \"data\": {\"n\": 1}}\n";

        assertEquals(new CommandRun(0, "{\"text\":\"Hi , 1.5\"}\n", ""), batch(line, "--mode", "compatible"));
        CommandRun guarded = batch(line);
        assertEquals(1, guarded.status());
        assertTrue(
                guarded.out()
                        .startsWith("{\"diagnostics\":[{\"code\":\"quicktext.missing-value\",\"severity\":\"error\","
                                + "\"line\":1,\"column\":7,\"message\":"),
                guarded.out());
    }

    @Test
    void a_broken_line_gets_a_diagnostic_and_the_rest_goes_on() {
        CommandRun run = batch("""
                {"template": "{{ x | upcas }} {% if %}"}
                {"template": "x"
                []
                null
                {"template": 3, "data": [], "partials": {"a": 1}, "locale": "Deutsch", "schema": "x"}
                {"templat": "x"}
                {"template": "x", "template": "y"}
                {"template": "x"} {"template": "y"}
                {"template": "{% render 'p' %}", "partials": {"p": "\\n{{ x | upcas }}"}}
                {"template": "fine"}
                """);

        List<String> lines = run.out().lines().toList();
        assertEquals(1, run.status());
        assertEquals(10, lines.size());
        assertTrue(lines.get(0).contains("\"code\":\"quicktext.unknown-filter\""), lines.get(0));
        assertTrue(lines.get(0).contains("did you mean `upcase`?"), lines.get(0));
        for (int i : List.of(1, 2, 3, 6, 7)) {
            assertTrue(lines.get(i).startsWith("{\"diagnostics\":[{\"code\":\"batch.no-object\""), lines.get(i));
        }
        for (String path : List.of("template", "data", "partials.a", "locale", "schema")) {
            assertTrue(lines.get(4).contains("\"path\":\"" + path + "\""), lines.get(4));
        }
        assertTrue(lines.get(5).contains("write it instead of `templat`"), lines.get(5));
        assertTrue(lines.get(8).contains("\"file\":\"p\",\"line\":2,\"column\":8"), lines.get(8));
        assertEquals("{\"text\":\"fine\"}", lines.get(9));
    }

    @Test
    void a_schema_checks_guarded_templates_and_reads_their_data() {
        String template = "\"template\": \"Am {{ day }} {{ total }}\"";
        CommandRun run = batch("""
                {%s, "locale": "de", "schema": {"day": "date", "total": "money"}, "data": {"day": "2026-03-02", "total": "3.90 EUR"}}
                {%s, "schema": {"day": "date?"}}
                {%s, "schema": {"day": "date", "total": "money"}, "data": {"day": "soon"}}
                {%s, "schema": {"day": "dat"}}
                """.formatted(template, template, template, template), "--now", "2026-03-01T10:00Z");

        List<String> lines = run.out().lines().toList();
        assertEquals("{\"text\":\"Am Montag, 2. März 3,90 €\"}", lines.get(0));
        assertTrue(
                lines.get(1).contains("quicktext.may-be-missing")
                        && lines.get(1).contains("unknown placeholder `total`"),
                lines.get(1));
        assertTrue(
                lines.get(2).contains("\"path\":\"day\"") && lines.get(2).contains("\"path\":\"total\""), lines.get(2));
        assertTrue(
                lines.get(3)
                        .startsWith(
                                "{\"diagnostics\":[{\"code\":\"quicktext.unknown-name\",\"severity\":\"error\",\"file\":\"schema\",\"message\""),
                lines.get(3));
        assertTrue(batch("{" + template + ", \"schema\": {}}", "--mode", "compatible")
                .out()
                .contains("a schema in compatible mode"));
    }

    @Test
    void warnings_stand_beside_the_text() {
        CommandRun run = batch(
                "{\"template\": \"{% if a %}x{% endif %}\", \"schema\": {\"a\": \"text\"}, \"data\": {\"a\": \"b\"}}\n");

        assertEquals(0, run.status(), run.out());
        assertTrue(
                run.out().startsWith("{\"text\":\"x\",\"warnings\":[{\"code\":\"quicktext.always-true\""), run.out());
    }

    @Test
    void half_a_character_goes_out_as_it_came_in() {
        assertEquals(
                "{\"text\":\"a\\ud83d 😀\"}\n",
                batch("{\"template\": \"{{ x }}\", \"data\": {\"x\": \"a\\ud83d \\ud83d\\ude00\"}}")
                        .out());
    }

    @Test
    void the_moment_can_be_chosen() {
        assertEquals(
                "{\"text\":\"2024-01-01 00:01\"}\n",
                batch(
                                "{\"template\": \"{{ 'now' | date: '%Y-%m-%d %H:%M' }}\"}",
                                "--mode", "compatible", "--now", "2024-01-01T00:01:58Z")
                        .out());
    }

    private static CommandRun batch(String lines, String... options) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        try {
            Object[] words = new Object[2 + options.length];
            words[0] = "quicktext";
            words[1] = "batch";
            System.arraycopy(options, 0, words, 2, options.length);
            return CommandRun.of(words);
        } finally {
            System.setIn(before);
        }
    }
}
