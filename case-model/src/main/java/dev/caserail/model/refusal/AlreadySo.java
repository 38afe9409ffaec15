package dev.caserail.model.refusal;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.immutables.value.Value;

/** The case is already as the command wants it. */
@WrapperStyle
@Value.Immutable
public sealed interface AlreadySo extends CaseError permits ImmutableAlreadySo {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("case.already-so");

    /** {@return what is so already} */
    Unchanged what();

    /** {@return the value it has} */
    String value();

    /**
     * Makes the refusal.
     *
     * @param what what is so already
     * @param value the value it has
     * @return the refusal
     */
    static AlreadySo of(Unchanged what, String value) {
        return ImmutableAlreadySo.of(what, value);
    }

    @Override
    @Value.NonAttribute
    default Seq<Diagnostic> diagnostics() {
        return Vector.of(
                Diagnostic.error(CODE, PathLocation.of("command"), what().words(value()), "nothing is to be done"));
    }
}
