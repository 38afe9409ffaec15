package dev.caserail.model.refusal;

import dev.caserail.model.permission.Permission;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.immutables.value.Value;

/** Whoever gave the command lacks a permission (C11). */
@WrapperStyle
@Value.Immutable
public sealed interface PermissionMissing extends CaseError permits ImmutablePermissionMissing {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("case.permission-missing");

    /** {@return the permission} */
    Permission permission();

    /**
     * Makes the refusal.
     *
     * @param permission the permission
     * @return the refusal
     */
    static PermissionMissing of(Permission permission) {
        return ImmutablePermissionMissing.of(permission);
    }

    @Override
    @Value.NonAttribute
    default Seq<Diagnostic> diagnostics() {
        return Vector.of(Diagnostic.error(
                CODE,
                PathLocation.of("actor"),
                "the permission to " + permission().words() + " is missing",
                "ask somebody who has a role with it"));
    }
}
