package org.rawi.knowledge.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rawi.knowledge.Row;

/** The table {@code feature_codes}: «P.PPL» of GeoNames is a village, «adm1» of a p-code table a governorate. */
final class FeatureCodes {
    /**
     * What a code means here.
     *
     * @param kind class of the places table
     * @param radiusKm how far such a place reaches
     * @param words class words that may stand before the name
     */
    record Feature(String kind, String radiusKm, List<String> words) {}

    private final Map<String, Feature> byCode = new HashMap<>();

    FeatureCodes(List<Row> rows) {
        for (Row row : rows) {
            byCode.put(row.cell("code"), new Feature(row.cell("class"), row.cell("radius_km"), row.variants("words")));
        }
    }

    /** The meaning of a code; empty where such places are not taken in. */
    Optional<Feature> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
