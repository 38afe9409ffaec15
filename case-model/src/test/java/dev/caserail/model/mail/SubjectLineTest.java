package dev.caserail.model.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C6: what mail programs of many languages put before a subject. */
class SubjectLineTest {
    @ParameterizedTest
    @DisplayName("C6: reply prefixes of other languages are stripped")
    @ValueSource(
            strings = {
                "RE", "Re", "AW", "WG", "SV", "VS", "Antw", "FW", "FWD", "Fwd", "RES", "ENC", "TR", "RIF", "R", "ODP",
                "PD", "YNT", "BLS", "回复", "转发", "Re[2]", "AW (2)", "Re^3", "Antwort", "RV", "İLT", "ΑΠ", "Отв", "VÁ",
                "رد"
            })
    void prefixes_of_other_languages_are_stripped(String prefix) {
        for (String colon : List.of(":", ": ", " : ", "：")) {
            assertEquals(
                    "Milk is missing",
                    SubjectLine.of(prefix + colon + "Milk is missing").base(),
                    prefix + colon);
        }
    }

    @Test
    void prefixes_and_tags_may_alternate_and_tags_are_kept_for_display() {
        SubjectLine subject = SubjectLine.of("AW: [orders] Re[2]:  WG: [EXTERN] [orders] Milk: it is missing [again]");

        assertEquals("Milk: it is missing [again]", subject.base());
        assertEquals(List.of("orders", "EXTERN"), subject.tags());
        assertEquals(3, subject.prefixes());
    }

    @Test
    void words_that_only_look_like_prefixes_stay() {
        for (String plain :
                List.of("Refund: when?", "Reference 12", "Tractor: broken", "AWS: bill", "Rest: cold", "re milk")) {
            assertEquals(plain, SubjectLine.of(plain).base());
            assertEquals(0, SubjectLine.of(plain).prefixes());
        }
    }

    @Test
    void nothing_but_prefixes_is_about_nothing() {
        assertEquals("", SubjectLine.of("Re: AW: [x]").base());
        assertFalse(SubjectLine.of("Re:").isLike(SubjectLine.of("AW:")));
    }

    @Test
    void our_own_reference_is_no_part_of_what_it_is_about() {
        String reference = Mails.TOKENS.reference(Mails.CASE);

        assertEquals(
                "Milk is missing",
                SubjectLine.of("Re: Milk is missing " + reference).base());
        assertEquals(
                "Milk is missing",
                SubjectLine.of(reference + " Re: Milk is missing").base());
    }

    @Test
    void folded_lines_become_one() {
        assertEquals(
                "Milk is missing", SubjectLine.of(" Milk\r\n\tis\u0000missing ").value());
    }

    @Test
    void alike_is_the_same_in_other_case_or_mostly_the_same_words() {
        SubjectLine milk = SubjectLine.of("Milk is missing from my order");

        assertTrue(milk.isLike(SubjectLine.of("AW: MILK is missing from my order!")));
        assertTrue(milk.isLike(SubjectLine.of("Milk was missing from my order")));
        assertFalse(milk.isLike(SubjectLine.of("Bread is missing from your basket")));
        assertTrue(SubjectLine.of("Order").isLike(SubjectLine.of("Re: order")));
        assertFalse(SubjectLine.of("My order").isLike(SubjectLine.of("Your order")));
    }

    @Test
    void does_not_show_itself() {
        assertFalse(SubjectLine.of("Minna Lehtinen").toString().contains("Minna"));
    }

    @Provide
    Arbitrary<String> prefix() {
        return Arbitraries.of("Re: ", "AW:", "WG : ", "Fwd: ", "[list] ", "SV[3]: ", "回复：", "Antw (12): ");
    }

    @Property
    void any_prefixes_before_a_subject_change_nothing(@ForAll List<@From("prefix") String> prefixes) {
        String all = String.join("", prefixes.subList(0, Math.min(20, prefixes.size())));

        assertEquals("Milk is missing", SubjectLine.of(all + "Milk is missing").base());
        assertTrue(SubjectLine.of(all + "Milk is missing").isLike(SubjectLine.of("milk is missing")));
    }

    @Test
    void a_long_subject_is_cut_between_characters() {
        String full = "m".repeat(SubjectLine.MAX_LENGTH);
        String wide = "m".repeat(SubjectLine.MAX_LENGTH - 1) + "\uD83E\uDD5B";

        assertEquals(full, SubjectLine.of(full).value());
        assertEquals(full, SubjectLine.of(full + "ilk").value());
        assertEquals(SubjectLine.MAX_LENGTH - 1, SubjectLine.of(wide).value().length());
    }

    @Test
    void three_words_of_four_make_subjects_alike() {
        SubjectLine four = SubjectLine.of("milk bread eggs butter");

        assertTrue(four.isLike(SubjectLine.of("milk bread eggs cheese")));
        assertTrue(four.isLike(SubjectLine.of("eggs milk bread")));
        assertFalse(four.isLike(SubjectLine.of("milk bread cheese wine")));
        assertFalse(SubjectLine.of("milk bread").isLike(SubjectLine.of("bread milk")));
        assertFalse(four.isLike(SubjectLine.of("milk bread eggs cheese wine")));
    }
}
