package dev.caserail.quicktext.internal.value;

import dev.caserail.model.order.Money;
import dev.caserail.quicktext.format.DateStyle;
import dev.caserail.quicktext.format.LanguageFormat;
import dev.caserail.quicktext.schema.Person;
import dev.caserail.quicktext.schema.Slot;
import dev.caserail.quicktext.syntax.TemplateFault;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Values as they read in a sentence of one language (Q4); what cannot be read in one is a fault. */
public final class SentenceTexts implements Texts {
    private final LanguageFormat format;

    /**
     * Writes one language.
     *
     * @param format the language's formats
     */
    public SentenceTexts(LanguageFormat format) {
        this.format = format;
    }

    @Override
    public void append(StringBuilder out, @Nullable Object value) {
        if (value instanceof String text) {
            out.append(text);
        } else if (value instanceof BigDecimal number) {
            number(out, number);
        } else if (value instanceof Money money) {
            format.money(out, money);
        } else if (value instanceof LocalDate date) {
            format.date(out, date, DateStyle.DAY);
        } else if (value instanceof ZonedDateTime moment) {
            format.dateTime(out, moment);
        } else if (value instanceof Slot slot) {
            format.slot(out, slot);
        } else if (value instanceof Long whole) {
            format.number(out, whole);
        } else if (value instanceof BigInteger whole) {
            number(out, new BigDecimal(whole));
        } else if (value instanceof Person person) {
            name(out, person);
        } else if (value instanceof LocalTime time) {
            format.time(out, time);
        } else if (value != null) {
            throw new RenderFault(
                    TemplateFault.WRONG_KIND,
                    Values.kind(value) + " stands in a sentence, expected something that can be read",
                    value instanceof Boolean
                            ? "test it with {% if … %} and write the words"
                            : "go through it with {% for item in … %}, or use a filter such as list");
        }
    }

    private static void name(StringBuilder out, Person person) {
        int start = out.length();
        person.title().ifPresent(out::append);
        person.givenName()
                .ifPresent(name -> out.append(out.length() > start ? " " : "").append(name));
        person.familyName()
                .ifPresent(name -> out.append(out.length() > start ? " " : "").append(name));
    }

    private void number(StringBuilder out, BigDecimal number) {
        if (LanguageFormat.digits(number) > 1000) {
            throw new RenderFault(
                    TemplateFault.LENGTH_LIMIT, "a number is longer than 1000 digits", "use a smaller number");
        }
        format.number(out, number);
    }
}
