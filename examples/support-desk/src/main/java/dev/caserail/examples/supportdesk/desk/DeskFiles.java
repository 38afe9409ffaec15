package dev.caserail.examples.supportdesk.desk;

import dev.caserail.model.CaseDesk;
import dev.caserail.model.contact.CallNoteCsv;
import dev.caserail.model.contact.CallNotePolicy;
import dev.caserail.model.contact.ReferenceCallNotes;
import dev.caserail.model.permission.ReferenceRoles;
import dev.caserail.model.permission.Role;
import dev.caserail.model.servicelevel.agreement.EntitlementCsv;
import dev.caserail.model.servicelevel.agreement.Entitlements;
import dev.caserail.model.servicelevel.desk.ReferenceServiceLevels;
import dev.caserail.model.servicelevel.desk.ServiceFiles;
import dev.caserail.model.status.PrioritySet;
import dev.caserail.model.status.ReferenceStatuses;
import dev.caserail.model.status.StatusCsv;
import dev.caserail.model.status.StatusSet;
import dev.caserail.quicktext.QuicktextCatalogue;
import dev.caserail.quicktext.io.CatalogueFiles;
import dev.caserail.quicktext.io.CatalogueSource;
import dev.caserail.quicktext.io.ReferenceQuicktexts;
import dev.caserail.quicktext.reply.ReplyContext;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.servicelevel.DeskVocabulary;
import dev.caserail.routing.servicelevel.ReferenceServiceDesk;
import dev.caserail.routing.servicelevel.ServiceDesk;
import dev.caserail.routing.skill.ReferenceSkills;
import dev.caserail.routing.skill.SkillDesk;
import dev.caserail.routing.skill.SkillRouter;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.io.TaxonomyFiles;
import dev.caserail.taxonomy.source.SourceText;
import dev.caserail.taxonomy.suggest.ModelFile;
import dev.caserail.taxonomy.suggest.SuggestionModel;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A desk's directory laid over the reference files: a file that is there replaces the reference's of the same name. */
final class DeskFiles {

    /** The annotation of a rule of the skill table that names the issue to answer. */
    static final String ANSWER_AS = "note: answer as";

    /** An issue to answer that the taxonomy does not have. */
    static final DiagnosticCode UNKNOWN_ANSWER = DiagnosticCode.of("desk.unknown-answer");

    /** A model that was learned with other codes; a warning. */
    static final DiagnosticCode UNKNOWN_CODES = DiagnosticCode.of("desk.model-of-other-codes");

    /** The folder of a desk's own quicktexts. */
    static final String QUICKTEXTS = "quicktexts";

    private static final List<String> KNOWN = List.of(
            ReferenceTaxonomy.FILE,
            ReferenceTaxonomy.GROUPS_FILE,
            ReferenceSkills.SKILLS_FILE,
            ReferenceSkills.TABLE_FILE,
            ReferenceSkills.SIGNALS_FILE,
            ReferenceStatuses.STATUSES,
            ReferenceStatuses.PRIORITIES,
            ReferenceCallNotes.FILE,
            ReferenceServiceLevels.CALENDARS,
            ReferenceServiceLevels.CLOCKS,
            ReferenceServiceLevels.LEVELS,
            ReferenceServiceDesk.LEVEL_TABLE,
            ReferenceServiceDesk.ESCALATION_TABLE,
            ServiceLevelWork.ENTITLEMENTS,
            DeskSettings.FILE,
            IssueHints.FILE,
            QUICKTEXTS);

    private final Optional<Path> directory;
    private final Diagnostics found = new Diagnostics();

    /** The files of the quicktexts' folder that the catalogue names, whether they are there or not. */
    private final Set<Path> asked = new LinkedHashSet<>();

    private DeskFiles(Optional<Path> directory) {
        this.directory = directory;
    }

    /** What the files say. */
    record Loaded(
            IssueTaxonomy taxonomy,
            SkillRouter router,
            QuicktextCatalogue<ReplyContext> quicktexts,
            DeskSettings settings,
            CaseDesk cases,
            CallNotePolicy callNotes,
            ServiceLevelWork service,
            IssueHints hints) {}

    static DeskFiles over(Optional<Path> directory) {
        return new DeskFiles(directory);
    }

