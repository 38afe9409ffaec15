package dev.caserail.examples.supportdesk.table;

import dev.caserail.routing.cell.DomainCheck;
import dev.caserail.routing.dmn.DmnFile;
import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.dmn.model.DmnTable;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.skill.ReferenceSkills;
import dev.caserail.routing.skill.SkillDesk;
import dev.caserail.routing.skill.SkillFacts;
import dev.caserail.routing.skill.SkillRouter;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The decision tables of one file. A {@code .dmn} file may have several, and expressions between them; a {@code .csv} file
 * has one, whose types stand in its second row or follow from its cells, or are those of the reference desk's skill table.
 *
 * @param model all that the file decides
 * @param tables its tables, in the order they are decided in
 * @param schema all facts that its only table may ask for; empty for a DMN file
 */
record TableFile(DmnModel model, List<DecisionTable<?, ?>> tables, Optional<FactSchema<?>> schema) {
    static boolean isDmn(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".dmn") || name.endsWith(".xml");
    }

    /** Reads a file; the skill table's facts are taken where {@code skills} says so. */
    static Validation<Seq<Diagnostic>, Checked<TableFile>> load(Path file, boolean skills) {
        return load(file, skills, DomainCheck.REFUSE);
    }

    /** Reads a file; says whether values outside their domains are faults. Those of a skill table always are. */
    static Validation<Seq<Diagnostic>, Checked<TableFile>> load(Path file, boolean skills, DomainCheck check) {
        boolean keep = check == DomainCheck.KEEP;
        return SourceText.read(file).flatMap(source -> {
            if (isDmn(file)) {
                return (keep ? DmnFile.loadToVerify(source) : DmnFile.load(source))
                        .map(model -> model(model.value(), model.remarks()));
            }
            if (skills) {
                SkillRouter reference = ReferenceSkills.load();
                FactSchema<SkillFacts> facts = SkillDesk.schema(ReferenceTaxonomy.load(), reference.phrases());
                return TableCsv.load(source, facts, SkillDesk.outputs(reference.catalogue()))
                        .map(loaded -> one(loaded.value(), facts, loaded.remarks()));
            }
            return (keep ? TableCsv.loadToVerify(source) : TableCsv.loadTyped(source))
                    .map(loaded -> one(loaded.value().table(), loaded.value().schema(), loaded.remarks()));
        });
    }

    /** The table of a name, else the last one; says so where there is none. */
    Optional<DecisionTable<?, ?>> table(Optional<String> decision, PrintWriter errors) {
        List<String> names = tables.stream().map(one -> one.version().name()).toList();
        int found = decision.map(names::indexOf).orElse(tables.size() - 1);
        if (found < 0) {
            errors.println("error: the file has no table "
                    + decision.map(name -> "`" + name + "` ").orElse("")
                    + NearName.hint(decision.orElse(""), names)
                            .map(hint -> "(" + hint + ")")
                            .orElse("(it has " + String.join(", ", names) + ")"));
            return Optional.empty();
        }
        return Optional.of(tables.get(found));
    }

    private static Checked<TableFile> model(DmnModel model, List<Diagnostic> remarks) {
        List<DecisionTable<?, ?>> tables = model.decisions().stream()
                .filter(DmnTable.class::isInstance)
                .<DecisionTable<?, ?>>map(decision -> ((DmnTable) decision).table())
                .toList();
        return Checked.of(new TableFile(model, tables, Optional.empty()), remarks);
    }

    private static Checked<TableFile> one(DecisionTable<?, ?> table, FactSchema<?> schema, List<Diagnostic> remarks) {
        return Checked.of(new TableFile(DmnModel.from(table), List.of(table), Optional.of(schema)), remarks);
    }
}
