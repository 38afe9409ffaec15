package dev.caserail.model.repository;

/**
 * One sentence of the {@link RepositoryContract}, and something to run that fails with words where a repository does not keep
 * it. Any test framework can run it, and none is needed for it.
 */
public final class ContractCheck {
    private final String name;
    private final Runnable test;

    ContractCheck(String name, Runnable test) {
        this.name = name;
        this.test = test;
    }

    /** {@return the sentence} */
    public String name() {
        return name;
    }

    /**
     * Runs it.
     *
     * @throws AssertionError if the repository does not keep it: what was expected, and what came, or the exception
     *     that the repository threw
     */
    public void run() {
        try {
            test.run();
        } catch (RuntimeException e) {
            throw new AssertionError("the repository failed: " + e.getClass().getSimpleName(), e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
