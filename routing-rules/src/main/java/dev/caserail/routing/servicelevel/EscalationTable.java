package dev.caserail.routing.servicelevel;

import dev.caserail.model.contact.Channel;
import dev.caserail.model.identifier.MilestoneCode;
import dev.caserail.model.identifier.ServiceLevelCode;
import dev.caserail.model.identifier.StepCode;
import dev.caserail.model.permission.RoleCode;
import dev.caserail.model.servicelevel.desk.ServiceFiles;
import dev.caserail.model.servicelevel.step.EscalationIntent;
import dev.caserail.model.servicelevel.step.EscalationStep;
import dev.caserail.model.servicelevel.step.NotifyRole;
import dev.caserail.model.servicelevel.step.OpenSeverityGroup;
import dev.caserail.model.servicelevel.step.RaisePriority;
import dev.caserail.model.servicelevel.step.ReleaseFromAgent;
import dev.caserail.model.servicelevel.step.ReleaseTarget;
import dev.caserail.model.servicelevel.step.StepTime;
import dev.caserail.model.servicelevel.step.TransferToSkill;
import dev.caserail.model.status.PriorityCode;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FactSchemaBuilder;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The table that names the steps of a case's clocks (S12), one a rule; every rule that matches gives its step.
 *
 * <p>Facts: {@code clock}, {@code channel}, {@code level} (the service level), {@code priority}, {@code skill} (the three may
 * be absent), {@code issues} (a set). Outputs: {@code step} (a code, unique among the steps of a clock; of two rules with one
 * code that both match, the first counts), {@code at} ({@code "80%"} in quotes, {@code due}, {@code due-1h}, {@code due+30m}; see
 * {@link StepTime}), {@code action} ({@link EscalationAction}) and {@code to} (a role, priority, skill, severity, or where a
 * case goes that is taken from its agent).
 */
public final class EscalationTable {
    /** A table whose hit policy answers one step only, or a number. */
    public static final DiagnosticCode ONE_STEP = DiagnosticCode.of("escalation.one-step");

    /** What {@code to} names does not fit the action, or is not known to the desk. */
    public static final DiagnosticCode TARGET = DiagnosticCode.of("escalation.target");

    private static final OutputColumn<String> STEP = OutputColumn.text("step");
    private static final OutputColumn<String> AT = OutputColumn.text("at");
    private static final OutputColumn<EscalationAction> ACTION =
            OutputColumn.enumeration("action", EscalationAction.class);
    private static final OutputColumn<String> TO = OutputColumn.text("to");

    private EscalationTable() {}

    /**
     * One rule's outputs, as they stand in the table.
     *
     * @param step the code of the step
     * @param at when it is due
     * @param action what is to be done
     * @param to with or by whom
     */
    public record Row(String step, String at, EscalationAction action, String to) {
        /** The step, on a clock. The row was checked when its table was loaded. */
        EscalationStep on(MilestoneCode clock) {
            return EscalationStep.of(clock, StepCode.of(step), StepTime.of(at), intent());
        }

        private EscalationIntent intent() {
            return switch (action) {
                case NOTIFY_ROLE -> NotifyRole.of(RoleCode.of(to));
                case RAISE_PRIORITY -> RaisePriority.of(PriorityCode.of(to));
                case TRANSFER -> TransferToSkill.of(SkillCode.of(to));
                case OPEN_SEVERITY_GROUP -> OpenSeverityGroup.of(to);
                case RELEASE -> ReleaseFromAgent.of(ReleaseTarget.valueOf(to));
            };
        }
    }

