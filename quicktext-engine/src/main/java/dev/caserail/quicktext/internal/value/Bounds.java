package dev.caserail.quicktext.internal.value;

import dev.caserail.quicktext.syntax.TemplateFault;

/** How much one rendering may still take (Q8). Mutable: one for each rendering. */
public final class Bounds {
    private final int allSteps;
    private final int characters;
    private int steps;

    /**
     * Starts counting.
     *
     * @param steps how many pieces may be worked through
     * @param characters how many characters a text may have, the whole and each on its way
     */
    public Bounds(int steps, int characters) {
        this.allSteps = steps;
        this.steps = steps;
        this.characters = characters;
    }

    /** Counts one step. */
    public void step() {
        if (--steps < 0) {
            throw tooManySteps();
        }
    }

    /**
     * Counts several steps, such as one for each item of a list.
     *
     * @param count how many
     */
    public void steps(long count) {
        if (count > steps) {
            throw tooManySteps();
        }
        steps -= (int) count;
    }

    /**
     * Counts the work on a text: one step for a thousand characters or so.
     *
     * @param length its characters
     */
    public void work(int length) {
        steps(length >> 10);
    }

    /**
     * Counts the search for a text in another, which may compare each character of one with each of the other.
     *
     * @param text where is searched
     * @param target what is searched for
     */
    public void search(String text, String target) {
        steps(((long) text.length() * target.length()) >> 14);
    }

    private RenderFault tooManySteps() {
        return new RenderFault(
                TemplateFault.STEP_LIMIT,
                "rendering takes more than " + allSteps + " steps",
                "shorten the loops or the list");
    }

    /**
     * Checks the length of a text before it is made.
     *
     * @param length its characters
     */
    public void text(long length) {
        if (length > characters) {
            throw new RenderFault(
                    TemplateFault.LENGTH_LIMIT,
                    "the text becomes longer than " + characters + " characters",
                    "shorten the template or the values");
        }
    }

    /** {@return how many characters a text may have} */
    public int characters() {
        return characters;
    }
}
