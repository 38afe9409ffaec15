package dev.caserail.quicktext.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Q1: raw, comment, liquid, echo, white space and lax markup")
class MarkupTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {% raw %}{{ a }} {% if %}{% endraw %}b                             => {{ a }} {% if %}b
            [ {%- raw -%} a {%- endraw -%} ]                                   => [a]
            [{% raw %}{% endraw %}]                                            => []
            {% raw %}a{% endraw %}{% raw %}b{% endraw %}                       => ab
            {% raw %}a                                                         => unbalanced-block: `raw` is never closed, expected `endraw`
            a{% comment %}b {{ c }} {% if %}{% endcomment %}d                  => ad
            a{% comment %}b{% comment %}c{% endcomment %}d{% endcomment %}e    => ae
            a{% # b %}c                                                        => ac
            a{% # b⏎ # c %}d                                                   => ad
            a{% # b⏎ c %}d                                                     => syntax: a line of this comment does not begin with `#`
            a{% comment %}b                                                    => unbalanced-block: `comment` is never closed, expected `endcomment`
            """)
    void raw_and_comment_hold_anything(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {% liquid⏎assign x = 1⏎if x == 1⏎echo x | plus: 1⏎else⏎echo 'b'⏎endif⏎%}    => 2
            {% liquid⏎  # a comment⏎  for i in (1..3)⏎    echo i⏎⏎  endfor %}            => 123
            {% liquid echo 'a' %}b                                             => ab
            a{%- liquid⏎echo 'b'⏎-%} c                                         => abc
            {% echo name %}                                                    => Alex
            {% echo name | upcase | slice: 0 %}                                => A
            [{% echo %}]                                                       => []
            """)
    void liquid_holds_a_tag_in_each_line(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            [ a {{- 'b' -}} c ]                                                => [ abc ]
            [ a {{- 'b' }} c ]                                                 => [ ab c ]
            [ a {{ 'b' -}} c ]                                                 => [ a bc ]
            [ a⏎⏎ {%- if yes -%} ⏎b {%- endif -%} ⏎ c ]                        => [ abc ]
            [ {%- assign x = 1 -%} ]                                           => []
            [ {%- comment %} x {% endcomment -%} ]                             => []
            [{{-}}]                                                            => []
            """)
    void hyphens_take_white_space_away(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            [{{ }}]                                                            => []
            {{ name | }}                                                       => Alex
            {{ name | | upcase }}                                              => ALEX
            {{ name | nofilter }}                                              => Alex
            {{ name nofilter }}                                                => Alex
            {{ name | upcase: }}                                               => ALEX
            {{ name | append: 'a' 'b' }}                                       => Alexa
            {{ (1) }}                                                          => 1
            {{ (1..3 | join: '' }}                                             => 123
            {{ pairs. a }}                                                     => 1
            {{ numbers.0 }}                                                    => 3
            {{ numbers[0 }}                                                    => 3
            {% if yes & no %}a{% endif %}                                      => a
            {% for n in numbers oddly limit: 1 %}{{ n }}{% endfor %}           => 3
            {% for n in numbers limit 1 %}{{ n }}{% endfor %}                  => 3
            {% case seven x %}{% when 7 y %}a{% endcase z %}                   => a
            {{ 12345678901234567890 }}                                         => 12345678901234567890
            {{ -7 }} {{ 'a}' }}                                                => -7 a}
            %} }} { % a                                                        => %} }} { % a
            {{name-}} b                                                        => Alexb
            {{ name | 'x' }}                                                   => Alex
            [{{ & }}]                                                          => []
            {% increment n x %}{% capture 'c' x %}a{% endcapture %}{{ c }}     => 0a
            {% cycle 'a', 'b' x %}                                             => a
            a{                                                                 => a{
            a{{                                                                => unclosed: `{{` is never closed, expected `}}`
            {{ 'a                                                              => unclosed: `{{` is never closed, expected `}}`
            {% if yes                                                          => unclosed: `{%` is never closed, expected `%}`
            """)
    void lax_markup_is_taken_as_liquid_takes_it(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ }}                                      => syntax: the output is empty, expected a placeholder
            {% echo %}                                 => syntax: the echo is empty, expected a placeholder
            {{ name | }}                               => syntax: `|` without a filter behind it
            {{ name | append: }}                       => filter-argument: `append:` without a value behind it
            {{ name | append: 'a' 'b' }}               => syntax: `b` is not expected in an output
            {{ name nofilter }}                        => syntax: `nofilter` is not expected in an output
            {{ name == 'x' }}                          => syntax: `==` compares, which only `if`, `unless` and `elsif` do
            {{ (1) }}                                  => syntax: a bracket that is no range; Liquid joins conditions from right to left, without brackets
            {{ (1..3 }}                                => syntax: something is missing in a range
            {{ numbers[0 }}                            => syntax: something is missing in brackets
            {{ numbers. }}                             => syntax: something is missing after `.`
            {{ & }}                                    => syntax: `&` is not expected here
            {% if %}a{% endif %}                       => syntax: `if` without a condition
            {% if yes = no %}a{% endif %}              => syntax: `=` in a condition
            {% if yes no %}a{% endif %}                => syntax: `no` is not expected in a condition
            {% if name | size %}a{% endif %}           => unsupported: a filter in a condition
            {% case %}{% when 1 %}a{% endcase %}       => syntax: `case` without a value
            {% case seven %}{% when %}a{% endcase %}   => syntax: `when` without a value
            {% for numbers %}a{% endfor %}             => syntax: this is not a loop, expected {% for item in list %}
            {% for n of numbers %}a{% endfor %}        => syntax: this is not a loop, expected {% for item in list %}
            {% for n in numbers limit 1 %}a{% endfor %} => syntax: `1` is not expected here, expected `:` and a number
            {% for n in numbers odd %}a{% endfor %}    => syntax: `odd` is not expected in `for`, which knows `reversed`, `limit:` and `offset:`
            {% assign = 1 %}                           => syntax: `assign` without a name
            {% assign 'x' = 1 %}                       => syntax: `assign` without a name
            {% assign x 1 %}                           => syntax: `assign` without `=`
            {% capture %}a{% endcapture %}             => syntax: `capture` without a name
            {% increment %}                            => syntax: `increment` without a name
            {% cycle %}                                => syntax: `cycle` without values
            {% case seven x %}{% when 7 %}a{% endcase %} => syntax: `x` is not expected after the value
            {% case seven %}{% when 7 x %}a{% endcase %} => syntax: `x` is not expected after the values
            {% capture c x %}a{% endcapture %}         => syntax: `x` is not expected after the name
            {% cycle 'a', 'b' x %}                     => syntax: `x` is not expected after the values
            {% render name %}                          => syntax: `render` needs the name of a quicktext in quotes, which no placeholder can give
            {% render 'x', y %}                        => syntax: `y` is not expected in `render`, expected `name: value`
            {% wen 1 %}                                => unknown-tag: unknown tag `wen`
            {% %}                                      => unknown-tag: a tag without a name
            {{--}}                                     => syntax: the output is empty, expected a placeholder
            {{ 'a                                      => unclosed: `{{` is never closed, expected `}}`
            {{ 'a }} b                                 => syntax: the quote is never closed
            a }} b                                     => unclosed: `}}` without `{{` before it
            a %} b                                     => unclosed: `%}` without `{%` before it
            {{ 1234567890123456789012345678901234567890123456789012345678901 }} => syntax: a number of 61 characters, expected at most 60
            {{ a[b[c[d[e[f[g[h[i[j[k[l[m[n[o[p[q[r[s[t[u[v[w[x[y[z[a[b[c[d[e[f[g[h[i[j[k[l[m[n[o[p[q[r[s[t[u[v[w[x[y[z }} => depth-limit: more than 50 brackets in each other
            """)
    void guarded_mode_says_what_is_wrong_with_it(String template, String fault) {
        assertEquals(fault, Liquid.guarded(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {% if yes %}a                              => `if` is never closed, expected `endif`
            {% case seven %}{% when 7 %}a              => `case` is never closed, expected `endcase`
            {% for n in numbers %}a                    => `for` is never closed, expected `endfor`
            {% for n in numbers %}a{% else %}b         => `for` is never closed, expected `endfor`
            {% capture c %}a                           => `capture` is never closed, expected `endcapture`
            {% raw %}                                  => `raw` is never closed, expected `endraw`
            a{% endfor %}                              => `endfor` without `for` before it
            a{% endcase %}                             => `endcase` without `case` before it
            a{% when 7 %}                              => `when` without `case` before it
            a{% elsif yes %}                           => `elsif` without `if` before it
            a{% else %}                                => `else` without `if` before it
            {% if yes %}a{% endfor %}                  => `if` is never closed, expected `endif`; unbalanced-block: `endfor` without `for` before it
            """)
    void a_block_without_its_other_end_is_named(String template, String fault) {
        assertEquals("unbalanced-block: " + fault, Liquid.guarded(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {% if yes %}a{% endif x %}                              => endif
            {% if yes %}a{% else x %}b{% endif %}                   => else
            {% unless no %}a{% endunless x %}                       => endunless
            {% case seven %}{% when 7 %}a{% endcase x %}            => endcase
            {% case seven %}{% when 7 %}a{% else x %}b{% endcase %} => else
            {% for n in numbers %}a{% endfor x %}                   => endfor
            {% for n in numbers %}a{% else x %}b{% endfor %}        => else
            {% for n in numbers %}{% break x %}{% endfor %}         => break
            {% for n in numbers %}{% continue x %}{% endfor %}      => continue
            {% capture c %}a{% endcapture x %}                      => endcapture
            {% raw x %}a{% endraw %}                                => raw
            {% raw %}a{% endraw x -%}                               => endraw
            """)
    void guarded_mode_refuses_words_behind_tags_that_take_none(String template, String tag) {
        assertEquals("syntax: `x` is not expected after `" + tag + "`", Liquid.guarded(template));
    }

    @ParameterizedTest
    @ValueSource(chars = {' ', '\t', '\n', '\u000B', '\f', '\r', '\u00A0', '\u2003', '\u3000'})
    void all_kinds_of_white_space_part_words(char space) {
        assertEquals("ALEX", Liquid.compatible("{{ name | upcase }}".replace(' ', space)));
        assertEquals("a", Liquid.guarded("{% if yes == yes %}a{% endif %}".replace(' ', space)));
    }

    @Test
    void other_characters_that_nobody_sees_part_nothing() {
        assertEquals("syntax: `\\u0008` is not expected here", Liquid.guarded("{{\bname }}"));
        assertEquals("syntax: `\\u000E` is not expected here", Liquid.guarded("{{\u000Ename }}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "A", "Z", "_", "ready?", "a-b", "z9"})
    void names_are_of_latin_letters_digits_and_some_signs(String name) {
        assertEquals("1", Liquid.compatible("{% assign " + name + " = 1 %}{{ " + name + " }}"));
        assertEquals("1", Liquid.guarded("{% assign " + name + " = 1 %}{{ " + name + " }}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[{% raw %}a{% endraw %}]", "[ {%- raw -%} a {%- endraw -%} ]", "[{% raw %}a{% endraw -%} ]"})
    void hyphens_of_raw_are_no_words_behind_it(String template) {
        assertEquals("[a]", Liquid.guarded(template));
    }

    @Test
    void quoted_ends_are_text_in_guarded_mode() {
        assertEquals("a}}b%}", Liquid.guarded("{{ 'a}}' }}{{ \"b%}\" }}"));
    }

    @Test
    void blocks_may_stand_behind_each_other_without_end_and_in_each_other_up_to_a_limit() {
        String in = "{% if yes %}".repeat(TemplateLimits.DEFAULT.depth());
        String out = "{% endif %}".repeat(TemplateLimits.DEFAULT.depth());

        assertEquals("a".repeat(100), Liquid.guarded("{% if yes %}a{% endif %}".repeat(100)));
        assertEquals("a", Liquid.guarded(in + "a" + out));
        assertEquals(
                "depth-limit: this block stands in " + TemplateLimits.DEFAULT.depth() + " others, expected at most "
                        + (TemplateLimits.DEFAULT.depth() - 1),
                Liquid.guarded(in + "{% if yes %}a{% endif %}" + out));
    }

    @Test
    void brackets_numbers_and_paths_may_be_as_long_as_is_said() {
        String number = "1".repeat(60);
        assertEquals(number, Liquid.compatible("{{ " + number + " }}"));
        assertEquals("", Liquid.compatible("{{ " + "a[".repeat(49) + "1" + "]".repeat(49) + " }}"));
        assertEquals("", Liquid.compatible("{{ a" + ".a".repeat(99) + " }}"));
        assertEquals(
                "depth-limit: a path of more than 100 steps", Liquid.compatible("{{ a" + ".a".repeat(100) + " }}"));
    }

    @Test
    void a_branch_of_a_block_that_is_out_of_reach_is_no_fault_of_its_own() {
        assertEquals(
                "unsupported: tag `tablerow` of Liquid is not supported",
                Liquid.guarded("{% tablerow n in numbers %}a{% else %}b{% endtablerow %}"));
    }
}
