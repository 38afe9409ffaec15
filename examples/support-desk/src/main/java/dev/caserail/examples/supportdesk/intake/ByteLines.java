package dev.caserail.examples.supportdesk.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream, one after the other, of which no more is kept than the longest that is wanted. */
public final class ByteLines {
    private final InputStream in;
    private final int longest;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private int number;
    private long length;
    private boolean more = true;
    private Runnable beforeWaiting = () -> {};

    /**
     * Reads a stream.
     *
     * @param in the stream; whoever opened it closes it
     * @param longest how many bytes of a line are kept
     */
    public ByteLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /**
     * Does something each time before the stream is asked for more, which may take as long as somebody thinks.
     *
     * @param action what to do, such as to flush answers
     * @return this
     */
    public ByteLines beforeWaiting(Runnable action) {
        beforeWaiting = action;
        return this;
    }

    /**
     * Goes to the next line; the last one, behind the last line break, may be empty.
     *
     * @return whether there is one
     * @throws IOException if the stream cannot be read
     */
    public boolean next() throws IOException {
        if (!more) {
            return false;
        }
        bytes.reset();
        length = 0;
        boolean ended = false;
        while (!ended && (more = fill())) {
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            int kept = (int) Math.min(end - position, Math.max(0, longest - length));
            bytes.write(buffer, position, kept);
            length += end - position;
            ended = end < limit;
            position = ended ? end + 1 : end;
        }
        number++;
        return true;
    }

    /** {@return the number of the line, from 1} */
    public int number() {
        return number;
    }

    /** {@return its bytes without the line break; those beyond the longest line are not there} */
    public byte[] content() {
        return bytes.toByteArray();
    }

    /** {@return how many bytes it has} */
    public long length() {
        return length;
    }

    /** {@return whether it has nothing but white space} */
    public boolean isBlank() {
        for (byte b : bytes.toByteArray()) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Whether there are bytes to look at; reads the next ones if need be. */
    private boolean fill() throws IOException {
        if (position == limit) {
            beforeWaiting.run();
            limit = Math.max(0, in.read(buffer, 0, buffer.length));
            position = 0;
        }
        return limit > 0;
    }
}
