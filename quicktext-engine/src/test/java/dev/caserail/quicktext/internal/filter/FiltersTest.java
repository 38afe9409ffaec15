package dev.caserail.quicktext.internal.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Q1, Q4: the filters there are")
class FiltersTest {
    @Test
    void are_those_of_liquid_and_of_support() {
        assertEquals(
                List.of(("abs append at_least at_most capitalize ceil compact concat date default divided_by downcase"
                                + " escape escape_once find find_index first floor h has join last list lstrip"
                                + " map minus modulo money newline_to_br order_ref ordinal phone plural plus"
                                + " prepend reject relative_day remove remove_first remove_last replace"
                                + " replace_first replace_last reverse round rstrip salutation size slice slot"
                                + " sort sort_natural split strip strip_html strip_newlines sum time times"
                                + " truncate truncatewords uniq upcase url_decode url_encode where")
                        .split(" ")),
                Filters.all().keySet().stream().sorted().toList());
    }
}
