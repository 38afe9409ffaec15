package dev.caserail.quicktext.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Q2, Q6: what is wrong with the use of a filter is found when the text is saved")
class FilterCheckTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ name | upcas }}                     => unknown-filter: unknown filter `upcas`
            {{ name | date }}                      => wrong-kind: `date` is given `name`, a text, expected a date, date-time or slot
            {{ moment | slot }}                    => wrong-kind: `slot` is given `moment`, a date-time, expected a slot
            {{ day | time }}                       => wrong-kind: `time` is given `day`, a date, expected a date-time
            {{ name | plus: 1 }}                   => wrong-kind: `plus` is given `name`, a text, expected a number
            {{ total | plus: 1 }}                  => wrong-kind: `plus` is given `total`, a money, expected a number
            {{ day | times: 2 }}                   => wrong-kind: `times` is given `day`, a date, expected a number or a sum of money
            {{ name | money }}                     => wrong-kind: `money` is given `name`, a text, expected a number or a sum of money
            {{ name | join: ', ' }}                => wrong-kind: `join` is given `name`, a text, expected a list
            {{ total | size }}                     => wrong-kind: `size` is given `total`, a money, expected a list or text
            {{ vip | upcase }}                     => wrong-kind: `upcase` is given `vip`, a flag, expected something that can be read in a sentence
            {{ customer | upcase }}                => wrong-kind: `upcase` is given `customer`, a person, expected something that can be read in a sentence
            {{ lines | upcase }}                   => wrong-kind: `upcase` is given `lines`, a list, expected something that can be read in a sentence
            {{ name | salutation }}                => wrong-kind: `salutation` is given `name`, a text, expected a person
            {{ day | ordinal }}                    => wrong-kind: `ordinal` is given `day`, a date, expected a number
            {{ "x" | relative_day }}               => wrong-kind: `relative_day` is given `x`, a text, expected a date, date-time or slot
            """)
    void the_input_must_be_of_the_filters_kind(String template, String fault) {
        assertEquals(fault, Desk.findings(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ name | upcase: 'x' }}               => filter-argument: `upcase` with 1 arguments, expected 0
            {{ name | append }}                    => filter-argument: `append` with 0 arguments, expected 1
            {{ name | append: 'a', 'b' }}          => filter-argument: `append` with 2 arguments, expected 1
            {{ name | replace }}                   => filter-argument: `replace` with 0 arguments, expected 1 to 2
            {{ name | replace_last: 'a' }}         => filter-argument: `replace_last` with 1 arguments, expected 2
            {{ name | default }}                   => filter-argument: `default` with 0 arguments, expected 1
            {{ count | plural }}                   => filter-argument: `plural` needs the words for one and for other numbers
            {{ count | plural: one: 'x' }}         => filter-argument: `plural` needs the words for one and for other numbers
            {{ count | plural: one: 'x', other: 'y', few: 'z' }} => filter-argument: `plural` knows no argument `few`
            {{ name | upcase: x: 1 }}              => filter-argument: `upcase` knows no argument `x`
            {{ nick | default: 'x', allow: true }} => filter-argument: `default` knows no argument `allow`
            """)
    void arguments_must_be_as_many_as_the_filter_takes(String template, String fault) {
        assertEquals(fault, Desk.findings(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ name | append: vip }}               => wrong-kind: `vip` is a flag, expected something that can be read in a sentence
            {{ name | append: nick }}              => may-be-missing: `nick` may be missing, expected a `default` or an enclosing `if` that tests it
            {{ count | plus: name }}               => wrong-kind: `name` is a text, expected a number
            {{ count | plus: rest }}               => may-be-missing: `rest` may be missing, expected a `default` or an enclosing `if` that tests it
            {{ count | divided_by: 0 }}            => divided-by-zero: `0` is 0, expected a number other than 0
            {{ count | divided_by: 0.0 }}          => divided-by-zero: `0.0` is 0, expected a number other than 0
            {{ count | divided_by: count }}        => divided-by-zero: `count` may be 0, expected a number other than 0
            {{ count | modulo: count }}            => divided-by-zero: `count` may be 0, expected a number other than 0
            {{ tags | concat: name | list }}       => wrong-kind: `name` is a text, expected a list
            {{ tags | list: 'nor' }}               => filter-argument: `list` is given `nor`, expected `and` or `or`
            {{ tags | list: name }}                => filter-argument: `list: name` is not known before rendering
            {{ count | money }}                    => filter-argument: `money` is given a number without a currency
            {{ count | money: 'euro' }}            => filter-argument: `money` is given `euro`, expected a currency such as EUR
            {{ count | money: 'XAU' }}             => filter-argument: `money` is given `XAU`, expected a currency such as EUR
            {{ count | money: name }}              => filter-argument: `money: name` is not known before rendering
            {{ day | date: 'kurz' }}               => filter-argument: `date` is given `kurz`, expected a style such as "short", or a pattern such as "%d.%m.%Y"
            {{ day | date: '%n' }}                 => filter-argument: `date` is given `%n`, expected a style such as "short", or a pattern such as "%d.%m.%Y"
            {{ day | date: '' }}                   => blank: this puts nothing into the text, expected words; filter-argument: `date` is given ``, expected a style such as "short", or a pattern such as "%d.%m.%Y"
            {{ count | plural: one: '', other: 'x' }} => blank: this puts nothing into the text, expected words
            {{ count | plural: one: nick, other: 'x' }} => may-be-missing: `nick` may be missing, expected a `default` or an enclosing `if` that tests it
            {{ lines | map: name | list }}         => filter-argument: `map` needs the name of a property in quotes
            {{ lines | map: 'nam' | list }}        => unknown-placeholder: an item of `lines` has no `nam`
            {{ tags | map: 'x' | list }}           => filter-argument: `map: "x"` asks for a property of items that have none
            {{ name | replace: '', 'x' | default: '-' }} => blank: this puts nothing into the text, expected words
            """)
    void arguments_must_be_what_the_filter_needs(String template, String fault) {
        assertEquals(fault, Desk.findings(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ lines | join: ', ' }}               => wrong-kind: `join` cannot work on items that are a group
            {{ lines | list }}                     => wrong-kind: `list` cannot work on items that are a group
            {{ lines | sort | map: 'name' | list }} => wrong-kind: `sort` cannot work on items that are a group
            {{ lines | sort: 'price' | map: 'name' | list }} => wrong-kind: `sort` cannot work on items that are a money
            {{ lines | sum: 'name' }}              => wrong-kind: `sum` cannot work on items that are a text
            {{ tags | sum }}                       => wrong-kind: `sum` cannot work on items that are a text
            {{ lines | sort_natural | map: 'name' | list }} => wrong-kind: `sort_natural` cannot work on items that are a group
            {{ lines | first }}                    => wrong-kind: `lines` is one item of `lines`, expected something that can be read in a sentence
            {{ lines | map: 'note' | list }}       => may-be-missing: `lines | map: "note" | list` may be blank, expected a `default` behind it
            {{ more | map: 'name' | list }}        => may-be-missing: `more` may be missing, expected a `default` or an enclosing `if` that tests it
            {{ lines | map: 'name' | list }}       =>
            {{ lines | map: 'price' | join: ', ' }} =>
            {{ lines | sum: 'count' }}             =>
            {{ lines | sort: 'count' | map: 'name' | list }} =>
            {{ lines | sort_natural: 'price' | map: 'name' | list }} =>
            {{ lines | uniq: 'name' | reverse | map: 'name' | list: 'or' }} =>
            {{ tags | first }}{{ tags | last }}    =>
            {{ tags | sort | concat: topics | list }} =>
            {{ lines | size }}                     =>
            """)
    void a_list_must_have_items_that_the_filter_can_work_on(String template, @Nullable String fault) {
        assertEquals(Liquid.cell(fault), Desk.findings(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ name | remove: 'A' }}               => may-be-missing: `name | remove: "A"` may be blank, expected a `default` behind it
            {{ name | replace: 'A', '' }}          => may-be-missing: `name | replace: "A", ""` may be blank, expected a `default` behind it
            {{ name | slice: 1 }}                  => may-be-missing: `name | slice: 1` may be blank, expected a `default` behind it
            {{ name | strip_html }}                => may-be-missing: `name | strip_html` may be blank, expected a `default` behind it
            {{ name | truncate: 3, '' }}           => may-be-missing: `name | truncate: 3, ""` may be blank, expected a `default` behind it
            {{ name | truncate: count }}           => may-be-missing: `name | truncate: count` may be blank, expected a `default` behind it
            {{ name | truncate: 3, name }}         => may-be-missing: `name | truncate: 3, name` may be blank, expected a `default` behind it
            {{ name | truncate: 3, '…' }}          =>
            {{ name | truncate }}                  =>
            {{ name | truncatewords: 3 }}          =>
            {{ tags | where: 'x' | list }}         => filter-argument: `where: "x"` asks for a property of items that have none
            {{ lines | where: 'name', 'x' | map: 'name' | list }} => may-be-missing: `lines | where: "name", "x" | map: "name" | list` may be blank, expected a `default` behind it
            {{ lines | find: 'name', 'x' | size }} => wrong-kind: `size` is given `lines`, a group, expected a list or text
            {{ lines | find_index: 'name', 'x' }}  => may-be-missing: `lines | find_index: "name", "x"` may be blank, expected a `default` behind it
            {{ name | split: ',' | list }}         => may-be-missing: `name | split: "," | list` may be blank, expected a `default` behind it
            {{ name | remove: 'A' | default: 'x' }} =>
            {{ name | upcase | strip | escape }}   =>
            {{ lines | has: 'name', 'x' }}         => wrong-kind: `lines` is a flag, expected something that can be read in a sentence
            {{ day | date: name }}                 => may-be-missing: `day | date: name` may be blank, expected a `default` behind it
            """)
    void what_may_leave_nothing_needs_a_default(String template, @Nullable String fault) {
        assertEquals(Liquid.cell(fault), Desk.findings(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ nick | default: 'x' }}              =>
            {{ nick | default: name }}             =>
            {{ nick | default: seen }}             => may-be-missing: `nick` may be missing, expected a `default` or an enclosing `if` that tests it; may-be-missing: `seen` may be missing, expected a `default` or an enclosing `if` that tests it
            {{ nick | default: '' }}               => blank: this puts nothing into the text, expected words
            {{ nick | default: nil }}              => blank: this puts nothing into the text, expected words
            {{ nick | default: vip }}              => wrong-kind: `vip` is a flag, expected something that can be read in a sentence
            {{ rest | default: 0 | plus: 1 }}      =>
            {{ rest | default: 'none' | plus: 1 }} => wrong-kind: `plus` is given `rest`, a text, expected a number
            {{ due | default: day | date: 'short' }} =>
            {{ due | default: 'soon' }}            =>
            {{ due | default: 'soon' | date: 'short' }} => wrong-kind: `date` is given `due`, a text, expected a date, date-time or slot
            {{ refund | default: total | money }}  =>
            {{ agent | default: customer | salutation }} =>
            {{ agent | default: 'x' | salutation }} => wrong-kind: `x` is a text, expected a person
            {{ agent | salutation }}               =>
            {{ agent }}                            => wrong-kind: `agent` is a person, expected something that can be read in a sentence
            {{ topics | default: tags | list }}    =>
            {{ topics | default: 'none' | list }}  => wrong-kind: `none` is a text, expected a list of the same items
            {{ topics | default: more | list }}    => may-be-missing: `topics` may be missing, expected a `default` or an enclosing `if` that tests it; wrong-kind: `more` is a list, expected a list of the same items
            {{ lines.first | default: name | size }} => wrong-kind: `name` is a text, expected a group; wrong-kind: `size` is given `lines.first`, a group, expected a list or text
            {{ nick | upcase }}                    => may-be-missing: `nick` may be missing, expected a `default` or an enclosing `if` that tests it
            {{ nick | upcase | default: 'x' }}     =>
            {{ nick | size }}                      =>
            """)
    void a_default_has_a_kind_too(String template, @Nullable String fault) {
        assertEquals(Liquid.cell(fault), Desk.findings(template));
    }
}
