package dev.caserail.routing.servicelevel;

import dev.caserail.model.SupportCase;
import dev.caserail.model.identifier.ServiceLevelCode;
import dev.caserail.model.servicelevel.agreement.Entitlement;
import dev.caserail.model.servicelevel.agreement.ServiceLevel;
import dev.caserail.model.servicelevel.clock.CaseClocks;
import dev.caserail.model.servicelevel.clock.ClockReading;
import dev.caserail.model.servicelevel.clock.ServiceClocks;
import dev.caserail.model.servicelevel.desk.ServiceFiles;
import dev.caserail.model.servicelevel.escalation.EscalationPlan;
import dev.caserail.model.servicelevel.escalation.EscalationPlanner;
import dev.caserail.model.servicelevel.step.EscalationStep;
import dev.caserail.routing.servicelevel.EscalationTable.Row;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.table.NoDecision;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A desk's service levels at work: which one a case gets, what its clocks say, which steps are due (S9, S11, S12). Immutable;
 * may be shared between threads.
 *
 * <pre>{@code
 * ServiceLevelChoice choice = desk.choose(state, entitlement).get();
 * // the host gives choice.command(locale) to the case, as choice.actor()
 * CaseClocks clocks = desk.clocks().read(journal, now).get();
 * EscalationPlan plan = desk.plan(state, clocks);
 * plan.toFire(CatchUp.EACH); // commands to give; then carry out their intents
 * plan.nextWakeUp(); // when to look again
 * }</pre>
 */
public final class ServiceDesk {
    private final ServiceFiles files;
    private final IssueTaxonomy taxonomy;
    private final DecisionTable<ServiceLevelFacts, ServiceLevelCode> levels;
    private final DecisionTable<EscalationFacts, Row> escalation;
    private final EscalationPlanner planner;

    private ServiceDesk(
            ServiceFiles files,
            IssueTaxonomy taxonomy,
            DecisionTable<ServiceLevelFacts, ServiceLevelCode> levels,
            DecisionTable<EscalationFacts, Row> escalation) {
        this.files = files;
        this.taxonomy = taxonomy;
        this.levels = levels;
        this.escalation = escalation;
        this.planner = EscalationPlanner.of(files.calendars());
    }

    /**
     * Reads a desk's two tables.
     *
     * @param files its calendars, clocks and service levels
     * @param levelTable the table that chooses a service level; see {@link ServiceLevelTable}
     * @param escalationTable the table of escalation steps; see {@link EscalationTable}
     * @param words what the tables may name
     * @return the desk beside warnings, or every fault of the two files
     */
    public static Validation<Seq<Diagnostic>, Checked<ServiceDesk>> load(
            ServiceFiles files, SourceText levelTable, SourceText escalationTable, DeskVocabulary words) {
        Diagnostics found = new Diagnostics();
        Optional<Checked<DecisionTable<ServiceLevelFacts, ServiceLevelCode>>> levels =
                found.take(ServiceLevelTable.load(levelTable, words, files.levels()));
        Optional<Checked<DecisionTable<EscalationFacts, Row>>> steps =
                found.take(EscalationTable.load(escalationTable, words, files));
        levels.ifPresent(loaded -> found.addAll(loaded.remarks()));
        steps.ifPresent(loaded -> found.addAll(loaded.remarks()));
        return found.outcome(() -> new ServiceDesk(
                files,
                words.taxonomy(),
                levels.orElseThrow().value(),
                steps.orElseThrow().value()));
    }

    /** {@return its calendars, clocks and service levels} */
    public ServiceFiles files() {
        return files;
    }

    /** {@return what reads the clocks off a journal} */
    public ServiceClocks clocks() {
        return files.clocks();
    }

    /** {@return the table that chooses a service level} */
    public DecisionTable<ServiceLevelFacts, ServiceLevelCode> levelTable() {
        return levels;
    }

    /** {@return the table of escalation steps} */
    public DecisionTable<EscalationFacts, Row> escalationTable() {
        return escalation;
    }

    /**
     * Chooses the service level of a case. A host asks when a case is opened, and again whenever what the table asks for may
     * have changed: the priority, the issues, the skill, the contract.
     *
     * @param state the case
     * @param entitlement the contract that holds; empty for none
     * @return the service level and why, or that no rule of the table matched
     */
    public Either<NoDecision, ServiceLevelChoice> choose(SupportCase state, Optional<Entitlement> entitlement) {
        return levels.decide(ServiceLevelFacts.of(state, entitlement, taxonomy)).map(decision -> {
            ServiceLevel level = files.levels()
                    .find(decision.outcome())
                    .orElseThrow(() -> new IllegalStateException(
                            "service level `" + decision.outcome().value() + "` is not in the desk's file"));
            return ServiceLevelChoice.of(level.terms(entitlement), decision);
        });
    }

    /**
     * Finds the steps of a case's clocks.
     *
     * @param state the case
     * @param clocks its clocks
     * @return the steps, clock by clock in the desk's order, in the order of the table's rules
     */
    public List<EscalationStep> steps(SupportCase state, CaseClocks clocks) {
        Set<Object> clocksDone = new LinkedHashSet<>();
        List<EscalationStep> steps = new ArrayList<>();
        for (ClockReading reading : clocks.readings()) {
            if (!clocksDone.add(reading.clock())) {
                continue;
            }
            Set<String> codes = new LinkedHashSet<>();
            escalation
                    .decideAll(EscalationFacts.of(state, reading.clock()))
                    .forEach(found -> found.outcomes().stream()
                            .filter(row -> codes.add(row.step()))
                            .map(row -> row.on(reading.clock()))
                            .forEach(steps::add));
        }
        return steps;
    }

    /**
     * Lays the steps of a case over its clocks.
     *
     * @param state the case
     * @param clocks its clocks
     * @return the plan: what fired, what is due, when to look again
     */
    public EscalationPlan plan(SupportCase state, CaseClocks clocks) {
        return planner.plan(clocks, steps(state, clocks));
    }
}
