package dev.caserail.model.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.model.contact.Visibility;
import dev.caserail.model.identifier.ArticleId;
import dev.caserail.model.identifier.AttachmentId;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Files and knowledge articles on a case, as references (F11, F13), and which files a desk takes. */
class AttachmentLimitsTest {
    private static final JsonMapper JSON = CaserailJsonModule.mapper();
    private static final Checksum SUM = Checksum.of("manual".getBytes(StandardCharsets.UTF_8));
    private static final AttachmentLimits REFERENCE = ReferenceAttachmentLimits.load();
    private static final AttachmentLimits OPEN = AttachmentLimits.builder()
            .maxSize(100)
            .maxNumber(2)
            .maxTotal(150)
            .addForbiddenTypes(MediaType.of("application/x-msdownload"))
            .addForbiddenExtensions("exe")
            .build();

    @Nested
    class AFile {
        /** F13: the troubleshooting manual. */
        @Test
        void of_a_kind_and_size_that_are_taken_passes_as_it_is() {
            Attachment manual = pdf("Troubleshooting manual v2.1.pdf");

            assertEquals(manual, REFERENCE.check(manual, List.of()).get());
        }

        @Test
        void is_told_everything_that_speaks_against_it_at_once() {
            Attachment bad = builder("../Muster.pdf.exe", "application/x-msdownload", 101);

            assertEquals("""
                    name: error: the file's name holds part of a path (name the file without folders and drives) \
                    [attachment.name]
                    mediaType: error: files of type `application/x-msdownload` are not taken (send it in another form) \
                    [attachment.media-type]
                    name: error: files with extension `exe` are not taken (send it in another form) \
                    [attachment.extension]
                    size: error: the file has 101 bytes, expected at most 100 (send a smaller one, or a link to it) \
                    [attachment.too-large]
                    error: the case has 2 files already, expected at most 2 with this one (put several files into one, or \
                    send a link to them) [attachment.too-many]
                    error: with this file, those of the case have 181 bytes, expected at most 150 (send a link to it) \
                    [attachment.total-too-large]""", lines(OPEN, bad, List.of(file("a.txt", 40), file("b.txt", 40))));
        }

        @Test
        void of_another_kind_is_told_which_are_taken() {
            AttachmentLimits pdfOnly = AttachmentLimits.builder()
                    .maxSize(100)
                    .maxNumber(2)
                    .maxTotal(150)
                    .addAllowedTypes(MediaType.of("application/pdf"))
                    .addAllowedExtensions("pdf")
                    .build();

            assertEquals("""
                    mediaType: error: files of type `text/plain` are not taken, expected one of application/pdf (send it \
                    in another form) [attachment.media-type]
                    name: error: files with extension `txt` are not taken, expected one of pdf (send it in another form) \
                    [attachment.extension]""", lines(pdfOnly, file("notes.txt", 1), List.of()));
            assertEquals(
                    "name: error: files without an extension are not taken, expected one of pdf (send it in another form) "
                            + "[attachment.extension]",
                    lines(pdfOnly, builder("notes", "application/pdf", 1), List.of()));
        }

        @Test
        void that_is_empty_was_not_attached() {
            assertEquals("attachment.empty", codes(OPEN, file("a.txt", 0)));
        }

        @Test
        void of_exactly_the_limits_is_taken() {
            assertTrue(
                    OPEN.check(file("a.txt", 100), List.of(file("b.txt", 50))).isValid());
            assertEquals("attachment.total-too-large", codes(OPEN, file("a.txt", 100), file("b.txt", 51)));
        }

        @Test
        void cannot_overflow_the_total() {
            assertEquals("attachment.total-too-large", codes(OPEN, file("a.txt", 1), file("b.txt", Long.MAX_VALUE)));
        }
    }

    @Group
    @Nested
    class AName {
        @Test
        void with_part_of_a_path_is_refused() {
            for (String bad : List.of(
                    "../a.pdf", "..\\a.pdf", "/etc/a.pdf", "C:a.pdf", "a/b.pdf", "folder\\a.pdf", "a.pdf:stream.pdf")) {
                assertEquals("attachment.name", codes(REFERENCE, pdf(bad)), bad);
            }
        }

