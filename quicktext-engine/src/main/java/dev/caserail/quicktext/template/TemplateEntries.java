package dev.caserail.quicktext.template;

import dev.caserail.taxonomy.source.SourceText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The texts that {@code {% render "name" %}} may name. */
@FunctionalInterface
public interface TemplateEntries {
    /** No text may be rendered. */
    TemplateEntries NONE = name -> Optional.empty();

    /**
     * Finds a text.
     *
     * @param name its name
     * @return the text; empty if there is none of that name
     */
    Optional<TemplateText> find(String name);

    /**
     * Takes texts from a map.
     *
     * @param texts the texts by name
     * @return the texts
     */
    static TemplateEntries of(Map<String, String> texts) {
        Map<String, String> copy = new LinkedHashMap<>(texts);
        return name -> Optional.ofNullable(copy.get(name)).map(text -> TemplateText.of(SourceText.of(name, text)));
    }
}
