package dev.caserail.routing.dmn;

import dev.caserail.routing.dmn.model.DmnColumn;
import dev.caserail.routing.dmn.model.DmnTable;
import java.util.Set;

/** How columns are told apart that ask for the same: {@code total}, {@code total (2)}. */
final class ColumnNames {
    private ColumnNames() {}

    /** {@return a name that is not taken yet; it is from now on} */
    static String free(String expression, Set<String> taken) {
        String name = expression;
        for (int i = 2; !taken.add(name); i++) {
            name = expression + " (" + i + ")";
        }
        return name;
    }

    /** {@return the expression of a column, whose name has a number behind it where one before asks for the same} */
    static String expression(DmnTable table, DmnColumn column) {
        String plain = column.name().replaceFirst(" \\(\\d+\\)$", "");
        return table.inputs().stream()
                        .takeWhile(c -> !c.name().equals(column.name()))
                        .anyMatch(c -> c.name().equals(plain))
                ? plain
                : column.name();
    }
}
