package dev.caserail.quicktext.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.contact.Channel;
import dev.caserail.model.identifier.QuicktextId;
import dev.caserail.quicktext.QuicktextCatalogue;
import dev.caserail.quicktext.reply.ReplyContext;
import dev.caserail.quicktext.template.Samples;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Q6, Q10: catalogues as files, and every fault of all of them at once. */
class CatalogueFilesTest {
    private static Validation<Seq<Diagnostic>, Checked<QuicktextCatalogue<ReplyContext>>> load(CatalogueSource files) {
        return CatalogueFiles.load(files, ReferenceTaxonomy.load(), ReplyContext.schema());
    }

    private static Map<String, String> small() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "catalogue.yaml", "name: small\nversion: '7'\ndefault-locale: en\nfallback: ack\nquicktexts: [ack]\n");
        files.put("ack/quicktext.yaml", "title: {en: Ack}\nvariants: [en.md]\n");
        files.put("ack/en.md", "---\nlocale: en\n---\n\n  We have received {{ case.reference }}.\n\n");
        return files;
    }

    private static CatalogueSource golden(String folder) throws URISyntaxException {
        return CatalogueSource.directory(
                Path.of(Objects.requireNonNull(CatalogueFilesTest.class.getResource(folder + "/catalogue.yaml"))
                                .toURI())
                        .getParent());
    }

    private static String expected(String folder) {
        return SourceText.resource(CatalogueFilesTest.class, folder + ".expected.txt")
                .text();
    }

    @Test
    void all_faults_of_all_files_come_at_once() throws URISyntaxException {
        CatalogueSource files = golden("faulty");

        assertEquals(
                expected("faulty"), CatalogueFiles.report(files, load(files).getError()));
    }

    @Test
    void a_quicktext_that_loses_all_its_topics_to_others_is_warned_about() throws URISyntaxException {
        CatalogueSource files = golden("shadowed");

        assertEquals(
                expected("shadowed"),
                CatalogueFiles.report(files, load(files).get().remarks()));
    }

    @Test
    void a_new_language_is_one_warning_however_many_texts_lack_it() {
        Map<String, String> own = new LinkedHashMap<>();
        own.put("acknowledgement/quicktext.yaml", """
                title: {en: Acknowledgement}
                shortcut: ack
                variants: [de.md, en.md, fr.md, en.social-post.md]
                """);
        own.put("acknowledgement/fr.md", """
                ---
                locale: fr
                ---
                {{ case.reference }} {{ agent.name | default: desk.name }}{% if call.next_steps %} {{ call.next_steps }}{% endif %}
                """);

        List<String> remarks = load(CatalogueSource.of(own).over(ReferenceQuicktexts.source())).get().remarks().stream()
                .filter(d -> d.code().equals(CatalogueFault.MISSING_VARIANT))
                .map(Diagnostic::message)
                .toList();

        assertEquals(
                List.of("variants for all channels in `fr` are missing from 57 of 58 quicktexts: `product-missing`, "
                        + "`quantity-wrong`, `product-wrong` and 54 more"),
                remarks);
    }

    @Test
    void a_quicktext_renders_another_in_its_own_language_and_channel() {
        Map<String, String> files = small();
        files.put("catalogue.yaml", """
                name: small
                version: '7'
                default-locale: en
                fallback: ack
                quicktexts: [ack, signature]
                """);
        files.put("signature/quicktext.yaml", """
                title: {en: Signature}
                variants: [en.md, en.sms.md]
                """);
        files.put("signature/en.md", "---\nlocale: en\n---\nKind regards, {{ desk.name }}");
        files.put("signature/en.sms.md", "---\nlocale: en\nchannels: [SMS]\n---\n{{ desk.nme }}");
        files.put("ack/en.md", "---\nlocale: en\n---\nThank you. {% render \"signature\" %}{% render \"gone\" %}");

        assertEquals(
                List.of(
                        "ack/en.md:4:36: error: there is no text `gone` to render (add one of that name, or name another)"
                                + " [quicktext.unknown-entry]",
                        "signature/en.sms.md:5:4: error: unknown placeholder `desk.nme` (did you mean `desk.name`?)"
                                + " [quicktext.unknown-placeholder]"),
                load(CatalogueSource.of(files)).getError().map(Diagnostic::line).asJava());

        files.put("signature/en.sms.md", "---\nlocale: en\nchannels: [SMS]\n---\n{{ desk.name }}");
        files.put("ack/en.md", "---\nlocale: en\n---\nThank you. {% render \"signature\" %}");
        assertEquals(
                List.of("desk.name"),
                load(CatalogueSource.of(files))
                        .get()
                        .value()
                        .find(QuicktextId.of("ack"))
                        .orElseThrow()
                        .variants()
                        .get(0)
                        .template()
                        .placeholders());
    }

    /** Q6: a change in one language that did not reach another is told. */
    @Test
    void a_variant_that_was_not_revised_with_its_siblings_is_warned_about() {
        Map<String, String> files = small();
        files.put("ack/quicktext.yaml", "title: {en: Ack}\nvariants: [en.md, de.md, fr.md]\n");
        files.put("ack/en.md", "---\nlocale: en\nrevised: '2026-03-02'\n---\nThank you.");
        files.put("ack/de.md", "---\nlocale: de\nrevised: '2026-01-15'\n---\nDanke.");
        files.put("ack/fr.md", "---\nlocale: fr\n---\nMerci.");

        assertEquals(
                List.of(
                        "ack/quicktext.yaml:2:19: warning: `de.md` was revised on 2026-01-15, `en.md` on 2026-03-02 (look"
                                + " whether the change belongs into it too, then set its `revised`) [quicktext.outdated-variant]"),
                load(CatalogueSource.of(files)).get().remarks().stream()
                        .map(Diagnostic::line)
                        .toList());

        files.put("ack/de.md", "---\nlocale: de\nrevised: soon\n---\nDanke.");
        assertEquals(
                List.of(
                        "ack/de.md:3:10: error: `soon` is no day, expected one such as `2026-03-02` (write year, month and"
                                + " day) [quicktext.field]"),
                load(CatalogueSource.of(files)).getError().map(Diagnostic::line).asJava());
    }

    @Test
    void a_public_channel_needs_a_variant_of_the_fallback_in_the_default_locale() {
        Map<String, String> files = small();
        files.put("catalogue.yaml", """
                name: small
                version: '7'
                default-locale: en
                fallback: ack
                public-channels: [SOCIAL_POST, SOCIAL_POST, SOCIAL]
                quicktexts: [ack]
                """);
        files.put("ack/quicktext.yaml", "title: {en: Ack}\nvariants: [en.md, de.social-post.md]\n");
        files.put("ack/de.social-post.md", "---\nlocale: de\nchannels: [SOCIAL_POST]\n---\nDanke");

        assertEquals(
                List.of(
                        "catalogue.yaml:5:1: error: fallback `ack` has no variant for the public channel SOCIAL_POST in "
                                + "the default locale `en` (add `en.social-post.md` to its folder) "
                                + "[quicktext.no-public-variant]",
                        "catalogue.yaml:5:32: error: channel `SOCIAL_POST` stands here twice (keep one) "
                                + "[quicktext.duplicate]",
                        "catalogue.yaml:5:45: error: unknown channel `SOCIAL`, expected one of EMAIL, PHONE, CHAT, SMS, "
                                + "WHATSAPP, WEB_FORM, PORTAL, SOCIAL_POST, DIRECT_MESSAGE, VIDEO "
                                + "[quicktext.unknown-name]"),
                load(CatalogueSource.of(files)).getError().map(Diagnostic::line).asJava());
    }

    @Test
    void a_good_catalogue_loads_and_its_texts_are_trimmed() {
        QuicktextCatalogue<ReplyContext> catalogue =
                load(CatalogueSource.of(small())).get().value();

        assertEquals("small", catalogue.name());
        assertEquals("7", catalogue.version());
        assertEquals(
                "We have received C-1042.",
                catalogue
                        .take(QuicktextId.of("ack"), Channel.CHAT, Locale.ENGLISH)
                        .flatMap(s -> s.render(Samples.barest()))
                        .get()
                        .text());
    }

    @Test
    void a_language_that_siblings_have_is_missed_as_a_warning_and_the_default_one_as_an_error() {
        Map<String, String> files = small();
        files.put(
                "catalogue.yaml",
                "name: small\nversion: '7'\ndefault-locale: en\nfallback: ack\nquicktexts: [ack, both, german]\n");
        files.put("both/quicktext.yaml", "title: {en: Both}\nvariants: [en.md, de.md]\n");
        files.put("both/en.md", "---\nlocale: en\n---\nYes");
        files.put("both/de.md", "---\nlocale: de\n---\nJa");
        files.put("german/quicktext.yaml", "title: {en: German}\nvariants: [de.md]\n");
        files.put("german/de.md", "---\nlocale: de\n---\nJa");

        assertEquals(
                List.of(
                        "catalogue.yaml:5:1: warning: variants for all channels in `de` are missing from 1 of 3 quicktexts: `ack` "
                                + "(add `de.md` to their folders) [quicktext.missing-variant]",
                        "german/quicktext.yaml:2:1: error: no variant for all channels in the default locale `en` "
                                + "(add `en.md`) [quicktext.no-default-variant]"),
                load(CatalogueSource.of(files)).getError().map(Diagnostic::line).asJava());
    }

    @Test
    void no_catalogue_file_is_one_fault() {
        Seq<Diagnostic> faults = load(CatalogueSource.of(Map.of())).getError();

        assertEquals(
                List.of("catalogue.yaml:1:1: error: there is no file `catalogue.yaml` "
                        + "(add it, or take it off the list) [quicktext.missing-file]"),
                faults.map(Diagnostic::line).asJava());
    }

    @Test
    void yaml_is_bounded_in_size_and_nesting() {
        for (String yaml : List.of("a: " + "[".repeat(50_000), "a: " + "x".repeat(200_000))) {
            Map<String, String> files = small();
            files.put("ack/quicktext.yaml", yaml);

            Seq<Diagnostic> faults = load(CatalogueSource.of(files)).getError();
            assertTrue(faults.exists(d -> d.code().equals(CatalogueFault.YAML)), () -> faults.mkString("\n"));
        }
    }

    @Nested
    class ADesksOwnFiles {
        @Test
        void replace_the_reference_file_by_file(@TempDir Path desk) throws IOException {
            Files.createDirectories(desk.resolve("acknowledgement"));
            Files.writeString(
                    desk.resolve("acknowledgement/de.md"), "---\nlocale: de\n---\nServus! {{ case.reference }}");
            CatalogueSource files = CatalogueSource.directory(desk).over(ReferenceQuicktexts.source());

            QuicktextCatalogue<ReplyContext> catalogue = load(files).get().value();

            assertEquals("Servus! C-1042", reply(catalogue, Locale.GERMAN));
            assertTrue(reply(catalogue, Locale.ENGLISH).startsWith("Hello,"));
            assertEquals(
                    ReferenceQuicktexts.load().byId().keySet(), catalogue.byId().keySet());
        }

        @Test
        void are_warned_about_where_languages_say_different_things() {
            Map<String, String> own = Map.of("acknowledgement/de.md", "---\nlocale: de\n---\nServus!");

            Seq<Diagnostic> remarks = Vector.ofAll(load(CatalogueSource.of(own).over(ReferenceQuicktexts.source()))
                    .get()
                    .remarks());

            assertEquals(1, remarks.size());
            assertEquals(CatalogueFault.PLACEHOLDERS_DIFFER, remarks.head().code());
            assertTrue(remarks.head().message().startsWith("`en.md` mentions agent.name, call.next_steps"));
        }

        private String reply(QuicktextCatalogue<ReplyContext> catalogue, Locale locale) {
            return catalogue
                    .suggest(List.of(), Channel.EMAIL, locale)
                    .render(Samples.barest())
                    .get()
                    .text();
        }
    }
}
