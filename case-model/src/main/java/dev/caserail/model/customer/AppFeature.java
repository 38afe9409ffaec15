package dev.caserail.model.customer;

import dev.caserail.model.identifier.FeatureCode;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** A feature of the host's app that is switched on or off for one customer, one by one (F2). */
@WrapperStyle
@Value.Immutable
public sealed interface AppFeature permits ImmutableAppFeature {
    /** {@return its stable name} */
    FeatureCode code();

    /** {@return what agents call it} */
    String label();

    /** {@return whether it is on for this customer} */
    boolean on();

    /**
     * Describes a feature.
     *
     * @param code its stable name
     * @param label what agents call it
     * @param on whether it is on for this customer
     * @return the feature
     */
    static AppFeature of(FeatureCode code, String label, boolean on) {
        return ImmutableAppFeature.of(code, label, on);
    }
}
