package dev.caserail.routing.internal.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.SourceText;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T5: XML from people who may mean harm: each part has its place, and what is no XML or too much is told. */
class XmlReaderTest {
    private static XmlElement read(String xml) {
        Diagnostics faults = new Diagnostics();
        Optional<XmlElement> root = XmlReader.read(SourceText.of("x.xml", xml), faults);
        assertEquals("", told(faults));
        return root.orElseThrow();
    }

    private static String refused(String xml) {
        Diagnostics faults = new Diagnostics();
        assertEquals(Optional.empty(), XmlReader.read(SourceText.of("x.xml", xml), faults));
        return told(faults);
    }

    /** What is told of a file that is read to its end all the same. */
    private static String told(String xml) {
        Diagnostics faults = new Diagnostics();
        assertTrue(XmlReader.read(SourceText.of("x.xml", xml), faults).isPresent());
        return told(faults);
    }

    private static String told(Diagnostics faults) {
        return faults.all().map(Diagnostic::line).mkString("\n");
    }

    private static String place(FileLocation place) {
        return place.line() + ":" + place.column();
    }

    private static String place(XmlElement element, String attribute) {
        return place(element.attribute(attribute).orElseThrow().place());
    }

    @Nested
    class An_attribute {
        @Test
        void stands_where_its_value_begins() {
            XmlElement root = read("<a x=\"1\" long='2'\n  y = \"3\"\n/>");

            assertEquals("1:7", place(root, "x"));
            assertEquals("1:16", place(root, "long"));
            assertEquals("2:8", place(root, "y"));
            assertEquals("2", root.value("long").orElseThrow());
        }

        @Test
        void may_have_what_looks_like_markup_in_its_quotes() {
            XmlElement root = read("<a x=\"' > y='0'\" y=\"/>\"><b z='\">'/></a>");

            assertEquals("' > y='0'", root.value("x").orElseThrow());
            assertEquals("1:21", place(root, "y"));
            assertEquals("1:25", place(root.children().get(0).place()));
            assertEquals("1:31", place(root.children().get(0), "z"));
        }

        @Test
        void that_is_blank_has_no_value() {
            XmlElement root = read("<a x=\" \" y=\" 1 \"/>");

            assertEquals(Optional.empty(), root.value("x"));
            assertEquals(" ", root.attribute("x").orElseThrow().value());
            assertEquals(Optional.of("1"), root.value("y"));
            assertEquals(Optional.empty(), root.value("z"));
        }

        @Test
        void of_another_namespace_is_passed_over_but_ours_and_a_version_tag_are_not() {
            XmlElement root = read("<a xmlns:o=\"urn:other\" xmlns:c=\"" + XmlReader.OURS
                    + "\" o:x=\"1\" o:versionTag=\"7\" c:x=\"2\" x=\"3\"/>");

            assertEquals("3", root.value("x").orElseThrow());
            assertEquals("2", root.value("caserail:x").orElseThrow());
            assertEquals("7", root.value("versionTag").orElseThrow());
            assertEquals("1:91", place(root, "caserail:x"));
            assertEquals("1:97", place(root, "x"));
            assertEquals("1:83", place(root, "versionTag"));
            assertEquals(Optional.empty(), root.attribute("o:x"));
        }

        @Test
        void has_a_hundred_thousand_characters_at_most() {
            assertEquals(
                    100_000,
                    read("<a x=\"" + "b".repeat(100_000) + "\"/>")
                            .value("x")
                            .orElseThrow()
                            .length());
            assertEquals(
                    "x.xml:1:7: error: the attribute `x` of <a> has more than 100000 characters (shorten it) [dmn.too-large]",
                    told("<a x=\"" + "b".repeat(100_001) + "\"/>"));
        }

        @Test
        void is_one_of_two_hundred_at_most() {
            StringBuilder many = new StringBuilder();
            for (int i = 0; i < 200; i++) {
                many.append(" x").append(i).append("=\"\"");
            }
            StringBuilder tooMany = new StringBuilder(many);
            for (int i = 200; i < 10_100; i++) {
                tooMany.append(" x").append(i).append("=\"\"");
            }

            assertEquals(
                    "", read("<a" + many + "/>").attribute("x199").orElseThrow().value());
            assertEquals(
                    "x.xml:1:4: error: more than 200 attributes of one element in <r> (simplify or split the file) [dmn.too-large]",
                    refused("<r><a y=\"\"" + many + "/></r>"));
            // The JDK has a bound of its own, which would call the file broken.
            assertEquals(
                    "x.xml:1:1: error: more than 200 attributes of one element (simplify or split the file) [dmn.too-large]",
                    refused("<a" + tooMany + "/>"));
        }
    }

