package dev.caserail.quicktext.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Q1: assign, capture, increment, decrement and cycle")
class VariablesTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {% assign x = 'a' %}{{ x }}                                        => a
            [{{ x }}]{% assign x = 'a' %}{{ x }}                               => []a
            {% assign x = name | upcase | append: '!' %}{{ x }}                => ALEX!
            {% assign x = 'a' %}{% assign x = x | append: 'b' %}{{ x }}        => ab
            {% assign x = numbers | sort %}{{ x | join: ',' }}{{ x[0] }}       => 1,1,2,31
            {% assign name = 'Kim' %}{{ name }}                                => Kim
            {{ name }}{% assign name = 'Kim' %}{{ name }}                      => AlexKim
            {% if no %}{% assign name = 'Kim' %}{% endif %}{{ name }}          => Alex
            {% assign x = unknown %}[{{ x }}]                                  => []
            {% assign 'x' = 1 %}{{ x }}                                        => 1
            {% assign x = pairs %}{{ x.b }}                                    => 2
            {% assign x = (1..3) %}{{ x.size }}                                => 3
            {% assign x = 1 | divided_by: 0 %}                                 => divided-by-zero: divided by 0
            """)
    void assign_names_a_value(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            a{% capture x %}b{{ name }}{% endcapture %}c{{ x }}                => acbAlex
            {% capture 'x' %}b{% endcapture %}{{ x | upcase }}                 => B
            {% capture x %}{% endcapture %}[{{ x }}]{{ x.size }}               => []0
            {% capture x %}a{% capture y %}b{% endcapture %}c{% endcapture %}{{ x }}{{ y }} => acb
            {% capture x %} a {% endcapture %}[{{ x }}]                        => [ a ]
            """)
    void capture_names_a_text(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {% increment n %}{% increment n %}{% increment n %}                => 012
            {% decrement n %}{% decrement n %}                                 => -1-2
            {% increment n %}{% increment m %}{% increment n %}                => 001
            {% increment n %}{% increment n %}{% decrement n %}{% decrement n %} => 0110
            {% increment n %}{{ n }}                                           => 01
            {% assign n = 5 %}{% increment n %}{{ n }}                         => 05
            {% increment seven %}{% increment seven %}                         => 78
            {% decrement seven %}                                              => 6
            {% increment name %}                                               => 0
            """)
    void counters_count_beside_the_variables(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {% for i in (1..4) %}{% cycle 'a', 'b', 'c' %}{% endfor %}         => abca
            {% cycle 'a', 'b' %}{% cycle 'a', 'b' %}{% cycle 'a', 'b' %}       => aba
            {% cycle 'a', 'b' %}{% cycle 'c', 'd' %}{% cycle 'a', 'b' %}       => acb
            {% cycle x: 'a', 'b' %}{% cycle x: 'c', 'd' %}{% cycle y: 'c', 'd' %} => adc
            {% cycle 'g': 'a', 'b' %}{% cycle 'g': 'c', 'd' %}{% cycle 'h': 'c', 'd' %} => adc
            {% cycle 1: 'a', 'b' %}{% cycle '1': 'a', 'b' %}                   => aa
            {% cycle 'g': 'a', 'b', 'c' %}{% cycle 'g': 'a', 'b', 'c' %}{% cycle 'g': 'd' %} => abd
            {% for i in (1..3) %}{% cycle name, seven %}{% endfor %}           => Alex7Alex
            {% cycle name, seven %}{% cycle name, seven %}                     => AlexAlex
            {% cycle 'a' %}{% cycle 'a' %}                                     => aa
            {% cycle 'a', %}{% cycle 'a', %}                                   => aa
            """)
    void cycle_takes_turns(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }
}
