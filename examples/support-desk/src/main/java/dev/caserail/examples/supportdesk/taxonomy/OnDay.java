package dev.caserail.examples.supportdesk.taxonomy;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day of the command line. */
final class OnDay implements ITypeConverter<LocalDate> {
    OnDay() {}

    @Override
    public LocalDate convert(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("`" + text + "` is no day, expected one such as 2026-06-01");
        }
    }
}
