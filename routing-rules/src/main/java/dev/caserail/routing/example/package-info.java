/**
 * Examples of what a table should answer (T12): an {@link dev.caserail.routing.example.Example} gives facts and what is
 * {@linkplain dev.caserail.routing.example.Expectation expected} of them, an {@link dev.caserail.routing.example.ExampleRunner}
 * holds a table against them, and a {@link dev.caserail.routing.example.ExampleResult} that failed says what was expected, what
 * came, which rule decided, and which change of facts would have met the expectation. {@code ExampleCsv} and {@code ExampleLines}
 * read them from files.
 */
@NullMarked
package dev.caserail.routing.example;

import org.jspecify.annotations.NullMarked;
