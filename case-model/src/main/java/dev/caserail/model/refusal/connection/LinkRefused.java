package dev.caserail.model.refusal.connection;

import dev.caserail.model.link.CaseLink;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.immutables.value.Value;

/** The two cases cannot be linked or unlinked (C7). */
@WrapperStyle
@Value.Immutable
public sealed interface LinkRefused extends CaseError permits ImmutableLinkRefused {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("case.link-refused");

    /** {@return why} */
    LinkProblem problem();

    /** {@return the link asked for} */
    CaseLink link();

    /**
     * Makes the refusal.
     *
     * @param problem why
     * @param link the link asked for
     * @return the refusal
     */
    static LinkRefused of(LinkProblem problem, CaseLink link) {
        return ImmutableLinkRefused.of(problem, link);
    }

    @Override
    @Value.NonAttribute
    default Seq<Diagnostic> diagnostics() {
        return Vector.of(Diagnostic.error(
                CODE,
                PathLocation.of("link"),
                problem().words() + " (" + link().kind() + " `" + link().other().value() + "`)",
                "look at the links of the case"));
    }
}
