package dev.caserail.routing.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T3: three-valued logic, by its whole table (DMN 1.5 §10.3.2.7). */
class TruthTest {
    @ParameterizedTest(name = "{0} or {1} is {2}")
    @CsvSource({
        "TRUE   , TRUE   , TRUE",
        "TRUE   , FALSE  , TRUE",
        "TRUE   , UNKNOWN, TRUE",
        "FALSE  , TRUE   , TRUE",
        "FALSE  , FALSE  , FALSE",
        "FALSE  , UNKNOWN, UNKNOWN",
        "UNKNOWN, TRUE   , TRUE",
        "UNKNOWN, FALSE  , UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void one_of_two_holds(Truth left, Truth right, Truth either) {
        assertEquals(either, left.or(right));
    }

    @ParameterizedTest(name = "not {0} is {1}")
    @CsvSource({"TRUE, FALSE", "FALSE, TRUE", "UNKNOWN, UNKNOWN"})
    void the_opposite(Truth truth, Truth opposite) {
        assertEquals(opposite, truth.negated());
    }
}
