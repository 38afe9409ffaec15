package dev.caserail.routing.dmn.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The versions of OMG's standard that are read, each known by its XML namespace. */
public enum DmnVersion {
    /** DMN 1.1. */
    V1_1("1.1", "http://www.omg.org/spec/DMN/20151101/dmn.xsd", ""),
    /** DMN 1.2. */
    V1_2("1.2", "http://www.omg.org/spec/DMN/20180521/MODEL/", "http://www.omg.org/spec/DMN/20180521/DMNDI/"),
    /** DMN 1.3: what modelers built on bpmn.io open. */
    V1_3("1.3", "https://www.omg.org/spec/DMN/20191111/MODEL/", "https://www.omg.org/spec/DMN/20191111/DMNDI/"),
    /** DMN 1.4. */
    V1_4("1.4", "https://www.omg.org/spec/DMN/20211108/MODEL/", "https://www.omg.org/spec/DMN/20211108/DMNDI/"),
    /** DMN 1.5: what is written if nothing else is asked for. */
    V1_5("1.5", "https://www.omg.org/spec/DMN/20230324/MODEL/", "https://www.omg.org/spec/DMN/20230324/DMNDI/"),
    /** DMN 1.6, which is read only: what our tables use of it is 1.5. */
    V1_6("1.6", "https://www.omg.org/spec/DMN/20240513/MODEL/", "https://www.omg.org/spec/DMN/20230324/DMNDI/");

    private final String label;
    private final String namespace;
    private final String diagramNamespace;

    DmnVersion(String label, String namespace, String diagramNamespace) {
        this.label = label;
        this.namespace = namespace;
        this.diagramNamespace = diagramNamespace;
    }

    /** {@return the version's number, such as {@code 1.5}} */
    public String label() {
        return label;
    }

    /** {@return the namespace of its models} */
    public String namespace() {
        return namespace;
    }

    /** {@return whether a file of this version can be written: 1.3, which is when annotations came, to 1.5} */
    public boolean writable() {
        return compareTo(V1_3) >= 0 && compareTo(V1_5) <= 0;
    }

    /** {@return the namespace of its diagrams; empty for 1.1, which has none} */
    public String diagramNamespace() {
        return diagramNamespace;
    }

    /**
     * Finds a version by the namespace of a file.
     *
     * @param namespace the namespace
     * @return the version; empty if the namespace is none of DMN's
     */
    public static Optional<DmnVersion> find(String namespace) {
        // Two spellings of DMN 1.1 are about.
        if (namespace.equals("http://www.omg.org/spec/DMN/20151101/dmn11.xsd")) {
            return Optional.of(V1_1);
        }
        return Arrays.stream(values())
                .filter(v -> v.namespace.equals(namespace))
                .findFirst();
    }

    /** {@return the namespaces of all versions, oldest first} */
    public static Stream<String> allNamespaces() {
        return Arrays.stream(values()).map(v -> v.namespace);
    }
}
