package dev.caserail.model.status;

import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Takes over the statuses and priorities of a desk that ran on Salesforce: reads the {@code StandardValueSet} files that its
 * metadata export has for cases. What such a file does not say, the caller says, or it is assumed with a remark.
 */
public final class StandardValueSetXml {
    /** A file that is no such export. */
    public static final DiagnosticCode MALFORMED = DiagnosticCode.of("status.malformed-export");

    /** A value whose category the file does not tell; a warning says what was assumed. */
    public static final DiagnosticCode ASSUMED = DiagnosticCode.of("status.assumed-category");

    /** A category that no value has, for which the reference status was added; a warning. */
    public static final DiagnosticCode ADDED = DiagnosticCode.of("status.added");

    /** A mapping that names a value the file does not have. */
    public static final DiagnosticCode UNKNOWN_VALUE = DiagnosticCode.of("status.unknown-value");

    private static final int MOST_VALUES = 1_000;

    private StandardValueSetXml() {}

    /**
     * Reads the values of a file.
     *
     * @param source the file
     * @return its values in the file's order, or what is wrong with it
     */
    public static Validation<Seq<Diagnostic>, List<ExportedValue>> read(SourceText source) {
        Diagnostics faults = new Diagnostics();
        List<ExportedValue> values = new ArrayList<>();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(source.text()));
            xml.nextTag();
            if (!xml.getLocalName().equals("StandardValueSet")) {
                faults.error(
                        MALFORMED,
                        place(source, xml),
                        "the file begins with element " + Diagnostic.quoted(xml.getLocalName())
                                + ", expected `StandardValueSet`");
            } else {
                readValues(source, xml, values, faults);
            }
        } catch (XMLStreamException e) {
            FileLocation where = e.getLocation() == null
                    ? source.start()
                    : FileLocation.of(
                            source.name(),
                            Math.max(1, e.getLocation().getLineNumber()),
                            Math.max(1, e.getLocation().getColumnNumber()));
            faults.error(MALFORMED, where, "the file is not well-formed XML", "export it again");
        }
        if (values.isEmpty() && !faults.hasErrors()) {
            faults.error(MALFORMED, source.start(), "the file has no `standardValue`");
        }
        return faults.validation(() -> List.copyOf(values));
    }

    private static void readValues(
            SourceText source, XMLStreamReader xml, List<ExportedValue> values, Diagnostics faults)
            throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT
                    || !xml.getLocalName().equals("standardValue")) {
                continue;
            }
            FileLocation where = place(source, xml);
            if (values.size() == MOST_VALUES) {
                faults.error(MALFORMED, where, "the file has more than " + MOST_VALUES + " values");
                return;
            }
            Map<String, String> parts = parts(xml);
            String name = parts.getOrDefault("fullName", "").strip();
            if (name.isEmpty()) {
                faults.error(MALFORMED, where, "a value has no `fullName`", "give it one");
                continue;
            }
            String label = parts.getOrDefault("label", name).strip();
            values.add(ExportedValue.of(
                    name,
                    label.isEmpty() ? name : label,
                    parts.getOrDefault("default", "").strip().equals("true"),
                    parts.getOrDefault("closed", "").strip().equals("true"),
                    where));
        }
    }

    /** Reads the elements of one value; elements deeper down say nothing to us. */
    private static Map<String, String> parts(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> parts = new HashMap<>();
        int depth = 1;
        String element = "";
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                element = depth == 2 ? xml.getLocalName() : "";
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                element = "";
            } else if (event == XMLStreamConstants.CHARACTERS && !element.isEmpty()) {
                parts.merge(element, xml.getText(), String::concat);
            }
        }
        return parts;
    }

    private static FileLocation place(SourceText source, XMLStreamReader xml) {
        return FileLocation.of(
                source.name(),
                Math.max(1, xml.getLocation().getLineNumber()),
                Math.max(1, xml.getLocation().getColumnNumber()));
    }

    /**
     * Makes statuses of exported values. The category of a value is what the mapping says; else NEW for the initial value,
     * CLOSED for a closed one and OPEN for the rest, each with a remark. A needed category without value gets the reference
     * status, with a remark.
     *
     * @param values the values of a {@code CaseStatus} file
     * @param mapping categories by the values' names
     * @return the statuses beside remarks, or everything wrong
     */
    public static Validation<Seq<Diagnostic>, Checked<StatusSet>> statuses(
            List<ExportedValue> values, Map<String, StatusCategory> mapping) {
        Diagnostics remarks = new Diagnostics();
        List<StatusDefinition> statuses = new ArrayList<>();
        for (ExportedValue value : values) {
            StatusCategory category =
                    Optional.ofNullable(mapping.get(value.name())).orElseGet(() -> assumed(value, remarks));
            statuses.add(StatusDefinition.of(
                    CaseStatus.of(StatusCode.of(code(value.name())), category), Map.of(Locale.ENGLISH, value.label())));
        }
        for (String name : mapping.keySet()) {
            if (values.stream().noneMatch(value -> value.name().equals(name))) {
                remarks.error(
                        UNKNOWN_VALUE,
                        PathLocation.of("mapping"),
                        "the file has no value " + Diagnostic.quoted(name),
                        "take it out of the mapping");
            }
        }
        Set<StatusCategory> there = new HashSet<>();
        statuses.forEach(status -> there.add(status.status().category()));
        for (StatusDefinition reference : ReferenceStatuses.statuses().statuses()) {
            StatusCategory category = reference.status().category();
            if (StatusSet.NEEDED.contains(category) && !there.contains(category)) {
                statuses.add(reference);
                remarks.add(Diagnostic.warning(
                        ADDED,
                        PathLocation.of("statuses"),
                        "no value has category " + category + ": status `"
                                + reference.status().code().value() + "` was added",
                        "map a value to the category if one means it"));
            }
        }
        Validation<Seq<Diagnostic>, StatusSet> set = StatusSet.of(statuses);
        if (set.isInvalid()) {
            remarks.addAll(set.getError());
        }
        return remarks.outcome(set::get);
    }

    private static StatusCategory assumed(ExportedValue value, Diagnostics remarks) {
        StatusCategory category =
                value.closed() ? StatusCategory.CLOSED : value.initial() ? StatusCategory.NEW : StatusCategory.OPEN;
        remarks.add(Diagnostic.warning(
                ASSUMED,
                value.location(),
                "the category of " + Diagnostic.quoted(value.name()) + " is not known, " + category + " was assumed",
                "say in the mapping what it means"));
        return category;
    }

    /**
     * Makes priorities of exported values: in the file's order, which is that of the pick list, the most urgent first.
     *
     * @param values the values of a {@code CasePriority} file
     * @return the priorities, or what is wrong
     */
    public static Validation<Seq<Diagnostic>, PrioritySet> priorities(List<ExportedValue> values) {
        Diagnostics faults = new Diagnostics();
        Map<PriorityCode, PriorityDefinition> priorities = new LinkedHashMap<>();
        Optional<PriorityCode> initial = Optional.empty();
        for (ExportedValue value : values) {
            PriorityCode code = PriorityCode.of(code(value.name()));
            PriorityDefinition definition = PriorityDefinition.of(code, Map.of(Locale.ENGLISH, value.label()));
            if (priorities.put(code, definition) != null) {
                faults.error(
                        StatusSet.DUPLICATE,
                        value.location(),
                        "priority `" + code.value() + "` is defined twice",
                        "delete one of them");
            }
            initial = value.initial() ? Optional.of(code) : initial;
        }
        Optional<PriorityCode> first = initial;
        return faults.validation(() -> PrioritySet.of(priorities.values(), first));
    }

    /** Makes a code of a name that people read, such as {@code IN_PROGRESS} of {@code In Progress}. */
    private static String code(String name) {
        String code =
                name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_").replaceAll("^_|_$", "");
        return code.isEmpty() || !Character.isLetter(code.charAt(0)) ? ("V_" + code).replaceAll("_$", "") : code;
    }
}
