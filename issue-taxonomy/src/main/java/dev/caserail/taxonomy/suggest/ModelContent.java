package dev.caserail.taxonomy.suggest;

import dev.caserail.taxonomy.suggest.TextFeatures.LongSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The content of a model's file: its parts one after the other, numbers as {@link DataOutputStream} writes them. */
final class ModelContent {
    /** How much a file may unpack to. */
    static final int MOST_BYTES = 1 << 30;

    private ModelContent() {}

    /** Content that no model of ours has. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1;

        Broken(String message) {
            super(message);
        }
    }

    static byte[] write(ModelParts parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(parts.version());
            out.writeDouble(parts.sharpness());
            out.writeDouble(parts.threshold());
            out.writeInt(parts.codes().size());
            for (int code = 0; code < parts.codes().size(); code++) {
                out.writeUTF(parts.codes().get(code).value());
                out.writeBoolean(parts.outOfScope()[code]);
                out.writeFloat(parts.weights().base(code));
            }
            long[] frequent = parts.features().frequent().values();
            out.writeInt(frequent.length);
            for (long word : frequent) {
                out.writeLong(word);
            }
            WeightTable weights = parts.weights();
            out.writeFloat(weights.step());
            out.writeInt(parts.features().size());
            for (int feature = 0; feature < parts.features().size(); feature++) {
                out.writeLong(parts.features().hash(feature));
                out.writeFloat(parts.features().rarity(feature));
                writeRow(weights, feature, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    private static void writeRow(WeightTable weights, int feature, DataOutputStream out) throws IOException {
        int start = weights.start(feature);
        int end = weights.start(feature + 1);
        writeCount(end - start, out);
        int before = 0;
        for (int entry = start; entry < end; entry++) {
            writeCount(weights.code(entry) - before, out);
            before = weights.code(entry);
            out.writeShort(weights.steps(entry));
        }
    }

    /** Small numbers in one byte, larger ones in more, seven bits each. */
    private static void writeCount(int count, DataOutputStream out) throws IOException {
        int rest = count;
        while (rest >= 0x80) {
            out.writeByte(rest | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    static ModelParts read(byte[] content) throws Broken {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            ModelParts parts = new Reader(in).read();
            if (in.read() >= 0) {
                throw new Broken("there is more than a model in it");
            }
            return parts;
        } catch (IOException | IllegalArgumentException e) {
            throw new Broken("what is in it is no model");
        }
    }

    /** Reads number by number; arrays grow with what is really there, whatever a count says. */
    private static final class Reader {
        private final DataInputStream in;
        private int[] codes = new int[1024];
        private short[] steps = new short[1024];
        private int entries;

        Reader(DataInputStream in) {
            this.in = in;
        }

        ModelParts read() throws IOException, Broken {
            String version = in.readUTF();
            double sharpness = in.readDouble();
            double threshold = in.readDouble();
            require(sharpness >= 0 && sharpness <= 1e6, "its sharpness is out of range");
            require(threshold >= 0 && threshold <= 1, "its threshold is out of range");
            int count = in.readInt();
            require(count >= 2 && count <= ModelTraining.MOST_CODES, "it has " + count + " codes");
            List<DeskCode> names = new ArrayList<>();
            boolean[] outOfScope = new boolean[count];
            float[] bases = new float[count];
            for (int i = 0; i < count; i++) {
                names.add(DeskCode.of(in.readUTF()));
                outOfScope[i] = in.readBoolean();
                bases[i] = finite(in.readFloat());
            }
            require(!all(outOfScope), "none of its codes can be suggested");
            long[] frequent = longs(in.readInt());
            float step = finite(in.readFloat());
            return features(version, names, outOfScope, bases, new LongSet(frequent), step, sharpness, threshold);
        }

        private ModelParts features(
                String version,
                List<DeskCode> names,
                boolean[] outOfScope,
                float[] bases,
                LongSet frequent,
                float step,
                double sharpness,
                double threshold)
                throws IOException, Broken {
            int count = in.readInt();
            require(count >= 0, "it has " + count + " features");
            long[] hashes = new long[1024];
            float[] rarity = new float[1024];
            int[] starts = new int[1025];
            for (int feature = 0; feature < count; feature++) {
                if (feature == hashes.length) {
                    hashes = Arrays.copyOf(hashes, feature * 2);
                    rarity = Arrays.copyOf(rarity, feature * 2);
                    starts = Arrays.copyOf(starts, feature * 2 + 1);
                }
                hashes[feature] = in.readLong();
                boolean sorted = feature == 0 || hashes[feature] > hashes[feature - 1];
                require(sorted && hashes[feature] != 0, "its features are not in order");
                rarity[feature] = finite(in.readFloat());
                readRow(names.size());
                starts[feature + 1] = entries;
            }
            return new ModelParts(
                    version,
                    names,
                    outOfScope,
                    new FeatureTable(Arrays.copyOf(hashes, count), Arrays.copyOf(rarity, count), frequent),
                    new WeightTable(
                            bases,
                            step,
                            Arrays.copyOf(starts, count + 1),
                            Arrays.copyOf(codes, entries),
                            Arrays.copyOf(steps, entries)),
                    sharpness,
                    threshold);
        }

        private void readRow(int mostCodes) throws IOException, Broken {
            int count = readCount();
            require(count <= mostCodes, "a feature speaks for more codes than there are");
            int code = 0;
            for (int i = 0; i < count; i++) {
                int next = code + readCount();
                require((i == 0 || next > code) && next < mostCodes, "the codes of a feature are not in order");
                code = next;
                if (entries == codes.length) {
                    codes = Arrays.copyOf(codes, entries * 2);
                    steps = Arrays.copyOf(steps, entries * 2);
                }
                codes[entries] = code;
                steps[entries++] = in.readShort();
            }
        }

        private int readCount() throws IOException, Broken {
            int count = 0;
            for (int shift = 0; shift <= 21; shift += 7) {
                int part = in.readUnsignedByte();
                count |= (part & 0x7F) << shift;
                if (part < 0x80) {
                    return count;
                }
            }
            throw new Broken("a number in it is too large");
        }

        private long[] longs(int count) throws IOException, Broken {
            require(count >= 0 && count <= 100_000, "it has " + count + " frequent words");
            long[] longs = new long[count];
            for (int i = 0; i < count; i++) {
                longs[i] = in.readLong();
            }
            return longs;
        }

        private static boolean all(boolean[] flags) {
            for (boolean flag : flags) {
                if (!flag) {
                    return false;
                }
            }
            return true;
        }

        private static float finite(float value) throws Broken {
            require(Float.isFinite(value), "a number in it is none");
            return value;
        }

        private static void require(boolean holds, String otherwise) throws Broken {
            if (!holds) {
                throw new Broken(otherwise);
            }
        }
    }
}
