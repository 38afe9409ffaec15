package dev.caserail.taxonomy.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A model is a file with a version and a hash; what is none is refused, whatever it is. */
class ModelFileTest {
    private static final SuggestionModel MODEL = History.model();
    private static final byte[] FILE = ModelFile.write(MODEL);

    @Example
    void a_model_that_is_read_again_suggests_the_same() {
        SuggestionModel read = ModelFile.read("m", FILE).get();

        assertEquals(MODEL.hash(), read.hash());
        assertEquals(MODEL.version(), read.version());
        assertEquals(MODEL.codes(), read.codes());
        assertEquals(MODEL.threshold(), read.threshold());
        for (TrainingText text : History.withSmallTalk()) {
            assertEquals(MODEL.suggest(text.text(), 3), read.suggest(text.text(), 3));
            assertEquals(MODEL.suggest(text.text(), 4, 0), read.suggest(text.text(), 4, 0));
        }
        assertEquals(Arrays.toString(FILE), Arrays.toString(ModelFile.write(read)));
    }

    @Example
    void a_model_holds_no_word_of_a_customer() {
        String content = new String(ModelContent.write(MODEL.parts()), StandardCharsets.ISO_8859_1);

        assertTrue(content.contains("refund_late"));
        assertFalse(content.contains("bottles"));
        assertFalse(content.contains("declined at"));
    }

    @Example
    void other_files_are_told() {
        assertRefused(
                "m:1:1: error: the file is no suggestion model: it does not begin with `caserail suggestion model` (make one"
                        + " with `taxonomy train`) [suggest.no-model]",
                "text,intent\n".getBytes(StandardCharsets.UTF_8));
        assertRefused(
                "m:1:1: error: the file is no suggestion model: it does not begin with `caserail suggestion model` (make one"
                        + " with `taxonomy train`) [suggest.no-model]",
                new byte[0]);
        assertRefused(
                "m:1:1: error: the model has format `2`, expected `1` (train it again with this release)"
                        + " [suggest.unknown-format]",
                "caserail suggestion model 2\nabc".getBytes(StandardCharsets.UTF_8));
        assertRefused(
                "m:1:1: error: the model is broken: it ends within its second line (copy the file again, or train the model"
                        + " again) [suggest.broken-model]",
                Arrays.copyOf(FILE, 60));
        assertRefused(
                "m:1:1: error: the model is broken: its content cannot be unpacked (copy the file again, or train the model"
                        + " again) [suggest.broken-model]",
                Arrays.copyOf(FILE, FILE.length - 20));
    }

    @Example
    void a_file_that_is_not_there_is_told() {
        String line = ModelFile.read(Path.of("no", "such.model"))
                .getError()
                .map(Diagnostic::line)
                .mkString();

        assertTrue(line.endsWith("[source.unreadable]"), line);
    }

    @Example
    void a_file_is_read_from_its_path() throws Exception {
        Path file = Files.createTempFile("model", ".bin");
        try {
            Files.write(file, FILE);
            assertEquals(MODEL.hash(), ModelFile.read(file).get().hash());
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 300)
    void a_changed_byte_is_noticed(
            @ForAll @IntRange(max = 100_000) int where, @ForAll @IntRange(min = 1, max = 255) int by) {
        byte[] changed = FILE.clone();
        int at = where % changed.length;
        changed[at] ^= (byte) by;

        var read = ModelFile.read("m", changed);

        // the time and system in the head of the compression carry nothing
        assertTrue(read.isInvalid() || read.get().hash().equals(MODEL.hash()));
    }

    @Property(tries = 500)
    void content_that_somebody_made_up_is_refused_and_never_breaks_the_reader(
            @ForAll @IntRange(max = 5_000) int where, @ForAll @Size(max = 12) byte[] instead) {
        byte[] content = ModelContent.write(MODEL.parts());
        System.arraycopy(instead, 0, content, Math.min(where, content.length - instead.length), instead.length);

        assertReadOrRefused(content);
    }

    @Property(tries = 200)
    void content_that_ends_early_is_refused(@ForAll @IntRange(min = 1, max = 1_000_000) int missing) {
        byte[] content = ModelContent.write(MODEL.parts());

        assertTrue(refused(Arrays.copyOf(content, Math.max(0, content.length - missing))));
    }

    @Example
    void counts_that_nothing_follows_take_no_memory() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF("v");
        out.writeDouble(1);
        out.writeDouble(0.5);
        out.writeInt(2);
        for (String code : new String[] {"A", "B"}) {
            out.writeUTF(code);
            out.writeBoolean(false);
            out.writeFloat(0);
        }
        out.writeInt(0);
        out.writeFloat(1);
        out.writeInt(Integer.MAX_VALUE);

        assertTrue(refused(bytes.toByteArray()));
    }

    @Example
    void what_follows_a_model_is_refused() {
        byte[] content = ModelContent.write(MODEL.parts());

        assertTrue(refused(Arrays.copyOf(content, content.length + 1)));
        assertFalse(refused(content));
    }

    private static void assertReadOrRefused(byte[] content) {
        try {
            SuggestionModel model = new SuggestionModel(ModelContent.read(content), "x");
            assertTrue(model.suggest("the milk is missing", 3, 0).issues().size() >= 1);
        } catch (ModelContent.Broken e) {
            assertFalse(String.valueOf(e.getMessage()).isEmpty());
        }
    }

    private static boolean refused(byte[] content) {
        try {
            ModelContent.read(content);
            return false;
        } catch (ModelContent.Broken e) {
            return true;
        }
    }

    private static void assertRefused(String line, byte[] bytes) {
        assertEquals(
                line,
                ModelFile.read("m", bytes).getError().map(Diagnostic::line).mkString("\n"));
    }
}
