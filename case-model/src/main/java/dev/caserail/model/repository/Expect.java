package dev.caserail.model.repository;

import java.util.Objects;

/** What checks say when a repository does otherwise. */
final class Expect {
    private Expect() {}

    static void same(Object expected, Object found, String what) {
        if (!Objects.equals(expected, found)) {
            throw new AssertionError(what + ": expected " + expected + ", found " + found);
        }
    }

    static void that(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
