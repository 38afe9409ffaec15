package dev.caserail.quicktext.format;

import dev.caserail.quicktext.schema.FormOfAddress;
import dev.caserail.quicktext.schema.Person;
import java.time.LocalDate;

/** The words and habits of one language. What most languages do stands here, what one does otherwise in its class. */
abstract sealed class SpokenWording extends Wording permits German, English, Dutch, French {
    /** Between the parts of a date in digits. */
    private final char dateMark;

    private final String weekdayEnd;

    SpokenWording(CalendarNames names, char grouping, char point, char dateMark, String weekdayEnd) {
        super(names, grouping, point);
        this.dateMark = dateMark;
        this.weekdayEnd = weekdayEnd;
    }

    /** The word for a day so many days from today, from -2 to 2. */
    abstract String relativeDay(int days);

    /** Greets a person whose form of address and family name are known, with respect. */
    abstract void respectfully(StringBuilder out, Person person, boolean lady);

    /** Form of address and family name as they follow a greeting. */
    abstract void addressed(StringBuilder out, Person person, boolean lady);

    /** What stands before a person's names where no form of address is known. */
    abstract String dear();

    /** What stands before a first name. */
    abstract String hi();

    @Override
    String beforeTime() {
        return ", ";
    }

    void dayOfMonth(StringBuilder out, int day) {
        out.append(day);
    }

    @Override
    final void date(StringBuilder out, LocalDate date, DateStyle style) {
        if (style == DateStyle.SHORT) {
            Digits.two(out, date.getDayOfMonth());
            Digits.two(out.append(dateMark), date.getMonthValue());
            Digits.year(out.append(dateMark), date.getYear());
            return;
        }
        if (style != DateStyle.MEDIUM) {
            out.append(names.day(date.getDayOfWeek())).append(weekdayEnd);
        }
        dayOfMonth(out, date.getDayOfMonth());
        out.append(' ').append(names.month(date.getMonth()));
        if (style != DateStyle.DAY) {
            Digits.year(out.append(' '), date.getYear());
        }
    }

    @Override
    final void relativeDay(StringBuilder out, LocalDate day, LocalDate today) {
        long days = day.toEpochDay() - today.toEpochDay();
        if (days >= -2 && days <= 2) {
            out.append(relativeDay((int) days));
        } else {
            date(out, day, day.getYear() == today.getYear() ? DateStyle.DAY : DateStyle.LONG);
        }
    }

    @Override
    void salutation(StringBuilder out, Person person, boolean informal) {
        boolean lady = person.formOfAddress() == FormOfAddress.MS;
        boolean addressed = person.formOfAddress() != FormOfAddress.UNSPECIFIED
                && person.familyName().isPresent();
        if (informal && person.givenName().isPresent()) {
            out.append(hi()).append(' ').append(person.givenName().get());
        } else if (informal && addressed) {
            addressed(out.append(hi()).append(' '), person, lady);
        } else if (addressed) {
            respectfully(out, person, lady);
        } else if (nameable(person)) {
            names(out.append(dear()).append(' '), person);
        } else {
            out.append(hello());
        }
    }
}
