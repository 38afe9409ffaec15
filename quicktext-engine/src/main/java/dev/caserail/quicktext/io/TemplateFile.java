package dev.caserail.quicktext.io;

import dev.caserail.model.contact.Channel;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.quicktext.schema.Register;
import dev.caserail.quicktext.syntax.TemplateMode;
import dev.caserail.quicktext.template.DataTemplate;
import dev.caserail.quicktext.template.Draft;
import dev.caserail.quicktext.template.TemplateEntries;
import dev.caserail.quicktext.template.TemplateLimits;
import dev.caserail.quicktext.template.TemplateText;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * One template in a file of its own, outside any catalogue. The file may begin with the front matter that variants have:
 * {@code locale}, {@code channels} and {@code register}, each of which may be left out. Places of its diagnostics are those
 * in the whole file. Immutable.
 */
public final class TemplateFile {
    private final TemplateText text;
    private final Optional<Locale> locale;
    private final Optional<Register> register;

    private TemplateFile(TemplateText text, Optional<Locale> locale, Optional<Register> register) {
        this.text = text;
        this.locale = locale;
        this.register = register;
    }

    /**
     * Tells front matter from template. Below front matter, white space around the text does not belong to it; a file
     * without any is the template as it stands.
     *
     * @param source the file
     * @return the template's place in it; or every fault of the front matter
     */
    public static Validation<Seq<Diagnostic>, TemplateFile> of(SourceText source) {
        Matcher matter = VariantFile.FRONT_MATTER.matcher(source.text());
        if (!matter.lookingAt()) {
            return Validation.valid(new TemplateFile(TemplateText.of(source), Optional.empty(), Optional.empty()));
        }
        Diagnostics faults = new Diagnostics();
        Optional<Locale> locale = Optional.empty();
        Optional<Register> register = Optional.empty();
        if (!matter.group("yaml").isBlank()) {
            YamlMap yaml = YamlMap.of(source, matter.group("yaml"), 2, faults).knows(VariantFile.FIELDS);
            locale = yaml.optional("locale").flatMap(text -> CatalogueFiles.locale(text, faults));
            yaml.names("channels", "channel", Channel.values());
            register = yaml.optional("register").flatMap(text -> yaml.name(text, "register", Register.values()));
        }
        TemplateFile file = new TemplateFile(VariantFile.body(source, matter.end()), locale, register);
        return faults.validation(() -> file);
    }

    /**
     * Reads and checks the template.
     *
     * @param <T> the host's type
     * @param schema what it may mention
     * @param entries the texts it may render
     * @param limits how much it may take
     * @return the draft, whatever is wrong with it
     */
    public <T> Draft<T> draft(PlaceholderSchema<T> schema, TemplateEntries entries, TemplateLimits limits) {
        return Draft.of(text, schema, entries, limits);
    }

    /**
     * Reads the template for data that nobody described.
     *
     * @param mode how strict it is taken
     * @param entries the texts it may render
     * @param limits how much it may take
     * @return the template, or every fault by file, line and column
     */
    public Validation<Seq<Diagnostic>, DataTemplate> parse(
            TemplateMode mode, TemplateEntries entries, TemplateLimits limits) {
        return DataTemplate.parse(text, mode, entries, limits);
    }

    /** {@return the language its front matter names} */
    public Optional<Locale> locale() {
        return locale;
    }

    /** {@return the register its front matter names} */
    public Optional<Register> register() {
        return register;
    }

    /** {@return the template's place in the file} */
    public TemplateText text() {
        return text;
    }

    @Override
    public String toString() {
        return "template " + text.source().name();
    }
}
