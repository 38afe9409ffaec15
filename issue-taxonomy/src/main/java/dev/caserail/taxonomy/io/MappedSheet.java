package dev.caserail.taxonomy.io;

import dev.caserail.taxonomy.GroupDefinition;
import java.util.List;

/**
 * A file of another layout, as a mapping reads it.
 *
 * @param sheet its rows with our columns
 * @param groups its groups with what the file calls them
 */
record MappedSheet(IssueSheet sheet, List<GroupDefinition> groups) {}
