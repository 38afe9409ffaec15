package dev.caserail.quicktext.internal.plan;

import dev.caserail.quicktext.internal.value.LoopState;
import dev.caserail.quicktext.internal.value.RenderFault;
import dev.caserail.quicktext.internal.value.Values;
import dev.caserail.quicktext.syntax.Node;
import dev.caserail.quicktext.syntax.TemplateFault;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries another template out, with variables of its own. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RenderStep(Node.Render node, Entry entry, @Nullable Read subject, Read[] arguments, SourceText source)
        implements Step {
    private static final int DEEPEST = 100;

    /** Another template, which may be this one: its plan is there when all are planned. */
    static final class Entry {
        @Nullable
        Plan plan;
    }

    @Override
    public void run(Frame frame) {
        Plan plan = entry.plan;
        if (plan == null) {
            frame.run.caught(source, node.offset(), unknown());
            return;
        }
        if (frame.depth >= DEEPEST) {
            frame.run.caught(
                    source,
                    node.offset(),
                    new RenderFault(
                            TemplateFault.DEPTH_LIMIT,
                            "Nesting too deep: more than " + DEEPEST + " texts render each other",
                            "render fewer texts in each other"));
            return;
        }
        Object of = subject == null ? null : subject.read(frame);
        if (node.each() && of instanceof List<?> list) {
            LoopState state = new LoopState(node.variable(), list.size(), null);
            for (Object item : list) {
                frame.run.bounds().step();
                one(plan, frame, Values.plain(item), state);
                state.next();
            }
        } else {
            one(plan, frame, of, null);
        }
    }

    private RenderFault unknown() {
        return new RenderFault(
                TemplateFault.UNKNOWN_ENTRY,
                "Could not find `" + node.entry() + "`",
                "add a text of that name, or name another");
    }

    private void one(Plan plan, Frame outer, @Nullable Object item, @Nullable LoopState state) {
        Frame frame = new Frame(outer.run, outer.host, plan.slots, outer.depth + 1);
        for (int i = 0; i < arguments.length; i++) {
            set(plan.parameters, frame, node.arguments().get(i).name(), arguments[i].read(outer));
        }
        if (subject != null) {
            set(plan.parameters, frame, node.variable(), item);
        }
        if (state != null) {
            set(plan.parameters, frame, "forloop", state);
        }
        Step.all(plan.steps, frame);
    }

    private static void set(Map<String, Integer> slots, Frame frame, String name, @Nullable Object value) {
        Integer slot = slots.get(name);
        if (slot != null) {
            frame.slots[slot] = Frame.stored(value);
        }
    }
}
