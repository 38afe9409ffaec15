package dev.caserail.examples.supportdesk.clock;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the instant that clocks are told at, in UTC or with an offset. */
final class AtInstant implements ITypeConverter<Instant> {
    AtInstant() {}

    @Override
    public Instant convert(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new TypeConversionException("`" + text
                    + "` is no instant, expected one such as 2026-11-02T17:30:00Z or 2026-11-02T18:30+01:00");
        }
    }
}
