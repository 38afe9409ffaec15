package dev.caserail.taxonomy.source;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The bytes of a file on their way to a text: in the encoding that a byte order mark tells, else in the expected one. No
 * byte is passed over; the first that does not fit is told, with what the file probably is instead.
 */
final class EncodedText {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** The byte order marks; UTF-32 stands before UTF-16, whose mark its own begins with. */
    private static final Vector<Mark> MARKS = Vector.of(
            new Mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
            new Mark(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
            new Mark(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
            new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
            new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

    private final String name;
    private final byte[] bytes;
    private final Optional<Charset> marked;
    private final Charset charset;

    private EncodedText(String name, byte[] bytes, Charset expected) {
        this.name = name;
        this.bytes = bytes;
        this.marked = MARKS.find(mark -> mark.opens(bytes)).map(Mark::charset).toJavaOptional();
        this.charset = marked.orElse(expected);
    }

    /** The text of some bytes, or what is wrong with them. */
    static Validation<Seq<Diagnostic>, SourceText> decode(String name, byte[] bytes, Charset expected) {
        return new EncodedText(name, bytes, expected).decode();
    }

    private Validation<Seq<Diagnostic>, SourceText> decode() {
        if (guessing() && everySecondIsZero()) {
            return refused(
                    FileLocation.of(name, 1, 1),
                    "the file is probably UTF-16, and has no byte order mark that says so",
                    "save the file as UTF-8");
        }
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(in, out, false);
        boolean cut = result.isUnderflow() && in.hasRemaining();
        if (result.isUnderflow()) {
            result = decoder.decode(in, out, true);
        }
        if (result.isUnderflow()) {
            result = decoder.flush(out);
        }
        SourceText text = SourceText.of(name, out.flip().toString());
        return result.isError() ? fault(text, in.position(), cut) : Validation.valid(text);
    }

    private Validation<Seq<Diagnostic>, SourceText> fault(SourceText before, int at, boolean cut) {
        FileLocation place = before.at(before.text().length());
        String found = String.format(Locale.ROOT, "byte 0x%02X", bytes[at] & 0xFF);
        boolean latin = guessing() && ascii(before.text()) && likeWindows1252();
        String other =
                "Windows-1252 (ISO-8859-1), where it is " + Diagnostic.quoted(new String(bytes, at, 1, WINDOWS_1252));
        if (cut) {
            return refused(
                    place,
                    "the file ends within the " + charset.name() + " character that begins with " + found
                            + (latin ? ", or is " + other : ""),
                    latin ? "copy the file again, or save it as UTF-8" : "copy the file again");
        }
        if (latin) {
            return refused(
                    place,
                    found + " is not UTF-8; the file is probably " + other,
                    "save the file as UTF-8, in a spreadsheet as `CSV UTF-8`, or read it as `windows-1252`");
        }
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return refused(place, found + " is not " + charset.name(), "save the file as UTF-8");
        }
        return ascii(before.text())
                ? refused(place, found + " is not UTF-8", "save the file as UTF-8")
                : refused(
                        place,
                        found + " is not UTF-8, though the text before it is",
                        "write this place again: the file is damaged, or has parts in two encodings");
    }

    private static Validation<Seq<Diagnostic>, SourceText> refused(FileLocation place, String message, String help) {
        return Validation.invalid(Vector.of(Diagnostic.error(SourceText.ENCODING, place, message, help)));
    }

    /** Whether nobody has said what the encoding is: UTF-8 is only what we expect of all files. */
    private boolean guessing() {
        return marked.isEmpty() && charset.equals(StandardCharsets.UTF_8);
    }

    private boolean everySecondIsZero() {
        return bytes.length >= 4
                && (bytes[0] == 0) == (bytes[2] == 0)
                && (bytes[1] == 0) == (bytes[3] == 0)
                && (bytes[0] == 0) != (bytes[1] == 0);
    }

    private static boolean ascii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /** Whether all bytes have a meaning in Windows-1252, and most letters are those of ASCII, as in Western languages. */
    private boolean likeWindows1252() {
        int letters = 0;
        int others = 0;
        for (byte b : bytes) {
            int value = b & 0xFF;
            boolean control = value < ' ' && value != '\t' && value != '\n' && value != '\r';
            boolean unused = value == 0x81 || value == 0x8D || value == 0x8F || value == 0x90 || value == 0x9D;
            if (control || unused) {
                return false;
            }
            letters += value < 0x80 && Character.isLetter(value) ? 1 : 0;
            others += value < 0x80 ? 0 : 1;
        }
        return others <= letters;
    }

    /** The bytes that say how those behind them are to be read. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Mark(Charset charset, int... opening) {
        boolean opens(byte[] bytes) {
            if (bytes.length < opening.length) {
                return false;
            }
            for (int i = 0; i < opening.length; i++) {
                if ((bytes[i] & 0xFF) != opening[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
