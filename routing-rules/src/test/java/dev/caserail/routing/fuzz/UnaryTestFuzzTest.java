package dev.caserail.routing.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.condition.AnyTest;
import dev.caserail.routing.condition.ConditionWords;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.condition.NotTest;
import dev.caserail.routing.condition.References;
import dev.caserail.routing.condition.Truth;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.DateDomain;
import dev.caserail.routing.fact.DateTimeDomain;
import dev.caserail.routing.fact.DurationDomain;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.fact.LimitedDomain;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.fact.TimeDomain;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.ValueRange;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * T3: whatever a cell holds, reading it answers a condition that is written and read again, and that never throws; or
 * faults that lie in the cell. An input is the name of a column on the first line, and below it the cell.
 */
class UnaryTestFuzzTest {
    private static final int FEW = 3;

    private static final FiniteDomain CODES =
            FiniteDomain.of("code", List.of("EMAIL", "PHONE", "de-AT", "not", "null", "two words", "a\"b", "", "5"));

    private static final FactSchema<NamedFacts> SCHEMA = FactSchema.<NamedFacts>builder("all kinds")
            .fact("code", CODES, true, f -> f.fact("code"))
            .fact("kind", CODES, false, f -> f.fact("kind"))
            .fact("text", TextDomain.TEXT, true, f -> f.fact("text"))
            .fact("city", TextDomain.FOLDED, false, f -> f.fact("city"))
            .fact("number", NumberDomain.any(), true, f -> f.fact("number"))
            .fact("items", NumberDomain.count(), false, f -> f.fact("items"))
            .fact("price", NumberDomain.builder().scale(2).build(), false, f -> f.fact("price"))
            .fact("some", LimitedDomain.of(NumberDomain.any(), some()), true, f -> f.fact("some"))
            .fact("flag", FlagDomain.FLAG, true, f -> f.fact("flag"))
            .fact("date", DateDomain.DATE, true, f -> f.fact("date"))
            .fact("time", TimeDomain.TIME, true, f -> f.fact("time"))
            .fact("moment", DateTimeDomain.DATE_TIME, true, f -> f.fact("moment"))
            .fact("duration", DurationDomain.DAYS_AND_TIME, true, f -> f.fact("duration"))
            .fact("months", DurationDomain.YEARS_AND_MONTHS, true, f -> f.fact("months"))
            .fact("order total", NumberDomain.any(), true, f -> f.fact("order total"))
            .fact("set", SetDomain.of(CODES), false, f -> f.fact("set"))
            .build();

    private static final Set<String> NAMES =
            SCHEMA.columns().stream().map(FactColumn::name).collect(Collectors.toUnmodifiableSet());

    @DictionaryFile(resourcePath = "cells.dict")
    @FuzzTest(maxDuration = "20m")
    void a_cell_is_a_condition_or_told_why_not(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        int line = text.indexOf('\n');
        FactColumn<NamedFacts> column = column(line < 0 ? "" : text.substring(0, line));
        String cell = text.substring(line + 1);
        // a cell at its place in a file, where no byte order mark is dropped
        SourceText source = SourceText.of("cell", "|" + cell);

        check(ConditionParser.parse(cell, column, at -> source.at(at + 1)), source, test -> {
            assertEquals(test, alone(test.text(), column), test::text);
            assertTrue(test.references().isEmpty(), test::text);
            checkTruth(test, column, fact -> test.test(fact));
        });
        check(ConditionParser.parse(cell, column, SCHEMA, at -> source.at(at + 1)), source, test -> {
            String written = test.text(NAMES);
            assertEquals(test, amongOthers(written, column), written);
            assertEquals(Optional.empty(), References.fault(test, column, SCHEMA), written);
            for (NamedFacts facts : SampleFacts.rows(SCHEMA, List.of(), FEW)) {
                FactLookup others = facts::fact;
                checkTruth(test, column, fact -> test.test(fact, others));
            }
        });
        if (!(column.domain() instanceof SetDomain)) {
            checkValue(column, cell, source);
        }
    }

    private static void check(
            Validation<Seq<Diagnostic>, UnaryTest> read, SourceText source, Consumer<UnaryTest> expectations) {
        if (read.isInvalid()) {
            Places.checkFaults(read.getError(), source);
            return;
        }
        UnaryTest test = read.get();
        int length = source.text().length() - 1;
        assertTrue(test.span().start() >= 0 && test.span().end() <= length, () -> test + " at " + test.span());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertFalse(ConditionWords.in(locale).say("x", test).isBlank());
        }
        expectations.accept(test);
    }

    private static void checkTruth(UnaryTest test, FactColumn<NamedFacts> column, Function<Fact, Truth> truths) {
        for (Fact fact : SampleFacts.of(column, List.of(test))) {
            Truth truth = truths.apply(fact);
            if (test instanceof NotTest not && test.references().isEmpty()) {
                assertEquals(truth, not.negated().test(fact).negated(), () -> test.text() + " of " + fact);
            }
            if (fact == AbsentFact.ABSENT && !test.text().contains("null") && !(test instanceof AnyTest)) {
                assertEquals(Truth.UNKNOWN, truth, test::text);
            }
        }
    }

    private static void checkValue(FactColumn<?> column, String cell, SourceText source) {
        Validation<Seq<Diagnostic>, FactValue> value =
                ConditionParser.parseValue(cell, column.name(), column.domain(), at -> source.at(at + 1));
        if (value.isInvalid()) {
            Places.checkFaults(value.getError(), source);
            return;
        }
        String text = Literal.text(value.get());
        SourceText again = SourceText.of("again", "|" + text);
        assertEquals(
                value.get(),
                Places.valid(
                        ConditionParser.parseValue(text, column.name(), column.domain(), at -> again.at(at + 1)),
                        text));
    }

    private static UnaryTest alone(String text, FactColumn<?> column) {
        SourceText source = SourceText.of("again", "|" + text);
        return Places.valid(ConditionParser.parse(text, column, at -> source.at(at + 1)), text);
    }

    private static UnaryTest amongOthers(String text, FactColumn<?> column) {
        SourceText source = SourceText.of("again", "|" + text);
        return Places.valid(ConditionParser.parse(text, column, SCHEMA, at -> source.at(at + 1)), text);
    }

    private static FactColumn<NamedFacts> column(String name) {
        List<FactColumn<NamedFacts>> columns = SCHEMA.columns();
        return SCHEMA.find(name).orElseGet(() -> columns.get(Math.floorMod(name.hashCode(), columns.size())));
    }

    private static List<ValueRange> some() {
        return List.of(
                ValueRange.only(NumberValue.of(BigDecimal.ONE)),
                ValueRange.of(Optional.of(NumberValue.of(BigDecimal.TEN)), true, Optional.empty(), false));
    }
}
