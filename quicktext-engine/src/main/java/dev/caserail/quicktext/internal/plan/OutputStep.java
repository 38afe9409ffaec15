package dev.caserail.quicktext.internal.plan;

import dev.caserail.quicktext.internal.value.RenderFault;
import dev.caserail.taxonomy.source.SourceText;

/**
 * Puts a value out. In guarded mode a value that leaves nothing to read is a hole; if it is droppable, its sentence is left
 * out.
 */
record OutputStep(Read value, String name, boolean droppable, SourceText source, int offset) implements Step {
    @Override
    public void run(Frame frame) {
        Run run = frame.run;
        StringBuilder out = run.out;
        int start = out.length();
        try {
            value.append(frame);
            run.bounds().text(out.length());
        } catch (RenderFault fault) {
            out.setLength(start);
            if (run.showHoles()) {
                run.hole(name);
            } else {
                run.caught(source, offset, fault);
            }
            return;
        }
        int end = out.length();
        if (run.guarded() && blank(out, start, end)) {
            out.setLength(start);
            if (droppable && !run.showHoles()) {
                run.markSentence();
            } else {
                run.missing(source, offset, name);
            }
        } else if (run.pieces != null && end > start) {
            String origin = value.origin(frame);
            if (origin != null) {
                run.pieces.add(new Run.Piece(start, end, origin));
            }
        }
    }

    private static boolean blank(StringBuilder out, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(out.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
