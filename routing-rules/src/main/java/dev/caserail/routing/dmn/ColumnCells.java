package dev.caserail.routing.dmn;

import dev.caserail.routing.dmn.type.DmnScalar;
import dev.caserail.routing.dmn.type.DmnType;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.internal.feel.Kinds;
import dev.caserail.routing.internal.xml.XmlElement;
import dev.caserail.routing.internal.xml.XmlText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The cells of a column: which they are, and which type they look like where nobody says one. */
final class ColumnCells {
    /** What may stand before the first literal of a cell. */
    private static final Pattern BEFORE_LITERAL = Pattern.compile("^(?:not\\s*\\(|[\\[\\]()<>=!\\s])+");

    private ColumnCells() {}

    /** {@return the texts of each column's cells, from the rules of a table} */
    static List<List<XmlText>> of(XmlElement table, String cell, int columns) {
        List<List<XmlElement>> rows =
                table.children("rule").stream().map(r -> r.children(cell)).toList();
        return IntStream.range(0, columns).mapToObj(i -> column(rows, i)).toList();
    }

    private static List<XmlText> column(List<List<XmlElement>> rows, int column) {
        return rows.stream()
                .filter(entries -> entries.size() > column)
                .flatMap(entries -> entries.get(column).expressionText().stream())
                .toList();
    }

    /** {@return the type of the first literal in them; text if there is none} */
    static DmnType inferred(List<XmlText> cells) {
        Domain domain = cells.stream()
                .flatMap(c -> Kinds.ofLiteral(BEFORE_LITERAL.matcher(c.text()).replaceFirst("")).stream())
                .findFirst()
                .orElse(TextDomain.TEXT);
        return DmnScalar.of(domain);
    }
}
