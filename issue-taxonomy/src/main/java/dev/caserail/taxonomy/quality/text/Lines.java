package dev.caserail.taxonomy.quality.text;

/** Lines of a report that is being written. */
final class Lines {
    /** How wide the names of metrics and slices are. */
    static final int LABEL = 32;

    private final StringBuilder text = new StringBuilder();

    void add(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    /** Begins a section, below a line of its own. */
    void section(String title) {
        text.append('\n');
        add(title);
    }

    /** Brings a name to a width: cut, where it is longer, with a sign that it was. */
    static String pad(String name, int width) {
        int length = name.codePointCount(0, name.length());
        return length > width
                ? name.substring(0, name.offsetByCodePoints(0, width - 1)) + "…"
                : name + " ".repeat(width - length);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
