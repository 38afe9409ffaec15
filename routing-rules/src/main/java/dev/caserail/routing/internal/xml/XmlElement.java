package dev.caserail.routing.internal.xml;

import dev.caserail.taxonomy.diagnostic.FileLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of a file with the places of all its parts. Filled by {@link XmlReader}, then only read. */
public final class XmlElement {
    private final String namespace;
    private final String name;
    private final FileLocation place;
    private final Map<String, XmlAttribute> attributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private Optional<XmlText> text = Optional.empty();

    XmlElement(String namespace, String name, FileLocation place) {
        this.namespace = namespace;
        this.name = name;
        this.place = place;
    }

    /** An attribute's value, and where the value stands. */
    public record XmlAttribute(String value, FileLocation place) {}

    public String namespace() {
        return namespace;
    }

    public String name() {
        return name;
    }

    public FileLocation place() {
        return place;
    }

    /** Names the element as people see it. */
    public String tag() {
        return "<" + name + ">";
    }

    public List<XmlElement> children() {
        return children;
    }

    /** {@return the children of that name in this element's own namespace} */
    public List<XmlElement> children(String wanted) {
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement child : children) {
            if (child.is(wanted) && child.namespace.equals(namespace)) {
                found.add(child);
            }
        }
        return found;
    }

    public Optional<XmlElement> child(String wanted) {
        for (XmlElement child : children) {
            if (child.is(wanted) && child.namespace.equals(namespace)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    public boolean is(String wanted) {
        return name.equals(wanted);
    }

    public Optional<XmlAttribute> attribute(String wanted) {
        return Optional.ofNullable(attributes.get(wanted));
    }

    /** {@return the attribute's value; empty also where it is blank} */
    public Optional<String> value(String wanted) {
        return attribute(wanted).map(a -> a.value().strip()).filter(v -> !v.isEmpty());
    }

    /** {@return the text of an element without children} */
    public Optional<XmlText> text() {
        return text;
    }

    /** {@return the text of the {@code text} child, as expressions and unary tests have it} */
    public Optional<XmlText> expressionText() {
        return child("text").flatMap(XmlElement::text).map(XmlText::stripped);
    }

    void put(String attribute, XmlAttribute value) {
        attributes.put(attribute, value);
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void setText(XmlText found) {
        text = Optional.of(found);
    }

    @Override
    public String toString() {
        return tag();
    }
}
