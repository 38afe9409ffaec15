package dev.caserail.taxonomy.suggest;

import java.util.ArrayList;
import java.util.List;

/** A small history of a desk: five ways to say each of four things, in many words. */
final class History {
    private static final String[][] TEXTS = {
        {
            "milk_missing",
            "The milk is missing",
            "no milk in my bag",
            "milk was not delivered",
            "where is my milk",
            "I paid for milk and got none",
            "two bottles of milk missing"
        },
        {
            "refund_late",
            "My refund has not come",
            "still waiting for the refund",
            "where is my money back",
            "refund not received yet",
            "the money was not refunded",
            "when will I get the refund"
        },
        {
            "card_declined",
            "My card was declined",
            "the card does not work",
            "payment by card failed",
            "card rejected at checkout",
            "why is my card declined",
            "cannot pay with my card"
        },
        {
            "app_crash",
            "The app crashes",
            "app closes by itself",
            "your app does not start",
            "crash when I open the app",
            "the app hangs at login",
            "the application keeps crashing"
        },
    };

    private static final String[] OPENINGS = {"Hello, ", "Hi there! ", "Dear team, ", "Please help: ", ""};

    private History() {}

    /** All texts, each with every opening, code after code. */
    static List<TrainingText> texts() {
        List<TrainingText> texts = new ArrayList<>();
        for (String[] row : TEXTS) {
            for (int i = 1; i < row.length; i++) {
                for (String opening : OPENINGS) {
                    texts.add(TrainingText.of(opening + row[i], DeskCode.of(row[0])));
                }
            }
        }
        return texts;
    }

    /** The same with texts that no issue is about. */
    static List<TrainingText> withSmallTalk() {
        List<TrainingText> texts = new ArrayList<>(texts());
        for (String talk :
                List.of("what a lovely day", "who won the football match", "tell me a joke", "happy new year")) {
            for (String opening : OPENINGS) {
                texts.add(TrainingText.of(opening + talk, DeskCode.of("oos")));
            }
        }
        return texts;
    }

    static SuggestionModel model() {
        return ModelTraining.of("test/1").train(texts()).get().value();
    }
}
