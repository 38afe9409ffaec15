package dev.caserail.taxonomy.version;

import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The versions of a desk's taxonomy, each from a day on until the next one begins, the earliest first (C14).
 *
 * <pre>{@code
 * TaxonomyHistory.load(List.of(TaxonomyVersion.of(newYear2025, old), TaxonomyVersion.of(newYear2026, now)))
 * }</pre>
 */
@WrapperStyle
@Value.Immutable
public sealed interface TaxonomyHistory permits ImmutableTaxonomyHistory {
    /** Two versions of one name or one first day, or none at all. */
    DiagnosticCode VERSIONS = DiagnosticCode.of("taxonomy.version.versions");

    /** {@return the versions, the earliest first; never empty} */
    List<TaxonomyVersion> versions();

    /**
     * Puts versions in their order, and checks that no code was used again ({@link VersionCheck}), by each version for the
     * one before it.
     *
     * @param versions the versions, in any order
     * @return the history beside warnings and notes; or all errors: of {@link VersionCheck}, and two versions of one name
     *     or one first day. Each place begins with the version's name.
     */
    static Validation<Seq<Diagnostic>, Checked<TaxonomyHistory>> load(Iterable<TaxonomyVersion> versions) {
        Diagnostics found = new Diagnostics();
        List<TaxonomyVersion> ordered = new ArrayList<>();
        versions.forEach(ordered::add);
        ordered.sort(Comparator.comparing(TaxonomyVersion::from));
        if (ordered.isEmpty()) {
            found.error(VERSIONS, PathLocation.of(""), "there is no version, expected at least one");
        }
        Set<Object> seen = new HashSet<>();
        for (TaxonomyVersion version : ordered) {
            PathLocation place = PathLocation.of(name(version));
            if (!seen.add(version.from())) {
                found.error(VERSIONS, place, "another version begins on " + version.from() + ", too");
            }
            if (!seen.add(name(version))) {
                found.error(VERSIONS, place, "another version has this name, too");
            }
        }
        for (int i = 1; i < ordered.size(); i++) {
            TaxonomyVersion version = ordered.get(i);
            found.addAll(VersionCheck.of(ordered.get(i - 1).taxonomy(), version)
                    .findings(code -> PathLocation.of(name(version) + "." + code.value())));
        }
        return found.outcome(() -> ImmutableTaxonomyHistory.of(ordered));
    }

    /**
     * Finds the version of a day.
     *
     * @param day the day, in the desk's zone
     * @return the version that holds on it; empty before the first one
     */
    default Optional<TaxonomyVersion> on(LocalDate day) {
        return versions().stream()
                .filter(version -> !version.from().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** {@return the version that began last, whether its day has come or not} */
    @Value.NonAttribute
    default TaxonomyVersion latest() {
        return versions().get(versions().size() - 1);
    }

    /** {@return what each version changed, the earliest first; one less than there are versions} */
    @Value.NonAttribute
    default List<TaxonomyDiff> diffs() {
        List<TaxonomyDiff> diffs = new ArrayList<>();
        for (int i = 1; i < versions().size(); i++) {
            diffs.add(TaxonomyDiff.of(
                    versions().get(i - 1).taxonomy(), versions().get(i).taxonomy()));
        }
        return List.copyOf(diffs);
    }

    private static String name(TaxonomyVersion version) {
        return version.taxonomy().version();
    }

    /** Checks that there is a version and each begins after the one before it. */
    @Value.Check
    default void check() {
        if (versions().isEmpty()) {
            throw new IllegalArgumentException("a history of taxonomies needs a version");
        }
        for (int i = 1; i < versions().size(); i++) {
            if (!versions().get(i).from().isAfter(versions().get(i - 1).from())) {
                throw new IllegalArgumentException("version `" + name(versions().get(i)) + "` begins on "
                        + versions().get(i).from() + ", not after the one before it");
            }
        }
    }
}
