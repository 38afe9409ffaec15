package dev.caserail.quicktext.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Q6, Q7: variables are checked like placeholders")
class VariableCheckTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {% assign x = name %}{{ x }}                                         =>
            {% assign x = nick %}{{ x }}                                         => may-be-missing: `x` may be missing, expected a `default` or an enclosing `if` that tests it
            {% assign x = nick %}{{ x | default: 'y' }}                          =>
            {% assign x = nick %}{% if x %}{{ x }}{% endif %}                    =>
            {% assign x = nick | default: 'y' %}{{ x }}                          =>
            {% assign x = '' %}{{ x }}                                           => may-be-missing: `x` may be missing, expected a `default` or an enclosing `if` that tests it
            {% assign x = nick %}{% if x %}{% assign x = nick %}{{ x }}{% endif %} => may-be-missing: `x` may be missing, expected a `default` or an enclosing `if` that tests it
            {% if nick %}{% assign x = nick %}{{ x }}{% endif %}                 =>
            {% if nick %}{% assign x = nick %}{% endif %}{{ x }}                 => may-be-missing: `x` may be missing, expected a `default` or an enclosing `if` that tests it
            {% if nick %}{% assign x = nick %}{% else %}{% assign x = 'y' %}{% endif %}{{ x }} =>
            {% if vip %}{% assign x = 'a' %}{% endif %}{{ x }}                   => may-be-missing: `x` may be missing, expected a `default` or an enclosing `if` that tests it
            {{ x }}{% assign x = 'y' %}                                          => unknown-placeholder: unknown placeholder `x`
            {% assign x = lines.first %}{{ x.name }} {{ x.price | money }}       =>
            {% assign x = lines %}{% for l in x %}{{ l.name }}{% endfor %}       =>
            {% assign x = more | default: 'x' %}{% for l in x %}{{ l.name }}{% endfor %} => wrong-kind: `x` is a text, expected a list of the same items
            {% assign x = more | default: lines %}{% for l in x %}{{ l.name }}{% endfor %} =>
            {% assign x = more | default: tags %}{% for l in x %}{{ l.name }}{% endfor %} => wrong-kind: `tags` is a list, expected a list of the same items
            {% assign x = more %}{% for l in x %}{{ l.name }}{% endfor %}        => may-be-missing: `x` may be empty, expected an {% else %} in the loop or an enclosing `if` that tests it
            {% assign x = tags | sort %}{{ x.first }}                            =>
            {% assign x = count %}{{ x | plus: 1 }}                              =>
            {% assign x = name %}{{ x | plus: 1 }}                               => wrong-kind: `plus` is given `x`, a text, expected a number
            {% assign x = name %}{% assign x = count %}{{ x }}                   => wrong-kind: `x` is a number here and a text before
            {% assign x = name %}{% assign x = nick | default: 'z' %}{{ x }}     =>
            {% if vip %}{% assign x = name %}{% else %}{% assign x = count %}{% endif %}{{ x }} => wrong-kind: `x` is a number here and a text before
            {% assign name = 'x' %}                                              => wrong-kind: `name` is the name of a placeholder, so a variable of that name would hide it
            {% assign order = 'x' %}                                             => wrong-kind: `order` is the name of a placeholder, so a variable of that name would hide it
            {% for l in lines %}{% assign l = 'x' %}{% endfor %}                 => wrong-kind: `l` is the name of a loop's item, so a variable of that name would hide it
            {% assign forloop = 'x' %}                                           => wrong-kind: `forloop` is the name of a loop's item, so a variable of that name would hide it
            {% assign x = naem %}                                                => unknown-placeholder: unknown placeholder `naem`
            """)
    void what_is_assigned_has_a_kind_and_may_be_missing(String template, @Nullable String fault) {
        assertEquals(Liquid.cell(fault), Desk.findings(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {% assign x = name %}{% for t in tags %}{{ x }}{% assign x = t %}{% endfor %}{{ x }}       => may-be-missing: `x` may be missing, expected a `default` or an enclosing `if` that tests it; may-be-missing: `x` may be missing, expected a `default` or an enclosing `if` that tests it
            {% assign x = 'a' %}{% for t in tags %}{{ x }}{% assign x = x | append: t %}{% endfor %}{{ x }} =>
            {% assign x = 'a' %}{% for t in tags %}{{ x }}{% assign x = 'b' %}{% endfor %}{{ x }}       =>
            {% assign x = 'a' %}{% for t in tags %}{{ x }}{% assign x = x | remove: 'a' %}{% endfor %}  => may-be-missing: `x` may be missing, expected a `default` or an enclosing `if` that tests it
            {% assign x = 'a' %}{% for t in tags %}{{ x }}{% assign x = nick %}{% endfor %}             => may-be-missing: `x` may be missing, expected a `default` or an enclosing `if` that tests it
            {% for t in tags %}{% assign x = t %}{% endfor %}{{ x }}                                    => may-be-missing: `x` may be missing, expected a `default` or an enclosing `if` that tests it
            {% for t in tags %}{% assign x = t %}{{ x }}{% endfor %}                                    =>
            {% assign x = 'a' %}{% for t in tags %}{{ x }}{% capture x %}b{% endcapture %}{% endfor %}{{ x }} =>
            {% assign x = 'a' %}{% for t in tags %}{{ x }}{% capture x %}{% endcapture %}{% endfor %}    => may-be-missing: `x` may be missing, expected a `default` or an enclosing `if` that tests it
            {% assign x = 'a' %}{% for t in tags %}{{ x }}{% if vip %}{% assign x = '' %}{% endif %}{% endfor %} => may-be-missing: `x` may be missing, expected a `default` or an enclosing `if` that tests it
            {% assign x = 'a' %}{% for t in tags %}{{ x }}{% case name %}{% when 'a' %}{% assign x = '' %}{% endcase %}{% endfor %} => may-be-missing: `x` may be missing, expected a `default` or an enclosing `if` that tests it
            {% assign x = 'a' %}{% for t in tags %}{{ x }}{% for u in topics %}{% assign x = '' %}{% else %}-{% endfor %}{% endfor %} => may-be-missing: `x` may be missing, expected a `default` or an enclosing `if` that tests it
            {% assign x = 'a' %}{% for t in tags %}{{ x }}{% for u in topics %}-{% else %}{% assign x = '' %}{% endfor %}{% endfor %} => may-be-missing: `x` may be missing, expected a `default` or an enclosing `if` that tests it
            """)
    void a_loop_may_change_what_the_next_round_finds(String template, @Nullable String fault) {
        assertEquals(Liquid.cell(fault), Desk.findings(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {% capture x %}a{% endcapture %}{{ x }}                              =>
            {% capture x %}{{ name }}{% endcapture %}{{ x }}                     =>
            {% capture x %} {% endcapture %}{{ x }}                              => may-be-missing: `x` may be missing, expected a `default` or an enclosing `if` that tests it
            {% capture x %}{% if vip %}a{% endif %}{% endcapture %}{{ x }}       => may-be-missing: `x` may be missing, expected a `default` or an enclosing `if` that tests it
            {% capture x %}{% if vip %}a{% else %}b{% endif %}{% endcapture %}{{ x }} =>
            {% capture x %}{% if vip %}a{% elsif urgent %} {% else %}b{% endif %}{% endcapture %}{{ x }} => may-be-missing: `x` may be missing, expected a `default` or an enclosing `if` that tests it
            {% capture x %}{% case name %}{% when 'a' %}a{% endcase %}{% endcapture %}{{ x }} => may-be-missing: `x` may be missing, expected a `default` or an enclosing `if` that tests it
            {% capture x %}{% case name %}{% when 'a' %}a{% else %}b{% endcase %}{% endcapture %}{{ x }} =>
            {% capture x %}{% case name %}{% when 'a' %} {% else %}b{% endcase %}{% endcapture %}{{ x }} => may-be-missing: `x` may be missing, expected a `default` or an enclosing `if` that tests it
            {% capture x %}{% for t in tags %}{{ t }}{% endfor %}{% endcapture %}{{ x }} =>
            {% capture x %}{% for t in tags %}{% break %}{{ t }}{% endfor %}{% endcapture %}{{ x | default: '-' }} => unreachable: this is never reached: the loop goes on or ends before it
            {% capture x %}{% for t in tags %}{% if vip %}{% break %}{% endif %}{{ t }}{% endfor %}{% endcapture %}{{ x }} => may-be-missing: `x` may be missing, expected a `default` or an enclosing `if` that tests it
            {% capture x %}{% for t in topics %}a{% else %} {% endfor %}{% endcapture %}{{ x }} => may-be-missing: `x` may be missing, expected a `default` or an enclosing `if` that tests it
            {% capture x %}{% increment n %}{% endcapture %}{{ x }}              =>
            {% capture x %}{% cycle 'a', 'b' %}{% endcapture %}{{ x }}           =>
            {% capture x %}{% assign y = 1 %}{% endcapture %}{{ x }}             => may-be-missing: `x` may be missing, expected a `default` or an enclosing `if` that tests it
            {% capture x %}a{% endcapture %}{{ x | plus: 1 }}                    => wrong-kind: `plus` is given `x`, a text, expected a number
            {% increment n %}{{ n | plus: 1 }}                                   =>
            {% cycle name, nick %}                                               => may-be-missing: `nick` may be missing, expected a `default` or an enclosing `if` that tests it
            {% cycle naem: 'a', 'b' %}                                           => unknown-placeholder: unknown placeholder `naem`
            {% cycle tags: 'a', 'b' %}                                           => wrong-kind: `tags` is a list, expected something that can be read in a sentence
            {% cycle name: 'a', 'b' %}{% cycle nick: 'a', 'b' %}                 =>
            {% cycle name, vip %}                                                => wrong-kind: `vip` is a flag, expected something that can be read in a sentence
            """)
    void what_is_captured_holds_words_or_may_not(String template, @Nullable String fault) {
        assertEquals(Liquid.cell(fault), Desk.findings(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {% if name %}x{% endif %}                                            => always-true: `name` is always there at this place, so this test decides nothing
            {% if vip %}x{% endif %}                                             =>
            {% if lines %}x{% endif %}                                           => always-true: `lines` is always there at this place, so this test decides nothing
            {% if nick %}{% unless nick %}x{% endunless %}{% endif %}            => always-true: `nick` is always there at this place, so this test decides nothing
            {% if nick %}a{% elsif nick %}b{% endif %}                           => unreachable: `nick` was tested in this `if` before, so this branch is never used
            {% if name == 'a' %}a{% elsif name == 'a' %}b{% endif %}             => unreachable: `name == "a"` was tested in this `if` before, so this branch is never used
            {% if vip and urgent %}a{% elsif vip or urgent %}b{% elsif vip and urgent %}c{% endif %} => unreachable: `vip and urgent` was tested in this `if` before, so this branch is never used
            {% unless vip %}a{% elsif vip %}b{% endunless %}                     =>
            {% case name %}{% when 'a' %}a{% when 'b', 'a' %}b{% endcase %}      => unreachable: `a` was tested in this `case` before
            {% case count %}{% when 1 %}a{% when 2 or 1 %}b{% endcase %}         => unreachable: `1` was tested in this `case` before
            {% for t in tags %}{% continue %}a{% endfor %}                       => unreachable: this is never reached: the loop goes on or ends before it
            {% for t in tags %}{% if vip %}{% break %}a{% endif %}b{% endfor %}  => unreachable: this is never reached: the loop goes on or ends before it
            {% for t in tags %}{% if vip %}{% break %}{% else %}{% continue %}{% endif %}b{% endfor %} => unreachable: this is never reached: the loop goes on or ends before it
            {% for t in tags %}{% if vip %}{% break %}{% endif %}b{% endfor %}   =>
            """)
    void what_is_never_reached_is_a_warning(String template, @Nullable String fault) {
        assertEquals(Liquid.cell(fault), Desk.findings(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {% case nick %}{% when 'a' %}{{ nick }}{% else %}x{% endcase %}      =>
            {% case nick %}{% when 'a', nil %}{{ nick }}{% else %}x{% endcase %} => may-be-missing: `nick` may be missing, expected a `default` or an enclosing `if` that tests it
            {% case nick %}{% when nil %}x{% else %}{{ nick }}{% endcase %}      =>
            {% case nick %}{% when 'a' %}x{% else %}{{ nick }}{% endcase %}      => may-be-missing: `nick` may be missing, expected a `default` or an enclosing `if` that tests it
            {% case nick %}{% when 1 %}x{% endcase %}                            => wrong-kind: `nick` is a text and `1` a number, expected two values of one kind around `==`
            {% case tags %}{% when 'a' %}x{% endcase %}                          => wrong-kind: `tags` is a list and `a` a text, expected two values of one kind around `==`
            {% if nick contains 1 %}x{% endif %}                                 => wrong-kind: `nick` is a text and `1` a number, expected two texts around `contains`
            {% if tags contains 1 %}x{% endif %}                                 => wrong-kind: `tags` is a list and `1` a number, expected two texts around `contains`
            {% if vip > urgent %}x{% endif %}                                    => wrong-kind: `>` orders numbers, dates and date-times, not a flag
            {% if total > total %}x{% endif %}                                   => wrong-kind: `>` orders numbers, dates and date-times, not a money
            {% if nick > nil %}x{% endif %}                                      => wrong-kind: `>` cannot compare with nothing
            {% if lines == lines %}x{% endif %}                                  => wrong-kind: `lines` is a list and `lines` a list, expected two values of one kind around `==`
            {% if order == order %}x{% endif %}                                  =>
            {% if day < due and moment >= seen and count <= rest %}x{% endif %}  =>
            {% if tags.size == 0 %}x{% endif %}                                  =>
            {% if nick == '' %}x{% else %}{{ nick }}{% endif %}                  =>
            {% if '' == nick %}x{% else %}{{ nick }}{% endif %}                  =>
            {% if topics.size == 0 %}x{% else %}{{ topics | list }}{% endif %}   =>
            {% if 0 < topics.size %}{{ topics | list }}{% endif %}               =>
            {% if topics.size < 1 %}x{% else %}{{ topics | list }}{% endif %}    =>
            {% if topics.size > count %}{{ topics | list }}{% endif %}           => may-be-missing: `topics` may be missing, expected a `default` or an enclosing `if` that tests it
            """)
    void comparisons_show_what_is_there(String template, @Nullable String fault) {
        assertEquals(Liquid.cell(fault), Desk.findings(template));
    }
}
