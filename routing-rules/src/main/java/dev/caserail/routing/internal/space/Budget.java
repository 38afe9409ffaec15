package dev.caserail.routing.internal.space;

/** How much work may still be done. Work is counted in steps, never in time, so that an answer is the same everywhere. Not for sharing. */
public final class Budget {
    private long left;

    /**
     * Grants some work.
     *
     * @param steps how many steps
     */
    public Budget(long steps) {
        this.left = steps;
    }

    /**
     * Does a step.
     *
     * @return whether it could be done
     */
    public boolean step() {
        if (left == 0) {
            return false;
        }
        left--;
        return true;
    }

    /** {@return whether nothing is left} */
    public boolean spent() {
        return left == 0;
    }

    /**
     * Sets some of what is left aside.
     *
     * @param steps how many steps at most
     * @return a budget of its own
     */
    public Budget share(long steps) {
        long given = Math.min(steps, left);
        left -= given;
        return new Budget(given);
    }

    /**
     * Takes back what a share has not used.
     *
     * @param share the share
     */
    public void giveBack(Budget share) {
        left += share.left;
        share.left = 0;
    }
}