    /**
     * Says what a table may ask for.
     *
     * @param words what it may name
     * @param files the desk's clocks and service levels
     * @return the facts
     */
    public static FactSchema<EscalationFacts> schema(DeskVocabulary words, ServiceFiles files) {
        FactSchemaBuilder<EscalationFacts> schema = FactSchema.<EscalationFacts>builder("escalation facts")
                .code(
                        "clock",
                        domain("clock", files.clocks().clocks().byCode().keySet(), MilestoneCode::value),
                        f -> f.clock().value())
                .enumeration("channel", Channel.class, EscalationFacts::channel)
                .optionalCode(
                        "level",
                        domain("service level", files.levels().byCode().keySet(), ServiceLevelCode::value),
                        f -> f.level().map(ServiceLevelCode::value))
                .set(
                        "issues",
                        FiniteDomain.of(
                                "issue",
                                words.taxonomy().issues().stream()
                                        .map(i -> i.code().value())
                                        .toList()),
                        EscalationFacts::issues,
                        IssueCode::value);
        if (!words.priorities().isEmpty()) {
            schema.optionalCode(
                    "priority",
                    domain("priority", words.priorities(), PriorityCode::value),
                    f -> f.priority().map(PriorityCode::value));
        }
        if (!words.skills().isEmpty()) {
            schema.optionalCode(
                    "skill",
                    domain("skill", words.skills(), SkillCode::value),
                    f -> f.skill().map(SkillCode::value));
        }
        return schema.build();
    }

    /** {@return what a table answers: {@code step}, {@code at}, {@code action}, {@code to}} */
    public static OutputSchema<Row> outputs() {
        return OutputSchema.of(
                List.of(STEP, AT, ACTION, TO),
                row -> new Row(row.get(STEP), row.get(AT), row.get(ACTION), row.get(TO)));
    }

    /**
     * Reads a table.
     *
     * @param source the file; see {@link TableCsv}
     * @param words what it may name
     * @param files the desk's clocks and service levels
     * @return the table beside warnings, or every fault of the file
     */
    public static Validation<Seq<Diagnostic>, Checked<DecisionTable<EscalationFacts, Row>>> load(
            SourceText source, DeskVocabulary words, ServiceFiles files) {
        return TableCsv.load(source, schema(words, files), outputs()).flatMap(loaded -> {
            Diagnostics faults = new Diagnostics();
            faults.addAll(loaded.remarks());
            checkPolicy(source, loaded.value().hitPolicy(), faults);
            loaded.value().rules().forEach(rule -> check(rule, words, faults));
            return faults.outcome(loaded::value);
        });
    }

    private static void checkPolicy(SourceText source, HitPolicy policy, Diagnostics faults) {
        if (policy != HitPolicy.RULE_ORDER && policy != HitPolicy.COLLECT) {
            faults.error(
                    ONE_STEP,
                    source.start(),
                    "hit policy " + policy.label() + " does not answer every step, expected RULE ORDER or COLLECT",
                    "write `# hit policy: RULE ORDER`");
        }
    }

    private static void check(Rule rule, DeskVocabulary words, Diagnostics faults) {
        Location where = rule.location().orElse(PathLocation.of(rule.id().value()));
        Row row = outputs().outcome(rule.outputs());
        take(StepCode.parse(row.step(), where), faults);
        take(StepTime.parse(row.at(), where), faults);
        switch (row.action()) {
            case NOTIFY_ROLE -> known(row, "role", names(words.roles(), RoleCode::value), where, faults);
            case RAISE_PRIORITY ->
                known(row, "priority", names(words.priorities(), PriorityCode::value), where, faults);
            case TRANSFER -> known(row, "skill", names(words.skills(), SkillCode::value), where, faults);
            case RELEASE ->
                known(
                        row,
                        "place",
                        Arrays.stream(ReleaseTarget.values())
                                .map(ReleaseTarget::name)
                                .toList(),
                        where,
                        faults);
            case OPEN_SEVERITY_GROUP -> {
                if (row.to().isBlank()) {
                    faults.error(TARGET, where, "`to` is empty, expected a severity", "write one such as `SEV1`");
                }
            }
        }
    }

    private static void take(Validation<Diagnostic, ?> parsed, Diagnostics faults) {
        if (parsed.isInvalid()) {
            faults.add(parsed.getError());
        }
    }

    private static void known(Row row, String what, List<String> names, Location where, Diagnostics faults) {
        if (!names.contains(row.to())) {
            Optional<String> hint = NearName.hint(row.to(), names);
            faults.error(
                    TARGET,
                    where,
                    row.action() + " to " + Diagnostic.quoted(row.to()) + ", expected a " + what + ": "
                            + String.join(", ", names),
                    hint);
        }
    }

    private static <T> List<String> names(Collection<T> all, Function<T, String> name) {
        return all.stream().map(name).toList();
    }

    private static <T> FiniteDomain domain(String what, Collection<T> all, Function<T, String> name) {
        return FiniteDomain.of(what, names(all, name));
    }
}
