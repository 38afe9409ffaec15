package dev.caserail.quicktext.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Q1: filters of texts")
class TextFiltersTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ 'Über' | upcase }}                        => ÜBER
            {{ 'straße' | upcase }}                      => STRASSE
            {{ seven | upcase }}                         => 7
            [{{ unknown | upcase }}]                     => []
            {{ 'ÜBER' | downcase }}                      => über
            [{{ unknown | downcase }}]                   => []
            {{ 'aLEX kim' | capitalize }}                => Alex kim
            {{ 'ßa' | capitalize }}                      => SSa
            {{ 'x' | capitalize }}                       => X
            {{ '𝒳y' | capitalize }}                      => 𝒳y
            [{{ '' | capitalize }}]                      => []
            [{{ unknown | capitalize }}]                 => []
            """)
    void change_the_case(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            [{{ spaced | strip }}]                       => [x  y]
            [{{ spaced | lstrip }}]                      => [x  y ⏎]
            [{{ spaced | rstrip | lstrip }}]             => [x  y]
            [{{ '  x' | rstrip }}]                       => [  x]
            [{{ 'x  ' | lstrip }}]                       => [x  ]
            [{{ lines | strip_newlines }}]               => [abc]
            [{{ lines | newline_to_br }}]                => [a<br />⏎b<br />⏎c]
            [{{ gap | strip }}]                          => []
            [{{ unknown | strip }}]                      => []
            [{{ unknown | lstrip }}]                     => []
            [{{ unknown | rstrip }}]                     => []
            [{{ unknown | strip_newlines }}]             => []
            [{{ unknown | newline_to_br }}]              => []
            """)
    void take_white_space_away(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ '<b> & "x"' | escape }}                   => &lt;b&gt; &amp; &quot;x&quot;
            {{ '<b>' | h }}                              => &lt;b&gt;
            {{ "it's" | escape }}                        => it&#39;s
            {{ '&lt; & &#39; &nbsp;' | escape }}         => &amp;lt; &amp; &amp;#39; &amp;nbsp;
            {{ '&lt; & <' | escape_once }}               => &lt; &amp; &lt;
            {{ '&#39; &#; &; &x y;' | escape_once }}     => &#39; &amp;#; &amp;; &amp;x y;
            [{{ unknown | escape }}{{ unknown | h }}{{ unknown | escape_once }}] => []
            {{ 'a b&c=ü~' | url_encode }}                => a+b%26c%3D%C3%BC~
            {{ 'a+b%26c%3D%C3%BC' | url_decode }}        => a b&c=ü
            {{ '100%' | url_decode }}                    => 100%
            [{{ unknown | url_encode }}{{ unknown | url_decode }}] => []
            {{ '<p>a</p><br/>b' | strip_html }}          => ab
            {{ 'a<script>x < 1</script>b<style>y</style>c<!-- z -->d' | strip_html }} => abcd
            {{ 'a<SCRIPT>x⏎y</SCRIPT>b' | strip_html }}  => ab
            {{ 'a<!-- x > y -->b<!c>d' | strip_html }}   => abd
            {{ 'a<script>b<style>c<!-- d' | strip_html }} => abc<!-- d
            {{ 'a<s>b<S>c<strong>d</strong>' | strip_html }} => abcd
            {{ '<STYLE>x > y</style>z' | strip_html }}   => z
            {{ 'a<' | strip_html }}                      => a<
            {{ '<>' | strip_html | append: '.' }}        => .
            {{ '1 < 2' | strip_html }}                   => 1 < 2
            """)
    void make_texts_safe_for_their_place(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ 'a' | append: 'b' }}                      => ab
            {{ 'a' | append: seven }}                    => a7
            {{ unknown | append: 'b' }}                  => b
            {{ 'a' | append: unknown }}                  => a
            {{ 'a' | prepend: 'b' }}                     => ba
            {{ unknown | prepend: 'b' }}                 => b
            {{ 'a-b-a' | replace: 'a', 'c' }}            => c-b-c
            {{ 'a-b-a' | replace: 'a', 'long' }}         => long-b-long
            {{ 'aaa' | replace: 'aa', 'bcd' }}           => bcda
            {{ 'ab' | replace: '', '-' }}                => -a-b-
            {{ 'ab' | replace: 'a' }}                    => b
            {{ 'ab' | replace: 'x', 'y' }}               => ab
            {{ 'a-b-a' | replace_first: 'a', 'c' }}      => c-b-a
            {{ 'b-a' | replace_first: 'a', 'long' }}     => b-long
            {{ 'a-b-a' | replace_last: 'a', 'c' }}       => a-b-c
            {{ 'ab' | replace_first: 'x', 'c' }}         => ab
            {{ 'ab' | replace_last: 'x', 'c' }}          => ab
            {{ 'a-b-a' | remove: 'a' }}                  => -b-
            {{ 'a-b-a' | remove_first: 'a' }}            => -b-a
            {{ 'a-b-a' | remove_last: 'a' }}             => a-b-
            [{{ unknown | remove: 'a' }}{{ unknown | replace: 'a', 'b' }}{{ unknown | remove_last: 'a' }}] => []
            """)
    void put_texts_together_and_take_parts_away(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ 'abcdefghij' | truncate: 5 }}             => ab...
            {{ 'abcde' | truncate: 5 }}                  => abcde
            {{ 'abcdef' | truncate: 5, '' }}             => abcde
            {{ 'abcdef' | truncate: 5, ' u. a.' }}       => ` u. a.`
            {{ 'abcdef' | truncate: 0 }}                 => ...
            {{ 'abcdef' | truncate: -1 }}                => ...
            {{ '𝒳𝒴𝒵abc' | truncate: 5 }}                 => 𝒳𝒴...
            {{ '12345678901234567890123456789012345678901234567890' | truncate }}  => 12345678901234567890123456789012345678901234567890
            {{ '123456789012345678901234567890123456789012345678901' | truncate }} => 12345678901234567890123456789012345678901234567...
            [{{ unknown | truncate: 5 }}]                => []
            {{ 'abcdef' | truncate: 99999999999999999999 }} => abcdef
            {{ 'abcdef' | truncate: -99999999999999999999, '.' }} => .
            {{ 'abcdef' | truncate: 'x' }}               => wrong-kind: `x` is an invalid integer
            {{ 'one two three' | truncatewords: 2 }}     => one two...
            {{ 'one  two' | truncatewords: 2 }}          => one  two
            {{ ' one⏎two  three' | truncatewords: 2, '--' }} => one two--
            {{ 'one two' | truncatewords: 0 }}           => one...
            {{ 'one two' | truncatewords: -3 }}          => one...
            {{ '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15' | truncatewords }}    => 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15
            {{ '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16' | truncatewords }} => 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15...
            [{{ unknown | truncatewords: 2 }}]           => []
            """)
    void cut_long_texts(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ 'Liquid' | slice: 0 }}                    => L
            {{ 'Liquid' | slice: 2 }}                    => q
            {{ 'Liquid' | slice: 2, 3 }}                 => qui
            {{ 'Liquid' | slice: -3, 2 }}                => ui
            {{ 'Liquid' | slice: -6, 2 }}                => Li
            [{{ 'Liquid' | slice: -7, 2 }}]              => []
            [{{ 'Liquid' | slice: 6, 2 }}]               => []
            [{{ 'Liquid' | slice: 7, 2 }}]               => []
            [{{ 'Liquid' | slice: 1, -1 }}]              => []
            [{{ 'Liquid' | slice: 1, 0 }}]               => []
            {{ 'Liquid' | slice: 4, 99 }}                => id
            {{ 'Liquid' | slice: 1, 99999999999 }}       => iquid
            {{ '𝒳𝒴𝒵' | slice: 1 }}                       => 𝒴
            {{ numbers | slice: 1, 2 | join: ',' }}      => 1,2
            {{ numbers | slice: -1 | join: ',' }}        => 1
            [{{ numbers | slice: 5 | join: ',' }}]       => []
            [{{ numbers | slice: 4, 1 | join: ',' }}]    => []
            [{{ numbers | slice: 0, -1 | join: ',' }}]   => []
            {{ numbers | slice: 2, 99 | join: ',' }}     => 2,1
            {{ 'Liquid' | slice: unknown }}              => wrong-kind: invalid integer
            {{ 'Liquid' | slice: 0, unknown }}           => wrong-kind: invalid integer
            {{ 'Liquid' | slice: 'x' }}                  => wrong-kind: `x` is an invalid integer
            """)
    void take_a_part_out(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ 'a,b,,c,,' | split: ',' | join: '-' }}    => a-b--c
            {{ ',a' | split: ',' | join: '-' }}          => -a
            {{ 'a, b' | split: ', ' | size }}            => 2
            {{ ' a  b⏎c ' | split: ' ' | join: '-' }}    => a-b-c
            {{ 'a𝒳b' | split: '' | join: '-' }}          => a-𝒳-b
            {{ '' | split: ',' | size }}                 => 0
            {{ ',,' | split: ',' | size }}               => 0
            {{ unknown | split: ',' | size }}            => 0
            {{ 12345 | split: '3' | join: '-' }}         => 12-45
            {{ 'äöü' | size }}                           => 3
            {{ '𝒳y' | size }}                            => 2
            {{ numbers | size }}                         => 4
            {{ pairs | size }}                           => 2
            {{ 1234 | size }}                            => 8
            {{ unknown | size }}                         => 0
            {{ yes | size }}                             => 0
            """)
    void split_and_count(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ name | default: 'x' }}                    => Alex
            {{ unknown | default: 'x' }}                 => x
            {{ nothing | default: 'x' }}                 => x
            [{{ gap | default: 'x' }}]                   => [  ]
            {{ none | default: 'x' }}                    => x
            {{ empty_map | default: 'x' }}               => x
            {{ no | default: 'x' }}                      => x
            {{ no | default: 'x', allow_false: true }}   => false
            {{ no | default: 'x', allow_false: false }}  => x
            {{ unknown | default: 'x', allow_false: true }} => x
            {{ nothing | default: 'x', allow_false: true }} => x
            {{ seven | default: 'x' }}                   => 7
            [{{ unknown | default }}]                    => []
            {{ unknown | default: unknown | default: 'y' }} => y
            """)
    void step_in_for_what_is_missing(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ gap | default: 'x' }}                     => x
            {{ unknown | upcase | default: 'x' }}        => x
            {{ gap | append: '!' | default: 'x' }}       => x
            {{ unknown | size }}                         => 0
            {{ 'a' | append: 1234.5 }}                   => a1,234.5
            {{ day | append: '!' }}                      => Monday 2 March!
            {{ ' a b ' | split: ' ' | join: '+' | default: '-' }} => a+b
            {{ name | remove: 'Alex' | default: '-' }}   => -
            {{ name | remove: 'Alex' }}                  => may-be-missing: `name | remove: "Alex"` may be blank, expected a `default` behind it
            {{ yes | upcase }}                           => wrong-kind: a flag stands in a sentence, expected something that can be read
            """)
    void leave_nothing_as_it_is_in_guarded_mode(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.guarded(template));
    }
}
