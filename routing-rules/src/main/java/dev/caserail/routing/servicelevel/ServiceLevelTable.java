package dev.caserail.routing.servicelevel;

import dev.caserail.model.contact.Channel;
import dev.caserail.model.identifier.PlanCode;
import dev.caserail.model.identifier.ServiceLevelCode;
import dev.caserail.model.servicelevel.agreement.ServiceLevels;
import dev.caserail.model.status.PriorityCode;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FactSchemaBuilder;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.Locale;

/**
 * The table that chooses the service level of a case (S11, F34).
 *
 * <p>Facts: {@code channel}, {@code plan} (of the contract; may be absent), {@code priority} (may be absent), {@code issues}
 * and {@code levels} (sets), {@code skill} (may be absent), {@code language} (a tag such as {@code de}; may be absent).
 * Output: {@code level}, the code of a service level.
 */
public final class ServiceLevelTable {
    /** A table whose hit policy does not answer one service level. */
    public static final DiagnosticCode SEVERAL_LEVELS = DiagnosticCode.of("servicelevel.several");

    private ServiceLevelTable() {}

    /**
     * Says what a table may ask for.
     *
     * @param words what it may name
     * @return the facts
     */
    public static FactSchema<ServiceLevelFacts> schema(DeskVocabulary words) {
        FiniteDomain issues = FiniteDomain.of(
                "issue",
                words.taxonomy().issues().stream().map(i -> i.code().value()).toList());
        FactSchemaBuilder<ServiceLevelFacts> schema = FactSchema.<ServiceLevelFacts>builder("service level facts")
                .enumeration("channel", Channel.class, ServiceLevelFacts::channel)
                .optionalText("plan", f -> f.plan().map(PlanCode::value))
                .set("issues", issues, ServiceLevelFacts::issues, IssueCode::value)
                .set("levels", FiniteDomain.of("level", IssueLevel.class), ServiceLevelFacts::levels, IssueLevel::name);
        if (!words.priorities().isEmpty()) {
            schema.optionalCode(
                    "priority",
                    FiniteDomain.of(
                            "priority",
                            words.priorities().stream().map(PriorityCode::value).toList()),
                    f -> f.priority().map(PriorityCode::value));
        }
        if (!words.skills().isEmpty()) {
            schema.optionalCode(
                    "skill",
                    FiniteDomain.of(
                            "skill",
                            words.skills().stream().map(SkillCode::value).toList()),
                    f -> f.skill().map(SkillCode::value));
        }
        return schema.optionalText("language", f -> f.language().map(Locale::getLanguage))
                .build();
    }

    /**
     * Says what a table may answer.
     *
     * @param levels the desk's service levels
     * @return the one output, a code of theirs
     */
    public static OutputSchema<ServiceLevelCode> outputs(ServiceLevels levels) {
        return OutputSchema.of(OutputColumn.code(
                "level",
                FiniteDomain.of(
                        "service level",
                        levels.levels().stream().map(l -> l.code().value()).toList()),
                ServiceLevelCode::of));
    }

    /**
     * Reads a table.
     *
     * @param source the file; see {@link TableCsv}
     * @param words what it may name
     * @param levels the desk's service levels
     * @return the table beside warnings, or every fault of the file
     */
    public static Validation<Seq<Diagnostic>, Checked<DecisionTable<ServiceLevelFacts, ServiceLevelCode>>> load(
            SourceText source, DeskVocabulary words, ServiceLevels levels) {
        return TableCsv.load(source, schema(words), outputs(levels)).flatMap(loaded -> answersOne(source, loaded));
    }

    private static <T extends DecisionTable<?, ?>> Validation<Seq<Diagnostic>, Checked<T>> answersOne(
            SourceText source, Checked<T> loaded) {
        HitPolicy policy = loaded.value().hitPolicy();
        if (policy.answersOne()) {
            return Validation.valid(loaded);
        }
        return Validation.invalid(Vector.<Diagnostic>ofAll(loaded.remarks())
                .append(Diagnostic.error(
                        SEVERAL_LEVELS,
                        source.start(),
                        "hit policy " + policy.label()
                                + " answers several service levels, expected one of UNIQUE, ANY, PRIORITY, FIRST",
                        "order the rules by precedence, and write `# hit policy: FIRST`")));
    }
}
