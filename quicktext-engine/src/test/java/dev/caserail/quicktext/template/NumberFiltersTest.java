package dev.caserail.quicktext.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Q1: arithmetic")
class NumberFiltersTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ 4 | plus: 3 }}                            => 7
            {{ 4 | plus: 0.5 }}                          => 4.5
            {{ '4' | plus: '3' }}                        => 7
            {{ '4.5' | plus: 1 }}                        => 5.5
            {{ '4x' | plus: '+3y' }}                     => 7
            {{ 'x' | plus: 3 }}                          => 3
            {{ unknown | plus: 3 }}                      => 3
            {{ yes | plus: 3 }}                          => 3
            {{ 9223372036854775807 | plus: 1 }}          => 9223372036854775808
            {{ 9223372036854775808 | minus: 1 }}         => 9223372036854775807
            {{ 4 | minus: 7 }}                           => -3
            {{ 0.3 | minus: 0.1 }}                       => 0.2
            {{ 4 | times: -3 }}                          => -12
            {{ 1.5 | times: 2 }}                         => 3.0
            {{ 3000000000 | times: 3000000000000 }}      => 9000000000000000000000
            """)
    void adds_subtracts_and_multiplies(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ 7 | divided_by: 2 }}                      => 3
            {{ -7 | divided_by: 2 }}                     => -4
            {{ 7 | divided_by: -2 }}                     => -4
            {{ -7 | divided_by: -2 }}                    => 3
            {{ -8 | divided_by: 2 }}                     => -4
            {{ 7 | divided_by: 2.0 }}                    => 3.5
            {{ 7.0 | divided_by: 2 }}                    => 3.5
            {{ 1.0 | divided_by: 3 }}                    => 0.3333333333333333
            {{ 20000000000000000000 | divided_by: 2 }}   => 10000000000000000000
            {{ 7 | divided_by: 0 }}                      => divided-by-zero: divided by 0
            {{ 7 | divided_by: 'x' }}                    => divided-by-zero: divided by 0
            {{ 7.0 | divided_by: 0 }}                    => Infinity
            {{ -7 | divided_by: 0.0 }}                   => -Infinity
            {{ 0 | divided_by: 0.0 }}                    => NaN
            """)
    void divides_whole_numbers_downwards(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ 7 | modulo: 3 }}                          => 1
            {{ -7 | modulo: 3 }}                         => 2
            {{ 7 | modulo: -3 }}                         => -2
            {{ -7 | modulo: -3 }}                        => -1
            {{ 6 | modulo: 3 }}                          => 0
            {{ -6 | modulo: 3 }}                         => 0
            {{ 7.5 | modulo: 2 }}                        => 1.5
            {{ -7.5 | modulo: 2 }}                       => 0.5
            {{ 7.5 | modulo: -2 }}                       => -0.5
            {{ -4.0 | modulo: 2 }}                       => 0.0
            {{ 7 | modulo: 0 }}                          => divided-by-zero: divided by 0
            """)
    void leaves_a_rest_of_the_divisors_sign(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ -7 | abs }}                               => 7
            {{ 7 | abs }}                                => 7
            {{ '-7.25' | abs }}                          => 7.25
            {{ -20000000000000000000 | abs }}            => 20000000000000000000
            {{ 1.2 | ceil }}                             => 2
            {{ -1.2 | ceil }}                            => -1
            {{ 3 | ceil }}                               => 3
            {{ 1.8 | floor }}                            => 1
            {{ -1.2 | floor }}                           => -2
            {{ 1.5 | round }}                            => 2
            {{ 2.4 | round }}                            => 2
            {{ -1.5 | round }}                           => -2
            {{ 1.2345 | round: 2 }}                      => 1.23
            {{ 1.2355 | round: 3 }}                      => 1.236
            {{ 1.5 | round: 0 }}                         => 2
            {{ 1251.5 | round: -1 }}                     => 1250
            {{ 7 | round: 2 }}                           => 7
            {{ 5 | at_least: 7 }}                        => 7
            {{ 7 | at_least: 5 }}                        => 7
            {{ 5 | at_most: 7 }}                         => 5
            {{ 7 | at_most: 5 }}                         => 5
            {{ 5 | at_least: 5.5 }}                      => 5.5
            {{ 5 | at_most: 5.0 }}                       => 5
            {{ 5 | at_least: 5.0 }}                      => 5
            """)
    void rounds_and_bounds(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ 1.0 }}                                    => 1.0
            {{ 0.1 }}                                    => 0.1
            {{ 0.0 }}                                    => 0.0
            {{ -0.5 }}                                   => -0.5
            {{ price }}                                  => 12.5
            {{ 123456789012345.6 }}                      => 123456789012345.6
            {{ 1000000000000000.0 }}                     => 1000000000000000.0
            {{ 10000000000000000.0 }}                    => 1.0e+16
            {{ 12345678901234567890.0 }}                 => 1.2345678901234567e+19
            {{ 0.0001 }}                                 => 0.0001
            {{ 0.00001 }}                                => 1.0e-05
            {{ -0.000012 }}                              => -1.2e-05
            {{ 1.0 | divided_by: 10000000000000000000000000000000 }} => 1.0e-31
            """)
    void writes_decimals_as_ruby_does(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ 7 | divided_by: 2 }}                      => 3.5
            {{ -7 | divided_by: 2 }}                     => -3.5
            {{ 1 | divided_by: 3 | round: 2 }}           => 0.33
            {{ 6 | divided_by: 2 }}                      => 3
            {{ 1 | divided_by: 0.0 }}                    => divided-by-zero: divided by 0
            {{ 0.10 | plus: 0.20 }}                      => 0.3
            {{ 1000000 | times: 2.5 }}                   => 2,500,000
            {{ seven | modulo: 4 }}                      => 3
            """)
    void is_exact_in_guarded_mode(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.guarded(template));
    }
}
