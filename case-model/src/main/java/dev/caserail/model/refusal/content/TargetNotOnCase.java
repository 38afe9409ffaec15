package dev.caserail.model.refusal.content;

import dev.caserail.model.refusal.CaseError;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import dev.caserail.taxonomy.tracking.AccountTarget;
import dev.caserail.taxonomy.tracking.DeliveryTarget;
import dev.caserail.taxonomy.tracking.ProductLineTarget;
import dev.caserail.taxonomy.tracking.TrackingTarget;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.immutables.value.Value;

/** The target does not belong to this case: another account, or a delivery or line the case does not know (C12). */
@WrapperStyle
@Value.Immutable
public sealed interface TargetNotOnCase extends CaseError permits ImmutableTargetNotOnCase {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("case.target-not-on-case");

    /** {@return the target asked for} */
    TrackingTarget target();

    @Override
    @Value.NonAttribute
    default Seq<Diagnostic> diagnostics() {
        return Vector.of(Diagnostic.error(
                CODE,
                PathLocation.of("target"),
                words(target()),
                "name a target of this case, or give the delivery with the contact that opens it"));
    }

    private static String words(TrackingTarget target) {
        if (target instanceof AccountTarget account) {
            return "account `" + account.account().value() + "` is not the account of this case";
        }
        if (target instanceof ProductLineTarget product) {
            return "the case has no product line `" + product.line().value() + "` in a delivery `"
                    + product.delivery().value() + "`";
        }
        return "the case has no delivery `"
                + ((DeliveryTarget) target).delivery().value() + "`";
    }
}
