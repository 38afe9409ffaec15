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
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Q6, Q7, Q9: a template that passes the check always renders, without a hole, and twice the same. */
class NoHolePropertyTest {
    private static final Pattern HOLE = Pattern.compile("<\\s*>");

    record Item(String name, Optional<String> note) {}

    record Host(
            Optional<String> a,
            Optional<String> b,
            Optional<BigDecimal> n,
            Optional<Boolean> f,
            Optional<Slot> slot,
            List<Item> list) {}

    private static final PlaceholderSchema<Item> ITEM = PlaceholderSchema.builder(Item.class)
            .text("name", Item::name, "x")
            .optionalText("note", Item::note, "x")
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

    @Property(tries = 3000)
    void a_template_that_passes_the_check_renders_without_a_hole(
            @ForAll("templates") String text, @ForAll("hosts") Host host) {
        Validation<Seq<Diagnostic>, Checked<Template<Host>>> parsed = Template.parse(SourceText.of("t", text), SCHEMA);
        Assume.that(parsed.isValid());
        Template<Host> template = parsed.get().value();

        Either<Seq<Diagnostic>, RenderedText> rendered = template.render(host, Locale.GERMAN);

        assertTrue(rendered.isRight(), () -> text + " gives " + rendered.getLeft());
        String out = rendered.get().text();
        assertFalse(HOLE.matcher(out).find(), () -> text + " gives " + out);
        assertEquals(rendered, template.render(host, Locale.GERMAN));
        assertEquals(List.of(), template.preview(host, Locale.GERMAN).holes());
        assertEquals(out, template.preview(host, Locale.GERMAN).text());
    }

    @Property(tries = 1000)
    void any_text_at_all_is_answered_with_a_template_or_faults(
            @ForAll("garbage") String text, @ForAll("hosts") Host host) {
        Draft<Host> draft = Draft.of(SourceText.of("t", text), SCHEMA);

        assertEquals(draft.template().isValid(), draft.diagnostics().forAll(d -> d.severity() != Severity.ERROR));
        draft.preview(host, Locale.ENGLISH);
    }

    @Property(tries = 1000)
    void spans_cut_out_exactly_what_came_from_placeholders(@ForAll("hosts") Host host) {
        RenderedText rendered = Template.parse(
                        SourceText.of("t", "a{{ r }}b{{ x.a | default: r }}c{{ x.b | default: 'own' }}"), SCHEMA)
                .get()
                .value()
                .render(host, Locale.ENGLISH)
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
                Combinators.combine(Arbitraries.of("A", "n"), text).as(Item::new);
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
        return templates(3);
    }

    private Arbitrary<String> templates(int depth) {
        Arbitrary<String> part = depth == 0
                ? outputs()
                : Arbitraries.oneOf(outputs(), choices(depth - 1), unlesses(depth - 1), loops(depth - 1));
        return part.list().ofMinSize(1).ofMaxSize(2).map(parts -> String.join(" ", parts));
    }

    private Arbitrary<String> paths() {
        return Arbitraries.of("r", "x.a", "x.b", "n", "slot", "i.name", "i.note", "list.size");
    }

    private Arbitrary<String> outputs() {
        Arbitrary<String> filters = Arbitraries.of(
                "", "", "", " | default: 'd'", " | default: r", " | default: x.a", " | upcase", " | strip");
        return Combinators.combine(paths(), filters).as((path, filter) -> "<{{ " + path + filter + " }}>");
    }

    private Arbitrary<String> tests() {
        Arbitrary<String> compared = Combinators.combine(
                        Arbitraries.of("x.a", "x.b", "i.note"),
                        Arbitraries.of("==", "!=", "contains"),
                        Arbitraries.of("'A'", "x.a", "x.b", "r"))
                .as((left, sign, right) -> left + " " + sign + " " + right);
        Arbitrary<String> nothing = Combinators.combine(
                        Arbitraries.of("x.a", "x.b", "n", "slot", "list", "i.note"),
                        Arbitraries.of("==", "!="),
                        Arbitraries.of("nil", "blank", "''"))
                .as((left, sign, right) -> left + " " + sign + " " + right);
        Arbitrary<String> numbers = Combinators.combine(
                        Arbitraries.of("n", "list.size"),
                        Arbitraries.of("==", "!=", "<", "<=", ">", ">="),
                        Arbitraries.of("0", "1", "-1", "n", "list.size"))
                .as((left, sign, right) -> left + " " + sign + " " + right);
        return Arbitraries.oneOf(
                Arbitraries.of("x.a", "x.b", "n", "slot", "f", "list", "r", "i.note", "f == true", "f != false"),
                compared,
                nothing,
                numbers);
    }

    private Arbitrary<String> conditions() {
        Arbitrary<String> joined = Combinators.combine(tests(), Arbitraries.of(" and ", " or "), tests(), tests())
                .as((a, join, b, c) -> a + join + b + (c.length() % 2 == 0 ? " and " + c : ""));
        return Arbitraries.oneOf(tests(), tests(), joined);
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

    private Arbitrary<String> loops(int depth) {
        return Combinators.combine(
                        Arbitraries.of("i", "x"), templates(depth), templates(depth), Arbitraries.of(true, false))
                .as((variable, x, y, otherwise) -> "{% for " + variable + " in list %}" + x
                        + (otherwise ? "{% else %}" + y : "") + "{% endfor %}");
    }
}
