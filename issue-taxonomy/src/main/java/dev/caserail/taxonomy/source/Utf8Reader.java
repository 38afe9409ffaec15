package dev.caserail.taxonomy.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 without giving up at bytes that are none: each such byte becomes a lone low surrogate, which no UTF-8 text
 * can contain, so that whoever reads the text can tell where it stood and go on.
 */
final class Utf8Reader extends Reader {
    /** What a byte that is no UTF-8 is added to. */
    private static final int ESCAPE = 0xDC00;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private boolean ended;
    private int secondHalf = -1;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    /** The byte that a character stands for; -1 for a character of the text. */
    static int escaped(char c) {
        return c >= ESCAPE + 0x80 && c <= ESCAPE + 0xFF ? c - ESCAPE : -1;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
        if (secondHalf >= 0 && chars.hasRemaining()) {
            chars.put((char) secondHalf);
            secondHalf = -1;
        }
        while (chars.hasRemaining()) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (result.isError()) {
                escape(result.length(), chars);
            } else if (chars.position() > 0) {
                break;
            } else if (result.isOverflow()) {
                split(chars);
            } else if (ended) {
                return -1;
            } else {
                fill();
            }
        }
        return chars.position();
    }

    /** Writes as many of the bytes as there is room for; the others are malformed again when they are looked at next. */
    private void escape(int length, CharBuffer chars) {
        for (int i = 0; i < length && chars.hasRemaining(); i++) {
            chars.put((char) (ESCAPE + (bytes.get() & 0xFF)));
        }
    }

    /** Gives the first half of a character of two where there is room for one, and keeps the other. */
    private void split(CharBuffer chars) {
        CharBuffer pair = CharBuffer.allocate(2);
        decoder.decode(bytes, pair, ended);
        chars.put(pair.get(0));
        secondHalf = pair.get(1);
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
