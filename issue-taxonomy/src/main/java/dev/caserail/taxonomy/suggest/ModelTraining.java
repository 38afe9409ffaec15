package dev.caserail.taxonomy.suggest;

import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Learns from a desk's history what texts are about. Needs LIBLINEAR ({@code de.bwaldvogel:liblinear}), which a host that
 * trains adds to its dependencies; it must not print, so its debug output is switched off.
 *
 * <p>The model's threshold is fixed by learning from two thirds of the texts and looking at the last third, three times: a
 * tenth of the texts that an issue is about are refused. Each third is one stretch of the history, since texts of one day
 * are alike and would make the model look surer than it is on the texts to come. The same texts in the same order give the same model.
 * Ten thousand texts of eighty codes take about twenty seconds on one core. Immutable.
 */
public final class ModelTraining {
    /** Fewer than two codes, or too few texts of them. */
    public static final DiagnosticCode TOO_LITTLE = DiagnosticCode.of("suggest.too-little");

    /** More texts, or more codes, than can be learned from. */
    public static final DiagnosticCode TOO_MUCH = DiagnosticCode.of("suggest.too-much");

    /** A warning: a code with so few texts that it will hardly be suggested. */
    public static final DiagnosticCode RARE_CODE = DiagnosticCode.of("suggest.rare-code");

    /** A warning: so many texts and codes that they are only counted, which is less exact. */
    public static final DiagnosticCode COUNTED_ONLY = DiagnosticCode.of("suggest.counted-only");

    /** How many texts can be learned from. */
    public static final int MOST_TEXTS = 500_000;

    /** How many codes can be learned. */
    public static final int MOST_CODES = 20_000;

    private static final int RARE = 3;

    private final String version;
    private final Set<DeskCode> outOfScope;
    private final List<TrainingText> heldOut;

    private ModelTraining(String version, Set<DeskCode> outOfScope, List<TrainingText> heldOut) {
        this.version = version;
        this.outOfScope = Set.copyOf(outOfScope);
        this.heldOut = List.copyOf(heldOut);
    }

    /**
     * Begins a training.
     *
     * @param version what the model is called, such as {@code 2026-03}; one line of at most 200 characters
     * @return the training
     * @throws IllegalArgumentException if the version is blank, long or has line breaks
     */
    public static ModelTraining of(String version) {
        if (version.isBlank() || version.length() > 200 || version.lines().count() > 1) {
            throw new IllegalArgumentException(
                    "version " + Diagnostic.quoted(version) + ", expected one line of at most 200 characters");
        }
        return new ModelTraining(version, Set.of(), List.of());
    }

    /**
     * Says which codes stand for texts that no issue is about. Where such a code is likely, nothing is suggested.
     *
     * @param codes the codes
     * @return the training with these instead of those before
     */
    public ModelTraining withOutOfScope(Set<DeskCode> codes) {
        return new ModelTraining(version, codes, heldOut);
    }

    /**
     * Gives texts to fix the threshold on, which are not learned from: better than parts of the history where there are
     * later ones, and faster. Those of codes that the history does not have, or that are out of scope, are passed over.
     *
     * @param texts the texts; none to fix it on parts of the history
     * @return the training with these instead of those before
     */
    public ModelTraining withHeldOut(List<TrainingText> texts) {
        return new ModelTraining(version, outOfScope, texts);
    }

    /**
     * Learns.
     *
     * @param texts the history
     * @return the model beside warnings, or why there is too little or too much to learn from
     */
    public Validation<Seq<Diagnostic>, Checked<SuggestionModel>> train(List<TrainingText> texts) {
        Map<DeskCode, Integer> counts = new TreeMap<>(Comparator.comparing(DeskCode::value));
        texts.forEach(text -> counts.merge(text.code(), 1, Integer::sum));
        List<DeskCode> codes = List.copyOf(counts.keySet());
        Diagnostics found = check(texts, counts);
        return found.outcome(() -> {
            boolean[] outside = new boolean[codes.size()];
            for (int i = 0; i < outside.length; i++) {
                outside[i] = outOfScope.contains(codes.get(i));
            }
            TrainingSet all = TrainingSet.of(texts, codes);
            LearnedWeights learned = LearnedWeights.of(all);
            Calibration calibration = heldOut.isEmpty()
                    ? Calibration.crossed(all, outside)
                    : Calibration.of(learned, TrainingSet.of(usable(counts.keySet()), codes), outside);
            return ModelFile.model(new ModelParts(
                    version,
                    codes,
                    outside,
                    learned.features(),
                    learned.weights(),
                    calibration.sharpness(),
                    calibration.threshold()));
        });
    }

    private List<TrainingText> usable(Set<DeskCode> known) {
        return heldOut.stream()
                .filter(text -> known.contains(text.code()) && !outOfScope.contains(text.code()))
                .toList();
    }

    private Diagnostics check(List<TrainingText> texts, Map<DeskCode, Integer> counts) {
        Diagnostics found = new Diagnostics();
        PathLocation where = PathLocation.of("texts");
        long inScope = counts.keySet().stream()
                .filter(code -> !outOfScope.contains(code))
                .count();
        int textsInScope = texts.size()
                - counts.entrySet().stream()
                        .filter(e -> outOfScope.contains(e.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .sum();
        if (inScope < 2 || textsInScope < 2 * TrainingSet.FOLDS) {
            found.error(
                    TOO_LITTLE,
                    where,
                    textsInScope + " texts of " + inScope + " codes, expected at least " + 2 * TrainingSet.FOLDS
                            + " texts of at least two codes",
                    "take a longer part of the history, or begin with the taxonomy's own words");
        }
        if (!heldOut.isEmpty() && usable(counts.keySet()).isEmpty()) {
            found.error(
                    TOO_LITTLE,
                    where,
                    "no text that was held out is of a code that the history has",
                    "take texts of the same codes");
        }
        if (texts.size() > MOST_TEXTS || counts.size() > MOST_CODES) {
            found.error(
                    TOO_MUCH,
                    where,
                    texts.size() + " texts of " + counts.size() + " codes, expected at most " + MOST_TEXTS + " of "
                            + MOST_CODES,
                    "take the latest part of the history");
        } else if (!found.hasErrors() && !TrainingSet.exact(texts.size(), counts.size())) {
            found.add(Diagnostic.warning(
                    COUNTED_ONLY,
                    where,
                    texts.size() + " texts of " + counts.size()
                            + " codes are too many to be learned exactly: they are counted only",
                    "take the latest part of the history, or fewer codes, for better suggestions"));
        }
        List<String> rare = counts.entrySet().stream()
                .filter(e -> e.getValue() < RARE)
                .map(e -> e.getKey().value())
                .toList();
        if (!found.hasErrors() && !rare.isEmpty()) {
            found.add(Diagnostic.warning(
                    RARE_CODE,
                    where,
                    rare.size() + (rare.size() == 1 ? " code has" : " codes have") + " fewer than " + RARE + " texts: "
                            + rare.stream().limit(5).collect(Collectors.joining(", ")) + (rare.size() > 5 ? " …" : ""),
                    "they will hardly be suggested: add texts of them"));
        }
        return found;
    }
}
