package dev.caserail.quicktext.format;

import dev.caserail.model.order.Money;
import dev.caserail.quicktext.schema.Person;
import dev.caserail.quicktext.schema.Register;
import dev.caserail.quicktext.schema.Slot;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How values read in a sentence of one language (Q4). The words are our own and the same on every JDK; between them stand
 * plain spaces only. What the host hands over as text (names, items of a list) is written as it is.
 *
 * <pre>{@code
 * StringBuilder out = new StringBuilder();
 * LanguageFormat german = LanguageFormat.of(Locale.GERMANY);
 * german.money(out, Money.of(new BigDecimal("1234.5"), Currency.getInstance("EUR"))); // 1.234,50 €
 * german.date(out.append(" am "), LocalDate.of(2026, 3, 2), DateStyle.DAY); // am Montag, 2. März
 * }</pre>
 *
 * <p>All methods append to the given builder and make no texts on the way. The language decides, not the country: English
 * has the day before the month. Immutable; for any number of threads.
 */
@SuppressWarnings("ImmutableEnumChecker") // wordings have final fields, and nobody changes their arrays
public enum LanguageFormat {
    /** German. */
    GERMAN(new German()),
    /** English. */
    ENGLISH(new English()),
    /** Dutch. */
    DUTCH(new Dutch()),
    /** French. */
    FRENCH(new French()),
    /** Any other language: digits as in ISO 8601, and no words where that can be. */
    OTHER(new IsoDigits());

    private final Wording wording;

    LanguageFormat(Wording wording) {
        this.wording = wording;
    }

