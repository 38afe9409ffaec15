package dev.caserail.routing.internal.xml;

import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.internal.xml.XmlElement.XmlAttribute;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.SourceText;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML from people who may mean harm: no document type, no entities but the five, bounded size and depth. A tag's
 * places are found beside the parser, which only knows where it stands when the tag is over.
 */
public final class XmlReader {
    /** Text that is no well-formed XML. */
    public static final DiagnosticCode BROKEN_XML = DiagnosticCode.of("dmn.broken-xml");

    /** A document type, which could name entities and outside files. */
    public static final DiagnosticCode DOCUMENT_TYPE = DiagnosticCode.of("dmn.document-type");

    /** A file that says it has another encoding than UTF-8 or UTF-16. */
    public static final DiagnosticCode ENCODING = DiagnosticCode.of("dmn.encoding");

    /** Too many elements or characters, or too many elements inside each other. */
    public static final DiagnosticCode TOO_LARGE = DiagnosticCode.of("dmn.too-large");

    /** The namespace of what only we write. */
    public static final String OURS = "https://caserail.dev/dmn/1";

    /** How an attribute of ours is called in {@link XmlElement}. */
    public static final String OUR_PREFIX = "caserail:";

    private static final String DOCTYPE = "<!DOCTYPE";
    private static final int LONGEST_DECLARATION = 1_000;
    private static final int DEEPEST = 64;
    private static final int MOST_ELEMENTS = 1_000_000;
    private static final int MOST_ATTRIBUTES = 200;
    private static final int LONGEST_TEXT = 100_000;
    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"'>]*)[\"'][^>]*\\?>");

    /** The encodings that a source text is read in by itself: a file that says so says the truth. */
    private static final Set<String> READ = Set.of("utf-8", "utf8", "us-ascii", "utf-16", "utf-16le", "utf-16be");

    private final SourceText source;
    private final Diagnostics faults;
    private final String raw;
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;
    private int elements;

    private XmlReader(SourceText source, Diagnostics faults) {
        this.source = source;
        this.faults = faults;
        this.raw = source.text();
    }

    /** An element that is not closed yet, and where its content begins. */
    private record Open(XmlElement element, int contentStart, boolean closesItself) {}

    public static Optional<XmlElement> read(SourceText source, Diagnostics faults) {
        // XML takes all forms of line ends for one; lines and columns stay the same.
        SourceText plain =
                SourceText.of(source.name(), source.text().replace("\r\n", "\n").replace('\r', '\n'));
        return new XmlReader(plain, faults).document();
    }

    private Optional<XmlElement> document() {
        if (raw.length() > SourceText.MAX_BYTES) {
            faults.error(
                    TOO_LARGE,
                    source.start(),
                    "the text has " + raw.length() + " characters, expected at most " + SourceText.MAX_BYTES,
                    "split it into several files");
            return Optional.empty();
        }
        if (raw.isBlank()) {
            faults.error(BROKEN_XML, source.start(), "the file is empty, expected a DMN model");
            return Optional.empty();
        }
        if (!encodingFits()) {
            return Optional.empty();
        }
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(raw));
            return Optional.ofNullable(events(reader));
        } catch (XMLStreamException e) {
            if (elements == 0 && raw.contains(DOCTYPE)) {
                documentType();
            } else {
                broken(e);
            }
            return Optional.empty();
        }
    }

    private boolean encodingFits() {
        Matcher declared = DECLARED.matcher(raw).region(0, Math.min(raw.length(), LONGEST_DECLARATION));
        if (declared.lookingAt() && !READ.contains(declared.group(1).toLowerCase(Locale.ROOT))) {
            faults.error(
                    ENCODING,
                    source.at(declared.start(1)),
                    "the file says its encoding is `" + Literal.shown(declared.group(1)) + "`, expected UTF-8",
                    "save the file as UTF-8 and say so in its first line");
            return false;
        }
        return true;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // Our own bound tells what is wrong; that of the JDK differs by version and calls the file broken.
        factory.setProperty("jdk.xml.elementAttributeLimit", 0);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return factory;
    }

    private @Nullable XmlElement events(XMLStreamReader reader) throws XMLStreamException {
        XmlElement root = null;
        while (reader.hasNext()) {
            switch (next(reader)) {
                case XMLStreamConstants.DTD -> {
                    documentType();
                    return null;
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    if (!fits()) {
                        return null;
                    }
                    XmlElement element = startTag(reader);
                    if (element == null) {
                        return null;
                    }
                    root = root == null ? element : root;
                }
                case XMLStreamConstants.END_ELEMENT -> endTag();
                default -> {
                    // Text is taken from the file itself, where its places are known.
                }
            }
        }
        return root;
    }

    /** In some damaged files the JDK's parser fails in the making of its own message. */
    private static int next(XMLStreamReader reader) throws XMLStreamException {
        try {
            return reader.next();
        } catch (RuntimeException e) {
            throw new XMLStreamException("the parser failed", reader.getLocation(), e);
        }
    }

    private boolean fits() {
        if (open.size() >= DEEPEST) {
            tooLarge("elements inside each other deeper than " + DEEPEST);
            return false;
        }
        if (++elements > MOST_ELEMENTS) {
            tooLarge("more than " + MOST_ELEMENTS + " elements");
            return false;
        }
        return true;
    }

    private void tooLarge(String what) {
        skipToTag();
        faults.error(TOO_LARGE, source.at(Math.min(at, raw.length())), what + within(), "simplify or split the file");
    }

    private void tooLong(String what, int place) {
        faults.error(
                TOO_LARGE, source.at(place), what + " has more than " + LONGEST_TEXT + " characters", "shorten it");
    }

    private String within() {
        Open innermost = open.peek();
        return innermost == null ? "" : " in " + innermost.element().tag();
    }

    private void documentType() {
        int start = Math.max(0, raw.indexOf(DOCTYPE));
        faults.error(
                DOCUMENT_TYPE,
                source.at(start),
                "the file has a `<!DOCTYPE …>`, expected none: entities and outside files are never read",
                "delete the document type");
    }

    private @Nullable XmlElement startTag(XMLStreamReader reader) throws XMLStreamException {
        skipToTag();
        int start = at;
        checkStep(start < raw.length(), reader);
        XmlElement element = new XmlElement(
                reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI(),
                reader.getLocalName(),
                source.at(start));
        if (reader.getAttributeCount() > MOST_ATTRIBUTES) {
            tooLarge("more than " + MOST_ATTRIBUTES + " attributes of one element");
            return null;
        }
        int[] valuePlaces = new int[reader.getAttributeCount()];
        int end = tagEnd(start, reader, valuePlaces);
        checkStep(end <= raw.length(), reader);
        for (int i = 0; i < valuePlaces.length; i++) {
            String namespace = reader.getAttributeNamespace(i);
            boolean ours = OURS.equals(namespace);
            if (namespace == null || ours || reader.getAttributeLocalName(i).equals("versionTag")) {
                boolean fits = reader.getAttributeValue(i).length() <= LONGEST_TEXT;
                if (!fits) {
                    tooLong(
                            "the attribute `" + reader.getAttributeLocalName(i) + "` of " + element.tag(),
                            valuePlaces[i]);
                }
                element.put(
                        (ours ? OUR_PREFIX : "") + reader.getAttributeLocalName(i),
                        new XmlAttribute(fits ? reader.getAttributeValue(i) : "", source.at(valuePlaces[i])));
            }
        }
        Open parent = open.peek();
        if (parent != null) {
            parent.element().add(element);
        }
        open.push(new Open(element, end, raw.charAt(end - 2) == '/'));
        at = end;
        return element;
    }

    /** In damaged files the parser may see another tag than our own scan; no place could be told from there on. */
    private static void checkStep(boolean inStep, XMLStreamReader reader) throws XMLStreamException {
        if (!inStep) {
            throw new XMLStreamException("no tag where the parser saw one", reader.getLocation());
        }
    }

    private void endTag() {
        Open closed = open.pop();
        int end = closed.contentStart();
        if (!closed.closesItself()) {
            skipToTag();
            end = Math.max(closed.contentStart(), at);
            int close = raw.indexOf('>', at);
            at = close < 0 ? raw.length() : close + 1;
        }
        if (!closed.element().children().isEmpty()) {
            return;
        }
        if (end - closed.contentStart() > LONGEST_TEXT) {
            tooLong("the text of " + closed.element().tag(), closed.contentStart());
            end = closed.contentStart();
        }
        closed.element().setText(XmlText.decode(source, closed.contentStart(), end));
    }

    /** Moves to the next start or end tag. */
    private void skipToTag() {
        while (at < raw.length()) {
            int next = raw.indexOf('<', at);
            if (next < 0) {
                at = raw.length();
                return;
            }
            at = next;
            if (raw.startsWith("<!--", at)) {
                skipBehind("-->");
            } else if (raw.startsWith("<![CDATA[", at)) {
                skipBehind("]]>");
            } else if (raw.startsWith("<?", at)) {
                skipBehind("?>");
            } else {
                return;
            }
        }
    }

    private void skipBehind(String end) {
        int found = raw.indexOf(end, at);
        at = found < 0 ? raw.length() : found + end.length();
    }

    /** Finds the end of a start tag, and on the way the places of the attributes' values. */
    private int tagEnd(int start, XMLStreamReader reader, int[] valuePlaces) {
        int i = start + 1;
        int nameStart = -1;
        String name = "";
        while (i < raw.length() && raw.charAt(i) != '>') {
            char c = raw.charAt(i);
            if (c == '"' || c == '\'') {
                int end = raw.indexOf(c, i + 1);
                if (end < 0) {
                    return raw.length() + 1;
                }
                mark(name, i + 1, reader, valuePlaces);
                i = end;
            } else if (c == '=' || Character.isWhitespace(c)) {
                name = nameStart >= 0 ? raw.substring(nameStart, i) : name;
                nameStart = -1;
            } else if (nameStart < 0) {
                nameStart = i;
            }
            i++;
        }
        return i + 1;
    }

    private static void mark(String name, int place, XMLStreamReader reader, int[] valuePlaces) {
        for (int i = 0; i < valuePlaces.length; i++) {
            String prefix = reader.getAttributePrefix(i);
            String local = reader.getAttributeLocalName(i);
            if (name.equals(prefix == null || prefix.isEmpty() ? local : prefix + ":" + local)) {
                valuePlaces[i] = place;
            }
        }
    }

    /** The parser's own words depend on the machine's language, so they are not shown. */
    private void broken(XMLStreamException e) {
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
        int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNumber());
        line = Math.min(line, source.lineCount());
        String text = source.line(line);
        // in a broken XML declaration the parser counts columns that the line does not have
        column = Math.min(column, text.length() + 1);
        String before = text.substring(0, column - 1);
        Open innermost = open.peek();
        String inside = innermost == null
                ? ""
                : " in " + innermost.element().tag() + " from line "
                        + innermost.element().place().line();
        String found = before.isBlank() ? "" : " behind `" + tail(before) + "`";
        faults.error(
                BROKEN_XML,
                FileLocation.of(source.name(), line, column),
                "the XML is not well formed" + found + inside,
                "check that tags are closed, quotes end, and `<` and `&` are written `&lt;` and `&amp;`");
    }

    private static String tail(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > 30 ? "…" + line.substring(line.length() - 30) : line;
    }
}
