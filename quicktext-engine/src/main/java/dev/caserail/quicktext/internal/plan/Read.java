package dev.caserail.quicktext.internal.plan;

import dev.caserail.quicktext.internal.filter.Arguments;
import dev.caserail.quicktext.internal.filter.Filter;
import dev.caserail.quicktext.internal.value.Values;
import dev.caserail.quicktext.schema.Placeholder;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a value comes from. */
@FunctionalInterface
interface Read {
    @Nullable
    Object read(Frame frame);

    /** Appends the value, without a text of its own where that can be. */
    default void append(Frame frame) {
        Run run = frame.run;
        run.texts().append(run.out, read(frame));
    }

    /** The placeholder that the value came from; null if it was written in the template. */
    default @Nullable String origin(Frame frame) {
        return null;
    }

    /** A value that a path leads to. */
    record Named(Read value, String path) implements Read {
        @Override
        public @Nullable Object read(Frame frame) {
            return value.read(frame);
        }

        @Override
        public String origin(Frame frame) {
            return path;
        }
    }

    /** A placeholder of the host's object. */
    record OfHost(Placeholder<Object> placeholder, String path) implements Read {
        @Override
        @SuppressWarnings("NullAway") // a plan over a schema is only carried out with a host
        public @Nullable Object read(Frame frame) {
            return placeholder.value(frame.host);
        }

        @Override
        public String origin(Frame frame) {
            return path;
        }
    }

    /** A placeholder of the host's object for which an agent is asked where it has no value. */
    record Asked(OfHost value, SourceText source, int offset) implements Read {
        @Override
        public @Nullable Object read(Frame frame) {
            Object found = value.read(frame);
            return found != null ? found : frame.run.answer(source, offset, value.placeholder());
        }

        @Override
        public String origin(Frame frame) {
            return value.path();
        }
    }

    /** A value written in the template. */
    record Constant(@Nullable Object value) implements Read {
        @Override
        public @Nullable Object read(Frame frame) {
            return value;
        }
    }

    /** A value that went through a filter; {@code stepsIn} if the filter's first argument stands in for nothing. */
    record Filtered(Read input, Filter filter, Call call, boolean leavesNothing, boolean stepsIn) implements Read {
        @Override
        public @Nullable Object read(Frame frame) {
            Object value = input.read(frame);
            if (leavesNothing && Values.missing(value)) {
                return null;
            }
            work(value, frame);
            Object result = filter.apply(value, call.arguments(frame), frame.run.context);
            if (result instanceof String text) {
                frame.run.bounds().text(text.length());
            }
            return result;
        }

        @Override
        public void append(Frame frame) {
            Object value = input.read(frame);
            if (!leavesNothing || !Values.missing(value)) {
                work(value, frame);
                filter.append(frame.run.out, value, call.arguments(frame), frame.run.context);
            }
        }

        /** Long texts take longer. */
        private static void work(@Nullable Object value, Frame frame) {
            if (value instanceof String text) {
                frame.run.bounds().work(text.length());
            }
        }

        @Override
        public @Nullable String origin(Frame frame) {
            boolean steppedIn = stepsIn && call.positional().length > 0 && Values.missing(input.read(frame));
            return steppedIn ? call.positional()[0].origin(frame) : input.origin(frame);
        }
    }

    /** The arguments of a filter. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Call(
            Read[] positional,
            List<String> names,
            Read[] named,
            @Nullable Arguments constant) {
        static Call of(Read[] positional, List<String> names, Read[] named) {
            boolean constant = true;
            for (Read read : positional) {
                constant &= read instanceof Constant;
            }
            for (Read read : named) {
                constant &= read instanceof Constant;
            }
            return new Call(
                    positional, names, named, constant ? arguments(positional, names, named, Frame.NOWHERE) : null);
        }

        private static Arguments arguments(Read[] positional, List<String> names, Read[] named, Frame frame) {
            return positional.length + named.length == 0
                    ? Arguments.NONE
                    : new Arguments(values(positional, frame), names, values(named, frame));
        }

        private static @Nullable Object[] values(Read[] reads, Frame frame) {
            @Nullable Object[] values = new Object[reads.length];
            for (int i = 0; i < reads.length; i++) {
                values[i] = reads[i].read(frame);
            }
            return values;
        }

        Arguments arguments(Frame frame) {
            return constant != null ? constant : arguments(positional, names, named, frame);
        }
    }
}
