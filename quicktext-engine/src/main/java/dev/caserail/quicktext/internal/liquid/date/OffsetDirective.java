package dev.caserail.quicktext.internal.liquid.date;

import dev.caserail.quicktext.format.CalendarNames;
import java.time.ZonedDateTime;

/**
 * The distance from UTC. Without colons {@code +0100}, with one {@code +01:00}, with two {@code +01:00:00}, with three as
 * much of it as is not zero. Padding goes to the hours.
 */
record OffsetDirective(int colons, Layout layout) implements Directive {
    @Override
    public void append(StringBuilder out, ZonedDateTime moment, CalendarNames names) {
        int seconds = moment.getOffset().getTotalSeconds();
        int distance = Math.abs(seconds);
        boolean withSeconds = colons == 2 || (colons == 3 && distance % 60 != 0);
        boolean withMinutes = colons < 3 || distance % 3600 != 0;
        int start = out.length();
        out.append(distance / 3600);
        int hours = layout.left() ? 1 : 2;
        int behind = (withMinutes ? 2 : 0)
                + (withSeconds ? 2 : 0)
                + Math.min(colons, (withMinutes ? 1 : 0) + (withSeconds ? 1 : 0));
        hours = Math.max(hours, layout.width() - behind - 1);
        char sign = seconds < 0 ? '-' : '+';
        if (layout.padding(Layout.USUAL) == ' ') {
            out.insert(start, sign);
            Layout.fill(out, start, hours + 1, ' ');
        } else {
            Layout.fill(out, start, hours, '0');
            out.insert(start, sign);
        }
        if (withMinutes) {
            part(out, distance / 60 % 60);
        }
        if (withSeconds) {
            part(out, distance % 60);
        }
    }

    private void part(StringBuilder out, int number) {
        if (colons > 0) {
            out.append(':');
        }
        out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    @Override
    public int mostCharacters() {
        return layout.mostCharacters(16);
    }
}