    @Nested
    class An_element {
        @Test
        void stands_where_its_tag_begins_behind_comments_instructions_and_sections() {
            XmlElement root = read(
                    "<?xml version=\"1.0\"?><!-- <x> -->\n<?p <y> ?><r><!-- <z/> --><a/><![CDATA[<w/>]]> <b/></r>");

            assertEquals("2:11", place(root.place()));
            assertEquals("2:27", place(root.children().get(0).place()));
            assertEquals("2:48", place(root.children().get(1).place()));
            assertEquals("[<a>, <b>]", root.children().toString());
        }

        @Test
        void has_the_text_between_its_tags() {
            XmlElement root =
                    read("<r><a>one</a><b/><c></c><d><!-- - -->two<![CDATA[<3>]]> &amp; &#65;&#x42;<?p?></d></r>");

            assertEquals("one", text(root, 0));
            assertEquals("", text(root, 1));
            assertEquals("", text(root, 2));
            assertEquals("two<3> & AB", text(root, 3));
            assertEquals(Optional.empty(), root.text());
        }

        @Test
        void closes_itself_only_where_the_slash_is_the_last() {
            XmlElement root = read("<r><a x=\"/\">one</a ><b x=\"/\"/>\n<c>two</c\n></r>");

            assertEquals("one", text(root, 0));
            assertEquals("", text(root, 1));
            assertEquals("two", text(root, 2));
            assertEquals("2:1", place(root.children().get(2).place()));
        }

        @Test
        void has_a_text_of_a_hundred_thousand_characters_at_most() {
            assertEquals(
                    100_000,
                    text(read("<r><a>" + "b".repeat(100_000) + "</a></r>"), 0).length());
            assertEquals(
                    "x.xml:1:7: error: the text of <a> has more than 100000 characters (shorten it) [dmn.too-large]",
                    told("<r><a>" + "b".repeat(100_001) + "</a></r>"));
        }

        @Test
        void lies_in_sixty_three_others_at_most() {
            assertEquals("<a>", read("<a>".repeat(64) + "</a>".repeat(64)).tag());
            assertEquals(
                    "x.xml:1:257: error: elements inside each other deeper than 64 in <a> (simplify or split the file) [dmn.too-large]",
                    refused("<a> ".repeat(70) + "</a>".repeat(70)));
        }

        @Test
        void is_one_of_a_million_at_most() {
            assertEquals(
                    "x.xml:1:4000000: error: more than 1000000 elements in <r> (simplify or split the file) [dmn.too-large]",
                    refused("<r>" + "<a/>".repeat(1_000_000) + "</r>"));
        }

        @Test
        void is_found_by_name_in_its_parents_namespace_only() {
            XmlElement root = read("<r xmlns='urn:1' xmlns:o='urn:2'><o:a/><a>x</a><a>y</a><b/></r>");

            assertEquals(
                    "x", root.child("a").flatMap(XmlElement::text).orElseThrow().text());
            assertEquals(2, root.children("a").size());
            assertEquals(4, root.children().size());
            assertEquals(Optional.empty(), root.child("c"));
            assertEquals("urn:2", root.children().get(0).namespace());
            assertEquals("", read("<r/>").namespace());
        }

        private static String text(XmlElement root, int child) {
            return root.children().get(child).text().orElseThrow().text();
        }
    }

    @Nested
    class A_texts_characters {
        @Test
        void stand_where_they_are_written() {
            XmlText text =
                    read("<r>\n  a&lt;b<!-- x -->c<![CDATA[d]]>e\n</r>").text().orElseThrow();
            XmlText stripped = text.stripped();

            assertEquals("\n  a<bcde\n", text.text());
            assertEquals("a<bcde", stripped.text());
            assertEquals("1:4", place(text.apply(0)));
            assertEquals("2:3", place(stripped.apply(0)));
            assertEquals("2:4", place(stripped.apply(1)));
            assertEquals("2:8", place(stripped.apply(2)));
            assertEquals("2:19", place(stripped.apply(3)));
            assertEquals("2:29", place(stripped.apply(4)));
            assertEquals("2:33", place(stripped.apply(5)));
            assertEquals("2:34", place(stripped.apply(6)));
            assertEquals("2:34", place(stripped.apply(99)));
            assertEquals("3:1", place(text.apply(99)));
        }

        @Test
        void are_none_where_only_white_space_stands() {
            XmlText text = read("<r> \n </r>").text().orElseThrow();

            assertTrue(text.blank());
            assertEquals("", text.stripped().text());
            assertEquals("", read("<r></r>").text().orElseThrow().stripped().text());
        }

