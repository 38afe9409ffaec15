package dev.caserail.taxonomy.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Files with a right head and a right hash, whose content somebody made up byte by byte: what the format means is suggested,
 * what it does not allow is told. The bytes are those that models of this format have in files of desks.
 */
class MadeUpModelsTest {
    @Test
    void a_model_of_two_codes_and_one_word_suggests_as_its_numbers_say() throws Exception {
        SuggestionModel model = ModelFile.read("m", file(new Content())).get();

        assertEquals("v", model.version());
        assertEquals(0.5, model.threshold());
        assertEquals(List.of(DeskCode.of("A"), DeskCode.of("B")), model.codes());
        // `milk` weighs 1, says 3 steps of 0.5 for B and nothing for A; the sharpness is 2
        double forB = StrictMath.exp(3) / (1 + StrictMath.exp(3));
        Suggestion milk = model.suggest("Milk!", 2);
        assertEquals(DeskCode.of("B"), milk.best().orElseThrow().code());
        assertEquals(forB, milk.confidence(), 1e-12);
        assertEquals(1 - forB, milk.issues().get(1).score(), 1e-12);
        assertEquals(List.of(WordVote.of("milk", 1)), milk.best().orElseThrow().words());
        assertEquals(List.of(), milk.issues().get(1).words());
        assertEquals(List.of(), model.suggest("bread", 2).issues());
    }

    @Test
    void of_codes_that_are_as_likely_the_first_comes_first() throws Exception {
        Content equal = new Content();
        equal.rows.clear();
        Suggestion suggestion = ModelFile.read("m", file(equal)).get().suggest("milk", 2);

        assertEquals(
                List.of("A", "B"),
                suggestion.issues().stream().map(issue -> issue.code().value()).toList());
        assertEquals(0.5, suggestion.confidence());
    }

    @Test
    void what_a_base_says_counts_for_every_feature() throws Exception {
        Content based = new Content();
        based.bases = new float[] {2, 0};
        Suggestion suggestion = ModelFile.read("m", file(based)).get().suggest("milk", 2);

        // 2 for A against 1.5 for B
        assertEquals(DeskCode.of("A"), suggestion.best().orElseThrow().code());
        assertEquals(1 / (1 + StrictMath.exp(-1)), suggestion.confidence(), 1e-12);
    }

    @Test
    void numbers_of_codes_take_one_byte_two_or_three() throws Exception {
        Content wide = new Content();
        wide.codes.clear();
        for (int i = 0; i < 20_000; i++) {
            wide.codes.add("C" + i);
        }
        wide.bases = new float[20_000];
        wide.outOfScope = new boolean[20_000];
        wide.rows = List.of(new int[] {5, 1}, new int[] {127, 2}, new int[] {128, 3}, new int[] {16_600, 9});
        SuggestionModel model = ModelFile.read("m", file(wide)).get();

        assertEquals(
                List.of("C16600", "C128", "C127", "C5"),
                model.suggest("milk", 4, 0).issues().stream()
                        .map(issue -> issue.code().value())
                        .toList());
        assertEquals(
                model.hash(), ModelFile.read("m", ModelFile.write(model)).get().hash());
    }

    @Test
    void numbers_at_their_bounds_are_read() throws Exception {
        for (double sharpness : new double[] {0, 1e6}) {
            Content content = new Content();
            content.sharpness = sharpness;
            assertTrue(ModelFile.read("m", file(content)).isValid());
        }
        for (double threshold : new double[] {0, 1}) {
            Content content = new Content();
            content.threshold = threshold;
            assertEquals(threshold, ModelFile.read("m", file(content)).get().threshold());
        }
    }

