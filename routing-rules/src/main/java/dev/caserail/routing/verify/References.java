package dev.caserail.routing.verify;

import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.internal.space.Space;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.TextValue;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.diagnostic.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds the codes that rules name against catalogues, and the skills that they answer against a roster. */
final class References {
    private static final String SKILL = "skill";

    private final Subject subject;
    private final Catalogues catalogues;

    private References(Subject subject, Catalogues catalogues) {
        this.subject = subject;
        this.catalogues = catalogues;
    }

    static void find(Subject subject, Catalogues catalogues) {
        References references = new References(subject, catalogues);
        for (Rule rule : subject.table().rules()) {
            for (InputEntry input : rule.inputs()) {
                references.check(rule, input.column(), Space.valuesOf(input.test()));
            }
            List<OutputColumn<?>> outputs = subject.table().outputs().columns();
            for (int i = 0; i < outputs.size(); i++) {
                references.check(
                        rule, outputs.get(i).name(), Set.of(rule.outputs().get(i)));
            }
        }
        references.unstaffed();
    }

    private void check(Rule rule, String column, Set<FactValue> values) {
        catalogues.kindOf(column).ifPresent(kind -> {
            Set<String> known = catalogues.known().getOrDefault(kind, Set.of());
            for (FactValue value : values) {
                boolean code = value instanceof CodeValue || value instanceof TextValue;
                if (code && !known.contains(value.shown())) {
                    subject.add(Finding.builder()
                            .kind(FindingKind.UNKNOWN_REFERENCE)
                            .severity(Severity.ERROR)
                            .message("unknown " + kind + " `" + Literal.shown(value.shown()) + "` in column `" + column
                                    + "` of rule `" + rule.id().value() + "`")
                            .addRules(rule.id())
                            .column(column)
                            .help(NearName.hint(value.shown(), List.copyOf(known))
                                    .orElse("add it to the catalogue, or mend the rule"))
                            .location(rule.location())
                            .build());
                }
            }
        });
    }

    private void unstaffed() {
        if (catalogues.staffedSkills().isEmpty()) {
            return;
        }
        Set<String> staffed = catalogues.staffedSkills().get();
        Map<String, Rule> missing = new LinkedHashMap<>();
        List<OutputColumn<?>> outputs = subject.table().outputs().columns();
        for (Rule rule : subject.table().rules()) {
            for (int i = 0; i < outputs.size(); i++) {
                String value = rule.outputs().get(i).shown();
                boolean skill = outputs.get(i).name().equals(SKILL)
                        || catalogues
                                .kindOf(outputs.get(i).name())
                                .filter(SKILL::equals)
                                .isPresent();
                if (skill && !staffed.contains(value)) {
                    missing.putIfAbsent(value, rule);
                }
            }
        }
        missing.forEach((skill, rule) -> subject.add(Finding.builder()
                .kind(FindingKind.UNSTAFFED)
                .severity(Severity.WARNING)
                .message("no agent has the skill `" + Literal.shown(skill) + "`, which rule `"
                        + rule.id().value() + "` answers")
                .addRules(rule.id())
                .help("give an agent the skill, or answer another one")
                .location(rule.location())
                .build()));
    }
}
