package dev.caserail.model.repository;

import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a {@link CaseRepository} must do, as checks that a host runs against its own (C8). In JUnit:
 *
 * <pre>{@code
 * RepositoryContract contract = RepositoryContract.of(() -> new TableRepository(emptyDatabase()));
 *
 * @TestFactory
 * Stream<DynamicTest> keeps_the_contract() {
 *     return Stream.concat(contract.checks(), contract.checks(pool, 16, 100))
 *             .map(check -> dynamicTest(check.name(), check::run));
 * }
 * }</pre>
 */
public final class RepositoryContract {
    private final Supplier<? extends CaseRepository> repositories;

    private RepositoryContract(Supplier<? extends CaseRepository> repositories) {
        this.repositories = repositories;
    }

    /**
     * Makes the contract of a kind of repository.
     *
     * @param repositories answers a repository; each check asks once. It may be the same each time, for each check has cases
     *     of its own. Their identifiers begin with {@code contract-}: the repository must not have such cases before
     * @return the contract
     */
    public static RepositoryContract of(Supplier<? extends CaseRepository> repositories) {
        return new RepositoryContract(repositories);
    }

    /** {@return the checks that need one thread only} */
    public Stream<ContractCheck> checks() {
        return StoringChecks.all(repositories);
    }

    /**
     * Lists the checks that need several threads.
     *
     * @param executor runs the writers, at best each on a thread of its own; the caller ends it
     * @param writers how many work at once, at least 1
     * @param commands how many commands each of them gives, at least 1: some hundreds find most faults, 10,000 is what the
     *     reference repository is held to
     * @return the checks
     * @throws IllegalArgumentException if there are no writers or no commands
     */
    public Stream<ContractCheck> checks(Executor executor, int writers, int commands) {
        if (writers < 1 || commands < 1) {
            throw new IllegalArgumentException(
                    "there must be writers and commands, but there are " + writers + " and " + commands);
        }
        return ConcurrentChecks.all(repositories, executor, writers, commands);
    }
}