        @Test
        void of_two_halves_stand_at_one_place() {
            XmlText text = read("<r>a&#x1F600;b</r>").text().orElseThrow();

            assertEquals("a\uD83D\uDE00b", text.text());
            assertEquals("1:5", place(text.apply(1)));
            assertEquals("1:5", place(text.apply(2)));
            assertEquals("1:14", place(text.apply(3)));
        }

        @Test
        void have_places_whatever_ends_the_lines() {
            for (String end : new String[] {"\n", "\r\n", "\r"}) {
                XmlText text = read("<r>" + end + "a" + end + "b</r>").text().orElseThrow();

                assertEquals("\na\nb", text.text());
                assertEquals("3:1", place(text.apply(3)));
            }
        }
    }

    @Nested
    class The_encoding {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><r/>",
                    "<?xml version='1.0' encoding = 'utf8' ?><r/>",
                    "<?xml version=\"1.0\" encoding=\"US-ASCII\" standalone=\"yes\"?><r/>",
                    "<?xml version=\"1.0\" encoding=\"UTF-16\"?><r/>",
                    "<?xml version=\"1.0\"?><r encoding=\"latin-1\"/>",
                    "<r/>"
                })
        void fits(String xml) {
            assertEquals("<r>", read(xml).tag());
        }

        @Test
        void is_told_where_it_is_another() {
            assertEquals(
                    "x.xml:1:31: error: the file says its encoding is `UTF-32`, expected UTF-8"
                            + " (save the file as UTF-8 and say so in its first line) [dmn.encoding]",
                    refused("<?xml version=\"1.0\" encoding='UTF-32'?><r/>"));
        }
    }

    @Nested
    class A_document_type {
        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "<!DOCTYPE r><r/>|1",
                    "<?xml version=\"1.0\"?><!DOCTYPE r SYSTEM \"file:///etc/passwd\"><r/>|22",
                    "<!DOCTYPE r [<!ENTITY e \"x\">]><r>&e;</r>|1",
                    "<!-- x --><!DOCTYPE r [|11"
                })
        void is_never_read(String xml, int column) {
            assertEquals(
                    "x.xml:1:" + column
                            + ": error: the file has a `<!DOCTYPE …>`, expected none: entities and outside files are never read"
                            + " (delete the document type) [dmn.document-type]",
                    refused(xml));
        }

        @Test
        void may_be_spoken_of() {
            assertEquals("<r>", read("<!-- <!DOCTYPE r> --><r/>").tag());
        }
    }

    @Nested
    class What_is_no_xml {
        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "<r><a></r>|1:9|behind `<r><a></` in <a> from line 1",
                    "<r|1:3|behind `<r`",
                    "<r>&what;</r>|1:10|behind `<r>&what;` in <r> from line 1",
                    "text|1:1|",
                    "<r/><s/>|1:6|behind `<r/><`",
                    "<r x=1/>|1:6|behind `<r x=`",
                    "<r x=\"1\" x=\"2\"/>|1:17|behind `<r x=\"1\" x=\"2\"/>`",
                    "<r>                    a < b is what we want</r>|1:27|behind `<r> a <` in <r> from line 1"
                })
        void is_told_with_what_stands_before_it(String xml, String place, String found) {
            assertEquals(
                    "x.xml:" + place + ": error: the XML is not well formed" + (found == null ? "" : " " + found)
                            + " (check that tags are closed, quotes end, and `<` and `&` are written `&lt;` and `&amp;`)"
                            + " [dmn.broken-xml]",
                    refused(xml));
        }

        @Test
        void is_told_at_its_line() {
            assertEquals(
                    "x.xml:3:5: error: the XML is not well formed behind `b <` in <a> from line 2 (check that tags are closed,"
                            + " quotes end, and `<` and `&` are written `&lt;` and `&amp;`) [dmn.broken-xml]",
                    refused("<r>\n<a>\n b < c</a></r>"));
        }

        @Test
        void shows_thirty_characters_of_a_long_line_at_most() {
            assertTrue(refused("<r>" + "x".repeat(25) + "<<").contains("behind `<r>" + "x".repeat(25) + "<` in"));
            assertTrue(refused("<r>" + "x".repeat(26) + "<<").contains("behind `<r>" + "x".repeat(26) + "<` in"));
            assertTrue(refused("<r>" + "x".repeat(27) + "<<").contains("behind `…r>" + "x".repeat(27) + "<` in"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " \n\t"})
        void may_be_nothing_at_all(String xml) {
            assertEquals("x.xml:1:1: error: the file is empty, expected a DMN model [dmn.broken-xml]", refused(xml));
        }
    }
}
