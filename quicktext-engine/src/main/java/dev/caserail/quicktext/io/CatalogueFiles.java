package dev.caserail.quicktext.io;

import dev.caserail.model.contact.Channel;
import dev.caserail.model.identifier.QuicktextId;
import dev.caserail.quicktext.QuicktextCatalogue;
import dev.caserail.quicktext.QuicktextVariant;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.quicktext.template.Snippet;
import dev.caserail.quicktext.template.TemplateEntries;
import dev.caserail.quicktext.template.TemplateText;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Loads a catalogue from its files and finds every fault of all of them at once (Q6).
 *
 * <pre>
 * catalogue.yaml               name, version, default-locale, fallback, public-channels, quicktexts: the folders
 * product-missing/
 *   quicktext.yaml             title by language, shortcut, topics, variants: the files
 *   de.md  en.md  en.sms.md    front matter (locale, channels, register), then the Liquid text
 * </pre>
 *
 * <p>A desk lays its own directory over another catalogue, file by file, with
 * {@link CatalogueSource#over(CatalogueSource)}.
 *
 * @param <T> what the templates read
 */
public final class CatalogueFiles<T> {
    /** The file that lists the quicktexts. */
    public static final String CATALOGUE_FILE = "catalogue.yaml";

    /** The file of one quicktext in its folder. */
    public static final String QUICKTEXT_FILE = "quicktext.yaml";

    private final CatalogueSource files;
    private final IssueTaxonomy taxonomy;
    private final PlaceholderSchema<T> schema;
    private final List<Diagnostics> byFile = new ArrayList<>();
    private final Map<String, FileLocation> shortcuts = new LinkedHashMap<>();
    private final List<QuicktextEntry<T>> entries = new ArrayList<>();
    private final Set<String> listed = new HashSet<>();

    private CatalogueFiles(CatalogueSource files, IssueTaxonomy taxonomy, PlaceholderSchema<T> schema) {
        this.files = files;
        this.taxonomy = taxonomy;
        this.schema = schema;
    }

    /**
     * Loads a catalogue.
     *
     * @param <T> what the templates read
     * @param files where the files come from
     * @param taxonomy the issues that topics are checked against
     * @param schema what templates may mention
     * @return the catalogue beside its warnings; or every fault, file by file in the order the catalogue names them, and by
     *     line and column within a file
     */
    public static <T> Validation<Seq<Diagnostic>, Checked<QuicktextCatalogue<T>>> load(
            CatalogueSource files, IssueTaxonomy taxonomy, PlaceholderSchema<T> schema) {
        return new CatalogueFiles<>(files, taxonomy, schema).read();
    }

    /**
     * Prints the diagnostics of a load with the lines they are about.
     *
     * @param files where the catalogue was loaded from
     * @param diagnostics what was found
     * @return all of them, one below the other
     */
    public static String report(CatalogueSource files, Iterable<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            Optional<SourceText> source = diagnostic.location() instanceof FileLocation place
                    ? files.read(place.file()).getOrElse(Optional.empty())
                    : Optional.empty();
            out.append(source.map(s -> Snippet.of(s, diagnostic)).orElseGet(() -> diagnostic.line() + "\n"));
        }
        return out.toString();
    }

    private Validation<Seq<Diagnostic>, Checked<QuicktextCatalogue<T>>> read() {
        Diagnostics faults = newFile();
        FileLocation nowhere = FileLocation.of(CATALOGUE_FILE, 1, 1);
        Optional<SourceText> source = file(CATALOGUE_FILE, nowhere, faults);
        if (source.isEmpty()) {
            return Validation.invalid(all());
        }
        YamlMap yaml = YamlMap.of(source.get(), faults)
                .knows(List.of("name", "version", "default-locale", "fallback", "public-channels", "quicktexts"));
        Optional<YamlMap.Scalar> name = yaml.required("name");
        Optional<YamlMap.Scalar> version = yaml.required("version");
        Optional<Locale> defaultLocale = yaml.required("default-locale").flatMap(text -> locale(text, faults));
        Optional<YamlMap.Scalar> fallback = yaml.required("fallback");
        List<Channel> publicChannels = yaml.names("public-channels", "channel", Channel.values());
        Map<QuicktextId, FileLocation> ids = ids(yaml, faults);
        Optional<QuicktextId> fallbackId = fallback.flatMap(text -> fallback(text, ids, faults));
        ids.keySet().forEach(id -> listed.add(id.value()));
        ids.forEach((id, place) -> quicktext(id, place, faults));
        CatalogueComparison<T> comparison = new CatalogueComparison<>(entries, yaml, faults);
        defaultLocale.ifPresent(comparison::compare);
        defaultLocale.ifPresent(
                locale -> fallbackId.ifPresent(id -> comparison.compareFallback(id, publicChannels, locale)));
        if (byFile.stream().anyMatch(Diagnostics::hasErrors)) {
            return Validation.invalid(all());
        }
        QuicktextCatalogue<T> catalogue = QuicktextCatalogue.of(
                name.orElseThrow().text(),
                version.orElseThrow().text(),
                defaultLocale.orElseThrow(),
                fallbackId.orElseThrow(),
                publicChannels,
                entries.stream().map(QuicktextEntry::build).toList());
        comparison.compareTopics(catalogue);
        return Validation.valid(Checked.of(catalogue, all()));
    }

    private Map<QuicktextId, FileLocation> ids(YamlMap yaml, Diagnostics faults) {
        Map<QuicktextId, FileLocation> ids = new LinkedHashMap<>();
        for (YamlMap.Scalar text : yaml.requiredList("quicktexts")) {
            Validation<Diagnostic, QuicktextId> id = QuicktextId.parse(text.text(), text.place());
            if (id.isInvalid()) {
                faults.add(id.getError());
            } else if (ids.putIfAbsent(id.get(), text.place()) != null) {
                faults.error(
                        CatalogueFault.DUPLICATE,
                        text.place(),
                        "quicktext `" + text.text() + "` stands in the list twice",
                        "ids are unique: remove one");
            }
        }
        return ids;
    }

    private static Optional<QuicktextId> fallback(
            YamlMap.Scalar text, Map<QuicktextId, FileLocation> ids, Diagnostics faults) {
        Optional<QuicktextId> found = ids.keySet().stream()
                .filter(id -> id.value().equals(text.text()))
                .findFirst();
        if (found.isEmpty()) {
            faults.error(
                    CatalogueFault.FALLBACK,
                    text.place(),
                    "fallback `" + text.text() + "` is not in the list of quicktexts",
                    NearName.hint(
                            text.text(),
                            ids.keySet().stream().map(QuicktextId::value).toList()));
        }
        return found;
    }

    private void quicktext(QuicktextId id, FileLocation listed, Diagnostics catalogueFaults) {
        String folder = id.value() + "/";
        Optional<SourceText> source = file(folder + QUICKTEXT_FILE, listed, catalogueFaults);
        if (source.isEmpty()) {
            return;
        }
        Diagnostics faults = newFile();
        YamlMap yaml = YamlMap.of(source.get(), faults).knows(List.of("title", "shortcut", "topics", "variants"));
        Map<Locale, String> titles = new LinkedHashMap<>();
        yaml.texts("title")
                .forEach((tag, text) -> locale(new YamlMap.Scalar(tag, text.place()), faults)
                        .ifPresent(locale -> titles.put(locale, text.text())));
        Optional<String> shortcut = yaml.optional("shortcut").map(text -> shortcut(text, faults));
        List<IssueCode> topics = topics(yaml, faults);
        Map<YamlMap.Scalar, QuicktextVariant<T>> variants = new LinkedHashMap<>();
        boolean complete = true;
        for (YamlMap.Scalar name : yaml.requiredList("variants")) {
            Optional<QuicktextVariant<T>> variant = variant(folder, name, faults);
            variant.ifPresent(v -> addVariant(variants, name, v, faults));
            complete &= variant.isPresent();
        }
        entries.add(new QuicktextEntry<>(yaml, faults, id, titles, shortcut, topics, variants, complete));
    }

    private String shortcut(YamlMap.Scalar text, Diagnostics faults) {
        FileLocation earlier = shortcuts.putIfAbsent(text.text().toLowerCase(Locale.ROOT), text.place());
        if (earlier != null) {
            faults.error(
                    CatalogueFault.DUPLICATE,
                    text.place(),
                    "shortcut `" + text.text() + "` stands at " + earlier.text() + " already",
                    "give one of the two another shortcut");
        }
        return text.text();
    }

    private List<IssueCode> topics(YamlMap yaml, Diagnostics faults) {
        List<IssueCode> topics = new ArrayList<>();
        for (YamlMap.Scalar text : yaml.list("topics")) {
            Validation<Diagnostic, IssueCode> code = IssueCode.parse(text.text(), text.place());
            if (code.isInvalid()) {
                faults.add(code.getError());
            } else if (taxonomy.find(code.get()).isEmpty()) {
                faults.error(
                        CatalogueFault.UNKNOWN_TOPIC,
                        text.place(),
                        "unknown topic `" + text.text() + "`, expected an issue of taxonomy `" + taxonomy.version()
                                + "`",
                        taxonomy.nearHint(text.text()));
            } else if (topics.contains(code.get())) {
                faults.error(
                        CatalogueFault.DUPLICATE,
                        text.place(),
                        "topic `" + text.text() + "` stands here twice",
                        "keep one");
            } else {
                topics.add(code.get());
            }
        }
        return topics;
    }

    private Optional<QuicktextVariant<T>> variant(String folder, YamlMap.Scalar name, Diagnostics faults) {
        if (!VariantFile.NAME.matcher(name.text()).matches()) {
            faults.error(
                    CatalogueFault.FILE_NAME,
                    name.place(),
                    "variant file `" + name.text() + "`, expected `<locale>.md` or `<locale>.<channel>.md`",
                    "call it for example `en.md` or `en.sms.md`");
            return Optional.empty();
        }
        Optional<SourceText> source = file(folder + name.text(), name.place(), faults);
        TemplateEntries rendered = entry -> rendered(entry, name.text());
        return source.flatMap(s -> VariantFile.read(s, name.text(), schema, rendered, newFile()));
    }

    /**
     * The text of another quicktext that a variant renders: of its variant for the same locale and channel, else for the
     * locale, else for the language.
     */
    private Optional<TemplateText> rendered(String entry, String variant) {
        if (!listed.contains(entry)) {
            return Optional.empty();
        }
        String locale = variant.substring(0, variant.indexOf('.'));
        int region = locale.indexOf('-');
        String language = region < 0 ? locale : locale.substring(0, region);
        return Stream.of(variant, locale + ".md", language + ".md")
                .map(name -> files.read(entry + "/" + name).getOrElse(Optional.empty()))
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(VariantFile::body);
    }

    private void addVariant(
            Map<YamlMap.Scalar, QuicktextVariant<T>> variants,
            YamlMap.Scalar name,
            QuicktextVariant<T> variant,
            Diagnostics faults) {
        Optional<YamlMap.Scalar> same = variants.entrySet().stream()
                .filter(e -> e.getValue().locale().equals(variant.locale())
                        && e.getValue().register() == variant.register()
                        && e.getValue().channels().equals(variant.channels()))
                .map(Map.Entry::getKey)
                .findFirst();
        if (same.isPresent()) {
            faults.error(
                    CatalogueFault.DUPLICATE,
                    name.place(),
                    "variant `" + name.text() + "` is for the same language, channels and register as `"
                            + same.get().text() + "`",
                    "keep one");
        } else {
            variants.put(name, variant);
        }
    }

    static Optional<Locale> locale(YamlMap.Scalar text, Diagnostics faults) {
        Locale locale = Locale.forLanguageTag(text.text());
        if (locale.getLanguage().isEmpty() || !locale.toLanguageTag().equals(text.text())) {
            faults.error(
                    CatalogueFault.LOCALE,
                    text.place(),
                    "`" + text.text() + "` is no language tag, expected one such as `en` or `de-AT`");
            return Optional.empty();
        }
        return Optional.of(locale);
    }

    private Optional<SourceText> file(String path, FileLocation named, Diagnostics faults) {
        Validation<Seq<Diagnostic>, Optional<SourceText>> read = files.read(path);
        if (read.isValid() && read.get().isEmpty()) {
            faults.error(
                    CatalogueFault.MISSING_FILE,
                    named,
                    "there is no file `" + path + "`",
                    "add it, or take it off the list");
        }
        return faults.take(read).orElse(Optional.empty());
    }

    private Diagnostics newFile() {
        Diagnostics faults = new Diagnostics();
        byFile.add(faults);
        return faults;
    }

    private Seq<Diagnostic> all() {
        return Vector.ofAll(byFile).flatMap(Diagnostics::all).distinct();
    }
}