    /** Loads all files. Where the taxonomy is broken, the others are read against the reference, to find their faults too. */
    Validation<Seq<Diagnostic>, Checked<Loaded>> load() {
        checkNames();
        Optional<IssueTaxonomy> own = read(ReferenceTaxonomy.FILE, ReferenceTaxonomy::source)
                .flatMap(source -> take(taxonomy(source).load()));
        IssueTaxonomy taxonomy = own.orElseGet(ReferenceTaxonomy::load);
        Optional<SourceText> skills = read(ReferenceSkills.SKILLS_FILE, ReferenceSkills::sourceSkills);
        Optional<SourceText> table = read(ReferenceSkills.TABLE_FILE, ReferenceSkills::sourceTable);
        Optional<SourceText> signals = read(ReferenceSkills.SIGNALS_FILE, ReferenceSkills::sourceSignals);
        Optional<SkillRouter> router = take(SkillDesk.load(
                skills.orElseGet(ReferenceSkills::sourceSkills),
                table.orElseGet(ReferenceSkills::sourceTable),
                signals.orElseGet(ReferenceSkills::sourceSignals),
                taxonomy));
        router.ifPresent(r -> r.table().rules().forEach(rule -> checkAnswer(rule, taxonomy)));
        CatalogueSource texts = directory
                .map(d -> own(d.resolve(QUICKTEXTS)).over(ReferenceQuicktexts.source()))
                .orElseGet(ReferenceQuicktexts::source);
        Optional<QuicktextCatalogue<ReplyContext>> quicktexts =
                take(CatalogueFiles.load(texts, taxonomy, ReplyContext.schema()));
        Optional<DeskSettings> settings =
                read(DeskSettings.FILE, DeskSettings::reference).flatMap(s -> found.take(DeskSettings.load(s)));
        Optional<CallNotePolicy> callNotes = read(ReferenceCallNotes.FILE, ReferenceCallNotes::source)
                .flatMap(s -> found.take(CallNoteCsv.load(s, taxonomy)));
        Optional<PrioritySet> priorities = priorities();
        Optional<CaseDesk> cases = cases(taxonomy, priorities);
        Optional<ServiceLevelWork> service = service(taxonomy, router, priorities);
        Optional<SuggestionModel> model = directory
                .map(d -> d.resolve(IssueHints.FILE))
                .filter(Files::exists)
                .flatMap(file -> found.take(ModelFile.read(file)).map(read -> checkModel(file, read, taxonomy)));
        checkQuicktextFiles();
        return found.outcome(() -> new Loaded(
                taxonomy,
                router.orElseThrow(),
                quicktexts.orElseThrow(),
                settings.orElseThrow(),
                cases.orElseThrow().withZone(settings.orElseThrow().zone()),
                callNotes.orElseThrow(),
                service.orElseThrow(),
                IssueHints.of(model, taxonomy)));
    }

    private Optional<PrioritySet> priorities() {
        return read(ReferenceStatuses.PRIORITIES, () -> ReferenceStatuses.source(ReferenceStatuses.PRIORITIES))
                .flatMap(s -> found.take(StatusCsv.priorities(s)));
    }

    /** Files about time name each other, and skills and priorities; where those are broken, against the reference. */
    private Optional<ServiceLevelWork> service(
            IssueTaxonomy taxonomy, Optional<SkillRouter> router, Optional<PrioritySet> priorities) {
        Optional<SourceText> calendars = time(ReferenceServiceLevels.CALENDARS);
        Optional<SourceText> clocks = time(ReferenceServiceLevels.CLOCKS);
        Optional<SourceText> levels = time(ReferenceServiceLevels.LEVELS);
        Optional<SourceText> levelTable =
                read(ReferenceServiceDesk.LEVEL_TABLE, ReferenceServiceDesk::sourceLevelTable);
        Optional<SourceText> escalation =
                read(ReferenceServiceDesk.ESCALATION_TABLE, ReferenceServiceDesk::sourceEscalationTable);
        Optional<Entitlements> entitlements = directory
                .map(d -> d.resolve(ServiceLevelWork.ENTITLEMENTS))
                .filter(Files::exists)
                .map(file -> found.take(SourceText.read(file).flatMap(EntitlementCsv::load)))
                .orElseGet(() -> Optional.of(Entitlements.of(List.of())));
        if (calendars.isEmpty()
                || clocks.isEmpty()
                || levels.isEmpty()
                || levelTable.isEmpty()
                || escalation.isEmpty()) {
            return Optional.empty();
        }
        DeskVocabulary words = new DeskVocabulary(
                taxonomy,
                priorities.orElseGet(ReferenceStatuses::priorities).codes(),
                router.orElseGet(ReferenceSkills::load).catalogue().byCode().keySet(),
                new LinkedHashSet<>(
                        ReferenceRoles.load().stream().map(Role::code).toList()));
        return take(ServiceFiles.load(calendars.get(), clocks.get(), levels.get()))
                .flatMap(files -> take(ServiceDesk.load(files, levelTable.get(), escalation.get(), words)))
                .flatMap(desk -> entitlements.map(e -> new ServiceLevelWork(desk, e)));
    }

    private Optional<SourceText> time(String file) {
        return read(file, () -> ReferenceServiceLevels.source(file));
    }

    private Optional<CaseDesk> cases(IssueTaxonomy taxonomy, Optional<PrioritySet> priorities) {
        Optional<StatusSet> statuses = read(
                        ReferenceStatuses.STATUSES, () -> ReferenceStatuses.source(ReferenceStatuses.STATUSES))
                .flatMap(s -> found.take(StatusCsv.statuses(s)));
        return statuses.flatMap(
                s -> priorities.map(p -> CaseDesk.of(taxonomy).withStatuses(s).withPriorities(p)));
    }

    private Optional<SourceText> read(String file, Supplier<SourceText> reference) {
        Optional<Path> own = directory.map(d -> d.resolve(file)).filter(Files::exists);
        return own.isPresent() ? found.take(SourceText.read(own.get())) : Optional.of(reference.get());
    }

