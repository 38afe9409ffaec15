package dev.caserail.examples.supportdesk.taxonomy;

import java.nio.file.Path;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The model that a command asks, and the texts it asks about. */
final class ModelInput {
    @Option(names = "--model", paramLabel = "MODEL", required = true, description = "a file of `taxonomy train`")
    private @Nullable Path model;

    @Option(names = "--input", paramLabel = "TEXTS", required = true, description = "the texts (CSV)")
    private @Nullable Path input;

    @Option(
            names = "--text",
            paramLabel = "COLUMN",
            defaultValue = "text",
            description = "column of the texts (default: ${DEFAULT-VALUE})")
    private String text = "text";

    @Option(
            names = "--threshold",
            paramLabel = "X",
            description = "how likely a code must be, from 0 (never refuses) to 1 (default: the model's own)")
    private @Nullable Double threshold;

    ModelInput() {}

    Path model() {
        return given(model);
    }

    Path input() {
        return given(input);
    }

    String text() {
        return text;
    }

    /** The threshold that was asked for; empty for the model's own. */
    OptionalDouble threshold() {
        return threshold == null ? OptionalDouble.empty() : OptionalDouble.of(threshold);
    }

    /** What is wrong with the threshold that was asked for; empty if nothing is. */
    String thresholdFault() {
        return threshold == null || (threshold >= 0 && threshold <= 1)
                ? ""
                : "error: threshold " + threshold + ", expected from 0 to 1";
    }

    private static Path given(@Nullable Path file) {
        if (file == null) {
            throw new IllegalStateException("picocli gives required options before a command runs");
        }
        return file;
    }
}
