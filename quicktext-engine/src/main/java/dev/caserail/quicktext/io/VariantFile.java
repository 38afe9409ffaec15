package dev.caserail.quicktext.io;

import dev.caserail.model.contact.Channel;
import dev.caserail.quicktext.QuicktextVariant;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.quicktext.schema.Register;
import dev.caserail.quicktext.template.Draft;
import dev.caserail.quicktext.template.Template;
import dev.caserail.quicktext.template.TemplateEntries;
import dev.caserail.quicktext.template.TemplateLimits;
import dev.caserail.quicktext.template.TemplateText;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.SourceText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one variant: YAML front matter between lines of {@code ---}, and the template below it. */
final class VariantFile {
    /** {@code de.md}, {@code de-AT.md}, {@code en.sms.md}. */
    static final Pattern NAME =
            Pattern.compile("(?<locale>[a-z]{2,3}(-[A-Z]{2})?)(\\.(?<channel>[a-z]+(-[a-z]+)*))?\\.md");

    /** What front matter may say. */
    static final List<String> FIELDS = List.of("locale", "channels", "register", "revised");

    static final Pattern FRONT_MATTER =
            Pattern.compile("---[ \\t]*\\R(?<yaml>(?:(?!---[ \\t]*(?:\\R|$)).*+(?:\\R|$))*+)---[ \\t]*(?:\\R|$)");

    private final SourceText source;
    private final Diagnostics faults;

    private VariantFile(SourceText source, Diagnostics faults) {
        this.source = source;
        this.faults = faults;
    }

    /** Reads a file whose name has been checked. */
    static <T> Optional<QuicktextVariant<T>> read(
            SourceText source, String name, PlaceholderSchema<T> schema, TemplateEntries entries, Diagnostics faults) {
        return new VariantFile(source, faults).read(name, schema, entries);
    }

    /** The text below the front matter, without white space around it; empty if there is no front matter. */
    static Optional<TemplateText> body(SourceText source) {
        Matcher matter = FRONT_MATTER.matcher(source.text());
        return matter.lookingAt() ? Optional.of(body(source, matter.end())) : Optional.empty();
    }

    /** The text from a place on, without white space around it. */
    static TemplateText body(SourceText source, int bodyStart) {
        String text = source.text();
        int start = bodyStart;
        int end = text.length();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new TemplateText(source, start, end);
    }

    private <T> Optional<QuicktextVariant<T>> read(String name, PlaceholderSchema<T> schema, TemplateEntries entries) {
        Matcher matter = FRONT_MATTER.matcher(source.text());
        if (!matter.lookingAt()) {
            faults.error(
                    CatalogueFault.FRONT_MATTER,
                    source.start(),
                    "the file does not begin with front matter, expected `---`, `locale: …`, `---`",
                    "put the front matter before the text");
            return Optional.empty();
        }
        YamlMap yaml = YamlMap.of(source, matter.group("yaml"), 2, faults).knows(FIELDS);
        Optional<Locale> locale = yaml.required("locale").flatMap(text -> locale(text, name));
        List<Channel> channels = channels(yaml, name);
        Optional<Register> register = register(yaml);
        Optional<LocalDate> revised = yaml.optional("revised").flatMap(this::day);
        Optional<Template<T>> template = template(body(source, matter.end()), schema, entries);
        if (locale.isEmpty() || template.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(QuicktextVariant.<T>builder()
                .locale(locale.get())
                .register(register.orElse(Register.NEUTRAL))
                .template(template.get())
                .addAllChannels(channels)
                .revised(revised)
                .build());
    }

    private <T> Optional<Template<T>> template(
            TemplateText body, PlaceholderSchema<T> schema, TemplateEntries entries) {
        if (body.start() == body.end()) {
            faults.error(CatalogueFault.FIELD, source.at(body.start()), "there is no text below the front matter");
            return Optional.empty();
        }
        Draft<T> draft = Draft.of(body, schema, entries, TemplateLimits.DEFAULT);
        faults.addAll(draft.diagnostics());
        return draft.template().toJavaOptional().map(Checked::value);
    }

    private Optional<Locale> locale(YamlMap.Scalar text, String name) {
        Optional<Locale> locale = CatalogueFiles.locale(text, faults);
        Matcher matcher = NAME.matcher(name);
        if (matcher.matches() && !matcher.group("locale").equals(text.text())) {
            faults.error(
                    CatalogueFault.FILE_NAME,
                    text.place(),
                    "locale `" + text.text() + "` in a file called `" + name + "`",
                    "rename the file or correct the locale");
        }
        return locale;
    }

    private List<Channel> channels(YamlMap yaml, String name) {
        List<Channel> channels = yaml.names("channels", "channel", Channel.values());
        Matcher matcher = NAME.matcher(name);
        if (matcher.matches()) {
            checkName(yaml.keyPlace("channels"), matcher.group("channel"), channels, name);
        }
        return channels;
    }

    private void checkName(FileLocation place, @Nullable String inName, List<Channel> channels, String name) {
        boolean agrees = inName == null ? channels.isEmpty() : channels.stream().anyMatch(c -> word(c).equals(inName));
        if (!agrees) {
            faults.error(
                    CatalogueFault.FILE_NAME,
                    place,
                    "the front matter of `" + name + "` names "
                            + (channels.isEmpty() ? "no channel" : "channels " + channels)
                            + ", expected what the file name says",
                    inName == null
                            ? "put a channel into the file name, such as `en.sms.md`"
                            : "write channels: ["
                                    + inName.toUpperCase(Locale.ROOT).replace('-', '_') + "]");
        }
    }

    private Optional<Register> register(YamlMap yaml) {
        return yaml.optional("register").flatMap(text -> yaml.name(text, "register", Register.values()));
    }

    private Optional<LocalDate> day(YamlMap.Scalar text) {
        try {
            return Optional.of(LocalDate.parse(text.text()));
        } catch (DateTimeParseException e) {
            faults.error(
                    CatalogueFault.FIELD,
                    text.place(),
                    "`" + text.text() + "` is no day, expected one such as `2026-03-02`",
                    "write year, month and day");
            return Optional.empty();
        }
    }

    /** A channel as file names have it. */
    static String word(Channel channel) {
        return channel.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
