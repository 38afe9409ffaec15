package dev.caserail.quicktext.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Q1: loops")
class LoopsTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {% for n in numbers %}{{ n }} {% endfor %}.                          => 3 1 2 1 .
            {% for n in numbers limit: 2 %}{{ n }}{% endfor %}                   => 31
            {% for n in numbers offset: 1 %}{{ n }}{% endfor %}                  => 121
            {% for n in numbers limit: 2 offset: 1 %}{{ n }}{% endfor %}         => 12
            {% for n in numbers offset: 1, limit: 2 %}{{ n }}{% endfor %}        => 12
            {% for n in numbers limit: '2' %}{{ n }}{% endfor %}                 => 31
            {% for n in numbers limit: 99 %}{{ n }}{% endfor %}                  => 3121
            {% for n in numbers limit: unknown %}{{ n }}{% endfor %}             => 3121
            {% for n in numbers offset: unknown %}{{ n }}{% endfor %}            => 3121
            {% for n in numbers limit: 0 %}{{ n }}{% else %}-{% endfor %}        => -
            {% for n in numbers limit: -1 %}{{ n }}{% else %}-{% endfor %}       => -
            {% for n in numbers offset: 4 %}{{ n }}{% else %}-{% endfor %}       => -
            {% for n in numbers offset: 99 %}{{ n }}{% else %}-{% endfor %}      => -
            {% for n in numbers offset: -1 %}{{ n }}{% endfor %}                 => 3121
            {% for n in numbers reversed %}{{ n }}{% endfor %}                   => 1213
            {% for n in numbers reversed limit: 2 offset: 1 %}{{ n }}{% endfor %} => 21
            {% for n in numbers limit: 2 reversed %}{{ n }}{% endfor %}          => 13
            {% for n in numbers limit: 'x' %}{{ n }}{% endfor %}                 => wrong-kind: `x` is an invalid integer
            {% for n in none %}x{% else %}nobody{% endfor %}                     => nobody
            {% for n in unknown %}x{% else %}nobody{% endfor %}                  => nobody
            {% for n in seven %}x{% else %}nobody{% endfor %}                    => nobody
            {% for n in name %}[{{ n }}]{% endfor %}                             => [Alex]
            {% for n in nothing %}x{% else %}-{% endfor %}                       => -
            {% for p in pairs %}{{ p[0] }}={{ p[1] }};{% endfor %}               => a=1;b=2;
            {% for n in (1..3) %}{{ n }}{% endfor %}                             => 123
            {% for n in (3..1) %}{{ n }}{% else %}-{% endfor %}                  => -
            {% for n in (2..2) %}{{ n }}{% endfor %}                             => 2
            {% for n in (-1..1) %}{{ n }}{% endfor %}                            => -101
            {% for n in (1..numbers.size) %}{{ n }}{% endfor %}                  => 1234
            {% for n in (1.9..'3') %}{{ n }}{% endfor %}                         => 123
            {% for n in (unknown..1) %}{{ n }}{% endfor %}                       => 01
            {% for h in holes %}[{{ h }}]{% endfor %}                            => [a][][b][]
            """)
    void go_through_lists_ranges_maps_and_texts(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {% for n in numbers limit: 2 %}{{ n }}{% endfor %}-{% for n in numbers offset: continue %}{{ n }}{% endfor %}           => 31-21
            {% for n in numbers limit: 1 %}{{ n }}{% endfor %}-{% for n in numbers offset: continue limit: 1 %}{{ n }}{% endfor %}-{% for n in numbers offset: continue %}{{ n }}{% endfor %} => 3-1-21
            {% for n in numbers offset: continue %}{{ n }}{% endfor %}                                                            => 3121
            {% for n in numbers limit: 2 %}{{ n }}{% endfor %}-{% for m in numbers offset: continue %}{{ m }}{% endfor %}           => 31-3121
            {% for n in numbers limit: 2 %}{{ n }}{% endfor %}-{% for n in words offset: continue %}{{ n }}{% endfor %}             => 31-pearFigapple
            {% for n in numbers offset: 3 %}{{ n }}{% endfor %}-{% for n in numbers offset: continue %}{{ n }}{% else %}.{% endfor %} => 1-.
            """)
    void go_on_where_the_one_before_ended(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {% for n in numbers %}{{ forloop.index }}{% endfor %}                => 1234
            {% for n in numbers %}{{ forloop.index0 }}{% endfor %}               => 0123
            {% for n in numbers %}{{ forloop.rindex }}{% endfor %}               => 4321
            {% for n in numbers %}{{ forloop.rindex0 }}{% endfor %}              => 3210
            {% for n in numbers limit: 3 %}{{ forloop.length }}{% endfor %}      => 333
            {% for n in numbers %}{{ forloop.first }} {% endfor %}               => `true false false false `
            {% for n in numbers %}{{ forloop.last }} {% endfor %}                => `false false false true `
            {% for n in (1..1) %}{{ forloop.name }}{% endfor %}                  => n-(1..1)
            {% for n in (1..2) %}{% for m in (1..2) %}{{ forloop.parentloop.index }}{{ forloop.index }} {% endfor %}{% endfor %}. => 11 12 21 22 .
            {% for n in (1..1) %}[{{ forloop.parentloop.index }}{{ forloop.x }}]{% endfor %} => []
            {% for n in (1..2) %}{% for m in (1..2) %}{% endfor %}{{ forloop.index }}{% endfor %} => 12
            [{{ forloop.index }}{% for n in (1..1) %}{% endfor %}{{ forloop.index }}] => []
            {% for n in (1..1) %}{{ forloop }}{% endfor %}                       => Liquid::ForloopDrop
            """)
    void know_their_place(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {% for n in numbers %}{% if n == 2 %}{% break %}{% endif %}{{ n }}{% endfor %}.     => 31.
            {% for n in numbers %}{% if n == 1 %}{% continue %}{% endif %}{{ n }}{% endfor %}.  => 32.
            {% for n in (1..2) %}{% for m in (1..3) %}{% if m == 2 %}{% break %}{% endif %}{{ m }}{% endfor %}{{ n }} {% endfor %}. => 11 12 .
            {% for n in (1..3) %}{% case n %}{% when 2 %}{% continue %}{% else %}{{ n }}{% endcase %};{% endfor %} => 1;3;
            {% for n in (1..3) %}{% unless n == 1 %}{% break %}{% endunless %}{{ n }}{% endfor %} => 1
            {% for n in (1..3) %}{% break %}{% else %}-{% endfor %}.                         => .
            a{% break %}b                                                                    => a
            a{% continue %}b                                                                 => a
            {% for n in (1..2) %}{% capture x %}a{% if n == 1 %}{% continue %}{% endif %}b{% endcapture %}{{ x }}{% endfor %} => ab
            """)
    void may_be_left(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {% assign n = 'x' %}{% for n in (1..2) %}{{ n }}{% endfor %}{{ n }}              => 12x
            {% for n in (1..2) %}{% for n in (5..6) %}{{ n }}{% endfor %}{{ n }} {% endfor %}. => 561 562 .
            {% for n in (1..2) %}{% assign last = n %}{% endfor %}{{ last }}                 => 2
            {% for name in (1..2) %}{{ name }}{% endfor %}{{ name }}                         => 12Alex
            """)
    void hide_outer_names_and_give_them_back(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {% for n in unknown %}x{% endfor %}                  => missing-value: `unknown` has no value, and the template does not say what to write without it
            {% for n in none %}x{% endfor %}                     => missing-value: `none` has no value, and the template does not say what to write without it
            {% for n in none %}x{% else %}nobody{% endfor %}     => nobody
            {% for h in holes %}{{ h }}{% endfor %}              => missing-value: `h` has no value, and the template does not say what to write without it; missing-value: `h` has no value, and the template does not say what to write without it
            {% for n in numbers limit: 2.5 %}x{% else %}-{% endfor %} => wrong-kind: `2.5` is no whole number
            {% for n in numbers limit: 2 %}{{ n }}{% else %}-{% endfor %} => 31
            {% break %}                                          => unbalanced-block: `break` stands outside of every loop
            {% continue %}                                       => unbalanced-block: `continue` stands outside of every loop
            """)
    void leave_no_hole_in_guarded_mode(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.guarded(template));
    }
}
