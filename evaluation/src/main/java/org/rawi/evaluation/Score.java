package org.rawi.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well claims agree with gold; each figure 0 to 1, null where there was nothing to measure.
 *
 * @param gold how many events are due, those that are optional aside
 * @param claims how many claims are of documents that have gold
 * @param detectionPrecision share of claims that found an event
 * @param detectionRecall share of events that were found
 * @param detectionF1 of both
 * @param kindF1 as {@code detectionF1}, of pairs of the very kind
 * @param kind share of pairs of the very kind
 * @param who F1 of the initiators
 * @param whom F1 of the targets
 * @param places F1 of the names
 * @param adm1 share of pairs that name every governorate
 * @param date share of pairs right to the day
 * @param killed share of pairs with the right toll
 * @param chain F1 of the attribution
 * @param record share of all events with everything right at once
 * @param mistakes what was wrong: events missed, families wrong, fields wrong, claims too many
 */
public record Score(
        int gold,
        int claims,
        double detectionPrecision,
        double detectionRecall,
        double detectionF1,
        double kindF1,
        Double kind,
        Double who,
        Double whom,
        Double places,
        Double adm1,
        Double date,
        Double killed,
        Double chain,
        double record,
        List<Mistake> mistakes) {
    public Score {
        mistakes = List.copyOf(mistakes);
    }

    /** The figures by the names under which they are printed, in that order; null where nothing was measured. */
    public Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("detection_precision", detectionPrecision);
        figures.put("detection_recall", detectionRecall);
        figures.put("detection_f1", detectionF1);
        figures.put("kind_f1", kindF1);
        figures.put("kind", kind);
        figures.put("who", who);
        figures.put("whom", whom);
        figures.put("places", places);
        figures.put("adm1", adm1);
        figures.put("date", date);
        figures.put("killed", killed);
        figures.put("chain", chain);
        figures.put("record", record);
        return figures;
    }
}
