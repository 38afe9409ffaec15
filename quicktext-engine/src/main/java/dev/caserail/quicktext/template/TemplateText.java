package dev.caserail.quicktext.template;

import dev.caserail.taxonomy.source.SourceText;

/**
 * A template's text within its file.
 *
 * @param source the whole file
 * @param start the template's first character, from 0
 * @param end the character behind its last
 */
public record TemplateText(SourceText source, int start, int end) {
    /** Checks the range. */
    public TemplateText {
        if (start < 0 || end < start || end > source.text().length()) {
            throw new IndexOutOfBoundsException("range " + start + ".." + end + " is not in " + source);
        }
    }

    /**
     * Takes a whole file.
     *
     * @param source the file
     * @return all of it
     */
    public static TemplateText of(SourceText source) {
        return new TemplateText(source, 0, source.text().length());
    }
}
