package dev.caserail.examples.supportdesk.quicktext;

import java.time.DateTimeException;
import java.time.ZonedDateTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the moment that texts are rendered at. */
final class Moment implements ITypeConverter<ZonedDateTime> {
    Moment() {}

    @Override
    public ZonedDateTime convert(String text) {
        try {
            return ZonedDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "`" + text + "` is no moment, expected one with its offset such as 2026-03-02T18:00+01:00");
        }
    }
}