        @Test
        void with_a_character_that_hides_its_end_is_refused() {
            for (String bad :
                    List.of("a\u0000.pdf", "a\n.pdf", "a\u202Efdp.pdf", "a\u200B.pdf", "a\u2028.pdf", "a\u007F.pdf")) {
                assertEquals("attachment.name", codes(REFERENCE, pdf(bad)));
            }
        }

        @Test
        void that_ends_in_a_dot_or_space_is_refused() {
            assertEquals("attachment.name", codes(OPEN, file("a.txt.", 1)));
            assertEquals("attachment.name", codes(OPEN, file("a.txt ", 1)));
            assertEquals("attachment.name,attachment.extension", codes(OPEN, file("a.exe ", 1)));
            assertEquals("attachment.name,attachment.extension", codes(OPEN, file("a.exe...", 1)));
        }

        @Test
        void that_says_nothing_or_never_ends_is_refused() {
            assertEquals("attachment.name", codes(OPEN, file(" ", 1)));
            assertEquals("attachment.name", codes(OPEN, file("a".repeat(252) + ".txt", 1)));
            assertTrue(OPEN.check(file("a".repeat(251) + ".txt", 1), List.of()).isValid());
        }

        @Test
        void with_a_second_extension_that_means_something_is_refused() {
            assertEquals("attachment.double-extension", codes(REFERENCE, pdf("invoice.exe.pdf")));
            assertEquals("attachment.double-extension", codes(REFERENCE, pdf("invoice.docx.pdf")));
            assertEquals("attachment.double-extension", codes(REFERENCE, pdf("photo.EXE.x.pdf")));
            assertEquals("attachment.extension,attachment.double-extension", codes(REFERENCE, pdf("a.pdf.exe")));
        }

        @Test
        void with_dots_that_are_no_extensions_is_taken() {
            for (String good : List.of("2026.11.02 Muster.pdf", "v2.1.pdf", ".hidden.pdf", "Über uns – Kopie.PDF")) {
                assertEquals("", codes(REFERENCE, pdf(good)), good);
            }
        }

        /** C10: people name files after people. */
        @Property(tries = 200)
        void is_never_shown(@ForAll String name) {
            String marked = "Muster" + name;
            Attachment file = pdf(marked);

            assertFalse(file.toString().contains("Muster"));
            assertFalse(lines(REFERENCE, file, List.of()).contains("Muster"));
        }

        @Test
        void is_not_shown_as_an_extension_either() {
            String shown = lines(REFERENCE, pdf("photo.of Minna Muster"), List.of());

            assertTrue(shown.startsWith("name: error: files with this extension are not taken"), shown);
            assertFalse(shown.contains("muster"), shown);
        }
    }

    @Nested
    class Limits {
        @Test
        void of_the_reference_take_nothing_that_runs() {
            for (String bad : List.of("a.exe", "a.js", "a.bat", "a.docm", "a.html", "a.svg", "a.zip", "a")) {
                assertEquals("attachment.extension", codes(REFERENCE, pdf(bad)), bad);
            }
        }

        @Test
        void that_contradict_themselves_are_a_mistake_of_the_code() {
            assertThrows(IllegalArgumentException.class, () -> limits(0, 1, 1));
            assertThrows(IllegalArgumentException.class, () -> limits(1, -1, 1));
            assertThrows(IllegalArgumentException.class, () -> limits(2, 1, 1));
            MediaType pdf = MediaType.of("application/pdf");
            var builder = AttachmentLimits.builder().maxSize(1).maxNumber(1).maxTotal(1);
            assertThrows(
                    IllegalArgumentException.class,
                    () -> builder.addAllowedTypes(pdf).addForbiddenTypes(pdf).build());
            for (String extension : List.of("PDF", ".pdf", "", "p df")) {
                assertThrows(
                        IllegalArgumentException.class,
                        () -> AttachmentLimits.builder()
                                .maxSize(1)
                                .maxNumber(1)
                                .maxTotal(1)
                                .addAllowedExtensions(extension)
                                .build());
            }
            assertThrows(
                    IllegalArgumentException.class,
                    () -> AttachmentLimits.builder()
                            .maxSize(1)
                            .maxNumber(1)
                            .maxTotal(1)
                            .addAllowedExtensions("pdf")
                            .addForbiddenExtensions("pdf")
                            .build());
        }

