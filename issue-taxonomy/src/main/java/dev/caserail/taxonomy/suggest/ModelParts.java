package dev.caserail.taxonomy.suggest;

import java.util.List;

/**
 * All that a model is made of; the arrays belong to it.
 *
 * @param version what whoever made it calls it
 * @param codes its codes, sorted
 * @param outOfScope which of them stand for texts that no issue is about
 * @param features the features it knows
 * @param weights what they say for each code
 * @param sharpness how fast likelihood falls with what speaks for a code
 * @param threshold how likely a code must be to be suggested
 */
@SuppressWarnings("ArrayRecordComponent") // handed from maker to model, never compared
record ModelParts(
        String version,
        List<DeskCode> codes,
        boolean[] outOfScope,
        FeatureTable features,
        WeightTable weights,
        double sharpness,
        double threshold) {}
