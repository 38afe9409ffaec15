package dev.caserail.routing.internal.xml;

import java.util.Set;
import java.util.regex.Pattern;

/** XML ids: unique in a file, beginning with a letter, without spaces. */
public final class XmlIds {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.\\-]*");

    private XmlIds() {}

    public static boolean fits(String text) {
        return NAME.matcher(text).matches();
    }

    /** Makes an id like the wanted one that is not taken yet, and takes it. */
    public static String free(String wanted, Set<String> taken) {
        String plain = wanted.replaceAll("[^A-Za-z0-9_.\\-]+", "_");
        String base = fits(plain) ? plain : "_" + plain;
        String id = base;
        for (int i = 2; !taken.add(id); i++) {
            id = base + "_" + i;
        }
        return id;
    }
}
