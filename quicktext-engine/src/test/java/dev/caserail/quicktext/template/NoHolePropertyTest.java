package dev.caserail.quicktext.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.quicktext.schema.Slot;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Severity;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Q6, Q7, Q9: a template that passes the check always renders, without a hole, and twice the same. */
class NoHolePropertyTest {
    private static final Pattern HOLE = Pattern.compile("<\\s*>");

    record Item(String name, Optional<String> a, Optional<String> b) {}

    record Host(
            Optional<String> a,
            Optional<String> b,
            Optional<BigDecimal> n,
            Optional<Boolean> f,
            Optional<Slot> slot,
            List<Item> list) {}

    private static final PlaceholderSchema<Item> ITEM = PlaceholderSchema.builder(Item.class)
            .text("name", Item::name, "x")
            .optionalText("a", Item::a, "x")
            .optionalText("b", Item::b, "x")
            .build();
    private static final PlaceholderSchema<Host> SCHEMA = PlaceholderSchema.builder(Host.class)
            .text("r", host -> "required", "x")
            .optionalText("x.a", Host::a, "x")
            .optionalText("x.b", Host::b, "x")
            .optionalNumber("n", Host::n, BigDecimal.ONE)
            .optionalFlag("f", Host::f, true)
            .optionalSlot("slot", Host::slot, Samples.SLOT)
            .optionalList("list", Host::list, ITEM)
            .build();

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void a_template_that_passes_the_check_renders_without_a_hole(
            @ForAll("templates") String text, @ForAll("hosts") Host host) {
        Validation<Seq<Diagnostic>, Checked<Template<Host>>> parsed = Template.parse(SourceText.of("t", text), SCHEMA);
        Statistics.label("passes the check")
                .collect(parsed.isValid())
                .coverage(c -> c.check(true).percentage(share -> share > 10));
        if (parsed.isInvalid()) {
            return;
        }
        Template<Host> template = parsed.get().value();

        Either<Seq<Diagnostic>, RenderedText> rendered = template.render(host, Locale.GERMAN);

        assertTrue(rendered.isRight(), () -> text + " gives " + rendered.getLeft());
        String out = rendered.get().text();
        assertFalse(HOLE.matcher(out).find(), () -> text + " gives " + out);
        assertEquals(rendered, template.render(host, Locale.GERMAN));
        assertEquals(List.of(), template.preview(host, Locale.GERMAN).holes());
        assertEquals(out, template.preview(host, Locale.GERMAN).text());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void any_text_at_all_is_answered_with_a_template_or_faults(
            @ForAll("garbage") String text, @ForAll("hosts") Host host) {
        Draft<Host> draft = Draft.of(SourceText.of("t", text), SCHEMA);

        assertEquals(draft.template().isValid(), draft.diagnostics().forAll(d -> d.severity() != Severity.ERROR));
        draft.preview(host, Locale.ENGLISH);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void spans_cut_out_exactly_what_came_from_placeholders(@ForAll("hosts") Host host) {
        RenderedText rendered = Template.parse(
                        SourceText.of("t", "a{{ r }}b{{ x.a | default: r }}c{{ x.b | default: 'own' }}"), SCHEMA)
                .get()
                .value()
                .render(
                        host,
                        RenderContext.builder()
                                .locale(Locale.ENGLISH)
                                .spans(true)
                                .build())
                .get();
        StringBuilder own = new StringBuilder(rendered.text());
        rendered.spans().stream().sorted((s, t) -> t.start() - s.start()).forEach(s -> own.delete(s.start(), s.end()));

        String b = host.b().map(String::strip).orElse("");
        assertEquals(b.isEmpty() ? "abcown" : "abc", own.toString());
    }

    @Provide
    Arbitrary<String> garbage() {
        return Arbitraries.of(
                        "{{",
                        "}}",
                        "{%",
                        "%}",
                        "-",
                        "if",
                        "endif",
                        "for",
                        "in",
                        "else",
                        "endfor",
                        "unless",
                        "case",
                        "when",
                        "comment",
                        "endcomment",
                        "|",
                        ":",
                        "default",
                        "x.a",
                        "list",
                        "'",
                        "\"",
                        "3",
                        "==",
                        " ",
                        "\n",
                        "size",
                        ".",
                        "ü",
                        "😀",
                        "elsif",
                        "and",
                        "nil")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Host> hosts() {
        Arbitrary<Optional<String>> text =
                Arbitraries.of("", " ", "A", "B", " A ", "<ü>").optional(0.6);
        Arbitrary<Item> item =
                Combinators.combine(Arbitraries.of("A", "n"), text, text).as(Item::new);
        return Combinators.combine(
                        text,
                        text,
                        Arbitraries.of("0", "1", "-2.50", "1E+3")
                                .map(BigDecimal::new)
                                .optional(0.6),
                        Arbitraries.of(true, false).optional(0.6),
                        Arbitraries.of(Samples.SLOT).optional(0.6),
                        item.list().ofMaxSize(3))
                .as(Host::new);
    }

    @Provide
    Arbitrary<String> templates() {
        return templates(2);
    }

    private Arbitrary<String> templates(int depth) {
        Arbitrary<String> leaf = Arbitraries.oneOf(outputs(), matched());
        Arbitrary<String> part = depth == 0
                ? leaf
                : Arbitraries.frequencyOf(
                        Tuple.of(3, leaf),
                        Tuple.of(2, choices(depth - 1)),
                        Tuple.of(1, unlesses(depth - 1)),
                        Tuple.of(2, loops(depth - 1)));
        return part.list().ofMinSize(1).ofMaxSize(2).map(parts -> String.join(" ", parts));
    }

    /** Mostly handled; sometimes not, so that the check has something to reject. */
    private Arbitrary<String> outputs() {
        Arbitrary<String> path = Arbitraries.of("x.a", "x.b", "n", "slot", "list.size", "r");
        Arbitrary<String> filters = Arbitraries.frequency(
                Tuple.of(6, " | default: 'd'"),
                Tuple.of(2, " | upcase | default: r"),
                Tuple.of(1, " | default: x.a"),
                Tuple.of(1, " | strip"),
                Tuple.of(1, ""));
        return Combinators.combine(path, filters).as((p, filter) -> "<{{ " + p + filter + " }}>");
    }

    /** A test on a placeholder with the bare placeholder in one of its branches: right about half of the time. */
    private Arbitrary<String> matched() {
        Arbitrary<String> path = Arbitraries.of("x.a", "x.b", "n", "slot");
        return Combinators.combine(path, tests(), forms(), Arbitraries.of(" and ", " or ", ""), Arbitraries.of(0, 1))
                .as((p, other, form, join, branch) -> {
                    String condition = form.replace("P", p) + (join.isEmpty() ? "" : join + other);
                    String bare = "<{{ " + p + " }}>";
                    return "{% if " + condition + " %}" + (branch == 0 ? bare : "-") + "{% else %}"
                            + (branch == 1 ? bare : "-") + "{% endif %}";
                });
    }

    private Arbitrary<String> forms() {
        return Arbitraries.of("P", "P", "P != nil", "P == blank", "P == P", "P != P", "P == ''");
    }

    private Arbitrary<String> tests() {
        Arbitrary<String> texts =
                combined(List.of("x.a", "x.b"), List.of("==", "!=", "contains"), List.of("'A'", "x.a", "x.b", "r"));
        Arbitrary<String> nothing = combined(
                List.of("x.a", "x.b", "n", "slot", "list"), List.of("==", "!="), List.of("nil", "blank", "''"));
        Arbitrary<String> numbers = combined(
                List.of("n", "list.size"),
                List.of("==", "!=", "<", "<=", ">", ">="),
                List.of("0", "1", "-1", "n", "list.size"));
        return Arbitraries.oneOf(
                Arbitraries.of("x.a", "x.b", "n", "slot", "f", "list", "r", "f == true", "f != false"),
                texts,
                nothing,
                numbers);
    }

    private static Arbitrary<String> combined(List<String> left, List<String> signs, List<String> right) {
        return Combinators.combine(Arbitraries.of(left), Arbitraries.of(signs), Arbitraries.of(right))
                .as((l, sign, r) -> l + " " + sign + " " + r);
    }

    private Arbitrary<String> conditions() {
        Arbitrary<String> joined = Combinators.combine(tests(), Arbitraries.of(" and ", " or "), tests())
                .as((a, join, b) -> a + join + b);
        Arbitrary<String> longer = Combinators.combine(joined, Arbitraries.of(" and ", " or "), tests())
                .as((a, join, b) -> a + join + b);
        return Arbitraries.oneOf(tests(), joined, longer);
    }

    private Arbitrary<String> choices(int depth) {
        return Combinators.combine(conditions(), templates(depth), conditions(), templates(depth), templates(depth))
                .as((a, x, b, y, z) ->
                        "{% if " + a + " %}" + x + "{% elsif " + b + " %}" + y + "{% else %}" + z + "{% endif %}");
    }

    private Arbitrary<String> unlesses(int depth) {
        return Combinators.combine(conditions(), templates(depth), templates(depth))
                .as((a, x, y) -> "{% unless " + a + " %}" + x + "{% else %}" + y + "{% endunless %}");
    }

    /** The item is called {@code x} half of the time, and so hides the host's own {@code x.a}. */
    private Arbitrary<String> loops(int depth) {
        return Combinators.combine(
                        Arbitraries.of("i", "x"), templates(depth), templates(depth), Arbitraries.of(0, 1, 2, 3))
                .as((item, x, y, form) -> {
                    String body = "{% for " + item + " in list %}<{{ " + item + ".name }}>" + x;
                    return form == 0
                            ? body + "{% endfor %}"
                            : form == 1
                                    ? "{% if list %}" + body + "{% endfor %}{% endif %}"
                                    : body + "{% else %}" + y + "{% endfor %}";
                });
    }
}
