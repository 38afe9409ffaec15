package dev.caserail.quicktext.template;

import dev.caserail.model.order.Money;
import dev.caserail.quicktext.schema.FormOfAddress;
import dev.caserail.quicktext.schema.MapSchema;
import dev.caserail.quicktext.schema.Person;
import dev.caserail.quicktext.schema.PlaceholderKind;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.quicktext.schema.Slot;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A schema, a template over it and data for it, all drawn from one seed. Every output stands between {@code <} and {@code
 * >}, so that a hole shows.
 */
final class RandomTemplate {
    private static final List<PlaceholderKind> KINDS = List.of(
            PlaceholderKind.TEXT,
            PlaceholderKind.TEXT,
            PlaceholderKind.NUMBER,
            PlaceholderKind.DATE,
            PlaceholderKind.DATE_TIME,
            PlaceholderKind.MONEY,
            PlaceholderKind.SLOT,
            PlaceholderKind.FLAG,
            PlaceholderKind.PERSON);
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final PlaceholderSchema<Map<String, ?>> ITEMS = MapSchema.builder()
            .required("name", PlaceholderKind.TEXT, "Milk")
            .optional("price", PlaceholderKind.MONEY, money(199))
            .optional("swap.name", PlaceholderKind.TEXT, "Oat milk")
            .required("count", PlaceholderKind.NUMBER, BigDecimal.ONE)
            .build();

    /** One placeholder; lists have no kind of their own. */
    private record Field(String path, PlaceholderKind kind, boolean required) {}

    private final Random random;
    private final List<Field> fields = new ArrayList<>();
    private final PlaceholderSchema<Map<String, ?>> schema;
    private final List<String> loops = new ArrayList<>();
    private final String text;

    RandomTemplate(long seed) {
        this.random = new Random(seed);
        MapSchema building = MapSchema.builder();
        for (String path : List.of("a", "b", "c", "g.a", "g.b", "d")) {
            Field field = new Field(path, pick(KINDS), random.nextInt(3) == 0);
            fields.add(field);
            if (field.required()) {
                building.required(path, field.kind(), value(field.kind()));
            } else {
                building.optional(path, field.kind(), value(field.kind()));
            }
        }
        building.optionalList("items", ITEMS);
        fields.add(new Field("items", PlaceholderKind.LIST, false));
        this.schema = building.build();
        this.text = nodes(3);
    }

    PlaceholderSchema<Map<String, ?>> schema() {
        return schema;
    }

    String text() {
        return text;
    }

    /** Data that keeps what the schema promises, as bare as it may be or not. */
    Map<String, Object> data(long seed) {
        Random own = new Random(seed);
        Map<String, Object> data = new HashMap<>();
        for (Field field : fields) {
            if (field.kind() == PlaceholderKind.LIST) {
                data.put(field.path(), items(own));
            } else if (field.required() || own.nextBoolean()) {
                data.put(field.path(), value(field.kind()));
            } else if (field.kind() == PlaceholderKind.TEXT && own.nextBoolean()) {
                data.put(field.path(), own.nextBoolean() ? " " : "");
            }
        }
        return data;
    }

