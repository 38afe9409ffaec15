package dev.caserail.quicktext.internal.plan;

import dev.caserail.quicktext.internal.value.LoopState;
import dev.caserail.quicktext.internal.value.Numbers;
import dev.caserail.quicktext.internal.value.RenderFault;
import dev.caserail.quicktext.internal.value.Values;
import dev.caserail.quicktext.syntax.Node;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through a list. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record LoopStep(
        Node.Loop node,
        Read list,
        @Nullable Read limit,
        @Nullable Read start,
        int itemSlot,
        int stateSlot,
        int parentSlot,
        Step[] body,
        Step @Nullable [] otherwise,
        SourceText source)
        implements Step {
    @Override
    public void run(Frame frame) {
        List<?> items;
        int from;
        int to;
        try {
            items = Values.items(list.read(frame));
            from = from(frame);
            long most = limit == null ? Integer.MAX_VALUE : number(limit, frame, Integer.MAX_VALUE);
            to = (int) Math.max(from, Math.min(items.size(), from + Math.max(0, most)));
        } catch (RenderFault fault) {
            frame.run.caught(source, node.offset(), fault);
            return;
        }
        if (node.goesOn() || start != null || limit != null) {
            frame.registers().put("loop " + node.name(), (long) to);
        }
        if (from >= to) {
            nothing(frame);
            return;
        }
        Object outer = parentSlot < 0 ? null : frame.slots[parentSlot];
        LoopState state = new LoopState(node.name(), to - from, outer instanceof LoopState loop ? loop : null);
        Object hidden = frame.slots[itemSlot];
        for (int i = from; i < to; i++) {
            frame.slots[itemSlot] = Frame.stored(Values.plain(items.get(node.reversed() ? to - 1 - (i - from) : i)));
            frame.slots[stateSlot] = state;
            frame.run.bounds().step();
            Step.all(body, frame);
            int interrupt = frame.interrupt;
            frame.interrupt = Frame.NONE;
            if (interrupt == Frame.BREAK) {
                break;
            }
            state.next();
        }
        frame.slots[itemSlot] = hidden;
        frame.slots[stateSlot] = null;
    }

    private int from(Frame frame) {
        if (node.goesOn()) {
            return frame.registers().get("loop " + node.name()) instanceof Long ended ? ended.intValue() : 0;
        }
        return start == null ? 0 : Math.max(0, number(start, frame, 0));
    }

    private static int number(Read read, Frame frame, int otherwise) {
        Object value = read.read(frame);
        return value == null ? otherwise : Numbers.integer(value);
    }

    private void nothing(Frame frame) {
        if (otherwise != null) {
            Step.all(otherwise, frame);
        } else if (frame.run.guarded()) {
            frame.run.missing(source, node.list().offset(), Planner.written(node.list()));
        }
    }
}
