package dev.caserail.quicktext.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Q1: if, unless and case")
class ChoosingTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {% if yes %}a{% endif %}.                                          => a.
            {% if no %}a{% endif %}.                                           => .
            {% if no %}a{% else %}b{% endif %}                                 => b
            {% if no %}a{% elsif yes %}b{% else %}c{% endif %}                 => b
            {% if yes %}a{% elsif yes %}b{% else %}c{% endif %}                => a
            {% if no %}a{% elsif no %}b{% elsif no %}c{% else %}d{% endif %}   => d
            {% unless no %}a{% endunless %}                                    => a
            {% unless yes %}a{% else %}b{% endunless %}                        => b
            {% unless yes %}a{% elsif yes %}b{% else %}c{% endunless %}        => b
            {% unless yes %}a{% elsif no %}b{% else %}c{% endunless %}         => c
            {% if yes %}a{% else %}b{% else %}c{% endif %}                     => a
            {% if no %}a{% else %}b{% else %}c{% endif %}                      => b
            {% if no %}a{% else %}b{% elsif yes %}c{% endif %}                 => b
            {% if yes %}  {% endif %}.                                         => .
            {% if yes %} {% assign x = 1 %} {% endif %}{{ x }}                 => 1
            {% if 'a' < 1 %}a{% else %}b{% endif %}                            => wrong-kind: comparison of a text with a number failed
            """)
    void choose_one_branch(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {% if yes %} {% if yes %} {% else %} {% endif %} {% endif %}.      => .
            [{% if yes %} {% if yes %}a{% endif %} {% endif %}]                => [ a ]
            [{% if yes %} {% if yes %} {% else %}a{% endif %} {% endif %}]     => [  ]
            {% if yes %} {% case seven %}{% when 7 %} {% endcase %} {% endif %}. => .
            [{% if yes %} {% case seven %}{% when 7 %}a{% endcase %} {% endif %}] => [ a ]
            [{% if yes %} {% case seven %}{% when 7 %} {% else %}a{% endcase %} {% endif %}] => [  ]
            {% if yes %} {% for n in numbers %} {% endfor %} {% endif %}.      => .
            {% if yes %} {% for n in numbers %} {% else %} {% endfor %} {% endif %}. => .
            [{% if yes %} {% for n in numbers %}a{% endfor %} {% endif %}]     => [ aaaa ]
            [{% if yes %} {% for n in numbers %} {% else %}a{% endfor %} {% endif %}] => [  ]
            [{% if yes %} {% capture x %}a{% endcapture %} {% endif %}{{ x }}] => [a]
            [{% if yes %} {% increment n %} {% endif %}]                       => [ 0 ]
            """)
    void blocks_that_only_hold_white_space_put_nothing_out(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {% case seven %}{% when 7 %}a{% endcase %}                         => a
            {% case seven %}{% when 6, 7 %}a{% else %}b{% endcase %}           => a
            {% case seven %}{% when 6 or 7 %}a{% else %}b{% endcase %}         => a
            {% case seven %}{% when '7' %}a{% else %}b{% endcase %}            => b
            {% case seven %}{% when 7.0 %}a{% else %}b{% endcase %}            => a
            {% case name %}{% when 'Kim' %}a{% when 'Alex' %}b{% endcase %}    => b
            {% case name %}{% when 'Kim' %}a{% endcase %}.                     => .
            {% case unknown %}{% when nil %}a{% else %}b{% endcase %}          => a
            {% case nothing %}{% when empty %}a{% else %}b{% endcase %}        => a
            {% case gap %}{% when blank %}a{% else %}b{% endcase %}            => a
            {% case name %}{% when name %}a{% endcase %}                       => a
            {% case seven %}{% when 7 %}a{% when 7 %}b{% else %}c{% endcase %} => ab
            {% case seven %} x {% when 7 %}a{% endcase %}                      => a
            {% case seven %}{% when 1 %}{% case name %}{% when 'Alex' %}x{% endcase %}{% when 7 %}a{% endcase %} => a
            {% case seven %}{% when 7 %}{% case name %}{% when 'Alex' %}x{% endcase %}{% when 1 %}a{% endcase %} => x
            """)
    void case_compares_one_value_with_many(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {% case seven %}{% when 7 %}a{% when 7.0 %}b{% endcase %}          => a
            {% case gap %}{% when nil %}a{% else %}b{% endcase %}              => a
            {% case unknown %}{% when 'x' %}a{% else %}b{% endcase %}          => b
            {% case unknown %}{% when unknown %}a{% else %}b{% endcase %}      => b
            {% case seven %}x{% when 7 %}a{% endcase %}                        => unbalanced-block: text between `case` and its first `when` is never used
            {% case seven %}{% else %}b{% when 7 %}a{% endcase %}              => unbalanced-block: `when` after `else`, expected `endcase`
            {% if yes %}a{% else %}b{% else %}c{% endif %}                     => unbalanced-block: `else` after `else`, expected `endif`
            {% if yes %}a{% else %}b{% elsif no %}c{% endif %}                 => unbalanced-block: `elsif` after `else`, expected `endif`
            {% if yes %}a{% endif x %}                                         => syntax: `x` is not expected after `endif`
            """)
    void guarded_mode_takes_the_first_that_fits(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.guarded(template));
    }
}