    @TestFactory
    List<DynamicTest> what_the_format_does_not_allow_is_told() {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(refused("its sharpness is out of range", c -> c.sharpness = -0.5));
        tests.add(refused("its sharpness is out of range", c -> c.sharpness = 1e6 + 1));
        tests.add(refused("its sharpness is out of range", c -> c.sharpness = Double.NaN));
        tests.add(refused("its threshold is out of range", c -> c.threshold = -0.1));
        tests.add(refused("its threshold is out of range", c -> c.threshold = 1.1));
        tests.add(refused("its threshold is out of range", c -> c.threshold = Double.NaN));
        tests.add(refused("it has 1 codes", c -> c.codes = new ArrayList<>(List.of("A"))));
        tests.add(refused("it has 20001 codes", c -> c.codeCount = 20_001));
        tests.add(refused("it has -1 codes", c -> c.codeCount = -1));
        tests.add(refused("none of its codes can be suggested", c -> c.outOfScope = new boolean[] {true, true}));
        tests.add(refused("a number in it is none", c -> c.bases = new float[] {0, Float.NaN}));
        tests.add(refused("a number in it is none", c -> c.step = Float.POSITIVE_INFINITY));
        tests.add(refused("a number in it is none", c -> c.rarity = Float.NEGATIVE_INFINITY));
        tests.add(refused("it has -1 frequent words", c -> c.frequentCount = -1));
        tests.add(refused("it has 100001 frequent words", c -> c.frequentCount = 100_001));
        tests.add(refused("it has -1 features", c -> c.featureCount = -1));
        tests.add(refused("its features are not in order", c -> c.features = List.of(2L, 1L)));
        tests.add(refused("its features are not in order", c -> c.features = List.of(2L, 2L)));
        tests.add(refused("its features are not in order", c -> c.features = List.of(0L)));
        tests.add(refused("a feature speaks for more codes than there are", c -> c.rowLength = 3));
        tests.add(refused("the codes of a feature are not in order", c -> c.rows = List.of(new int[] {2, 1})));
        tests.add(refused(
                "the codes of a feature are not in order", c -> c.rows = List.of(new int[] {1, 1}, new int[] {1, 1})));
        tests.add(refused("what is in it is no model", c -> c.codes = new ArrayList<>(List.of("A", " B"))));
        tests.add(refused("there is more than a model in it", c -> c.behind = 1));
        return tests;
    }

    @Test
    void a_number_that_goes_on_and_on_is_told() throws Exception {
        Content content = new Content();
        content.rowLength = 1 << 28;

        assertEquals(List.of(line("a number in it is too large")), told(file(content)));
    }

    @Test
    void a_hash_that_is_not_that_of_the_content_is_told() throws Exception {
        byte[] file = file(new Content());
        file["caserail suggestion model 1\n".length()] ^= 1;

        assertEquals(List.of(line("its content does not have the hash that its second line says")), told(file));
    }

    private interface Change {
        void to(Content content);
    }

    private static DynamicTest refused(String why, Change change) {
        return DynamicTest.dynamicTest(why, () -> {
            Content content = new Content();
            change.to(content);
            assertEquals(List.of(line(why)), told(file(content)));
        });
    }

    private static String line(String why) {
        return "m:1:1: error: the model is broken: " + why
                + " (copy the file again, or train the model again) [suggest.broken-model]";
    }

    private static List<String> told(byte[] file) {
        return ModelFile.read("m", file).getError().map(Diagnostic::line).asJava();
    }

    /** A model of the codes A and B that knows the word `milk`, and speaks for B where it stands. */
    private static final class Content {
        private double sharpness = 2;
        private double threshold = 0.5;
        private List<String> codes = new ArrayList<>(List.of("A", "B"));
        private int codeCount = -2;
        private float[] bases = {0, 0};
        private boolean[] outOfScope = {false, false};
        private int frequentCount;
        private float step = 0.5f;
        private int featureCount = -2;
        private List<Long> features = List.of(TextFeatures.word("milk"));
        private float rarity = 1;
        private int rowLength = -1;
        private List<int[]> rows = new ArrayList<>(List.of(new int[] {1, 3}));
        private int behind;

        byte[] bytes() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeUTF("v");
            out.writeDouble(sharpness);
            out.writeDouble(threshold);
            out.writeInt(codeCount == -2 ? codes.size() : codeCount);
            for (int i = 0; i < codes.size(); i++) {
                out.writeUTF(codes.get(i));
                out.writeBoolean(outOfScope[i]);
                out.writeFloat(bases[i]);
            }
            out.writeInt(frequentCount);
            out.writeFloat(step);
            out.writeInt(featureCount == -2 ? features.size() : featureCount);
            for (long feature : features) {
                out.writeLong(feature);
                out.writeFloat(rarity);
                count(rowLength < 0 ? rows.size() : rowLength, out);
                int before = 0;
                for (int[] row : rows) {
                    count(row[0] - before, out);
                    before = row[0];
                    out.writeShort(row[1]);
                }
            }
            out.write(new byte[behind]);
            return bytes.toByteArray();
        }

        private static void count(int count, DataOutputStream out) throws IOException {
            int rest = count;
            while (rest >= 0x80) {
                out.writeByte(rest | 0x80);
                rest >>>= 7;
            }
            out.writeByte(rest);
        }
    }

    private static byte[] file(Content content) throws Exception {
        byte[] bytes = content.bytes();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        out.writeBytes(("caserail suggestion model 1\n" + hash + "\n").getBytes(StandardCharsets.US_ASCII));
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }
}
