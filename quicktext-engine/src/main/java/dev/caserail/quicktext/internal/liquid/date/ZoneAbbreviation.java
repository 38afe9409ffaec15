package dev.caserail.quicktext.internal.liquid.date;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;

/**
 * What people call the time of a zone, by a table of our own: the JDK's changes from version to version. A zone that is only
 * an offset has no name, as in Ruby; one that we have no name for is called by its offset, as the time zone database does it.
 */
final class ZoneAbbreviation {
    private static final String CENTRAL_EUROPE = "CET CEST";

    /** Standard and summer time. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("Europe/Berlin", CENTRAL_EUROPE),
            Map.entry("Europe/Amsterdam", CENTRAL_EUROPE),
            Map.entry("Europe/Brussels", CENTRAL_EUROPE),
            Map.entry("Europe/Luxembourg", CENTRAL_EUROPE),
            Map.entry("Europe/Paris", CENTRAL_EUROPE),
            Map.entry("Europe/Vienna", CENTRAL_EUROPE),
            Map.entry("Europe/Zurich", CENTRAL_EUROPE),
            Map.entry("Europe/Rome", CENTRAL_EUROPE),
            Map.entry("Europe/Madrid", CENTRAL_EUROPE),
            Map.entry("Europe/Copenhagen", CENTRAL_EUROPE),
            Map.entry("Europe/Stockholm", CENTRAL_EUROPE),
            Map.entry("Europe/Oslo", CENTRAL_EUROPE),
            Map.entry("Europe/Prague", CENTRAL_EUROPE),
            Map.entry("Europe/Warsaw", CENTRAL_EUROPE),
            Map.entry("CET", CENTRAL_EUROPE),
            Map.entry("Europe/London", "GMT BST"),
            Map.entry("Europe/Dublin", "GMT IST"),
            Map.entry("Europe/Lisbon", "WET WEST"),
            Map.entry("Europe/Athens", "EET EEST"),
            Map.entry("Europe/Helsinki", "EET EEST"),
            Map.entry("America/New_York", "EST EDT"),
            Map.entry("America/Toronto", "EST EDT"),
            Map.entry("America/Chicago", "CST CDT"),
            Map.entry("America/Denver", "MST MDT"),
            Map.entry("America/Phoenix", "MST MST"),
            Map.entry("America/Los_Angeles", "PST PDT"));

    private ZoneAbbreviation() {}

    static String of(ZonedDateTime moment, boolean lower) {
        String name = name(moment);
        return lower ? name.toLowerCase(Locale.ROOT) : name;
    }

    private static String name(ZonedDateTime moment) {
        ZoneId zone = moment.getZone();
        if (zone.equals(ZoneOffset.UTC)) {
            return "UTC";
        }
        if (zone instanceof ZoneOffset) {
            return "";
        }
        String names = NAMES.get(zone.getId());
        if (names != null) {
            int space = names.indexOf(' ');
            return zone.getRules().isDaylightSavings(moment.toInstant())
                    ? names.substring(space + 1)
                    : names.substring(0, space);
        }
        return switch (zone.getId()) {
            case "UTC", "Etc/UTC", "Etc/UCT", "UCT", "Zulu", "Etc/Zulu", "Universal" -> "UTC";
            case "GMT", "Etc/GMT", "Etc/Greenwich", "Greenwich", "UT" -> "GMT";
            default -> offset(moment.getOffset());
        };
    }

    private static String offset(ZoneOffset offset) {
        String text = offset.getId().replace(":", "");
        return text.equals("Z") ? "+00" : text.endsWith("00") && text.length() == 5 ? text.substring(0, 3) : text;
    }
}
