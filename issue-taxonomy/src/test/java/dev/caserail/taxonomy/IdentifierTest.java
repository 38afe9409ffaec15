package dev.caserail.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.history.AgentPseudonym;
import dev.caserail.taxonomy.history.CaseReference;
import dev.caserail.taxonomy.history.ChannelName;
import dev.caserail.taxonomy.tracking.AccountId;
import dev.caserail.taxonomy.tracking.DeliveryId;
import dev.caserail.taxonomy.tracking.ProductLineId;
import io.vavr.control.Validation;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Identifiers: what they look like, and what happens where they do not. */
class IdentifierTest {
    private static final FileLocation HERE = FileLocation.of("t.csv", 2, 3);
    private static final String CODE_WORDS = "upper-case letters and digits in words joined by underscores";
    private static final String FOREIGN_WORDS = "1 to 100 characters without white space";

    @TestFactory
    Stream<DynamicTest> codes_are_words_in_capitals() {
        List<String> good = List.of("A", "PRODUCT_MISSING", "A1_2", "X9");
        List<String> bad = List.of("", "a", "1A", "A_", "_A", "A__B", "A-B", "A B", " A", "Ä", "A\n");
        return Stream.of(
                        law("issue code", CODE_WORDS, IssueCode::of, IssueCode::parse, good, bad),
                        law("issue group", CODE_WORDS, IssueGroup::of, IssueGroup::parse, good, bad),
                        law("channel name", CODE_WORDS, ChannelName::of, ChannelName::parse, good, bad),
                        law("skill code", CODE_WORDS, SkillCode::of, SkillCode::parse, good, bad))
                .flatMap(s -> s);
    }

    @TestFactory
    Stream<DynamicTest> identifiers_of_other_systems_are_anything_without_white_space() {
        List<String> good = List.of("A-20417", "<m.1@mail.example>", "ü", "😀".repeat(100), "x".repeat(100));
        List<String> bad = List.of("", " ", "a b", "a\u00a0b", "a\u2003b", "a\u0085b", "a\u0007", "x".repeat(101));
        return Stream.of(
                        law("account id", FOREIGN_WORDS, AccountId::of, AccountId::parse, good, bad),
                        law("case reference", FOREIGN_WORDS, CaseReference::of, CaseReference::parse, good, bad),
                        law("agent pseudonym", FOREIGN_WORDS, AgentPseudonym::of, AgentPseudonym::parse, good, bad),
                        law("delivery id", FOREIGN_WORDS, DeliveryId::of, DeliveryId::parse, good, bad),
                        law("product line id", FOREIGN_WORDS, ProductLineId::of, ProductLineId::parse, good, bad))
                .flatMap(s -> s);
    }

    @Test
    void a_long_text_is_shown_by_its_beginning() {
        assertEquals(
                "issue code `" + "x".repeat(60) + "…`, expected " + CODE_WORDS,
                assertThrows(IllegalArgumentException.class, () -> IssueCode.of("x".repeat(61)))
                        .getMessage());
    }

    @Test
    void a_code_of_any_length_is_answered() {
        String endless = "A" + "_A".repeat(100_000);

        assertEquals(endless, IssueCode.of(endless).value());
        assertTrue(IssueCode.parse(endless + "_", HERE).isInvalid());
    }

    private static <T> Stream<DynamicTest> law(
            String noun,
            String words,
            Function<String, T> of,
            BiFunction<String, Location, Validation<Diagnostic, T>> parse,
            List<String> good,
            List<String> bad) {
        return Stream.concat(
                good.stream()
                        .map(text -> DynamicTest.dynamicTest(noun + " `" + text + "`", () -> {
                            assertEquals(of.apply(text), parse.apply(text, HERE).get());
                        })),
                bad.stream()
                        .map(text -> DynamicTest.dynamicTest("no " + noun + " `" + text + "`", () -> {
                            String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
                            String message = noun + " `" + shown.replaceAll("\\R", " ") + "`, expected " + words;
                            assertEquals(
                                    message,
                                    assertThrows(IllegalArgumentException.class, () -> of.apply(text))
                                            .getMessage());
                            assertEquals(
                                    Diagnostic.error(DiagnosticCode.of("identifier.malformed"), HERE, message)
                                            .line(),
                                    parse.apply(text, HERE).getError().line());
                        })));
    }
}
