package dev.caserail.taxonomy.quality;

/** Which part of the tracking a slice is about. */
public sealed interface SliceKey permits LevelSlice, GroupSlice, ChannelSlice, AgentSlice, WeekSlice {
    /** {@return by what the report was cut} */
    SliceDimension dimension();
}
