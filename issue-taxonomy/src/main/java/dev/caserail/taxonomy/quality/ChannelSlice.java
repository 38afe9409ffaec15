package dev.caserail.taxonomy.quality;

import dev.caserail.taxonomy.history.ChannelName;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** The cases of one channel. */
@WrapperStyle
@Value.Immutable
public sealed interface ChannelSlice extends SliceKey permits ImmutableChannelSlice {
    /** {@return the channel} */
    ChannelName channel();

    /**
     * Names a slice.
     *
     * @param channel the channel
     * @return the slice
     */
    static ChannelSlice of(ChannelName channel) {
        return ImmutableChannelSlice.of(channel);
    }

    @Override
    @Value.NonAttribute
    default SliceDimension dimension() {
        return SliceDimension.CHANNEL;
    }
}
