package org.rawi.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.rawi.evaluation.Pairing.Pair;

/**
 * How well one field is coded, over the events that were found.
 *
 * @param field its name, «who»
 * @param measured pairs with something to measure
 * @param mean the figure of the score
 * @param whole pairs where it is wholly right
 * @param half pairs where it is at least half right
 */
record FieldFigures(String field, int measured, Double mean, int whole, int half) {
    /** A value for each field that makes a record right, and for the governorates. */
    static List<FieldFigures> of(Scorer scorer) {
        Measures measures = scorer.measures();
        List<FieldFigures> figures = new ArrayList<>();
        figures.add(of("kind", scorer, (gold, claim) -> Measures.kind(gold, claim) ? 1.0 : 0.0));
        figures.add(of("modality", scorer, (gold, claim) -> Measures.modality(gold, claim) ? 1.0 : 0.0));
        figures.add(of("who", scorer, measures::who));
        figures.add(of("whom", scorer, measures::whom));
        figures.add(of("places", scorer, measures::places));
        figures.add(of("adm1", scorer, measures::adm1));
        figures.add(of("date", scorer, measures::date));
        figures.add(of("killed", scorer, measures::killed));
        figures.add(of("chain", scorer, measures::chain));
        return figures;
    }

    private static FieldFigures of(String field, Scorer scorer, BiFunction<GoldEvent, ScoredClaim, Double> measure) {
        List<Double> values = new ArrayList<>();
        for (Pair pair : scorer.hits()) {
            Double value = measure.apply(pair.gold(), pair.claim());
            if (value != null) {
                values.add(value);
            }
        }
        double sum = values.stream().mapToDouble(Double::doubleValue).sum();
        return new FieldFigures(
                field,
                values.size(),
                values.isEmpty() ? null : (Double) (sum / values.size()),
                (int) values.stream().filter(value -> value >= 1).count(),
                (int) values.stream().filter(value -> value >= .5).count());
    }
}
