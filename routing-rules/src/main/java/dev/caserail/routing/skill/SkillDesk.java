package dev.caserail.routing.skill;

import dev.caserail.model.contact.Channel;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FactSchemaBuilder;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.DefaultSkill;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Loads a desk's skill routing from its three files, and says what its skill table may ask for.
 *
 * <p>Facts: {@code channel}, {@code issues} and {@code levels} (sets), {@code signals} (a set), {@code unresolved}
 * ({@code true} or {@code false}), {@code language} (a tag such as {@code de}; may be absent). Output: {@code skill}.
 */
public final class SkillDesk {
    /** Warning: an issue's default skill that the catalogue does not have. */
    public static final DiagnosticCode UNKNOWN_DEFAULT_SKILL = DiagnosticCode.of("skill.unknown-default");

    /** A skill table whose hit policy does not answer one skill. */
    public static final DiagnosticCode SEVERAL_SKILLS = DiagnosticCode.of("skill.several");

    static final String SIGNALS = "signals";

    private SkillDesk() {}

    /**
     * Reads a desk's files.
     *
     * @param skills the skill catalogue; see {@link SkillCsv}
     * @param table the skill table; see {@link TableCsv}
     * @param signals the signal phrases; see {@link SignalCsv}
     * @param taxonomy the desk's issues
     * @return the router beside warnings, or every fault of the three files, file by file in the order of the arguments
     */
    public static Validation<Seq<Diagnostic>, Checked<SkillRouter>> load(
            SourceText skills, SourceText table, SourceText signals, IssueTaxonomy taxonomy) {
        Diagnostics skillFaults = new Diagnostics();
        SkillCsv skillCsv = SkillCsv.read(skills, skillFaults);
        if (!skillFaults.hasErrors()) {
            warnUnknownDefaults(skills, skillCsv.codes(), taxonomy, skillFaults);
        }
        Diagnostics signalFaults = new Diagnostics();
        SignalCsv signalCsv = SignalCsv.read(signals, signalFaults);
        Seq<Diagnostic> othersFound = skillFaults.all().appendAll(signalFaults.all());
        if (skillCsv.codes().isEmpty()
                || (signalFaults.hasErrors() && signalCsv.codes().isEmpty())) {
            // Without any skill or signal, every reference of the table would look wrong.
            return Validation.invalid(othersFound);
        }
        Validation<Seq<Diagnostic>, Checked<DecisionTable<SkillFacts, SkillCode>>> read = TableCsv.load(
                        table, schema(taxonomy, signalCsv.codes()), outputs(skillCsv.codes()))
                .flatMap(loaded -> answersOne(table, loaded));
        Seq<Diagnostic> tableFound =
                read.isInvalid() ? read.getError() : Vector.ofAll(read.get().remarks());
        Seq<Diagnostic> all = skillFaults.all().appendAll(tableFound).appendAll(signalFaults.all());
        if (read.isInvalid() || skillFaults.hasErrors() || signalFaults.hasErrors()) {
            return Validation.invalid(all);
        }
        SkillRouter router = SkillRouter.of(
                taxonomy, skillCsv.catalogue(), signalCsv.phrases(), read.get().value());
        return Validation.valid(Checked.of(router, all));
    }

    /**
     * Says what a skill table may ask for.
     *
     * @param taxonomy the desk's issues
     * @param phrases what its customers' texts may signal
     * @return the facts
     */
    public static FactSchema<SkillFacts> schema(IssueTaxonomy taxonomy, SignalPhrases phrases) {
        return schema(
                taxonomy, phrases.signals().stream().map(SignalCode::value).collect(Collectors.toSet()));
    }

    /**
     * Says what a skill table may answer.
     *
     * @param catalogue the desk's skills
     * @return the output {@code skill}
     */
    public static OutputSchema<SkillCode> outputs(SkillCatalogue catalogue) {
        return outputs(catalogue.skills().stream().map(s -> s.code().value()).toList());
    }

    private static FactSchema<SkillFacts> schema(IssueTaxonomy taxonomy, Set<String> signals) {
        FiniteDomain issues = FiniteDomain.of(
                "issue", taxonomy.issues().stream().map(i -> i.code().value()).toList());
        FactSchemaBuilder<SkillFacts> schema = FactSchema.<SkillFacts>builder("skill facts")
                .enumeration("channel", Channel.class, SkillFacts::channel)
                .set("issues", issues, SkillFacts::issues, IssueCode::value)
                .set("levels", FiniteDomain.of("level", IssueLevel.class), SkillFacts::levels, IssueLevel::name);
        if (!signals.isEmpty()) {
            FiniteDomain codes =
                    FiniteDomain.of("signal", signals.stream().sorted().toList());
            schema.set(SIGNALS, codes, SkillFacts::signals, SignalCode::value);
        }
        return schema.flag("unresolved", SkillFacts::unresolved)
                .optionalText("language", f -> f.language().map(Locale::getLanguage))
                .build();
    }

    private static <T extends DecisionTable<?, ?>> Validation<Seq<Diagnostic>, Checked<T>> answersOne(
            SourceText source, Checked<T> loaded) {
        HitPolicy policy = loaded.value().hitPolicy();
        if (policy.answersOne()) {
            return Validation.valid(loaded);
        }
        return Validation.invalid(Vector.<Diagnostic>ofAll(loaded.remarks())
                .append(Diagnostic.error(
                        SEVERAL_SKILLS,
                        source.start(),
                        "hit policy " + policy.label()
                                + " answers several skills, expected one of UNIQUE, ANY, PRIORITY," + " FIRST",
                        "order the rules by precedence, and write `# hit policy: FIRST`")));
    }

    private static OutputSchema<SkillCode> outputs(Iterable<String> skills) {
        return OutputSchema.of(OutputColumn.code("skill", FiniteDomain.of("skill", skills), SkillCode::of));
    }

    private static void warnUnknownDefaults(
            SourceText source, Set<String> skills, IssueTaxonomy taxonomy, Diagnostics faults) {
        for (Issue issue : taxonomy.issues()) {
            issue.defaultSkill()
                    .map(DefaultSkill::skill)
                    .filter(skill -> !skills.contains(skill.value()))
                    .ifPresent(skill -> faults.add(Diagnostic.warning(
                            UNKNOWN_DEFAULT_SKILL,
                            source.start(),
                            "the catalogue has no skill `" + skill.value() + "`, the default of issue `"
                                    + issue.code().value() + "`",
                            "add the skill, or give the issue another default")));
        }
    }
}
