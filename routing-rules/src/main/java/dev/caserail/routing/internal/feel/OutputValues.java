package dev.caserail.routing.internal.feel;

import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.LimitedDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.internal.xml.XmlElement;
import dev.caserail.routing.internal.xml.XmlReader;
import dev.caserail.routing.value.FactValue;
import java.util.List;

/**
 * What the listed values of an output mean. DMN has one list, which allows values and ranks them; in our tables an output
 * may allow values without an order, or rank some and allow others. A mark of ours tells where a file means one of the two.
 */
public enum OutputValues {
    /** Other values are not allowed, and these rank, best first: what a list means without a mark. */
    ALLOWED_AND_RANKED(""),
    /** Other values are not allowed; texts are texts and no codes. None is better than another. */
    ALLOWED("allowed"),
    /** These rank, best first; what is allowed is the type's to say. */
    RANKED("ranked");

    /** The attribute of an output. */
    public static final String ATTRIBUTE = XmlReader.OUR_PREFIX + "values";

    private final String mark;

    OutputValues(String mark) {
        this.mark = mark;
    }

    /** {@return the attribute's value; empty where the element needs none} */
    public String mark() {
        return mark;
    }

    /** Reads the mark of an output. */
    public static OutputValues of(XmlElement output) {
        String written = output.value(ATTRIBUTE).orElse("");
        if (written.equals(ALLOWED.mark)) {
            return ALLOWED;
        }
        return written.equals(RANKED.mark) ? RANKED : ALLOWED_AND_RANKED;
    }

    /** Says which mark keeps what an output allows, and its ranked values. */
    public static OutputValues of(Domain domain, List<FactValue> ranked) {
        List<FactValue> implied = single(domain);
        boolean texts = domain instanceof LimitedDomain && domain.base() instanceof TextDomain;
        if (ranked.equals(implied) && !texts) {
            return ALLOWED_AND_RANKED;
        }
        return ranked.isEmpty() ? ALLOWED : RANKED;
    }

    /** {@return the values of a domain that has nothing else, in its author's order; empty if it has stretches of values} */
    public static List<FactValue> single(Domain domain) {
        if (domain instanceof FiniteDomain codes) {
            return List.copyOf(codes.values().values());
        }
        if (!(domain instanceof LimitedDomain limited)) {
            return List.of();
        }
        boolean single = limited.allowed().stream()
                .allMatch(r -> r.low().isPresent() && r.low().equals(r.high()));
        return single
                ? limited.allowed().stream()
                        .map(r -> r.low().orElseThrow())
                        .distinct()
                        .toList()
                : List.of();
    }
}
