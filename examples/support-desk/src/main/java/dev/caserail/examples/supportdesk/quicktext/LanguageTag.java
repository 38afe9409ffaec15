package dev.caserail.examples.supportdesk.quicktext;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads language tags strictly: what Java would quietly make another language of is refused. */
final class LanguageTag implements ITypeConverter<Locale> {
    LanguageTag() {}

    @Override
    public Locale convert(String text) {
        Locale locale = Locale.forLanguageTag(text);
        if (locale.getLanguage().isEmpty() || !locale.toLanguageTag().equals(text)) {
            throw new TypeConversionException("`" + text + "` is no language tag, expected one such as en or de-AT");
        }
        return locale;
    }
}