    /**
     * Finds the format of a language.
     *
     * @param locale the language; its country does not matter
     * @return the format
     */
    public static LanguageFormat of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "de" -> GERMAN;
            case "en" -> ENGLISH;
            case "nl" -> DUTCH;
            case "fr" -> FRENCH;
            default -> OTHER;
        };
    }

    /**
     * Says how many digits a number would take at most, so that a caller with a limit need not write
     * {@code 1E+999999999} first.
     *
     * @param number the number
     * @return the digits before and behind its point
     */
    public static long digits(BigDecimal number) {
        long before = Math.max(0L, (long) number.precision() - number.scale());
        return Math.max(number.precision(), before + Math.max(0, number.scale()));
    }

    /** {@return what the language calls days and months; the English names for {@link #OTHER}} */
    public CalendarNames calendarNames() {
        return wording.names;
    }

    /**
     * Writes a number with its digits in groups of three, and without zeros at the end of its fraction:
     * {@code 1.234,5}.
     *
     * @param out where to
     * @param number the number; {@link #digits} says how long it becomes
     */
    public void number(StringBuilder out, BigDecimal number) {
        Digits.decimal(out, number, wording.grouping, wording.point);
    }

    /**
     * Writes a whole number with its digits in groups of three: {@code 1.234}.
     *
     * @param out where to
     * @param number the number
     */
    public void number(StringBuilder out, long number) {
        Digits.grouped(out, number, wording.grouping);
    }

    /**
     * Writes money with all its fraction digits: {@code 1.234,50 €}, {@code €1,234.50}, {@code € 1.234,50},
     * {@code 1 234,50 €}. Euro, pound and US dollar have their signs, other currencies their codes.
     *
     * @param out where to
     * @param money the money
     */
    public void money(StringBuilder out, Money money) {
        wording.money(out, money);
    }

    /**
     * Writes a date: {@code Montag, 2. März}.
     *
     * @param out where to
     * @param date the date
     * @param style how much of it; {@link #OTHER} always writes all digits
     */
    public void date(StringBuilder out, LocalDate date, DateStyle style) {
        wording.date(out, date, style);
    }

    /**
     * Writes a time of day to the minute: {@code 14:30 Uhr}, {@code 14:30}, {@code 14:30 uur}, {@code 14h30}.
     *
     * @param out where to
     * @param time the time; its seconds are left out
     */
    public void time(StringBuilder out, LocalTime time) {
        wording.time(out, time.getHour(), time.getMinute());
    }

    /**
     * Writes weekday, day, month and time of a moment on its own clock: {@code Montag, 2. März, 14:30 Uhr}.
     *
     * @param out where to
     * @param moment the moment
     */
    public void dateTime(StringBuilder out, ZonedDateTime moment) {
        wording.date(out, moment.toLocalDate(), DateStyle.DAY);
        out.append(wording.beforeTime());
        wording.time(out, moment.getHour(), moment.getMinute());
    }

    /**
     * Writes the hours of a delivery window on the customer's clock: {@code zwischen 14 und 16 Uhr}.
     *
     * @param out where to
     * @param slot the window
     */
    public void slot(StringBuilder out, Slot slot) {
        int start = minuteOfDay(slot, slot.start());
        int end = minuteOfDay(slot, slot.end());
        wording.between(out, start / 60, start % 60, end / 60, end % 60);
    }

    /**
     * Writes a day as people speak of it: {@code vorgestern}, {@code gestern}, {@code heute}, {@code morgen},
     * {@code übermorgen}; another day as {@link DateStyle#DAY}, in another year as {@link DateStyle#LONG}.
     *
     * @param out where to
     * @param day the day
     * @param today the day on which the text is read
     */
    public void relativeDay(StringBuilder out, LocalDate day, LocalDate today) {
        wording.relativeDay(out, day, today);
    }

    /**
     * Writes a list: {@code A, B und C}. An empty list writes nothing.
     *
     * @param out where to
     * @param items the things, in order; each is written as it is
     * @param conjunction what stands between the last two
     */
    public void list(StringBuilder out, List<? extends CharSequence> items, Conjunction conjunction) {
        String last = conjunction == Conjunction.AND ? wording.and() : wording.or();
        int left = items.size();
        for (CharSequence item : items) {
            out.append(item);
            left--;
            if (left > 0) {
                out.append(left == 1 ? last : ", ");
            }
        }
    }

    /**
     * Says which form of a noun stands beside a number as {@link #number(StringBuilder, BigDecimal)} writes it (CLDR's cardinal
     * rules). Zeros at the end of the fraction do not matter, since nobody sees them; nor does the sign.
     *
     * @param number the number
     * @return for French {@code ONE} from 0 to below 2, else {@code ONE} for 1 only
     */
    public PluralCategory plural(BigDecimal number) {
        return wording.plural(number);
    }

    /**
     * Writes a number's place in an order: {@code 1.}, {@code 1st}, {@code 1e}, {@code 1er}.
     *
     * @param out where to
     * @param number the place
     */
    public void ordinalNumber(StringBuilder out, long number) {
        Digits.grouped(out, number, wording.grouping);
        out.append(wording.ordinalEnd(number));
    }

    /**
     * Writes how a letter begins: {@code Sehr geehrte Frau Dr. Müller}, without the comma that follows. It never leaves a
     * hole: who has neither name nor form of address is greeted as nobody in particular, {@code Guten Tag}.
     *
     * <ul>
     *   <li>{@link Register#FORMAL}, and {@link Register#NEUTRAL} in the same way: by form of address, title and family
     *       name; without a form of address by all names, {@code Guten Tag Alex Müller}. French writes {@code Madame} or
     *       {@code Monsieur} without a name, as is customary.
     *   <li>{@link Register#INFORMAL}: by first name, {@code Hallo Alex}; without one, by form of address and family name.
     *   <li>A family name alone, without title or form of address, greets nobody: {@code Guten Tag Müller} would be rude.
     * </ul>
     *
     * @param out where to
     * @param person who is greeted; empty if nobody knows
     * @param register how the text addresses its reader
     */
    public void salutation(StringBuilder out, Optional<Person> person, Register register) {
        if (person.isEmpty()) {
            out.append(wording.hello());
            return;
        }
        wording.salutation(out, person.get(), register == Register.INFORMAL);
    }

    /**
     * Writes a telephone number: an international one as {@code +49 30 1234567}, grouped as it came or, where it came
     * without gaps, as its country does; all others as they are.
     *
     * @param out where to
     * @param number the number as somebody entered it
     */
    public void phone(StringBuilder out, String number) {
        PhoneNumber.write(out, number);
    }

    /**
     * Writes the reference of an order as it is printed: more than six characters that are digits only in groups of four,
     * {@code 1234 5678 90}, others as they are.
     *
     * @param out where to
     * @param reference the reference
     */
    public void orderReference(StringBuilder out, String reference) {
        boolean grouped = reference.length() > 6 && digitsOnly(reference);
        for (int i = 0; i < reference.length(); i++) {
            if (grouped && i > 0 && i % 4 == 0) {
                out.append(' ');
            }
            out.append(reference.charAt(i));
        }
    }

    private static boolean digitsOnly(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Digits.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The minute on the customer's clock, without making the dates around it. */
    private static int minuteOfDay(Slot slot, Instant moment) {
        ZoneOffset offset = slot.zone().getRules().getOffset(moment);
        return (int) (Math.floorMod(moment.getEpochSecond() + offset.getTotalSeconds(), 86_400L) / 60);
    }
}
