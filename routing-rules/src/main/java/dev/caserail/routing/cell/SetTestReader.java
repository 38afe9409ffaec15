package dev.caserail.routing.cell;

import dev.caserail.routing.cell.CellScanner.RawLiteral;
import dev.caserail.routing.condition.ContainsTest;
import dev.caserail.routing.condition.EmptyTest;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.condition.Membership;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;

/** Reads tests on sets of codes: {@code contains any (x, y)}, {@code empty}, FEEL's {@code list contains(?, "x")}. */
final class SetTestReader {
    private final CellScanner cell;
    private final String column;
    private final LiteralReader literals;
    private final Diagnostics faults;

    SetTestReader(CellScanner cell, String column, LiteralReader literals, Diagnostics faults) {
        this.cell = cell;
        this.column = column;
        this.literals = literals;
        this.faults = faults;
    }

    UnaryTest test(SetDomain set) {
        int start = cell.position();
        if (cell.acceptWord("empty")) {
            return EmptyTest.of(cell.spanFrom(start));
        }
        if (cell.acceptWords("list contains")) {
            cell.expectFact();
            CodeValue code = code(set);
            cell.expect(")", "`)`");
            return ContainsTest.of(Membership.ANY, List.of(code), cell.spanFrom(start));
        }
        if (cell.acceptWord("contains")) {
            for (Membership membership : Membership.values()) {
                if (cell.acceptCall(membership.word())) {
                    return ContainsTest.of(membership, codes(set), cell.spanFrom(start));
                }
            }
            CodeValue code = code(set);
            return ContainsTest.of(Membership.ANY, List.of(code), cell.spanFrom(start));
        }
        if (cell.followsLiteral()) {
            RawLiteral literal = cell.literal();
            faults.error(
                    ConditionParser.SET_TEST,
                    cell.place(start),
                    "`" + Literal.shown(literal.text()) + "` in column `" + column + "`, which holds a set of codes",
                    "write `contains " + Literal.shown(literal.text()) + "`");
            return EmptyTest.of(literal.span());
        }
        throw cell.broken(start, "expected " + set.words());
    }

    private List<CodeValue> codes(SetDomain set) {
        List<CodeValue> codes = new ArrayList<>();
        do {
            codes.add(code(set));
        } while (cell.another(faults));
        cell.expect(")", "a comma or `)`");
        return codes;
    }

    private CodeValue code(SetDomain set) {
        RawLiteral literal = cell.literal();
        return literals.code(literal, set.members(), cell.place(literal.span().start()));
    }
}
