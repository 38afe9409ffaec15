package dev.caserail.quicktext.syntax;

import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;

/**
 * A template as understood: what stands where (Q1).
 *
 * @param source the file it stands in
 * @param nodes its parts, in order
 */
public record SyntaxTree(SourceText source, List<Node> nodes) {
    /** Keeps the nodes as they are. */
    public SyntaxTree {
        nodes = List.copyOf(nodes);
    }

    /**
     * Reads a template, going on behind every fault.
     *
     * @param source the whole file
     * @param start the template's first character, from 0
     * @param end the character behind its last
     * @param mode how strict it is taken
     * @param depth how many blocks may stand in each other
     * @param faults where all that is wrong is added
     * @return the tree; what could not be understood is {@link Node.Broken}
     */
    public static SyntaxTree parse(
            SourceText source, int start, int end, TemplateMode mode, int depth, Diagnostics faults) {
        return new SyntaxTree(source, BlockParser.parse(source, start, end, mode, depth, faults));
    }
}
