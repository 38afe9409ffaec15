package dev.caserail.taxonomy.quality.text;

/** A bar of block characters, of eighths of their width. */
final class Bar {
    static final int WIDTH = 12;
    private static final String EIGHTHS = " ▏▎▍▌▋▊▉█";

    private Bar() {}

    /** The bar of a part of a whole, padded to its full width; what is not nothing is seen. */
    static String of(double part, double whole) {
        if (part <= 0) {
            return " ".repeat(WIDTH);
        }
        double share = part >= whole ? 1 : part / whole;
        int eighths = Math.max(1, (int) Math.round(share * WIDTH * 8));
        String bar = "█".repeat(eighths / 8) + (eighths % 8 == 0 ? "" : EIGHTHS.charAt(eighths % 8));
        return bar + " ".repeat(WIDTH - bar.length());
    }
}
