package dev.caserail.quicktext.internal.plan;

/** One thing to do. */
@FunctionalInterface
interface Step {
    void run(Frame frame);

    /** Does one after the other; stops where a loop is left. */
    static void all(Step[] steps, Frame frame) {
        for (Step step : steps) {
            frame.run.bounds().step();
            step.run(frame);
            if (frame.interrupt != Frame.NONE) {
                return;
            }
        }
    }
}
