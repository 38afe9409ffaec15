package dev.caserail.taxonomy.migration;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** How often issues whose counts are comparable were tracked, year by year. */
@WrapperStyle
@Value.Immutable
public sealed interface YearRow permits ImmutableYearRow {
    /** {@return the codes, in alphabetical order: one, or those that became of each other} */
    List<IssueCode> codes();

    /** {@return how often one of them was tracked, by year, the earliest first; a year without any is not there} */
    Map<Integer, Long> counts();

    /**
     * Says how often codes were tracked in a year.
     *
     * @param year the year
     * @return how often; zero in a year that has none
     */
    default long count(int year) {
        return counts().getOrDefault(year, 0L);
    }
}
