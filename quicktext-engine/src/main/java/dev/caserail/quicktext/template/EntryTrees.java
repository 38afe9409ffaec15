package dev.caserail.quicktext.template;

import dev.caserail.quicktext.syntax.SyntaxTree;
import dev.caserail.quicktext.syntax.TemplateMode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The texts that one template renders, each read once, with what is wrong in them. */
final class EntryTrees implements Function<String, Optional<SyntaxTree>> {
    private final TemplateEntries entries;
    private final TemplateMode mode;
    private final int depth;
    private final Diagnostics faults;
    private final Map<String, Optional<SyntaxTree>> trees = new HashMap<>();

    EntryTrees(TemplateEntries entries, TemplateMode mode, int depth, Diagnostics faults) {
        this.entries = entries;
        this.mode = mode;
        this.depth = depth;
        this.faults = faults;
    }

    @Override
    public Optional<SyntaxTree> apply(String name) {
        return trees.computeIfAbsent(
                name,
                n -> entries.find(n)
                        .map(text -> SyntaxTree.parse(text.source(), text.start(), text.end(), mode, depth, faults)));
    }
}
