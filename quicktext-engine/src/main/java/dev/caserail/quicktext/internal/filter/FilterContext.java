package dev.caserail.quicktext.internal.filter;

import dev.caserail.quicktext.format.LanguageFormat;
import dev.caserail.quicktext.internal.value.Bounds;
import dev.caserail.quicktext.internal.value.Texts;
import dev.caserail.quicktext.schema.Register;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a filter knows of the rendering it works for.
 *
 * @param texts how values read
 * @param bounds how much may still be taken
 * @param format the language
 * @param register how the customer is addressed
 * @param now the moment of rendering in the customer's zone; null if the host did not say
 * @param guarded whether what Liquid passes over is an error
 */
public record FilterContext(
        Texts texts,
        Bounds bounds,
        LanguageFormat format,
        Register register,
        @Nullable ZonedDateTime now,
        boolean guarded) {}