    private List<Map<String, Object>> items(Random own) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = own.nextInt(4); i > 0; i--) {
            Map<String, Object> item = new HashMap<>();
            item.put("name", pick(List.of("Milk", "a b", "x")));
            item.put("count", BigDecimal.valueOf(own.nextInt(3)));
            if (own.nextBoolean()) {
                item.put("price", money(own.nextInt(1000)));
            }
            if (own.nextBoolean()) {
                item.put("swap.name", own.nextBoolean() ? "Oat" : " ");
            }
            items.add(item);
        }
        return items;
    }

    private Object value(PlaceholderKind kind) {
        return switch (kind) {
            case TEXT -> pick(List.of("A", "b c", "2026", "&x'", "ä", " y "));
            case NUMBER -> new BigDecimal(pick(List.of("0", "1", "-2.50", "1E+3", "7")));
            case DATE -> LocalDate.of(2026, 3, 1 + random.nextInt(28));
            case DATE_TIME -> ZonedDateTime.of(2026, 3, 2, random.nextInt(24), 30, 0, 0, ZONE);
            case MONEY -> money(random.nextInt(100_000) - 500);
            case SLOT -> Slot.of(Instant.parse("2026-03-02T17:00:00Z"), Instant.parse("2026-03-02T18:00:00Z"), ZONE);
            case FLAG -> random.nextBoolean();
            case PERSON ->
                random.nextBoolean()
                        ? Person.builder()
                                .formOfAddress(FormOfAddress.MS)
                                .familyName("Muster")
                                .build()
                        : Person.builder()
                                .formOfAddress(FormOfAddress.UNSPECIFIED)
                                .build();
            case LIST, GROUP -> throw new IllegalArgumentException("no single value of " + kind);
        };
    }

    private static Money money(int cents) {
        return Money.of(BigDecimal.valueOf(cents, 2), Currency.getInstance("EUR"));
    }

    private <E> E pick(List<E> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String nodes(int depth) {
        StringBuilder out = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            out.append(node(depth)).append(' ');
        }
        return out.toString();
    }

    private String node(int depth) {
        int kind = depth == 0 ? random.nextInt(4) : random.nextInt(14);
        return switch (kind) {
            case 0, 1 -> output(value());
            case 2 -> guardedOutput();
            case 3 -> "{% assign " + variable() + " = " + filtered(value()) + " %}";
            case 4, 5 ->
                "{% if " + condition() + " %}" + nodes(depth - 1) + "{% elsif " + condition() + " %}" + nodes(depth - 1)
                        + "{% else %}" + nodes(depth - 1) + "{% endif %}";
            case 6 -> "{% unless " + condition() + " %}" + nodes(depth - 1) + "{% endunless %}";
            case 7 ->
                "{% case " + value() + " %}{% when " + literal() + ", nil %}" + nodes(depth - 1) + "{% when "
                        + literal() + " %}" + nodes(depth - 1) + (random.nextBoolean() ? "{% else %}x" : "")
                        + "{% endcase %}";
            case 8 -> "{% capture " + variable() + " %}" + nodes(depth - 1) + "{% endcapture %}";
            case 9 -> "{% cycle 'x', 'y' %}{% increment n %}";
            case 10 -> loops.isEmpty() ? "-" : "{% if " + condition() + " %}{% break %}{% endif %}";
            default -> loop(depth);
        };
    }

    private String loop(int depth) {
        String item = pick(List.of("i", "j"));
        String list = random.nextInt(4) == 0 ? "(1..2)" : "items";
        String options = pick(List.of("", "", " limit: 2", " reversed", " offset: 1"));
        loops.add(list.equals("items") ? item : "");
        String body = nodes(depth - 1);
        loops.remove(loops.size() - 1);
        return "{% for " + item + " in " + list + options + " %}" + (list.equals("items") ? output(item + ".name") : "")
                + body + (random.nextInt(3) == 0 ? "" : "{% else %}-") + "{% endfor %}";
    }

    private String variable() {
        return pick(List.of("u", "v", "w"));
    }

    private String output(String value) {
        return "<{{ " + filtered(value) + " }}>";
    }

    /** The value between a test of it, which is right half of the time. */
    private String guardedOutput() {
        String value = value();
        String test = pick(List.of("P", "P", "P != nil", "P == blank", "P == P", "P.size > 0"))
                .replace("P", value);
        return "{% if " + test + " %}<{{ " + value + " }}>{% endif %}";
    }

    private String value() {
        if (!loops.isEmpty() && random.nextBoolean()) {
            String item = loops.get(loops.size() - 1);
            if (!item.isEmpty()) {
                return item + "." + pick(List.of("name", "price", "swap.name", "count"));
            }
        }
        return random.nextInt(4) == 0
                ? pick(List.of("u", "v", "w", "items.size", "items.first.name", "items[0].price", "'lit'", "3"))
                : pick(fields).path();
    }

    private String filtered(String value) {
        StringBuilder out = new StringBuilder(value);
        for (int i = random.nextInt(4); i > 0; i--) {
            out.append(" | ").append(filter());
        }
        return out.toString();
    }

    private String filter() {
        return pick(List.of(
                "default: 'd'",
                "default: 'd'",
                "default: 'd'",
                "default: a",
                "upcase",
                "capitalize",
                "strip",
                "escape",
                "append: 'x'",
                "append: a",
                "prepend: ' '",
                "remove: 'A'",
                "replace: 'A', ''",
                "truncate: 1",
                "truncate: 0, ''",
                "truncatewords: 1, ''",
                "slice: 0",
                "size",
                "plus: 1",
                "times: 2",
                "times: c",
                "divided_by: 2",
                "round",
                "money",
                "money: 'EUR'",
                "date",
                "date: 'short'",
                "date: '%d.%m.%Y'",
                "time",
                "relative_day",
                "slot",
                "salutation",
                "phone",
                "order_ref",
                "ordinal",
                "plural: one: 'x', other: 'y'",
                "map: 'name'",
                "map: 'price'",
                "where: 'price'",
                "list",
                "join: ''",
                "first",
                "last",
                "sort: 'name'",
                "reverse",
                "sum: 'count'",
                "split: 'A'",
                "compact",
                "url_encode",
                "strip_html",
                "newline_to_br"));
    }

    private String literal() {
        return pick(List.of("'A'", "1", "true", "''"));
    }

    private String condition() {
        String condition = test();
        while (random.nextInt(3) == 0) {
            condition += (random.nextBoolean() ? " and " : " or ") + test();
        }
        return condition;
    }

    private String test() {
        String value = value();
        return switch (random.nextInt(6)) {
            case 0, 1 -> value;
            case 2 -> value + pick(List.of(" == ", " != ")) + pick(List.of("nil", "blank", "''"));
            case 3 -> value + pick(List.of(" == ", " != ")) + literal();
            case 4 -> "items.size " + pick(List.of("==", "!=", "<", ">", ">=")) + " " + random.nextInt(2);
            default -> value + pick(List.of(" == ", " != ", " < ", " contains ")) + value();
        };
    }
}
