package dev.caserail.examples.supportdesk;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that know how many of them were read, for the progress bar. */
final class CountedInput extends FilterInputStream {
    private final long size;
    private long count;

    CountedInput(InputStream in, long size) {
        super(in);
        this.size = size;
    }

    /** How many bytes there are; 0 if nobody knows. */
    long size() {
        return size;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            count++;
        }
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        if (n > 0) {
            count += n;
        }
        return n;
    }
}
