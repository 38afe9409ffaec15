package dev.caserail.quicktext.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Q1: what is true, equal, greater, blank and empty")
class ComparingTest {
    private static String test(String condition) {
        return "{% if " + condition + " %}yes{% else %}no{% endif %}";
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            true                   => yes
            false                  => no
            nil                    => no
            unknown                => no
            no                     => no
            0                      => yes
            ''                     => yes
            none                   => yes
            empty_map              => yes
            unheld                 => no
            held                   => yes
            1 == 1.0               => yes
            9223372036854775808 == 9223372036854775808.0 => yes
            1 == '1'               => no
            'a' == 'a'             => yes
            'a' != 'b'             => yes
            'a' <> 'a'             => no
            unknown == nil         => yes
            nil == unknown         => yes
            unknown == false       => no
            unknown != 'x'         => yes
            none == none           => yes
            numbers == words       => no
            numbers == numbers     => yes
            holes == numbers       => no
            (1..2) == (1..2)       => yes
            (1..2) == (1..3)       => no
            (1..2) == (0..2)       => no
            (1..4) == numbers      => no
            pairs == pairs         => yes
            weekday == 'MONDAY'    => yes
            letter == 'x'          => yes
            1 < 2                  => yes
            2 < 2                  => no
            2 <= 2                 => yes
            3 <= 2                 => no
            3 > 2                  => yes
            2 > 2                  => no
            2 >= 2                 => yes
            1 >= 2                 => no
            1 < 1.5                => yes
            'a' < 'b'              => yes
            'b' > 'ab'             => yes
            day <= day             => yes
            day < day              => no
            day < later            => yes
            later < day            => no
            sooner < moment        => yes
            moment < sooner        => no
            set contains 'only'    => yes
            big > 1                => yes
            numbers == nested      => no
            holes contains 'b'     => yes
            moment >= moment       => yes
            unknown < 1            => no
            1 > unknown            => no
            unknown <= unknown     => no
            yes > no               => no
            1 <= true              => no
            'abc' contains 'b'     => yes
            'abc' contains 'd'     => no
            'a1b' contains 1       => yes
            'abc' contains unknown => no
            unknown contains 'a'   => no
            words contains 'Fig'   => yes
            words contains 'fi'    => no
            numbers contains 3.0   => yes
            pairs contains 'a'     => yes
            pairs contains 'c'     => no
            7 contains 7           => no
            """)
    void compares_by_value(String condition, String outcome) {
        assertEquals(outcome, Liquid.compatible(test(condition)));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            'a' < 1                => wrong-kind: comparison of a text with a number failed
            numbers > 1            => wrong-kind: comparison of a list with a number failed
            pairs > 1              => wrong-kind: comparison of a group with a number failed
            day > 'x'              => wrong-kind: comparison of a value with a text failed
            """)
    void different_kinds_have_no_order(String condition, String outcome) {
        assertEquals(outcome, Liquid.compatible(test(condition)));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            unknown == blank       => yes
            no == blank            => yes
            yes == blank           => no
            nothing == blank       => yes
            gap == blank           => yes
            none == blank          => yes
            empty_map == blank     => yes
            name == blank          => no
            0 == blank             => no
            numbers != blank       => yes
            unknown == empty       => no
            no == empty            => no
            nothing == empty       => yes
            gap == empty           => no
            none == empty          => yes
            numbers == empty       => no
            empty_map == empty     => yes
            pairs == empty         => no
            empty == nothing       => yes
            blank == name          => no
            nothing == nil         => no
            """)
    void blank_and_empty_are_what_liquid_calls_so(String condition, String outcome) {
        assertEquals(outcome, Liquid.compatible(test(condition)));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            true or false and false     => yes
            false and false or true     => no
            true and false or true      => yes
            false or true and true      => yes
            true and true and false     => no
            false or false or true      => yes
            1 > 2 or 'a' == 'a'         => yes
            """)
    void tests_are_joined_from_right_to_left(String condition, String outcome) {
        assertEquals(outcome, Liquid.compatible(test(condition)));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            gap                    => no
            nothing                => no
            none                   => no
            numbers                => yes
            no                     => no
            yes                    => yes
            0                      => yes
            unknown == nil         => yes
            gap == nil             => yes
            none == empty          => yes
            gap == empty           => yes
            gap == ''              => yes
            '' == gap              => yes
            name == blank          => no
            unknown == unknown     => no
            unknown != 'x'         => yes
            name == 'Alex'         => yes
            seven >= 7             => yes
            unknown.size > 0       => no
            """)
    void guarded_mode_asks_whether_something_is_there(String condition, String outcome) {
        assertEquals(outcome, Liquid.guarded(test(condition)));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ people[0].name }}                  => Kim
            {{ people[-1].name }}                 => Ann
            [{{ people[3].name }}]                => []
            [{{ people[-4].name }}]               => []
            {{ people.first.name }}               => Kim
            {{ people.last['name'] }}             => Ann
            {{ people[1.9].name }}                => lee
            {{ people.size }}                     => 3
            {{ pairs['b'] }}                      => 2
            {{ pairs.size }}                      => 2
            {{ pairs.first }}                     => a1
            [{{ empty_map.first }}]               => []
            {{ name.size }}                       => 4
            [{{ name.first }}{{ name.x }}{{ seven.size }}{{ words.x }}] => []
            {% assign k = 'b' %}{{ pairs[k] }}    => 2
            {% assign k = 1 %}{{ words[k] }}      => Fig
            [{{ words['1'] }}{{ words[unknown] }}{{ pairs[unknown] }}] => []
            {{ ['name'] }}                        => Alex
            {% assign k = 'name' %}{{ [k] }}      => Alex
            {{ nested }}                          => 12345
            {{ pairs }}                           => `{"a"=>1, "b"=>2}`
            {{ people[1] }}                       => `{"name"=>"lee", "age"=>25}`
            {{ (1..3) }}                          => 1..3
            {{ yes }} {{ no }}                    => true false
            {{ held }}[{{ unheld }}]              => held[]
            {{ deep }}                            => `{"list"=>[1, nil, "x\\"\\\\\\n"], "map"=>{"k"=>1.5}}`
            {{ set }} {{ set.size }}              => only 1
            {{ weekday }} {{ letter }}            => MONDAY x
            """)
    void steps_lead_into_values(String template, String text) {
        assertEquals(text, Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ big }}                             => 12,345,678,901,234,567,890
            {{ person }}                          => Dr. Jan de Vries
            {{ time }}                            => 09:30
            {{ time | time }}                     => 09:30
            {{ price }} {{ half }}                => 12.5 0.5
            {{ sooner }}                          => Monday 2 March, 14:04
            """)
    void guarded_mode_writes_values_as_sentences_have_them(String template, String text) {
        assertEquals(text, Liquid.guarded(template));
    }
}
