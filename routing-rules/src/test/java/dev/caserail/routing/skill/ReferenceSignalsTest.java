package dev.caserail.routing.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F4: what the reference phrases recognise, and which look-alikes they leave alone. */
class ReferenceSignalsTest {
    private static final SkillRouter ROUTER = ReferenceSkills.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LEGAL_THREAT | You will hear from my lawyer if the money is not here by Friday.",
                "LEGAL_THREAT | Otherwise I shall take legal action without further notice.",
                "LEGAL_THREAT | One more time and I will sue you.",
                "LEGAL_THREAT | Andernfalls gebe ich die Sache an meinen Anwalt weiter.",
                "LEGAL_THREAT | Dann muss ich leider einen Anwalt einschalten.",
                "LEGAL_THREAT | namens meiner Mandantin fordere ich Sie auf",
                "LEGAL_THREAT | Ich behalte mir rechtliche Schritte vor.",
                "LEGAL_THREAT | Sonst verklage ich euch!",
                "LEGAL_THREAT | Ich werde Klage einreichen.",
                "POLICE | I have reported the theft to the police.",
                "POLICE | I am a police officer and need the delivery record of 4 March.",
                "POLICE | In einem Ermittlungsverfahren bitten wir um Auskunft.",
                "POLICE | Ich habe Anzeige gegen Unbekannt erstattet.",
                "POLICE | wir haben die Polizei gerufen",
                "GUARDIANSHIP | I am the legal guardian of your customer.",
                "GUARDIANSHIP | My mother has passed away, please stop all deliveries.",
                "GUARDIANSHIP | Ich bin die gesetzliche Betreuerin der Kundin.",
                "GUARDIANSHIP | Mein Mann ist im Februar verstorben.",
                "GUARDIANSHIP | Der Kunde steht unter Betreuung.",
                "DATA_REQUEST | This is a subject access request.",
                "DATA_REQUEST | Please send me a copy of all my personal data.",
                "DATA_REQUEST | Ich bitte um Auskunft nach Art. 15 DSGVO.",
                "DATA_REQUEST | Welche Daten haben Sie über mich gespeichert?",
                "DELETION_REQUEST | Please delete my account and everything in it.",
                "DELETION_REQUEST | How do I close my account?",
                "DELETION_REQUEST | Bitte mein Kundenkonto unverzüglich löschen.",
                "DELETION_REQUEST | Bitte löschen Sie mein Konto.",
                "DELETION_REQUEST | Ich verlange die Löschung meiner Daten.",
                "VAT_PER_PRODUCT | I need an invoice with VAT shown for each product.",
                "VAT_PER_PRODUCT | Can you send VAT per item for my accountant?",
                "VAT_PER_PRODUCT | Bitte eine Rechnung mit ausgewiesener MwSt. je Artikel.",
                "VAT_PER_PRODUCT | Die Mehrwertsteuer muss pro Artikel dastehen.",
                "DAMAGE | Your driver scratched my car.",
                "DAMAGE | The bleach leaked all over the carpet.",
                "DAMAGE | Your van reversed into the gate post, who is your liability insurance?",
                "DAMAGE | Der Fahrer hat einen Kratzer in mein Auto gemacht.",
                "DAMAGE | Wer kommt für den Schaden am Parkett auf? Ich möchte den Schaden ersetzt haben.",
                "DAMAGE | Ihr Fahrer hat unseren Zaun umgefahren."
            })
    void recognises(String signal, String text) {
        assertTrue(signals(text).contains(signal), () -> signals(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She works at the law firm next door, please ring there.",
                "Kundin arbeitet in der Anwaltskanzlei nebenan, bitte dort klingeln.",
                "Wir wohnen in der Anwaltsgasse 4.",
                "Das Gericht mit den Nudeln war lecker, das zweite Gericht auch.",
                "Ich kann wirklich nicht klagen, alles gut!",
                "Ms Sue Miller will be at home.",
                "Police blocked the road, so the van could not pass.",
                "There is a police road block in our street.",
                "Die Polizei hat die Straße abgesperrt, der Wagen soll hinten rum kommen.",
                "Ich arbeite bei der Polizei und bin tagsüber nicht da.",
                "Mit unserer Kinderbetreuerin, die auch nur zwei Hände hat.",
                "The babysitter will take the order.",
                "Please delete the milk from tomorrow's order.",
                "How do I delete a card from my account?",
                "I deleted the e-mails in a fit of tidiness.",
                "Wie lösche ich meine alte Karte aus der App?",
                "Wie kann ich in meinem Konto die alte Adresse löschen?",
                "Entweder nimmt jemand das Leergut mit oder Sie löschen mein Konto.",
                "Sind die Preise inkl. MwSt.?",
                "Is VAT included in the price?",
                "The packaging was damaged and two eggs are broken.",
                "I got a damaged product, please refund it.",
                "Die Verpackung war beschädigt, der Joghurt ist ausgelaufen.",
                "Schaden an der Verpackung, Inhalt in Ordnung.",
                "Es ist zum Glück kein Schaden entstanden. Schade um die Zeit.",
                "Meine Daten haben sich geändert, ich habe eine neue Telefonnummer.",
                "Hinweise zur Verarbeitung nach Art. 13 DSGVO finden Sie auf unserer Seite."
            })
    void leaves_alone(String text) {
        assertEquals(List.of(), signals(text));
    }

    @Test
    void the_standard_clause_of_data_protection_letters_is_no_legal_threat() {
        assertEquals(
                List.of("DATA_REQUEST"),
                signals(
                        "Otherwise, I reserve the right to take legal action against you and to lodge a complaint with the"
                                + " responsible supervisory authority."));
    }

    private static List<String> signals(String text) {
        return ROUTER.signals(text).stream().map(hit -> hit.signal().value()).toList();
    }
}