    private <T> Optional<T> take(Validation<Seq<Diagnostic>, Checked<T>> loaded) {
        return found.take(loaded).map(checked -> {
            found.addAll(checked.remarks());
            return checked.value();
        });
    }

    /** Like {@link CatalogueSource#directory}, but faults name files by their whole path, as those of the tables do. */
    private CatalogueSource own(Path folder) {
        return path -> {
            Path file = folder.resolve(path);
            asked.add(file.normalize());
            return Files.exists(file) ? SourceText.read(file).map(Optional::of) : Validation.valid(Optional.empty());
        };
    }

    /** A model of other codes suggests nothing. */
    private SuggestionModel checkModel(Path file, SuggestionModel model, IssueTaxonomy taxonomy) {
        Set<String> known =
                taxonomy.issues().stream().map(issue -> issue.code().value()).collect(Collectors.toSet());
        long strange = model.codes().stream()
                .filter(code -> !known.contains(code.value()))
                .count();
        if (strange > 0) {
            found.add(Diagnostic.warning(
                    UNKNOWN_CODES,
                    FileLocation.of(file.toString(), 1, 1),
                    strange + " of the " + model.codes().size() + " codes of the model are not in the taxonomy",
                    "learn from texts with the codes of the taxonomy"));
        }
        return model;
    }

    private void checkAnswer(Rule rule, IssueTaxonomy taxonomy) {
        String issue = rule.annotations().getOrDefault(ANSWER_AS, "");
        boolean known =
                taxonomy.issues().stream().anyMatch(i -> i.code().value().equals(issue));
        if (!issue.isEmpty() && !known) {
            found.error(
                    UNKNOWN_ANSWER,
                    rule.location().orElse(PathLocation.of(rule.id().value())),
                    "rule `" + rule.id().value() + "` is answered as `" + issue + "`, which the taxonomy does not have",
                    taxonomy.nearHint(issue));
        }
    }

    /** The issues with what people call their groups; the reference has labels for its own groups only. */
    private TaxonomyFiles taxonomy(SourceText issues) {
        TaxonomyFiles files = TaxonomyFiles.of(taxonomyVersion(), issues);
        boolean reference = taxonomyVersion().equals(ReferenceTaxonomy.VERSION);
        boolean own = directory
                .map(d -> d.resolve(ReferenceTaxonomy.GROUPS_FILE))
                .filter(Files::exists)
                .isPresent();
        return reference || own
                ? read(ReferenceTaxonomy.GROUPS_FILE, ReferenceTaxonomy::groups)
                        .map(files::withGroups)
                        .orElse(files)
                : files;
    }

    private String taxonomyVersion() {
        return directory
                .map(d -> d.resolve(ReferenceTaxonomy.FILE))
                .filter(Files::exists)
                .map(Path::toString)
                .orElse(ReferenceTaxonomy.VERSION);
    }

    /** Finds names that replace nothing: most likely misspelt ones, which would be passed over in silence. */
    private void checkNames() {
        directory.ifPresent(dir -> {
            try (Stream<Path> entries = Files.list(dir)) {
                entries.map(p -> p.getFileName().toString())
                        .filter(name -> !name.startsWith(".") && !KNOWN.contains(name))
                        .sorted()
                        .forEach(name -> unusable(
                                dir.resolve(name),
                                "`" + name + "` replaces no reference file, expected one of "
                                        + String.join(", ", KNOWN),
                                NearName.hint(name, KNOWN)));
            } catch (IOException e) {
                unusable(
                        dir,
                        "the desk's directory cannot be listed: " + SourceText.reason(e),
                        Optional.of("check the path"));
            }
        });
    }

    /** The same within the quicktexts: every file there must be one that the catalogue names. */
    private void checkQuicktextFiles() {
        Optional<Path> folder = directory.map(d -> d.resolve(QUICKTEXTS)).filter(Files::exists);
        if (folder.isEmpty()) {
            return;
        }
        Path dir = folder.get();
        if (!Files.isDirectory(dir)) {
            unusable(dir, "`" + QUICKTEXTS + "` is a file, expected a folder", Optional.empty());
            return;
        }
        List<String> names =
                asked.stream().map(file -> dir.relativize(file).toString()).toList();
        try (Stream<Path> files = Files.walk(dir)) {
            files.filter(Files::isRegularFile)
                    .map(Path::normalize)
                    .filter(file -> !file.getFileName().toString().startsWith(".") && !asked.contains(file))
                    .sorted()
                    .forEach(file -> unusable(
                            file,
                            "no quicktext names this file",
                            NearName.hint(dir.relativize(file).toString(), names)
                                    .or(() -> Optional.of("add it to the `variants` of its `quicktext.yaml`, or the"
                                            + " quicktext to `catalogue.yaml`"))));
        } catch (IOException e) {
            unusable(dir, "the folder cannot be listed: " + SourceText.reason(e), Optional.empty());
        }
    }

    private void unusable(Path file, String message, Optional<String> help) {
        found.error(Desk.UNUSABLE, FileLocation.of(file.toString(), 1, 1), message, help);
    }
}
