package dev.caserail.examples.benchmarks;

import dev.caserail.examples.benchmarks.contender.CaserailTable;
import dev.caserail.examples.benchmarks.workload.SparseRules;
import dev.caserail.examples.benchmarks.workload.Ticket;
import dev.caserail.examples.benchmarks.workload.TicketRule;
import dev.caserail.examples.benchmarks.workload.Workload;
import dev.caserail.routing.table.DecisionTable;
import java.util.ArrayList;
import java.util.List;

/** The tables that are verified and compared. */
public enum AnalysedTables {
    /** Those of T9: two to four random conditions a rule. */
    RANDOM {
        @Override
        List<TicketRule> rules(int count) {
            return Workload.of(count).rules();
        }
    },
    /** An issue a rule, and exceptions, as desks write them. */
    SPARSE {
        @Override
        List<TicketRule> rules(int count) {
            return SparseRules.of(count);
        }
    };

    abstract List<TicketRule> rules(int count);

    /**
     * Makes a table.
     *
     * @param count how many rules it has
     * @return the table
     */
    public DecisionTable<Ticket, String> table(int count) {
        return CaserailTable.of(rules(count));
    }

    /**
     * Makes the table again with three edits: a rule without its last condition, one with another queue, and one deleted.
     *
     * @param count how many rules it had
     * @return the table
     */
    public DecisionTable<Ticket, String> edited(int count) {
        List<TicketRule> rules = new ArrayList<>(rules(count));
        TicketRule wider = rules.get(count / 3);
        rules.set(
                count / 3,
                new TicketRule(
                        wider.name(),
                        wider.conditions().subList(0, wider.conditions().size() - 1),
                        wider.queue()));
        TicketRule moved = rules.get(count / 2);
        rules.set(count / 2, new TicketRule(moved.name(), moved.conditions(), "another queue"));
        rules.remove(2 * count / 3);
        return CaserailTable.of(rules);
    }
}
