package dev.caserail.taxonomy.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Issue 8, bad input: a taxonomy as spreadsheets save it, with tabs and a byte order mark, or in the encoding of old ones. */
class TaxonomyOfASpreadsheetTest {
    private static final String TABLE = """
            code\tlevel\tgroup\tlabel_en\tlabel_de\tuse_when\tnot_when\tdiscouraged\tdiscouraged_reason\tbetter_alternatives\tdefault_skill\tskill_mode
            MUESLI\taccount\tFOOD\tM\u00fcsli\tM\u00fcsli\tToo little, or none.\t\tfalse\t\t\t\t
            """.replace("\n", "\r\n");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void is_read_by_its_byte_order_mark(String charset) {
        var loaded = SourceText.read("issues.txt", bytes("\uFEFF" + TABLE, Charset.forName(charset)))
                .flatMap(file -> TaxonomyCsv.load("v", file))
                .get();

        assertEquals(TaxonomyCsv.load("v", SourceText.of("issues.txt", TABLE)).get(), loaded);
        assertEquals("M\u00fcsli", loaded.value().issues().get(0).label(Locale.GERMAN));
    }

    @Test
    void has_its_faults_at_their_line_and_column() {
        String line = SourceText.read(
                        "issues.txt", bytes("\uFEFF" + TABLE.replace("account", "acount"), StandardCharsets.UTF_16LE))
                .flatMap(file -> TaxonomyCsv.load("v", file))
                .getError()
                .map(Diagnostic::line)
                .mkString("\n");

        assertEquals(
                "issues.txt:2:8: error: unknown level `acount`, expected one of account, delivery, product (did you mean"
                        + " `account`?) [taxonomy.unknown-level]",
                line);
    }

    @Test
    void is_read_in_an_old_encoding_where_the_host_says_so() {
        Charset western = Charset.forName("windows-1252");

        assertEquals(
                "M\u00fcsli",
                SourceText.read("issues.txt", bytes(TABLE, western), western)
                        .flatMap(file -> TaxonomyCsv.load("v", file))
                        .get()
                        .value()
                        .issues()
                        .get(0)
                        .label(Locale.GERMAN));
    }

    private static ByteArrayInputStream bytes(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }
}
