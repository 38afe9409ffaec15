package dev.caserail.quicktext.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Q1: filters of lists")
class ListFiltersTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ numbers | join: ', ' }}                   => 3, 1, 2, 1
            {{ numbers | join }}                         => 3 1 2 1
            {{ numbers | join: '' }}                     => 3121
            {{ nested | join: '-' }}                     => 1-2-3-4-5
            {{ holes | join: '-' }}                      => a--b-
            {{ name | join: '-' }}                       => Alex
            [{{ unknown | join: '-' }}]                  => []
            {{ (1..3) | join: '-' }}                     => 1-2-3
            {{ numbers | first }}                        => 3
            {{ numbers | last }}                         => 1
            [{{ none | first }}{{ none | last }}]        => []
            [{{ name | first }}{{ unknown | last }}]     => []
            {{ pairs | first | join: ':' }}              => a:1
            {{ numbers | reverse | join: ',' }}          => 1,2,1,3
            {{ numbers | concat: words | join: ',' }}    => 3,1,2,1,pear,Fig,apple
            {{ name | concat: numbers | join: ',' }}     => Alex,3,1,2,1
            {{ unknown | concat: numbers | join: ',' }}  => 3,1,2,1
            {{ numbers | concat: name }}                 => wrong-kind: concat filter requires an array argument
            """)
    void join_take_and_turn(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ numbers | sort | join: ',' }}             => 1,1,2,3
            {{ words | sort | join: ',' }}               => Fig,apple,pear
            {{ words | sort_natural | join: ',' }}       => apple,Fig,pear
            {{ holes | sort | join: ',' }}               => a,b,,
            {{ holes | sort_natural | join: ',' }}       => a,b,,
            {{ people | sort: 'age' | map: 'name' | join: ',' }} => lee,Kim,Ann
            {{ people | sort: 'name' | map: 'name' | join: ',' }} => Ann,Kim,lee
            {{ people | sort_natural: 'name' | map: 'name' | join: ',' }} => Ann,Kim,lee
            {{ people | sort: 'team.name' | map: 'name' | join: ',' }} => Kim,Ann,lee
            {{ mixed | sort }}                           => wrong-kind: cannot sort values of incompatible types: comparison of a number with a text failed
            {{ people | sort }}                          => wrong-kind: cannot sort values of incompatible types: comparison of a group with a group failed
            {{ numbers | sort: 'age' }}                  => wrong-kind: cannot select the property `age` of an item that has none
            [{{ unknown | sort | join: ',' }}]           => []
            """)
    void sort_with_nothing_last(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ numbers | uniq | join: ',' }}             => 3,1,2
            {{ people | uniq: 'age' | map: 'name' | join: ',' }} => Kim,lee
            {{ holes | uniq | join: ',' }}               => a,,b
            {{ holes | compact | join: ',' }}            => a,b
            {{ people | compact: 'vip' | map: 'name' | join: ',' }} => Kim,Ann
            {{ people | map: 'age' | join: ',' }}        => 30,25,30
            {{ people | map: 'team.name' | join: ',' }}  => Day,,Night
            {{ people | map: 'none' | join: ',' }}       => ,,
            {{ holes | map: 'x' }}                       => wrong-kind: cannot select the property `x` of an item that has none
            {{ numbers | map: 'x' }}                     => wrong-kind: cannot select the property `x` of an item that has none
            [{{ unknown | map: 'x' | join: ',' }}]       => []
            {{ pairs | map: 'a' | join: ',' }}           => 1
            """)
    void thin_out_and_look_into_items(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ people | where: 'vip' | map: 'name' | join: ',' }}            => Kim
            {{ people | where: 'vip', true | map: 'name' | join: ',' }}      => Kim
            {{ people | where: 'vip', false | map: 'name' | join: ',' }}     => Ann
            {{ people | where: 'age', 30 | map: 'name' | join: ',' }}        => Kim,Ann
            {{ people | where: 'age', 30.0 | map: 'name' | join: ',' }}      => Kim,Ann
            {{ people | where: 'vip', unknown | map: 'name' | join: ',' }}   => Kim
            [{{ people | where: 'name', 'Bo' | map: 'name' | join: ',' }}]   => []
            {{ people | reject: 'vip' | map: 'name' | join: ',' }}           => lee,Ann
            {{ people | reject: 'age', 30 | map: 'name' | join: ',' }}       => lee
            {{ people | find: 'age', 25 | map: 'name' | join: ',' }}         => lee
            [{{ people | find: 'age', 99 }}]             => []
            {{ people | find_index: 'age', 25 }}         => 1
            {{ people | find_index: 'age', 30 }}         => 0
            [{{ people | find_index: 'age', 99 }}]       => []
            {{ people | has: 'age', 25 }}                => true
            {{ people | has: 'age', 99 }}                => false
            {{ people | has: 'vip' }}                    => true
            {{ words | where: 'ea' | join: ',' }}        => pear
            {{ words | where: 'a' | join: ',' }}         => pear,apple
            {{ words | where: 'Fig', 'Fig' | join: ',' }} => Fig
            {{ numbers | where: 'x' }}                   => wrong-kind: cannot select the property `x` of an item that has none
            """)
    void choose_items_by_a_property(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ numbers | sum }}                          => 7
            {{ nested | sum }}                           => 15
            {{ people | sum: 'age' }}                    => 85
            {{ mixed | sum }}                            => 1
            {{ none | sum }}                             => 0
            {{ unknown | sum }}                          => 0
            {{ (1..4) | sum }}                           => 10
            """)
    void add_up(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ holes | join: ', ' }}                     => a, b
            {{ people | map: 'name' | join: ', ' | default: '-' }} => Kim, lee, Ann
            {{ people | where: 'vip' | map: 'name' | list | default: '-' }} => Kim
            {{ people }}                                 => wrong-kind: a list stands in a sentence, expected something that can be read
            {{ pairs }}                                  => wrong-kind: a group stands in a sentence, expected something that can be read
            {{ none | join: ', ' | default: 'nobody' }}  => nobody
            {{ none | first | default: 'nobody' }}       => nobody
            """)
    void pass_over_what_is_missing_in_guarded_mode(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.guarded(template));
    }
}
