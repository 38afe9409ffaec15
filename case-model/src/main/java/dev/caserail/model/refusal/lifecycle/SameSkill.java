package dev.caserail.model.refusal.lifecycle;

import dev.caserail.model.refusal.CaseError;
import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.immutables.value.Value;

/** The case has this skill already. */
@WrapperStyle
@Value.Immutable
public sealed interface SameSkill extends CaseError permits ImmutableSameSkill {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("case.same-skill");

    /** {@return the skill} */
    SkillCode skill();

    @Override
    @Value.NonAttribute
    default Seq<Diagnostic> diagnostics() {
        return Vector.of(Diagnostic.error(
                CODE,
                PathLocation.of("skill"),
                "the case is with skill `" + skill().value() + "` already",
                "choose another skill"));
    }
}
