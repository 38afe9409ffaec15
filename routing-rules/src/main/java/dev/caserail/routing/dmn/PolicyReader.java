package dev.caserail.routing.dmn;

import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.internal.xml.XmlElement;
import dev.caserail.routing.internal.xml.XmlElement.XmlAttribute;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads hit policy and aggregation of a table, and checks that its outputs fit. */
final class PolicyReader {
    private static final List<String> POLICIES =
            List.of("UNIQUE", "FIRST", "PRIORITY", "ANY", "COLLECT", "RULE ORDER", "OUTPUT ORDER");
    private static final Map<String, HitPolicy> AGGREGATIONS = new LinkedHashMap<>();

    static {
        AGGREGATIONS.put("SUM", HitPolicy.COLLECT_SUM);
        AGGREGATIONS.put("COUNT", HitPolicy.COLLECT_COUNT);
        AGGREGATIONS.put("MIN", HitPolicy.COLLECT_MIN);
        AGGREGATIONS.put("MAX", HitPolicy.COLLECT_MAX);
    }

    private PolicyReader() {}

    static Optional<HitPolicy> read(XmlElement table, List<OutputReader.Output> outputs, Diagnostics faults) {
        Optional<XmlAttribute> written = table.attribute("hitPolicy");
        String name = written.map(w -> w.value().strip()).orElse("UNIQUE");
        FileLocation place = written.map(XmlAttribute::place).orElse(table.place());
        if (!POLICIES.contains(name)) {
            faults.error(
                    DmnFile.HIT_POLICY,
                    place,
                    (name.isEmpty() ? "empty hit policy" : "unknown hit policy `" + Literal.shown(name) + "`") + " of "
                            + table.tag() + ", expected " + Literal.oneOf(POLICIES),
                    NearName.hint(name, POLICIES));
            return Optional.empty();
        }
        Optional<HitPolicy> policy = aggregated(table, name, faults);
        policy.ifPresent(p -> check(p, table, outputs, place, faults));
        return policy;
    }

    private static Optional<HitPolicy> aggregated(XmlElement table, String name, Diagnostics faults) {
        Optional<XmlAttribute> aggregation = table.attribute("aggregation");
        if (aggregation.isEmpty()) {
            return HitPolicy.find(name);
        }
        String written = aggregation.get().value().strip();
        List<String> known = List.copyOf(AGGREGATIONS.keySet());
        if (!known.contains(written)) {
            faults.error(
                    DmnFile.HIT_POLICY,
                    aggregation.get().place(),
                    "unknown aggregation `" + Literal.shown(written) + "` of " + table.tag() + ", expected "
                            + Literal.oneOf(known),
                    NearName.hint(written, known));
            return Optional.empty();
        }
        if (!name.equals("COLLECT")) {
            faults.error(
                    DmnFile.HIT_POLICY,
                    aggregation.get().place(),
                    "aggregation `" + written + "` with hit policy " + name + ", expected COLLECT",
                    "delete the aggregation, or collect");
            return Optional.empty();
        }
        return Optional.ofNullable(AGGREGATIONS.get(written));
    }

    private static void check(
            HitPolicy policy,
            XmlElement table,
            List<OutputReader.Output> outputs,
            FileLocation place,
            Diagnostics faults) {
        boolean ranked = outputs.stream()
                .anyMatch(o -> !o.values().isEmpty()
                        || o.type()
                                .filter(t -> t.domain() instanceof FiniteDomain)
                                .isPresent());
        if (policy.ranksOutputs() && !ranked) {
            faults.error(
                    DmnFile.HIT_POLICY,
                    place,
                    "hit policy " + policy.label() + " of " + table.tag()
                            + " ranks outputs, and none has <outputValues>",
                    "list the values of an output, best first");
        }
        boolean number = outputs.size() == 1
                && outputs.get(0)
                        .type()
                        .map(t -> t.domain().base() instanceof NumberDomain)
                        .orElse(true);
        if (policy.needsNumbers() && !number) {
            faults.error(
                    DmnFile.HIT_POLICY,
                    place,
                    "hit policy " + policy.label() + " of " + table.tag() + " needs one output of numbers",
                    "collect without aggregation, or count");
        }
        boolean byDefault = outputs.stream().anyMatch(o -> o.byDefault().isPresent());
        if (policy == HitPolicy.COLLECT_COUNT && byDefault && !number) {
            faults.error(
                    DmnFile.HIT_POLICY,
                    place,
                    "hit policy " + policy.label() + " of " + table.tag()
                            + " answers a number, and its default output is none",
                    "delete the <defaultOutputEntry>");
        }
    }
}