        private AttachmentLimits limits(long size, int number, long total) {
            return AttachmentLimits.builder()
                    .maxSize(size)
                    .maxNumber(number)
                    .maxTotal(total)
                    .build();
        }

        @Test
        void are_read_back_from_json() throws Exception {
            assertEquals(REFERENCE, JSON.readValue(JSON.writeValueAsString(REFERENCE), AttachmentLimits.class));
        }
    }

    @Nested
    class References {
        @Test
        void to_files_are_read_back_from_json() throws Exception {
            Attachment file = pdf("manual.pdf");

            assertEquals(file, JSON.readValue(JSON.writeValueAsString(file), Attachment.class));
            assertThrows(IllegalArgumentException.class, () -> file("a.txt", -1));
        }

        @Test
        void to_articles_name_the_version_that_was_sent() throws Exception {
            KnowledgeArticle article = article("https://help.example.com/screens");

            assertEquals(article, JSON.readValue(JSON.writeValueAsString(article), KnowledgeArticle.class));
        }

        @Test
        void to_articles_lead_somewhere_and_run_nothing() {
            for (String bad :
                    List.of("screens.html", "javascript:alert(1)", "data:text/html,x", "//help.example.com")) {
                assertThrows(IllegalArgumentException.class, () -> article(bad), bad);
            }
        }

        private KnowledgeArticle article(String link) {
            return KnowledgeArticle.builder()
                    .id(ArticleId.of("KA-1187"))
                    .title("Defective screens")
                    .version("2026-03")
                    .locale(Locale.GERMAN)
                    .link(URI.create(link))
                    .visibility(Visibility.CUSTOMER_VISIBLE)
                    .build();
        }

        @Test
        void have_the_checksum_that_the_standard_names() {
            assertEquals(
                    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                    Checksum.of("abc".getBytes(StandardCharsets.US_ASCII)).value());
            assertTrue(Checksum.parse("BA", PathLocation.of("checksum")).isInvalid());
        }

        @Test
        void have_a_media_type_without_parameters_in_lower_case() {
            PathLocation where = PathLocation.of("mediaType");

            assertEquals(
                    MediaType.of("text/plain"),
                    MediaType.parse(" Text/Plain; charset=utf-8", where).get());
            assertEquals("text", MediaType.of("text/plain").type());
            for (String bad : List.of("", "text", "text/", "/plain", "text/plain/x", "te xt/plain", "*/*")) {
                assertTrue(MediaType.parse(bad, where).isInvalid(), bad);
            }
        }
    }

    private static Attachment pdf(String name) {
        return builder(name, "application/pdf", 10);
    }

    private static Attachment file(String name, long size) {
        return builder(name, "text/plain", size);
    }

    private static Attachment builder(String name, String type, long size) {
        return Attachment.builder()
                .id(AttachmentId.of("att-1"))
                .name(name)
                .mediaType(MediaType.of(type))
                .size(size)
                .checksum(SUM)
                .visibility(Visibility.INTERNAL)
                .build();
    }

    private static String codes(AttachmentLimits limits, Attachment file, Attachment... onCase) {
        var checked = limits.check(file, List.of(onCase));
        return checked.isValid()
                ? ""
                : checked.getError().map(d -> d.code().value()).mkString(",");
    }

    private static String lines(AttachmentLimits limits, Attachment file, List<Attachment> onCase) {
        var checked = limits.check(file, Collections.unmodifiableList(onCase));
        return checked.isValid() ? "" : checked.getError().map(Diagnostic::line).mkString("\n");
    }
}
